import { sql } from 'drizzle-orm';
import { PgDialect, pgTable, uuid } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { orderBy, readSort, reversed, type SortInput } from './sort.ts';

const { id } = pgTable('t', { id: uuid('id') });
const fields = {
  TITLE: { sql: sql`title`, type: 'text', nullable: false },
  DUE: { sql: sql`due`, type: 'date', nullable: true },
  A: { sql: sql`a`, type: 'number', nullable: true },
  B: { sql: sql`b`, type: 'number', nullable: true },
  C: { sql: sql`c`, type: 'number', nullable: true },
  D: { sql: sql`d`, type: 'number', nullable: true },
} as const;
type Field = keyof typeof fields;

const read = (input: readonly SortInput<Field>[] | null) =>
  readSort(input, fields, [{ field: 'TITLE', direction: 'DESC' }], id);
const text = (input: readonly SortInput<Field>[] | null) =>
  new PgDialect().sqlToQuery(orderBy(read(input).terms)).sql;

describe('a sort', () => {
  it('falls back to the order of the list when missing or empty', () => {
    expect(text(null)).toBe('title desc, "t"."id" desc');
    expect(text([])).toBe('title desc, "t"."id" desc');
  });

  it('puts missing values last in both directions unless asked otherwise', () => {
    expect(text([{ field: 'DUE' }])).toBe('due asc nulls last, "t"."id" asc');
    expect(text([{ field: 'DUE', direction: 'DESC' }])).toBe('due desc nulls last, "t"."id" desc');
    expect(text([{ field: 'DUE', direction: 'DESC', nulls: 'FIRST' }])).toBe(
      'due desc nulls first, "t"."id" desc',
    );
  });

  it('turns around entirely', () => {
    const { terms } = read([{ field: 'DUE', nulls: 'FIRST' }, { field: 'TITLE' }]);
    const backwards = new PgDialect().sqlToQuery(orderBy(reversed(terms))).sql;
    expect(backwards).toBe('due desc nulls last, title desc, "t"."id" desc');
  });

  it('has one name however it is spelled, and another when it orders differently', () => {
    expect(read([{ field: 'DUE' }]).name).toBe(
      read([{ field: 'DUE', direction: 'ASC', nulls: 'LAST' }]).name,
    );
    expect(read([{ field: 'TITLE', nulls: 'FIRST' }]).name).toBe(read([{ field: 'TITLE' }]).name);
    const names = [
      read(null),
      read([{ field: 'TITLE' }]),
      read([{ field: 'DUE' }]),
      read([{ field: 'DUE', direction: 'DESC' }]),
      read([{ field: 'DUE', nulls: 'FIRST' }]),
      read([{ field: 'DUE' }, { field: 'TITLE' }]),
    ].map((order) => order.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('refuses a field given twice', () => {
    expect(() => read([{ field: 'A' }, { field: 'B' }, { field: 'A', direction: 'DESC' }])).toThrow(
      expect.objectContaining({
        code: 'VALIDATION_FAILED',
        details: { problems: [expect.objectContaining({ path: ['sort', 2, 'field'] })] },
      }),
    );
  });

  it('refuses more than five terms', () => {
    const six = (Object.keys(fields) as Field[]).map((field) => ({ field }));
    expect(read(six.slice(0, 5)).terms).toHaveLength(6);
    expect(() => read(six)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
  });
});
