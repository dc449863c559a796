import { connect, type Db, type Pool } from '@workgraph/kit/db/connect';
import { databaseCode } from '@workgraph/kit/db/database-errors';
import { enterScope } from '@workgraph/kit/db/scope';
import { actorOf } from '@workgraph/standalone/demo/ask';
import { acme, type CastKey, cast, orbit } from '@workgraph/standalone/demo/cast';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../../tooling/world.ts';

// As the house's own role and with nothing between us and the database: what a repository without a filter would see.

let world: World;
let pool: Pool;
let relations: Relation[];
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  pool = connect({ url: world.database.url, role: 'work_app' });
  for (const who of ['owner', 'foreign'] as const) await leaveADenial(who);
  relations = await readRelations();
});
afterAll(async () => {
  await pool.close();
  await world.close();
});

type Relation = {
  readonly name: string;
  readonly kind: 'r' | 'v';
  /** The column that says in which workspace a row is; null where rows are of the organization. */
  readonly place: string | null;
  /** What the superuser reads it from past row security, which a view keeps even from him. */
  readonly source: string;
  readonly rows: number;
};
type Row = Record<string, unknown>;

/** Of no tenant: one row for the whole cluster. */
const ofNoTenant = 'log.epoch';
/** Rows of one's own are seen by oneself alone. */
const personal = ['work.idempotency_keys'];

async function leaveADenial(who: CastKey): Promise<void> {
  const id = 'workspace_01k8000000e008000000000099';
  await world.ask(who, 'mutation ($id: ID!) { archiveWorkspace(input: { id: $id }) { position } }', { id });
}

async function readRelations(): Promise<Relation[]> {
  const { sql: all } = world.database;
  const found = await all<Omit<Relation, 'rows'>[]>`
    select n.nspname || '.' || t.relname as name, t.relkind as kind,
      case t.relkind when 'v' then '(' || rtrim(pg_get_viewdef(t.oid), ';') || ') v'
        else n.nspname || '.' || t.relname end as source,
      case when n.nspname || '.' || t.relname = 'work.workspaces' then 'id'
        else (select attname from pg_attribute where attrelid = t.oid and attname = 'workspace_id') end as place
    from pg_class t join pg_namespace n on n.oid = t.relnamespace
    where n.nspname in ('work', 'log', 'work_published') and t.relkind in ('r', 'v') order by 1`;
  return Promise.all(
    found.map(async (relation) => {
      const [counted] = await all.unsafe<{ count: number }[]>(`select count(*)::int from ${relation.source}`);
      return { ...relation, rows: counted?.count ?? 0 };
    }),
  );
}

/** As the application, in the scope of one of the cast, or in none. */
function as<T>(who: CastKey | null, work: (db: Db) => Promise<T>): Promise<T> {
  return pool.transaction('isolation level read committed', async (db) => {
    if (who) await enterScope(db, actorOf(cast[who].person, cast[who].organizationId));
    return work(db);
  });
}

async function rowsOf(db: Db, name: string): Promise<Row[]> {
  return db.execute<Row>(sql.raw(`select * from ${name}`));
}

/** The SQLSTATE a statement is refused with. */
async function refusalOf(who: CastKey | null, statement: string): Promise<string | null> {
  try {
    await as(who, (db) => db.execute(sql.raw(statement)));
    return null;
  } catch (error) {
    return databaseCode(error);
  }
}

const tenant = () => relations.filter(({ name }) => name !== ofNoTenant);
const tables = () => tenant().filter(({ kind }) => kind === 'r');
const byName = (entries: [string, unknown][]) => Object.fromEntries(entries);

describe('without a scope', () => {
  it('has rows in every table and view to hide', () => {
    expect(relations.filter(({ rows }) => rows === 0).map(({ name }) => name)).toEqual([]);
    expect(relations.length).toBeGreaterThan(20);
  });

  it('shows no row of any table or published view', async () => {
    for (const relation of tenant()) {
      expect([relation.name, await as(null, (db) => rowsOf(db, relation.name))]).toEqual([relation.name, []]);
    }
  });

  it('shows nothing for settings that are empty or half', async () => {
    const half = [
      `set_config('app.org', '', true)`,
      `set_config('app.admin', 'on', true), set_config('app.user', '${cast.admin.person.id}', true)`,
      `set_config('app.workspaces', (select '{}'::text), true), set_config('app.admin', 'on', true)`,
    ];
    for (const settings of half) {
      for (const relation of tenant()) {
        const seen = await as(null, async (db) => {
          await db.execute(sql.raw(`select ${settings}`));
          return rowsOf(db, relation.name);
        });
        expect([relation.name, settings, seen.length]).toEqual([relation.name, settings, 0]);
      }
    }
  });

  it('takes no row', async () => {
    for (const { name } of tables()) {
      expect([name, await refusalOf(null, await insertOf(name, {}))]).toEqual([name, '42501']);
    }
  });
});

describe('in the scope of an admin', () => {
  it.each([
    ['admin', acme],
    ['foreign', orbit],
  ] as const)(
    'shows the %s all of the own organization and nothing of another',
    async (who, organization) => {
      const { sql: all } = world.database;
      for (const relation of tenant()) {
        const { name, source } = relation;
        const seen = await as(who, (db) => rowsOf(db, relation.name));
        expect([name, [...new Set(seen.map((row) => row.org_id))]].flat()).toEqual(
          seen.length > 0 ? [name, organization] : [name],
        );
        if (personal.includes(name)) continue;
        const [own] = await all.unsafe(
          `select count(*)::int from ${source} where org_id = '${organization}'`,
        );
        expect([name, seen.length]).toEqual([name, own?.count]);
      }
    },
  );

  it('takes and makes no row of another organization', async () => {
    const refusals = tables().map(async ({ name }) => [
      name,
      await refusalOf('admin', await insertOf(name, { org_id: orbit })),
    ]);
    expect(byName((await Promise.all(refusals)) as [string, unknown][])).toEqual(
      byName(tables().map(({ name }) => [name, '42501'])),
    );
  });

  it('moves no row to another organization', async () => {
    for (const { name } of tables().filter((one) => one.name.startsWith('work.'))) {
      const refusal = await refusalOf('admin', `update ${name} set org_id = '${orbit}'`);
      expect([name, refusal]).toEqual([name, '42501']);
    }
  });

  it('changes and removes nothing of another organization', async () => {
    for (const { name } of tables().filter((one) => one.name.startsWith('work.'))) {
      const touched = await as('admin', async (db) => {
        const changed = await db.execute(
          sql.raw(`update ${name} set org_id = org_id where org_id = '${orbit}' returning 1`),
        );
        const removed = await db.execute(
          sql.raw(`delete from ${name} where org_id = '${orbit}' returning 1`),
        );
        return changed.length + removed.length;
      });
      expect([name, touched]).toEqual([name, 0]);
    }
  });
});

describe('in the scope of a member', () => {
  it.each(['owner', 'member', 'viewer', 'outsider'] as const)(
    'shows the %s no row of a workspace out of reach',
    async (who) => {
      const { sql: all } = world.database;
      const { id } = cast[who].person;
      const reached = await all<{ id: string }[]>`
      select workspace_id as id from work.workspace_members where user_id = ${id} and status = 'ACTIVE'`;
      const own = reached.map((row) => row.id);
      expect(own.length).toBeGreaterThan(0);
      for (const relation of tenant().filter(({ place }) => place !== null)) {
        const { name, place, source } = relation;
        const seen = await as(who, (db) => rowsOf(db, relation.name));
        // `access` has a row without a workspace for everybody who reaches none; the log keeps those for the ADMIN.
        const places = new Set(
          seen.map((row) => row[place ?? '']).filter((one) => one !== null || name.startsWith('log.')),
        );
        expect([name, [...places].filter((one) => !own.includes(String(one)))]).toEqual([name, []]);
        const [inReach] = await all.unsafe(
          `select count(*)::int from ${source} where ${place} in (${own.map((one) => `'${one}'`).join()})`,
        );
        expect([name, seen.filter((row) => own.includes(String(row[place ?? '']))).length]).toEqual([
          name,
          inReach?.count,
        ]);
      }
    },
  );

  it('takes and makes no row of a workspace out of reach', async () => {
    const { sql: all } = world.database;
    const [other] = await all`select id from work.workspaces where org_id = ${acme} and slug = 'operations'`;
    const placed = tables().filter(({ name, place }) => place !== null && name.startsWith('work.'));
    expect(placed.length).toBeGreaterThan(5);
    for (const { name, place } of placed) {
      const insert = await insertOf(name, { [place ?? '']: other?.id });
      expect([name, await refusalOf('owner', insert)]).toEqual([name, '42501']);
    }
  });

  it('shows what was sent with a key to its sender alone', async () => {
    const seen = await as('admin', (db) => rowsOf(db, 'work.idempotency_keys'));
    expect(new Set(seen.map((row) => row.actor_id))).toEqual(new Set([cast.admin.person.id]));
  });
});

/** Puts a copy of a row of Acme in, with other values: what row security says comes before any key. */
async function insertOf(name: string, other: Row): Promise<string> {
  const [row] = await world.database.sql.unsafe<{ json: string }[]>(
    `select (to_jsonb(t) || '${JSON.stringify(other)}')::text as json from ${name} t where org_id = '${acme}' limit 1`,
  );
  const json = (row?.json ?? '{}').replaceAll("'", "''");
  return `insert into ${name} overriding system value select * from jsonb_populate_record(null::${name}, '${json}')`;
}
