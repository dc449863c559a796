import { type AnyColumn, type SQL, sql } from 'drizzle-orm';

/** A Postgres array as one text parameter: the driver cannot encode arrays without a query for their types. */
export function arrayLiteral(values: readonly (string | number | boolean)[]): string {
  return `{${values.map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

/** `in` with one parameter however many values there are, so that it stays one prepared statement. */
export function isAnyOf(column: AnyColumn | SQL, values: readonly (string | number | boolean)[]): SQL {
  return sql`${column} = any(${arrayLiteral(values)})`;
}
