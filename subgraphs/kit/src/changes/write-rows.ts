import { sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import type { Change } from './change-set.ts';
import { columnName, type Entity, type EntityRow, qualifiedName } from './entity.ts';

/**
 * Writes a plan's rows: one statement per kind, table and set of columns, however many rows there are. Creations go
 * first in the order the plan names their tables, removals of rows last in the reverse order.
 */
export async function writeRows(db: Db, changes: readonly Change[]): Promise<void> {
  const creations = changes.filter((change) => change.kind === 'CREATED');
  const updates = changes.filter((change) => change.before && change.after);
  const removals = changes.filter((change) => !change.after);
  for (const group of grouped(creations, ({ entity }) => entity.type)) await insertRows(db, group);
  for (const group of grouped(updates, ({ entity, keys }) => `${entity.type} ${[...keys].sort()}`)) {
    await updateRows(db, group);
  }
  for (const group of grouped(removals, ({ entity }) => entity.type).reverse()) await deleteRows(db, group);
}

function grouped(changes: readonly Change[], keyOf: (change: Change) => string): Change[][] {
  return [...Map.groupBy(changes, keyOf).values()];
}

async function insertRows(db: Db, group: readonly Change[]): Promise<void> {
  const { entity, rows } = rowsOf(group, ({ after }) => after);
  const columns = list(Object.keys(rows[0] ?? {}).map((key) => columnName(entity.table, key)));
  const result = await db.execute(sql`
    insert into ${sql.raw(qualifiedName(entity.table))} (${sql.raw(columns)})
    select ${sql.raw(columns)} from ${recordset(entity, rows)}`);
  expectAll(result.count, rows.length, entity);
}

async function updateRows(db: Db, group: readonly Change[]): Promise<void> {
  const { entity, rows } = rowsOf(group, ({ after }) => after);
  const keys = new Set(group[0]?.keys);
  for (const key of ['version', 'updatedAt']) if (key in (rows[0] ?? {})) keys.add(key);
  const assignments = [...keys].map((key) => {
    const name = columnName(entity.table, key);
    return `"${name}" = v."${name}"`;
  });
  const result = await db.execute(sql`
    update ${sql.raw(qualifiedName(entity.table))} t set ${sql.raw(assignments.join(', '))}
    from ${recordset(entity, rows)} where t.org_id = v.org_id and t.id = v.id`);
  expectAll(result.count, rows.length, entity);
}

async function deleteRows(db: Db, group: readonly Change[]): Promise<void> {
  const { entity, rows } = rowsOf(group, ({ before }) => before);
  const result = await db.execute(sql`
    delete from ${sql.raw(qualifiedName(entity.table))} t
    using ${recordset(entity, rows)} where t.org_id = v.org_id and t.id = v.id`);
  expectAll(result.count, rows.length, entity);
}

function rowsOf(group: readonly Change[], pick: (change: Change) => EntityRow | null) {
  const entity = group[0]?.entity;
  if (!entity) throw new Error('A group of changes is never empty.');
  return { entity, rows: group.map(pick).filter((row) => row !== null) };
}

/** The rows as a table: Postgres itself gives every value its column's type. */
function recordset(entity: Entity, rows: readonly EntityRow[]) {
  const json = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [columnName(entity.table, key), value])),
  );
  return sql`jsonb_populate_recordset(null::${sql.raw(qualifiedName(entity.table))}, ${JSON.stringify(json)}::text::jsonb) v`;
}

function list(columns: readonly string[]): string {
  return columns.map((name) => `"${name}"`).join(', ');
}

/** Row security makes a statement skip a row silently; a row that was planned and not written must never pass. */
function expectAll(written: number, planned: number, entity: Entity): void {
  if (written !== planned) {
    throw new Error(`${planned} rows of ${entity.type} were planned, ${written} were written.`);
  }
}
