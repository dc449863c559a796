import { houses } from '@workgraph/schema/load-sdl';
import { allMigrations } from '@workgraph/standalone/houses';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../../tooling/world.ts';
import { entityTables } from './entity-tables.ts';
import { keyedTypes } from './languages.ts';

// Everything on this page is read from the catalogue: a table, key, view or role that comes later is judged as well.

let world: World;
let sql: Sql;
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  ({ sql } = world.database);
});
afterAll(() => world.close());

const queues = allMigrations.filter(({ jobs }) => jobs).map(({ schema }) => `${schema}_jobs`);
const schemas = allMigrations.map(({ schema }) => schema);
const apps = houses.map((name) => `${name}_app`);
/** One row for the whole cluster, telling lives of the database apart; it is of no tenant and names none. */
const ofNoTenant = ['log.epoch'];
/** Jobs are of all tenants and read by the library alone, as the owner; what a house may do there is asked below. */
const platform = `(${['drizzle', 'information_schema', 'public', ...queues].map((name) => `'${name}'`)})`;
const house = (namespace: string) =>
  `${namespace}.nspname not like 'pg\\_%' and ${namespace}.nspname not in ${platform}`;

async function names(query: string): Promise<string[]> {
  const rows = await sql.unsafe<{ name: string }[]>(query);
  return rows.map(({ name }) => name);
}

const tables = `pg_class t join pg_namespace n on n.oid = t.relnamespace and ${house('n')} and t.relkind in ('r', 'p')`;
const table = `n.nspname || '.' || t.relname`;

describe('every table', () => {
  it('is found, and is of a house or the log', async () => {
    const found = await names(`select distinct n.nspname as name from ${tables} order by 1`);
    expect(found).toEqual([...schemas].sort());
  });

  it('is known by what its rows are, and every entity by its table', async () => {
    const found = await names(`select ${table} as name from ${tables} where n.nspname <> 'log' order by 1`);
    expect(found).toEqual(Object.keys(entityTables).sort());
    const types = Object.values(entityTables).flatMap((one) => one.types);
    const known = [...types, ...types.map((type) => `${type}Permissions`)];
    expect(keyedTypes.map(([, type]) => type).filter((type) => !known.includes(type))).toEqual([]);
  });

  it('enables and forces row security', async () => {
    expect(
      await names(
        `select ${table} as name from ${tables} where not (t.relrowsecurity and t.relforcerowsecurity)`,
      ),
    ).toEqual([]);
  });

  it('has policies, each of which asks for the organization', async () => {
    expect(
      await names(`select ${table} as name from ${tables}
        where not exists (select from pg_policy p where p.polrelid = t.oid)`),
    ).toEqual([]);
    const careless = await names(`select distinct ${table} as name from ${tables}
      join pg_policy p on p.polrelid = t.oid
      where coalesce(pg_get_expr(p.polqual, t.oid), 'app.org') not like '%app.org%'
        or coalesce(pg_get_expr(p.polwithcheck, t.oid), 'app.org') not like '%app.org%'
        or not p.polpermissive order by 1`);
    expect(careless).toEqual(ofNoTenant);
  });

  it('has a primary key, and no unique key, that does not start with the organization', async () => {
    const keyed = await names(`select ${table} as name from ${tables}
      where not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)`);
    expect(keyed).toEqual([]);
    const others = await names(`select ${table} || ' ' || k.relname as name from ${tables}
      join pg_index i on i.indrelid = t.oid and i.indisunique
      join pg_class k on k.oid = i.indexrelid
      where not exists (select from pg_attribute a
        where a.attrelid = t.oid and a.attnum = i.indkey[0] and a.attname = 'org_id')
      order by 1`);
    expect(others).toEqual(ofNoTenant.map((name) => `${name} ${name.split('.')[1]}_pkey`));
  });

  it('refers to rows of its own organization in its own schema alone', async () => {
    const keys = await names(`select c.conname as name from ${tables}
      join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'`);
    expect(keys.length).toBeGreaterThan(5);
    const loose = await names(`select ${table} || ' ' || c.conname as name from ${tables}
      join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
      join pg_class r on r.oid = c.confrelid
      join pg_attribute here on here.attrelid = c.conrelid and here.attnum = c.conkey[1]
      join pg_attribute there on there.attrelid = c.confrelid and there.attnum = c.confkey[1]
      where here.attname <> 'org_id' or there.attname <> 'org_id' or r.relnamespace <> t.relnamespace`);
    expect(loose).toEqual([]);
  });
});

describe('whatever could see past row security', () => {
  it('is no role: none is superuser, bypasses it, can log in or become another', async () => {
    const roles = await sql<{ name: string; owner: boolean }[]>`
      select rolname as name, rolname like '%\\_owner' as owner from pg_roles
      where rolname ~ '_(app|owner)$' order by 1`;
    const needed = [...apps, ...schemas.map((name) => `${name}_owner`)];
    expect(roles.map(({ name }) => name)).toEqual(expect.arrayContaining(needed));
    const strong = await names(`select rolname as name from pg_roles where rolname ~ '_(app|owner)$'
      and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb or rolreplication)`);
    expect(strong).toEqual([]);
    const members =
      await names(`select member::regrole || ' is a ' || roleid::regrole as name from pg_auth_members
      where member::regrole::text ~ '_(app|owner)$'`);
    expect(members).toEqual([]);
  });

  it('is no owner: every table and view belongs to the owner role of its schema', async () => {
    const wrong = await names(`select n.nspname || '.' || t.relname as name from pg_class t
      join pg_namespace n on n.oid = t.relnamespace and ${house('n')} and t.relkind in ('r', 'p', 'v', 'S')
      where t.relowner::regrole::text <> replace(n.nspname, '_published', '') || '_owner'`);
    expect(wrong).toEqual([]);
  });

  it('is no materialized view, no foreign table and no function that runs as its owner', async () => {
    expect(
      await names(`select t.relname as name from pg_class t
        join pg_namespace n on n.oid = t.relnamespace and ${house('n')} and t.relkind in ('m', 'f')`),
    ).toEqual([]);
    expect(
      await names(`select f.proname as name from pg_proc f
        join pg_namespace n on n.oid = f.pronamespace and ${house('n')} and f.prosecdef`),
    ).toEqual([]);
  });
});

describe('what an application role was granted', () => {
  const granted = (privileges: string, place: string) => `
    select role.rolname || ' ' || p.privilege || ' ' || ${table} as name from ${tables}
    cross join pg_roles role cross join unnest(array[${privileges}]) p(privilege)
    where role.rolname ~ '_app$' and ${place} and has_table_privilege(role.oid, t.oid, p.privilege) order by 1`;

  it('is to append to the log, never to change or empty it', async () => {
    expect(await names(granted(`'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER'`, `n.nspname = 'log'`))).toEqual(
      [],
    );
    const columns =
      await names(`select role.rolname || ' ' || ${table} || '.' || a.attname as name from ${tables}
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 cross join pg_roles role
      where n.nspname = 'log' and role.rolname ~ '_app$' and has_column_privilege(role.oid, t.oid, a.attnum, 'UPDATE')`);
    expect(columns).toEqual([]);
    const inserted = apps.flatMap((app) =>
      ['changes', 'denials', 'events'].map((name) => `${app} INSERT log.${name}`),
    );
    expect(await names(granted(`'INSERT'`, `n.nspname = 'log'`))).toEqual(inserted.sort());
  });

  it('is nothing in a schema of another house', async () => {
    const all = `'SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'`;
    const elsewhere = `n.nspname <> 'log' and role.rolname <> n.nspname || '_app'`;
    expect(await names(granted(all, elsewhere))).toEqual([]);
  });

  it('is not to truncate, which row security does not judge, nor to refer to a table or hang triggers on it', async () => {
    expect(await names(granted(`'TRUNCATE', 'REFERENCES', 'TRIGGER'`, 'true'))).toEqual([]);
  });

  it('is not to make anything', async () => {
    expect(
      await names(`select role.rolname || ' ' || n.nspname as name from pg_namespace n
        cross join pg_roles role where role.rolname ~ '_app$' and n.nspname not like 'pg\\_%'
          and has_schema_privilege(role.oid, n.oid, 'CREATE')`),
    ).toEqual([]);
    expect(
      await names(`select rolname as name from pg_roles
        where rolname ~ '_app$' and has_database_privilege(oid, current_database(), 'CREATE')`),
    ).toEqual([]);
  });

  it('is to put jobs into the queue of its own house, and nothing else in any queue', async () => {
    const rights = await sql`
      select r.rolname as role, p.pronamespace::regnamespace::text as queue, p.proname as may
      from pg_proc p, pg_roles r
      where p.pronamespace::regnamespace::text = any(${queues}) and r.rolname = any(${apps})
        and has_function_privilege(r.oid, p.oid, 'execute')
      union all
      select r.rolname, c.relnamespace::regnamespace::text, c.relname
      from pg_class c, pg_roles r
      where c.relnamespace::regnamespace::text = any(${queues}) and r.rolname = any(${apps})
        and c.relkind in ('r', 'p', 'v', 'm')
        and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete, truncate, references, trigger')`;
    const expected = queues.map((queue) => ({ role: queue.replace('_jobs', '_app'), queue, may: 'enqueue' }));
    expect([...rights]).toEqual(expected);
  });
});
