import { type ClonedDatabase, cloneDatabase } from '@workgraph/kit/testing/cloned-database';
import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { templates } from '../../tooling/world.ts';
import { acme, cast, orbit } from '../src/demo/cast.ts';
import { allMigrations } from '../src/houses.ts';

let database: ClonedDatabase;
beforeAll(async () => {
  database = await cloneDatabase(inject('postgresUrl'), templates.demo);
});
afterAll(() => database.drop());

const schemas = allMigrations.map(({ schema }) => schema);
const houses = allMigrations.filter(({ hasApplication }) => hasApplication).map(({ schema }) => schema);
/** Jobs are of all tenants and read by the library alone, as the owner; what a house may do there is tested below. */
const queues = allMigrations.filter(({ jobs }) => jobs).map(({ schema }) => `${schema}_jobs`);
/** Says which life of the data this is: it belongs to no tenant. */
const withoutTenant = ['log.epoch'];

type Table = { name: string; schema: string; forced: boolean; policies: number; columns: string[] };

async function tables(): Promise<Table[]> {
  return database.sql<Table[]>`
    select n.nspname || '.' || c.relname as name, n.nspname as schema,
      c.relrowsecurity and c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname = any(${schemas}) order by 1`;
}

type Settings = { org?: string; user?: string; workspaces?: readonly string[]; admin?: boolean };

/** Runs as a house's application role with these settings, and rolls back. */
async function as<T>(role: string, settings: Settings, work: (tx: TransactionSql) => Promise<T>): Promise<T> {
  let result: T | undefined;
  const undo = new Error('roll back');
  await database.sql
    .begin(async (tx) => {
      await tx.unsafe(`set local role ${role}`);
      await tx`select set_config('app.org', ${settings.org ?? ''}, true), set_config('app.user', ${settings.user ?? ''}, true),
        set_config('app.workspaces', ${settings.workspaces ? `{${settings.workspaces}}` : ''}, true),
        set_config('app.admin', ${settings.admin ? 'on' : ''}, true)`;
      result = await work(tx);
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
  return result as T;
}

async function countVisible(role: string, settings: Settings, name: string, where = 'true'): Promise<number> {
  const [row] = await as(role, settings, (tx) =>
    tx.unsafe<{ count: number }[]>(`select count(*)::int from ${name} where ${where}`),
  );
  return row?.count ?? -1;
}

describe('every table', () => {
  it('forces row security and has a policy', async () => {
    const all = await tables();
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ forced, policies }) => !forced || policies === 0)).toEqual([]);
  });

  it('is in a schema that these tests look at', async () => {
    const elsewhere = await database.sql`
      select schemaname || '.' || tablename as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'drizzle') and schemaname <> all(${[...schemas, ...queues]})`;
    expect([...elsewhere]).toEqual([]);
  });

  it('carries the tenant first in every primary, unique and foreign key', async () => {
    const keys = await database.sql<{ name: string; column: string }[]>`
      select n.nspname || '.' || c.relname as name, a.attname as column
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where k.contype in ('p', 'u', 'f') and n.nspname = any(${schemas})
      union
      select n.nspname || '.' || c.relname, a.attname
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indisunique and n.nspname = any(${schemas})`;
    expect(keys.filter(({ name, column }) => column !== 'org_id' && !withoutTenant.includes(name))).toEqual(
      [],
    );
  });

  it('has no foreign key into another house', async () => {
    const crossing = await database.sql`
      select k.conname from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
      where k.contype = 'f' and c.relnamespace <> f.relnamespace`;
    expect([...crossing]).toEqual([]);
  });

  it('shows a house nothing without settings, and nothing of another organization with them', async () => {
    for (const { name, schema, columns } of await tables()) {
      if (withoutTenant.includes(name) || !columns.includes('org_id')) continue;
      const role = schema === 'log' ? 'work_app' : `${schema}_app`;
      expect([name, await countVisible(role, {}, name)]).toEqual([name, 0]);
      const scope = { org: acme, user: cast.admin.person.id, admin: true };
      expect([name, await countVisible(role, scope, name, `org_id <> '${acme}'`)]).toEqual([name, 0]);
    }
  });

  it('shows nothing of a workspace that is not reached', async () => {
    const [product] = await database.sql<
      { id: string }[]
    >`select id from work.workspaces where org_id = ${acme} and slug = 'product'`;
    const scope = { org: acme, user: cast.viewer.person.id, workspaces: [product?.id ?? ''] };
    let seen = 0;
    for (const { name, schema, columns } of await tables()) {
      if (!columns.includes('workspace_id')) continue;
      const role = schema === 'log' ? 'work_app' : `${schema}_app`;
      expect([name, await countVisible(role, scope, name, `workspace_id <> '${product?.id}'`)]).toEqual([
        name,
        0,
      ]);
      seen += await countVisible(role, scope, name);
    }
    expect(seen).toBeGreaterThan(50);
  });
});

describe('the published views', () => {
  it('show nothing without settings and nothing foreign with them', async () => {
    const views = await database.sql<{ name: string; schema: string }[]>`
      select schemaname || '.' || viewname as name, replace(schemaname, '_published', '') as schema
      from pg_views where schemaname like '%\\_published'`;
    expect(views.length).toBeGreaterThan(5);
    for (const { name, schema } of views) {
      expect([name, await countVisible(`${schema}_app`, {}, name)]).toEqual([name, 0]);
      const scope = { org: acme, user: cast.admin.person.id, admin: true };
      expect([name, await countVisible(`${schema}_app`, scope, name, `org_id <> '${acme}'`)]).toEqual([
        name,
        0,
      ]);
    }
  });
});

describe('the roles', () => {
  it('are no superusers, pass no row security and cannot sign in', async () => {
    const names = [...houses.flatMap((house) => [`${house}_app`, `${house}_owner`]), 'log_owner'];
    const roles = await database.sql`
      select rolname from pg_roles where rolname = any(${names})
        and not rolsuper and not rolbypassrls and not rolcanlogin and not rolcreaterole and not rolcreatedb`;
    expect(roles).toHaveLength(names.length);
  });

  it('may add to the log and read it, and change nothing in it', async () => {
    for (const house of houses) {
      for (const table of ['log.events', 'log.changes', 'log.denials']) {
        const [rights] = await database.sql<Record<string, boolean>[]>`
          select has_table_privilege(${`${house}_app`}, ${table}, 'insert') as insert,
            has_table_privilege(${`${house}_app`}, ${table}, 'update') as update,
            has_table_privilege(${`${house}_app`}, ${table}, 'delete') as delete,
            has_table_privilege(${`${house}_app`}, ${table}, 'truncate') as truncate`;
        expect([house, table, rights]).toEqual([
          house,
          table,
          { insert: true, update: false, delete: false, truncate: false },
        ]);
      }
    }
  });

  it('write in their own schema alone', async () => {
    const rights = await database.sql<{ role: string; name: string }[]>`
      select r.rolname as role, n.nspname || '.' || c.relname as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, pg_roles r
      where c.relkind in ('r', 'p') and n.nspname = any(${houses}) and r.rolname = any(${houses.map((house) => `${house}_app`)})
        and r.rolname <> n.nspname || '_app'
        and has_table_privilege(r.rolname, c.oid, 'select, insert, update, delete')`;
    expect([...rights]).toEqual([]);
  });

  it('may put jobs into the queue of their own house, and do nothing else in any queue', async () => {
    const apps = houses.map((house) => `${house}_app`);
    const rights = await database.sql`
      select r.rolname as role, p.pronamespace::regnamespace::text as queue, p.proname as may
      from pg_proc p, pg_roles r
      where p.pronamespace::regnamespace::text = any(${queues}) and r.rolname = any(${apps})
        and has_function_privilege(r.oid, p.oid, 'execute')
      union all
      select r.rolname, c.relnamespace::regnamespace::text, c.relname
      from pg_class c, pg_roles r
      where c.relnamespace::regnamespace::text = any(${queues}) and r.rolname = any(${apps})
        and c.relkind in ('r', 'p', 'v', 'm')
        and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete, truncate, references, trigger')
      order by 2`;
    const expected = queues.map((queue) => ({ role: queue.replace('_jobs', '_app'), queue, may: 'enqueue' }));
    expect([...rights]).toEqual(expected.sort((a, b) => (a.queue < b.queue ? -1 : 1)));
  });

  it('cannot write a row of another organization', async () => {
    const scope = { org: acme, user: cast.admin.person.id, admin: true };
    const steal = (tx: TransactionSql) => tx`update work.tasks set org_id = ${orbit}`;
    await expect(as('work_app', scope, steal)).rejects.toMatchObject({ code: '42501' });
    const plant = (tx: TransactionSql) => tx`
      insert into work.users (org_id, id, name, email, role, is_active, created_at, version)
      values (${orbit}, gen_random_uuid(), 'x', 'x', 'ADMIN', true, now(), 1)`;
    await expect(as('work_app', scope, plant)).rejects.toMatchObject({ code: '42501' });
  });
});
