import { type SQL, sql } from 'drizzle-orm';
import type { CursorValues } from './cursor.ts';
import { reversed, type SortTerm } from './sort.ts';

/** True for rows that stand between two places in the order of `terms`; null is an open end. A condition only. */
export function isBetween(
  terms: readonly SortTerm[],
  after: CursorValues | null,
  before: CursorValues | null,
): SQL {
  const isPastStart = after ? isAfter(terms, after) : sql`true`;
  const isBeforeEnd = before ? isAfter(reversed(terms), before) : sql`true`;
  return sql`(${isPastStart} and ${isBeforeEnd})`;
}

function isAfter(terms: readonly SortTerm[], values: CursorValues): SQL {
  return terms.reduceRight<SQL>(
    (rest, term, index) => follows(term, values[index] ?? null, rest),
    sql`false`,
  );
}

/** True beyond `value`, or level with it and `rest` true. */
function follows(term: SortTerm, value: string | null, rest: SQL): SQL {
  const x = term.sql;
  if (value === null) {
    return term.isNullsFirst ? sql`(${x} is not null or ${rest})` : sql`(${x} is null and ${rest})`;
  }
  const v = parameter(term, value);
  const isBeyond = term.isDescending ? sql`${x} < ${v}` : sql`${x} > ${v}`;
  if (term.nullable && !term.isNullsFirst) {
    return sql`(${isBeyond} or ${x} is null or (${x} = ${v} and ${rest}))`;
  }
  // The same thing, said so that an index on the leading term can start at the cursor.
  const isNotBefore = term.isDescending ? sql`${x} <= ${v}` : sql`${x} >= ${v}`;
  return sql`(${isNotBefore} and (${isBeyond} or ${rest}))`;
}

/** Times go as text and are read by Postgres: a driver that reads them cuts off the microseconds. */
function parameter(term: SortTerm, value: string): SQL {
  if (term.type === 'date') return sql`${value}::text::date`;
  if (term.type === 'timestamp') return sql`${value}::text::timestamptz`;
  return sql`${value}`;
}
