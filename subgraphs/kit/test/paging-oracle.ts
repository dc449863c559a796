import { createSecretKey, randomBytes } from 'node:crypto';
import { getTableColumns, sql } from 'drizzle-orm';
import { boolean, date, integer, numeric, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import type { ListSpec } from '../src/paging/list-spec.ts';

export const states = ['TODO', 'DOING', 'DONE'] as const;
const shop = pgSchema('shop');
const stateEnum = shop.enum('state', states);

export const item = shop.table('item', {
  id: uuid('id').primaryKey(),
  shelfId: uuid('shelf_id').notNull(),
  isHidden: boolean('is_hidden').notNull(),
  title: text('title'),
  state: stateEnum('state').notNull(),
  points: integer('points'),
  amount: numeric('amount'),
  dueDate: date('due_date'),
  isOpen: boolean('is_open'),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
  closedAt: timestamp('closed_at', { withTimezone: true, mode: 'date' }),
});

export const itemDdl = `
  create schema shop;
  create type shop.state as enum ('TODO', 'DOING', 'DONE');
  create table shop.item (
    id uuid primary key, shelf_id uuid not null, is_hidden boolean not null, title text, state shop.state not null,
    points int, amount numeric, due_date date, is_open boolean, created_at timestamptz not null, closed_at timestamptz
  );
  create index on shop.item (shelf_id, created_at, id);`;

/** A row as the oracle knows it; instants are written with microseconds, so that their texts sort as they do. */
export type Item = {
  id: string;
  shelfId: string;
  isHidden: boolean;
  title: string | null;
  state: (typeof states)[number];
  points: number | null;
  amount: number | null;
  dueDate: string | null;
  isOpen: boolean | null;
  createdAt: string;
  closedAt: string | null;
};

export type Condition<V> = {
  eq?: V;
  in?: V[];
  notIn?: V[];
  isNull?: boolean;
  lt?: V;
  lte?: V;
  gt?: V;
  gte?: V;
};

export type ItemFilter = {
  and?: ItemFilter[];
  or?: ItemFilter[];
  not?: ItemFilter;
  id?: Condition<string>;
  title?: Condition<string>;
  state?: Condition<Item['state']>;
  points?: Condition<number>;
  amount?: Condition<number>;
  dueDate?: Condition<string>;
  isOpen?: Condition<boolean>;
  closedAt?: Condition<string>;
  worthMoreThan?: number;
};

export type ItemSortField = 'TITLE' | 'STATE' | 'POINTS' | 'AMOUNT' | 'DUE_DATE' | 'CREATED_AT' | 'CLOSED_AT';
export type ItemSort = { field: ItemSortField; direction: 'ASC' | 'DESC'; nulls: 'FIRST' | 'LAST' };

export const items: ListSpec<typeof item.$inferSelect, ItemFilter, ItemSortField> = {
  name: 'items',
  from: item,
  columns: getTableColumns(item),
  id: item.id,
  parent: item.shelfId,
  base: () => sql`${item.isHidden} is null or not ${item.isHidden}`,
  filters: {
    id: { column: item.id, kind: 'id' },
    title: { column: item.title, kind: 'text' },
    state: { column: item.state, kind: 'enum' },
    points: { column: item.points, kind: 'number' },
    amount: { column: sql`${item.amount} + 0`, kind: 'number' },
    dueDate: { column: item.dueDate, kind: 'date' },
    isOpen: { column: item.isOpen, kind: 'boolean' },
    closedAt: { column: item.closedAt, kind: 'timestamp' },
    worthMoreThan: (value) => sql`${item.amount} > ${value} or (${item.amount} is null and ${value} < 0)`,
  },
  sorts: {
    TITLE: { sql: item.title, type: 'text', nullable: true },
    STATE: { sql: item.state, type: 'text', nullable: false },
    POINTS: { sql: item.points, type: 'number', nullable: true },
    AMOUNT: { sql: sql`${item.amount} + 0`, type: 'number', nullable: true },
    DUE_DATE: { sql: item.dueDate, type: 'date', nullable: true },
    CREATED_AT: { sql: item.createdAt, type: 'timestamp', nullable: false },
    CLOSED_AT: { sql: item.closedAt, type: 'timestamp', nullable: true },
  },
  defaultSort: [{ field: 'CREATED_AT', direction: 'DESC' }],
  cursorKey: createSecretKey(randomBytes(32)),
};

/** Small domains, so that values meet: ties, nulls, texts that need quoting, instants apart by a microsecond. */
const domains = {
  title: ['', 'a', 'B', 'null', '{x,"y"}', 'back\\slash', "it's", ' ', '%_'],
  state: [...states],
  points: [0, 1, 2, 3, -5],
  amount: [-1.5, 0, 0.25, 10, 9.75],
  dueDate: ['2026-01-31', '2026-02-01', '2026-12-24', '1999-01-01'],
  isOpen: [true, false],
  closedAt: ['2026-01-01T00:00:00.123456Z', '2026-01-01T00:00:00.123457Z', '2026-01-01T00:00:00.999999Z'],
};

export const itemsOf = (shelfId: string, id: fc.Arbitrary<string>) =>
  fc.array(
    fc.record<Item>({
      id,
      shelfId: fc.constant(shelfId),
      isHidden: fc.nat(5).map((n) => n === 0),
      title: fc.option(fc.constantFrom(...domains.title)),
      state: fc.constantFrom(...domains.state),
      points: fc.option(fc.constantFrom(...domains.points)),
      amount: fc.option(fc.constantFrom(...domains.amount)),
      dueDate: fc.option(fc.constantFrom(...domains.dueDate)),
      isOpen: fc.option(fc.constantFrom(...domains.isOpen)),
      createdAt: fc.constantFrom(...domains.closedAt),
      closedAt: fc.option(fc.constantFrom(...domains.closedAt)),
    }),
    { minLength: 70, maxLength: 70 },
  );

function condition<V>(values: readonly V[], isOrdered = false): fc.Arbitrary<Condition<V>> {
  const value = fc.constantFrom(...values);
  const some = fc.array(value, { maxLength: 3 });
  const equality = { eq: value, in: some, notIn: some, isNull: fc.boolean() };
  return upToTwoOf(isOrdered ? { ...equality, lt: value, lte: value, gt: value, gte: value } : equality);
}

function upToTwoOf<T extends object>(model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<T> {
  return fc
    .subarray(Object.entries(model), { maxLength: 2 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen)) as fc.Arbitrary<unknown> as fc.Arbitrary<T>);
}

/** Filters up to `depth` levels deep. */
export function filters(ids: readonly string[], depth = 3): fc.Arbitrary<ItemFilter> {
  const flat = {
    id: condition(ids),
    title: condition([...domains.title, 'absent']),
    state: condition(domains.state),
    points: condition(domains.points, true),
    amount: condition(domains.amount, true),
    dueDate: condition(domains.dueDate, true),
    isOpen: condition(domains.isOpen),
    closedAt: condition(domains.closedAt, true),
    worthMoreThan: fc.constantFrom(...domains.points),
  };
  const inner = depth > 0 ? filters(ids, depth - 1) : null;
  const several = inner && fc.array(inner, { maxLength: 3 });
  return upToTwoOf(inner && several ? { ...flat, and: several, or: several, not: inner } : flat);
}

const fieldOf = {
  TITLE: 'title',
  STATE: 'state',
  POINTS: 'points',
  AMOUNT: 'amount',
  DUE_DATE: 'dueDate',
  CREATED_AT: 'createdAt',
  CLOSED_AT: 'closedAt',
} as const satisfies Record<ItemSortField, keyof Item>;

export const sorts: fc.Arbitrary<ItemSort[]> = fc.uniqueArray(
  fc.record<ItemSort>({
    field: fc.constantFrom(...(Object.keys(fieldOf) as ItemSortField[])),
    direction: fc.constantFrom('ASC', 'DESC'),
    nulls: fc.constantFrom('FIRST', 'LAST'),
  }),
  { selector: (term) => term.field, maxLength: 5 },
);

/** What the filter means, in two-valued logic: a condition on a missing value does not hold. */
export function isLetThrough(row: Item, { and, or, not, worthMoreThan, ...fields }: ItemFilter): boolean {
  return (
    (and ?? []).every((inner) => isLetThrough(row, inner)) &&
    (!or || or.some((inner) => isLetThrough(row, inner))) &&
    !(not && isLetThrough(row, not)) &&
    (worthMoreThan === undefined || (row.amount ?? 0) > worthMoreThan) &&
    Object.entries(fields).every(([name, operators]) => holds(row[name as keyof typeof fields], operators))
  );
}

function holds(value: unknown, operators: object): boolean {
  return Object.entries(operators).every(([operator, operand]) => {
    if (operator === 'isNull') return (value === null) === operand;
    if (operator === 'notIn') return !operand.includes(value);
    if (value === null) return false;
    if (operator === 'eq') return value === operand;
    if (operator === 'in') return operand.includes(value);
    const compared = compare(value, operand);
    return { lt: compared < 0, lte: compared <= 0, gt: compared > 0, gte: compared >= 0 }[operator] ?? false;
  });
}

/** In the order of `sort`, the id last in the direction of the term before it; newest first when `sort` is empty. */
export function inOrder(rows: readonly Item[], sort: readonly ItemSort[]): Item[] {
  const terms: readonly ItemSort[] = sort.length
    ? sort
    : [{ field: 'CREATED_AT', direction: 'DESC', nulls: 'LAST' }];
  return rows.toSorted((a, b) => {
    for (const { field, direction, nulls } of terms) {
      const [x, y] = [a[fieldOf[field]], b[fieldOf[field]]];
      if (x === y) continue;
      if (x === null || y === null) return (x === null) === (nulls === 'FIRST') ? -1 : 1;
      const rank =
        field === 'STATE' ? compare(states.indexOf(a.state), states.indexOf(b.state)) : compare(x, y);
      return direction === 'ASC' ? rank : -rank;
    }
    return terms.at(-1)?.direction === 'DESC' ? compare(b.id, a.id) : compare(a.id, b.id);
  });
}

function compare(a: unknown, b: unknown): number {
  const [x, y] = [a as string, b as string];
  return x < y ? -1 : x > y ? 1 : 0;
}
