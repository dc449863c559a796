import { houses } from '@workgraph/schema/load-sdl';
import type { Sql } from 'postgres';

/** The tables of all houses and of the log, qualified, in the order of their names. */
export async function listTables(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname = any(${[...houses, 'log']}) order by name`;
  return rows.map(({ name }) => name);
}

/** A sum of all rows of each table: two states are equal when their sums are. */
export async function sumOf(sql: Sql, tables: readonly string[]): Promise<Record<string, string>> {
  const sums = tables.map(
    (table) =>
      `select '${table}' as name, md5(coalesce(string_agg(t::text, E'\n' order by t::text), '')) as sum from ${table} t`,
  );
  const rows = await sql.unsafe<{ name: string; sum: string }[]>(sums.join(' union all '), [], {
    prepare: true,
  });
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

/** The version each versioned row of any house is at, by the row's id. */
export async function versionsOf(sql: Sql): Promise<Map<string, number>> {
  const tables = await sql<{ name: string }[]>`
    select table_schema || '.' || table_name as name from information_schema.columns
    where table_schema = any(${[...houses]}) and column_name = 'version'`;
  const rows = await sql.unsafe<{ id: string; version: number }[]>(
    tables.map(({ name }) => `select id, version from ${name}`).join(' union all '),
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Remembers the rows of the tables as they are now; what it answers brings them back, past every trigger. */
export async function rewinder(
  sql: Sql,
  tables: readonly string[],
): Promise<(kept?: string) => Promise<void>> {
  const copies = new Map(tables.map((table) => [table, `remembered.${table.replace('.', '_')}`]));
  await sql.unsafe('create schema remembered');
  for (const [table, copy] of copies) await sql.unsafe(`create table ${copy} as table ${table}`);
  return async (kept) => {
    const steps = [...copies]
      .filter(([table]) => table !== kept)
      .map(
        ([table, copy]) =>
          `delete from ${table}; insert into ${table} overriding system value select * from ${copy};`,
      );
    await sql.begin((tx) => tx.unsafe(`set local session_replication_role = replica; ${steps.join(' ')}`));
  };
}
