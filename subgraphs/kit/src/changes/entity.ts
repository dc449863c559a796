import { getTableColumns, getTableName, type InferSelectModel } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';

/** What every row the platform writes has: the tenant first, and an id. */
export type EntityRow = { orgId: string; id: string };

/**
 * What a client sees of a column: the graph's name for it, and for a relation the type its id belongs to.
 * A column without an entry is plumbing: it may change without a new version and never shows in a change set.
 */
export type VisibleField = { readonly name: string; readonly type?: string };

export type Entity<Row extends EntityRow = EntityRow> = {
  /** Its name in the graph, in the log and (in lower case) before its ids. */
  readonly type: string;
  readonly table: PgTable;
  readonly fields: ReadonlyMap<keyof Row & string, VisibleField>;
  readonly label: (row: Row) => string;
  /** null for what belongs to the organization as a whole. */
  readonly workspaceOf: (row: Row) => string | null;
};

type Definition<Row extends EntityRow> = {
  type: string;
  fields: { [Key in keyof Row & string]?: string | VisibleField };
  label: (row: Row) => string;
  workspaceOf: (row: Row) => string | null;
};

/** Says how a table's rows are written, logged and shown. The order of `fields` is the order clients see. */
export function defineEntity<Table extends PgTable>(
  table: Table,
  definition: Definition<InferSelectModel<Table> & EntityRow>,
): Entity<InferSelectModel<Table> & EntityRow> {
  type Key = keyof (InferSelectModel<Table> & EntityRow) & string;
  const fields = new Map<Key, VisibleField>();
  for (const [key, field] of Object.entries(definition.fields)) {
    fields.set(key as Key, typeof field === 'string' ? { name: field } : (field as VisibleField));
  }
  return { ...definition, table, fields };
}

/** `"work"."tasks"`, quoted. */
export function qualifiedName(table: PgTable): string {
  return `"${getTableConfig(table).schema ?? 'public'}"."${getTableName(table)}"`;
}

/** The database's name of a column by its key in the row. */
export function columnName(table: PgTable, key: string): string {
  const column = getTableColumns(table)[key];
  if (!column) throw new Error(`${getTableName(table)} has no column ${key}.`);
  return column.name;
}
