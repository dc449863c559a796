import { randomBytes } from 'node:crypto';
import { asc, eq, getTableColumns, sql } from 'drizzle-orm';
import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect, type Db, type Pool } from '../src/db/connect.ts';
import { newId } from '../src/ids.ts';
import type { Connection } from '../src/loaders/connection.ts';
import { connectionLoader } from '../src/loaders/connection-loader.ts';
import type { ListArguments } from '../src/paging/list-spec.ts';
import {
  filters,
  type Item,
  type ItemFilter,
  type ItemSortField,
  inOrder,
  isLetThrough,
  item,
  itemDdl,
  items,
  itemsOf,
  sorts,
} from './paging-oracle.ts';

type ItemArguments = ListArguments<ItemFilter, ItemSortField>;
type ItemPage = Connection<typeof item.$inferSelect>;

const database = `paging_${randomBytes(4).toString('hex')}`;
const shelf = newId();
const [rows = []] = fc.sample(itemsOf(shelf, fc.uuid({ version: 7 })), { numRuns: 1, seed: 20_261 });
const statements: string[] = [];
let admin: postgres.Sql;
let pool: Pool;

beforeAll(async () => {
  const url = new URL(inject('postgresUrl'));
  admin = postgres(url.href, { max: 1 });
  await admin.unsafe(`create database ${database}`);
  url.pathname = database;
  pool = connect({
    url: url.href,
    role: url.username,
    onStatement: (statement) => statements.push(statement),
  });
  await writing((db) => db.execute(sql.raw(itemDdl)));
  await insert(rows);
});

afterAll(async () => {
  await pool?.close();
  await admin?.unsafe(`drop database ${database}`);
  await admin?.end();
});

function writing<T>(work: (db: Db) => Promise<T>): Promise<T> {
  return pool.transaction('isolation level read committed', work);
}

function reading<T>(work: (db: Db) => Promise<T>): Promise<T> {
  return pool.transaction('isolation level repeatable read read only', work);
}

async function insert(added: readonly Item[]): Promise<void> {
  await writing((db) =>
    db.execute(sql`
      insert into ${item} select * from jsonb_populate_recordset(null::${item}, ${JSON.stringify(
        added.map((row) =>
          Object.fromEntries(
            Object.entries(getTableColumns(item)).map(([key, column]) => [
              column.name,
              row[key as keyof Item],
            ]),
          ),
        ),
      )}::text::jsonb)`),
  );
}

function page(args: ItemArguments, parent = shelf): Promise<ItemPage> {
  return reading((db) => connectionLoader(async () => db, items).load({ parent, args }));
}

const idsOf = ({ nodes }: ItemPage) => nodes.map((node) => node.id);

function expected(filter: ItemFilter, sort: Parameters<typeof inOrder>[1]): string[] {
  return inOrder(
    rows.filter((row) => !row.isHidden && isLetThrough(row, filter)),
    sort,
  ).map((row) => row.id);
}

const someFilter = filters(rows.slice(0, 8).map((row) => row.id));

describe('a page', () => {
  it('has the rows that filter, sort and cursors say, and knows what lies around it', async () => {
    const position = fc.option(fc.nat(69));
    const arbitrary = fc.record({
      filter: someFilter,
      sort: sorts,
      size: fc.nat(12),
      isForward: fc.boolean(),
      after: position,
      before: position,
    });
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ filter, sort, size, isForward, after, before }) => {
        await reading(async (db) => {
          const loader = connectionLoader(async () => db, items);
          const all = await loader.load({ parent: shelf, args: { filter, sort, first: 100 } });
          const ids = expected(filter, sort);
          expect(idsOf(all)).toEqual(ids);
          expect(await all.totalCount()).toBe(ids.length);

          const [start, end] = [all.edges[after ?? -1], all.edges[before ?? -1]];
          const cursors = { after: start?.cursor ?? null, before: end?.cursor ?? null };
          const size_ = isForward ? { first: size } : { last: size };
          const part = await loader.load({ parent: shelf, args: { filter, sort, ...cursors, ...size_ } });
          const between = ids.slice(start ? Number(after) + 1 : 0, end ? Number(before) : undefined);
          const isCut = between.length > size;
          expect(idsOf(part)).toEqual(
            isForward ? between.slice(0, size) : between.slice(size ? -size : between.length),
          );
          expect(part.pageInfo).toEqual({
            hasNextPage: end !== undefined || (isForward && isCut),
            hasPreviousPage: start !== undefined || (!isForward && isCut),
            startCursor: part.edges[0]?.cursor ?? null,
            endCursor: part.edges.at(-1)?.cursor ?? null,
          });
        });
      }),
      { numRuns: 250 },
    );
  });

  it('leads to every row once, forwards and backwards, in any order', async () => {
    const arbitrary = fc.record({
      filter: someFilter,
      sort: sorts,
      size: fc.integer({ min: 1, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ filter, sort, size }) => {
        const ids = expected(filter, sort);
        const forwards: string[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const { pageInfo, ...rest }: ItemPage = await page({ filter, sort, first: size, after });
          forwards.push(...rest.nodes.map((node) => node.id));
          [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
        }
        const backwards: string[] = [];
        for (let before: string | null = null, more = true; more; ) {
          const { pageInfo, ...rest }: ItemPage = await page({ filter, sort, last: size, before });
          backwards.unshift(...rest.nodes.map((node) => node.id));
          [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
        }
        expect(forwards).toEqual(ids);
        expect(backwards).toEqual(ids);
      }),
      { numRuns: 60 },
    );
  });

  it('has rows as drizzle reads them', async () => {
    const [node] = (await page({ first: 1 })).nodes;
    const [same] = await reading((db) =>
      db
        .select()
        .from(item)
        .where(eq(item.id, node?.id ?? '')),
    );
    expect(node).toEqual(same);
    expect(node?.createdAt).toBeInstanceOf(Date);
  });

  it('is empty for a parent without rows', async () => {
    const empty = await page({ first: 5 }, newId());
    expect(empty.edges).toEqual([]);
    expect(empty.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it('follows on where it ended while rows are inserted around it', async () => {
    const parent = newId();
    const [before = [], later = []] = fc.sample(itemsOf(parent, fc.uuid({ version: 7 })), {
      numRuns: 2,
      seed: 7,
    });
    const sort = [{ field: 'TITLE', direction: 'ASC', nulls: 'FIRST' } as const];
    await insert(before);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { pageInfo, nodes }: ItemPage = await page({ sort, first: 10, after }, parent);
      seen.push(...nodes.map((node) => node.id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      await insert(later.splice(0, 10));
    }
    const own = new Set(before.map((row) => row.id));
    const visible = before.filter((row) => !row.isHidden);
    expect(seen.filter((id) => own.has(id))).toEqual(inOrder(visible, sort).map((row) => row.id));
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('a fetch', () => {
  const shelves = Array.from({ length: 50 }, newId);

  beforeAll(() =>
    insert(shelves.flatMap((shelfId) => rows.slice(0, 30).map((row) => ({ ...row, id: newId(), shelfId })))),
  );

  it('reads a page of fifty parents in one statement, and counts them in one more', async () => {
    const filter = { state: { notIn: ['DONE' as const] } };
    await reading(async (db) => {
      const loader = connectionLoader(async () => db, items);
      statements.length = 0;
      const pages = await Promise.all(
        shelves.map((parent) => loader.load({ parent, args: { filter, first: 3 } })),
      );
      expect(statements).toHaveLength(1);
      for (const [index, { nodes }] of pages.entries()) {
        expect(nodes).toHaveLength(3);
        expect(new Set(nodes.map((node) => node.shelfId))).toEqual(new Set([shelves[index]]));
      }

      const others = await Promise.all(
        shelves.map((parent) => loader.load({ parent, args: { first: 1, filter } })),
      );
      expect(statements).toHaveLength(2);
      const count = rows.slice(0, 30).filter((row) => !row.isHidden && row.state !== 'DONE').length;
      const totals = await Promise.all([...pages, ...others].map((each) => each.totalCount()));
      expect(new Set(totals)).toEqual(new Set([count]));
      expect(statements).toHaveLength(3);
    });
  });

  it('gives what a plain query gives', async () => {
    const parent = shelves[0] ?? '';
    const plain = await reading((db) =>
      db
        .select()
        .from(item)
        .where(sql`${item.shelfId} = ${parent} and not ${item.isHidden}`)
        .orderBy(asc(item.title), asc(item.id)),
    );
    const { nodes } = await page({ sort: [{ field: 'TITLE' }], first: 100 }, parent);
    expect(nodes).toEqual(plain);
  });

  it('refuses wrong arguments without reading, and without harm to other lists', async () => {
    const { edges } = await page({ first: 1 });
    const after = edges[0]?.cursor ?? '';
    await reading(async (db) => {
      const loader = connectionLoader(async () => db, items);
      const other = connectionLoader(async () => db, { ...items, name: 'others' });
      statements.length = 0;
      const answers = await Promise.allSettled([
        loader.load({ parent: shelf, args: { after, sort: [{ field: 'TITLE' }] } }),
        other.load({ parent: shelf, args: { after } }),
        loader.load({ parent: shelf, args: { first: 101 } }),
        loader.load({ parent: shelf, args: { filter: { id: { eq: 'not an id' } } } }),
        loader.load({ parent: shelf, args: { filter: { title: { eq: 'nul \0' } } } }),
        loader.load({ parent: shelf, args: { after, first: 100 } }),
      ]);
      expect(
        answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : 'answered')),
      ).toEqual([...Array.from({ length: 5 }, () => 'VALIDATION_FAILED'), 'answered']);
      expect(statements).toHaveLength(1);
    });
  });
});
