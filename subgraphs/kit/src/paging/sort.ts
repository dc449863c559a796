import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { invalid, type Path } from '../errors.ts';

export type SortField = {
  readonly sql: AnyColumn | SQL;
  /** `timestamp` is timestamptz. An enum is `text` in the order Postgres declares, or a `case` as `number`. */
  readonly type: 'text' | 'number' | 'date' | 'timestamp' | 'uuid';
  readonly nullable: boolean;
};

/** What a list can be ordered by, under the names the graph's sort enum has. */
export type SortMap<F extends string = string> = Readonly<Record<F, SortField>>;

export type SortInput<F extends string = string> = {
  readonly field: F;
  readonly direction?: 'ASC' | 'DESC' | null | undefined;
  readonly nulls?: 'FIRST' | 'LAST' | null | undefined;
};

export type SortTerm = SortField & { readonly isDescending: boolean; readonly isNullsFirst: boolean };

export type Order = {
  /** Equal for equal orders; what cursors are bound to. */
  readonly name: string;
  /** A total order: the last term is the id, in the direction of the term before it. */
  readonly terms: readonly SortTerm[];
};

const maxTerms = 5;

/** `fallback` orders when the input is missing or empty. Values that are null come last unless asked otherwise. */
export function readSort<F extends string>(
  input: readonly SortInput<F>[] | null | undefined,
  fields: SortMap<F>,
  fallback: readonly SortInput<F>[],
  id: AnyColumn,
  path: Path = ['sort'],
): Order {
  const wanted = input?.length ? input : fallback;
  if (wanted.length > maxTerms) throw invalid(path, `A list is sorted by ${maxTerms} fields at most.`);
  const seen = new Set<string>();
  const names: string[] = [];
  const terms: SortTerm[] = [];
  for (const [index, { field, direction, nulls }] of wanted.entries()) {
    if (seen.has(field)) throw invalid([...path, index, 'field'], `${field} is already sorted by.`);
    seen.add(field);
    const term = { ...fields[field], isDescending: direction === 'DESC', isNullsFirst: nulls === 'FIRST' };
    names.push(`${field} ${term.type} ${direction ?? 'ASC'}${term.nullable ? ` ${nulls ?? 'LAST'}` : ''}`);
    terms.push(term);
  }
  const isDescending = terms.at(-1)?.isDescending ?? false;
  terms.push({ sql: id, type: 'uuid', nullable: false, isDescending, isNullsFirst: false });
  return { name: names.join(', '), terms };
}

/** The same order walked from its end. */
export function reversed(terms: readonly SortTerm[]): SortTerm[] {
  return terms.map((term) => ({
    ...term,
    isDescending: !term.isDescending,
    isNullsFirst: !term.isNullsFirst,
  }));
}

/** The list behind ORDER BY. Terms that are never null name no place for nulls: an index can serve them. */
export function orderBy(terms: readonly SortTerm[]): SQL {
  return sql.join(
    terms.map((term) => {
      const direction = sql.raw(term.isDescending ? ' desc' : ' asc');
      const nulls = sql.raw(!term.nullable ? '' : term.isNullsFirst ? ' nulls first' : ' nulls last');
      return sql`${term.sql}${direction}${nulls}`;
    }),
    sql`, `,
  );
}
