import type { SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable, PgView } from 'drizzle-orm/pg-core';
import type { CursorKey } from './cursor.ts';
import type { FilterMap } from './filter.ts';
import type { PageArguments } from './page-arguments.ts';
import type { SortInput, SortMap } from './sort.ts';

/** The arguments of a connection field; what a list takes besides goes to its `base`. */
export type ListArguments<F extends object, S extends string> = PageArguments & {
  readonly filter?: F | null | undefined;
  readonly sort?: readonly SortInput<S>[] | null | undefined;
};

/** Columns that give a `Row` when drizzle reads them. */
export type RowColumns<Row> = {
  readonly [K in keyof Row]: AnyPgColumn<{
    data: NonNullable<Row[K]>;
    notNull: null extends Row[K] ? false : true;
  }>;
};

/** A list of rows under a parent: what it shows, in which orders and under which conditions. */
export type ListSpec<
  Row,
  F extends object,
  S extends string,
  A extends ListArguments<F, S> = ListArguments<F, S>,
> = {
  /** Bound into the cursors: those of one list are refused by another. Unique in a house. */
  readonly name: string;
  readonly from: PgTable | PgView | SQL;
  /** `getTableColumns(table)`, or fewer. */
  readonly columns: RowColumns<Row>;
  /** Breaks ties. */
  readonly id: AnyPgColumn;
  /** Holds the id of the parent; a root list has the organization or the workspace as its parent. */
  readonly parent: AnyPgColumn;
  /** What holds for every row besides: the caller's reach and what the list is about. Row security comes on top. */
  readonly base?: (args: A) => SQL | undefined | Promise<SQL | undefined>;
  readonly filters: FilterMap<F>;
  readonly sorts: SortMap<S>;
  readonly defaultSort: readonly SortInput<NoInfer<S>>[];
  readonly cursorKey: CursorKey;
};
