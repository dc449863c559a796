import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable, PgView } from 'drizzle-orm/pg-core';
import { arrayLiteral } from './array-literal.ts';
import { orderBy, type SortTerm } from './sort.ts';

type Source = {
  readonly from: PgTable | PgView | SQL;
  readonly parent: AnyPgColumn;
  readonly columns: Readonly<Record<string, AnyPgColumn>>;
};

type Page = { readonly where: SQL; readonly terms: readonly SortTerm[]; readonly limit: number };

/** A row as it comes: the parent's id, the sort values as text, and the columns as the driver reads them. */
export type ListRow = { readonly list_parent: string; readonly [name: string]: unknown };
export type CountRow = { readonly list_parent: string; readonly total: number };

/** Up to `limit` rows of each parent, those of one parent in the order of `terms`. */
export function pageStatement(
  source: Source,
  { where, terms, limit }: Page,
  parents: readonly string[],
): SQL {
  const names = Object.keys(source.columns).map((key) => sql.identifier(key));
  const columns = Object.entries(source.columns).map(
    ([key, column]) => sql`${column} as ${sql.identifier(key)}`,
  );
  const values = terms.map((term, index) => sql`${term.sql} as ${sortValue(index)}`);
  const placed = terms.map((term, index) => ({ ...term, sql: sql`page.${sortValue(index)}` }));
  return sql`
    select list_parent.id as list_parent, ${list([
      ...names.map((name) => sql`page.${name}`),
      ...placed.map((term, index) => sql`${term.sql}::text as ${sortValue(index)}`),
    ])}
    from unnest(${arrayLiteral(parents)}::text[]) as list_parent(id)
    cross join lateral (
      select ${list([...columns, ...values])} from ${source.from}
      where ${source.parent} = ${parentId(source)} and ${where}
      order by ${orderBy(terms)} limit ${limit}
    ) as page
    order by ${orderBy(placed)}`;
}

/** One row per parent, also where nothing is to be counted. */
export function countStatement(source: Source, where: SQL, parents: readonly string[]): SQL {
  return sql`
    select list_parent.id as list_parent, page.total
    from unnest(${arrayLiteral(parents)}::text[]) as list_parent(id)
    cross join lateral (
      select count(*)::int as total from ${source.from}
      where ${source.parent} = ${parentId(source)} and ${where}
    ) as page`;
}

/** Where a row has the value of its n-th sort term: a name no column key can have. */
export function sortValueName(index: number): string {
  return `sort ${index}`;
}

function sortValue(index: number): SQL {
  return sql`${sql.identifier(sortValueName(index))}`;
}

function parentId({ parent }: Source): SQL {
  return sql`list_parent.id::${sql.raw(parent.getSQLType())}`;
}

function list(items: readonly SQL[]): SQL {
  return sql.join([...items], sql`, `);
}
