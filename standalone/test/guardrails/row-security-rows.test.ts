import { connect, type Db, type Pool } from '@workgraph/kit/db/connect';
import { databaseCode } from '@workgraph/kit/db/database-errors';
import { enterScope } from '@workgraph/kit/db/scope';
import { type House, houses } from '@workgraph/schema/load-sdl';
import { actorOf } from '@workgraph/standalone/demo/ask';
import { acme, type CastKey, cast, orbit } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { World } from '../../../tooling/world.ts';
import { entityTables } from './entity-tables.ts';
import { openNeighbourhood } from './neighbours.ts';

// As the houses' own roles and with nothing between us and the database: what a repository without a filter would see.

let world: World;
let pools: Readonly<Record<House, Pool>>;
let relations: Relation[];
beforeAll(async () => {
  ({ world } = await openNeighbourhood(inject('postgresUrl')));
  const url = world.database.url;
  pools = Object.fromEntries(
    houses.map((house) => [house, connect({ url, role: `${house}_app` })]),
  ) as typeof pools;
  for (const who of ['owner', 'foreign'] as const) await leaveADenial(who);
  await world.database.sql`update assistant.proposals set state = 'CONFIRMED'`;
  relations = await readRelations();
});
afterAll(async () => {
  await Promise.all(Object.values(pools).map((pool) => pool.close()));
  await world.close();
});

type Relation = {
  readonly name: string;
  /** As whose application it is looked at. */
  readonly house: House;
  readonly kind: 'r' | 'v';
  /** The column that says in which workspace a row is; null where rows are of the organization. */
  readonly place: string | null;
  /** The column that says whose a row is, where others do not see it. */
  readonly personal: string | null;
  /** What the superuser reads it from past row security, which a view keeps even from him. */
  readonly source: string;
  readonly rows: number;
};
type Row = Record<string, unknown>;

/** Of no tenant: one row for the whole cluster. */
const ofNoTenant = 'log.epoch';
/** Views of tables whose rows are personal. */
const personalViews: Readonly<Record<string, string>> = {
  'assistant.current_proposals': 'requested_by',
  'assistant_published.confirmations': 'requested_by',
};

async function leaveADenial(who: CastKey): Promise<void> {
  const id = 'workspace_01k8000000e008000000000099';
  await world.ask(who, 'mutation ($id: ID!) { archiveWorkspace(input: { id: $id }) { position } }', { id });
}

async function readRelations(): Promise<Relation[]> {
  const { sql: all } = world.database;
  const schemas = ['log', ...houses, ...houses.map((house) => `${house}_published`)];
  const found = await all<Pick<Relation, 'name' | 'kind' | 'place' | 'source'>[]>`
    select n.nspname || '.' || t.relname as name, t.relkind as kind,
      case t.relkind when 'v' then '(' || rtrim(pg_get_viewdef(t.oid), ';') || ') v'
        else n.nspname || '.' || t.relname end as source,
      case when n.nspname || '.' || t.relname = 'work.workspaces' then 'id'
        else (select attname from pg_attribute where attrelid = t.oid and attname = 'workspace_id') end as place
    from pg_class t join pg_namespace n on n.oid = t.relnamespace
    where n.nspname = any(${schemas}) and t.relkind in ('r', 'v') order by 1`;
  return Promise.all(
    found.map(async (relation) => {
      const { name, source } = relation;
      const [counted] = await all.unsafe<{ count: number }[]>(`select count(*)::int from ${source}`);
      return {
        ...relation,
        house: houses.find((house) => name.startsWith(`${house}.`) || name.startsWith(`${house}_`)) ?? 'work',
        personal: personalViews[name] ?? entityTables[name]?.personal ?? null,
        rows: counted?.count ?? 0,
      };
    }),
  );
}

/** As the application of a house, in the scope of one of the cast, or in none. */
function as<T>(house: House, who: CastKey | null, work: (db: Db) => Promise<T>): Promise<T> {
  return pools[house].transaction('isolation level read committed', async (db) => {
    if (who) await enterScope(db, actorOf(cast[who].person, cast[who].organizationId));
    return work(db);
  });
}

async function rowsOf(db: Db, name: string): Promise<Row[]> {
  return db.execute<Row>(`select * from ${name}`);
}

const seenBy = (who: CastKey | null, { house, name }: Relation) => as(house, who, (db) => rowsOf(db, name));

/** The rows of a table or view that hold this and are a person's own where they are personal. */
async function countOf({ source, personal }: Relation, who: CastKey, where: string): Promise<number> {
  const own = personal ? ` and ${personal} = '${cast[who].person.id}'` : '';
  const [row] = await world.database.sql.unsafe(`select count(*)::int from ${source} where ${where}${own}`);
  return row?.count;
}

/** The SQLSTATE a statement is refused with. */
async function refusalOf(
  { house }: Relation,
  who: CastKey | null,
  statement: string,
): Promise<string | null> {
  try {
    await as(house, who, (db) => db.execute(statement));
    return null;
  } catch (error) {
    return databaseCode(error);
  }
}

const tenant = () => relations.filter(({ name }) => name !== ofNoTenant);
const tables = () => tenant().filter(({ kind }) => kind === 'r');
const ownTables = () => tables().filter(({ name }) => !name.startsWith('log.'));

describe('without a scope', () => {
  it('has rows in every table and view to hide', () => {
    expect(relations.filter(({ rows }) => rows === 0).map(({ name }) => name)).toEqual([]);
    expect(new Set(relations.map(({ house }) => house))).toEqual(new Set(houses));
  });

  it('shows no row of any table or published view', async () => {
    for (const relation of tenant()) {
      expect([relation.name, await seenBy(null, relation)]).toEqual([relation.name, []]);
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
        const seen = await as(relation.house, null, async (db) => {
          await db.execute(`select ${settings}`);
          return rowsOf(db, relation.name);
        });
        expect([relation.name, settings, seen.length]).toEqual([relation.name, settings, 0]);
      }
    }
  });

  it('takes no row', async () => {
    for (const table of tables()) {
      const refusal = await refusalOf(table, null, await insertOf(table.name, {}));
      expect([table.name, refusal]).toEqual([table.name, '42501']);
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
      for (const relation of tenant()) {
        const { name } = relation;
        const seen = await seenBy(who, relation);
        const others = seen.filter((row) => row.org_id !== organization);
        expect([name, others]).toEqual([name, []]);
        const own = await countOf(relation, who, `org_id = '${organization}'`);
        expect([name, seen.length]).toEqual([name, own]);
      }
    },
  );

  it('takes and makes no row of another organization', async () => {
    for (const table of tables()) {
      const refusal = await refusalOf(table, 'admin', await insertOf(table.name, { org_id: orbit }));
      expect([table.name, refusal]).toEqual([table.name, '42501']);
    }
  });

  it('moves no row to another organization', async () => {
    for (const table of ownTables()) {
      const refusal = await refusalOf(table, 'admin', `update ${table.name} set org_id = '${orbit}'`);
      expect([table.name, refusal]).toEqual([table.name, '42501']);
    }
  });

  it('changes and removes nothing of another organization', async () => {
    for (const { name, house } of ownTables()) {
      const touched = await as(house, 'admin', async (db) => {
        const changed = await db.execute(
          `update ${name} set org_id = org_id where org_id = '${orbit}' returning 1`,
        );
        const removed = await db.execute(`delete from ${name} where org_id = '${orbit}' returning 1`);
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
        const { name, place } = relation;
        const seen = (await seenBy(who, relation)).filter(
          (row) => name !== 'log.events' || row.workspace_id !== null || row.actor_id !== id,
        );
        // `access` has a row without a workspace for everybody who reaches none; the log keeps those for the ADMIN and
        // for whoever did it.
        const places = new Set(
          seen.map((row) => row[place ?? '']).filter((one) => one !== null || name.startsWith('log.')),
        );
        expect([name, [...places].filter((one) => !own.includes(String(one)))]).toEqual([name, []]);
        const reachable = `${place} in (${own.map((one) => `'${one}'`).join()})`;
        expect([name, seen.filter((row) => own.includes(String(row[place ?? '']))).length]).toEqual([
          name,
          await countOf(relation, who, reachable),
        ]);
      }
    },
  );

  it('takes and makes no row of a workspace out of reach', async () => {
    const { sql: all } = world.database;
    const [other] = await all`select id from work.workspaces where org_id = ${acme} and slug = 'operations'`;
    const placed = ownTables().filter(({ place }) => place !== null);
    expect(placed.length).toBeGreaterThan(10);
    for (const table of placed) {
      const insert = await insertOf(table.name, { [table.place ?? '']: other?.id });
      expect([table.name, await refusalOf(table, 'owner', insert)]).toEqual([table.name, '42501']);
    }
  });

  it('shows what is personal to its person alone, were he the admin', async () => {
    const personal = tenant().filter((relation) => relation.personal !== null);
    expect(personal.length).toBeGreaterThan(houses.length);
    for (const relation of personal) {
      const whose = (await seenBy('admin', relation)).map((row) => row[relation.personal ?? '']);
      expect([relation.name, ...new Set(whose)]).toEqual([relation.name, cast.admin.person.id]);
    }
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
