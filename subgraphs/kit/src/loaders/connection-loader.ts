import type DataLoader from 'dataloader';
import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { filterSql } from '../paging/filter.ts';
import { isBetween } from '../paging/keyset.ts';
import type { ListArguments, ListSpec } from '../paging/list-spec.ts';
import {
  type CountRow,
  countStatement,
  type ListRow,
  pageStatement,
  sortValueName,
} from '../paging/list-statement.ts';
import { readPageArguments } from '../paging/page-arguments.ts';
import { readSort, reversed } from '../paging/sort.ts';
import type { Open } from './by-key.ts';
import { type Connection, type Edge, toConnection } from './connection.ts';
import { groupedLoader, type ListKey } from './grouped-loader.ts';

export type ConnectionLoader<A, Row> = DataLoader<ListKey<A>, Connection<Row>, string>;

/**
 * Pages of a list: one statement for all parents with equal arguments, and one more for their total counts if any is
 * asked for. Arguments that cannot be served are VALIDATION_FAILED before anything is read.
 */
export function connectionLoader<Row, F extends object, S extends string, A extends ListArguments<F, S>>(
  open: Open,
  spec: ListSpec<Row, F, S, A>,
): ConnectionLoader<A, Row> {
  const counts = groupedLoader<A, number>(
    ({ first, last, after, before, sort, ...rest }) => rest,
    async (parents, args) => {
      const where = await restriction(spec, args);
      const db = await open();
      const rows = await db.execute<CountRow>(countStatement(spec, where, parents));
      const totals = new Map(rows.map((row) => [row.list_parent, row.total]));
      return (parent) => totals.get(parent) ?? 0;
    },
  );

  return groupedLoader<A, Connection<Row>>(
    (args) => args,
    async (parents, args) => {
      const page = readPageArguments(args);
      const order = readSort(args.sort, spec.sorts, spec.defaultSort, spec.id);
      const orderName = `${spec.name}: ${order.name}`;
      const place = (argument: 'after' | 'before') =>
        page[argument] === null ? null : decodeCursor(spec.cursorKey, orderName, page[argument], [argument]);
      const isOnPage = isBetween(order.terms, place('after'), place('before'));
      const where = sql`${isOnPage} and ${await restriction(spec, args)}`;
      const terms = page.direction === 'forward' ? order.terms : reversed(order.terms);
      const db = await open();
      const rows = await db.execute<ListRow>(
        pageStatement(spec, { where, terms, limit: page.limit + 1 }, parents),
      );
      const rowsOf = Map.groupBy(rows, (row) => row.list_parent);

      function edge(row: ListRow): Edge<Row> {
        return {
          node: decodeRow(spec.columns, row),
          // Signed when read: many queries want the nodes alone.
          get cursor() {
            const values = terms.map((_, index) => row[sortValueName(index)] as string | null);
            return encodeCursor(spec.cursorKey, orderName, values);
          },
        };
      }

      return (parent) =>
        toConnection(page, (rowsOf.get(parent) ?? []).map(edge), () => counts.load({ parent, args }));
    },
  );
}

/** Which rows the list has, whatever the page. */
async function restriction<Row, F extends object, S extends string, A extends ListArguments<F, S>>(
  spec: ListSpec<Row, F, S, A>,
  args: A,
): Promise<SQL> {
  const filter = filterSql(args.filter, spec.filters);
  const base = await spec.base?.(args);
  return base ? sql`(${base}) and ${filter}` : filter;
}

function decodeRow<Row>(columns: Readonly<Record<keyof Row, AnyPgColumn>>, row: ListRow): Row {
  const entries = Object.entries<AnyPgColumn>(columns).map(([key, column]) => {
    const value = row[key];
    return [key, value === null ? null : column.mapFromDriverValue(value)];
  });
  return Object.fromEntries(entries) as Row;
}
