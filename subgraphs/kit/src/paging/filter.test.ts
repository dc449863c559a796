import { sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { type FilterMap, filterSql } from './filter.ts';

type Filter = {
  and?: Filter[] | null;
  or?: Filter[] | null;
  not?: Filter | null;
  title?: { eq?: string | null; in?: string[] | null; lt?: string } | null;
  closedAt?: { lt?: Date | string; eq?: string } | null;
  owner?: { eq?: string; in?: string[] } | null;
  late?: boolean | null;
};

const fields: FilterMap<Filter> = {
  title: { column: sql`title`, kind: 'text' },
  closedAt: { column: sql`closed_at`, kind: 'timestamp' },
  owner: {
    column: sql`owner`,
    kind: 'id',
    decode: (id) => `0190a7b0-0000-7000-8000-00000000000${id.slice(-1)}`,
  },
  late: (isLate) => sql`due < now() or ${isLate}`,
};

const query = (filter: Filter | null) => new PgDialect().sqlToQuery(filterSql(filter, fields));
const refusedAt = (path: (string | number)[]) =>
  expect.objectContaining({
    code: 'VALIDATION_FAILED',
    details: { problems: [expect.objectContaining({ path })] },
  });

describe('a filter', () => {
  it.each([[null], [{}], [{ and: [] }], [{ title: {} }], [{ and: [{}] }], [{ or: [{}] }]])(
    'that says nothing lets all through: %j',
    (filter) => {
      expect(query(filter).sql.replaceAll(/[()]/g, '')).toBe('true');
    },
  );

  it('with no alternative lets nothing through', () => {
    expect(query({ or: [] }).sql).toBe('(false)');
  });

  it('sends every value as a parameter, a list as one', () => {
    const { sql: text, params } = query({
      title: { eq: "'; drop", in: ['a"b', 'c\\d'] },
      closedAt: { lt: new Date(0) },
    });
    expect(text).toBe('(((title) = $1 and (title) = any($2)) and ((closed_at) < $3))');
    expect(params).toEqual(["'; drop", '{"a\\"b","c\\\\d"}', '1970-01-01T00:00:00.000Z']);
  });

  it('keeps a special condition together beside others', () => {
    expect(query({ title: { eq: 'a' }, late: true }).sql).toBe('(((title) = $1) and (due < now() or $2))');
  });

  it('decodes what the client sent, one by one', () => {
    expect(query({ owner: { in: ['user_1', 'user_2'] } }).params).toEqual([
      '{"0190a7b0-0000-7000-8000-000000000001","0190a7b0-0000-7000-8000-000000000002"}',
    ]);
  });

  it.each<[Filter, (string | number)[]]>([
    [{ title: { eq: null } }, ['filter', 'title', 'eq']],
    [{ title: { in: null } }, ['filter', 'title', 'in']],
    [{ or: [{}, { title: null }] }, ['filter', 'or', 1, 'title']],
    [{ and: null }, ['filter', 'and']],
    [{ not: null }, ['filter', 'not']],
    [{ late: null }, ['filter', 'late']],
  ])('refuses null as a condition: %j', (filter, path) => {
    expect(() => query(filter)).toThrow(refusedAt(path));
    expect(() => query(filter)).toThrow(/isNull/);
  });

  it('refuses values the database could not read', () => {
    expect(() => query({ title: { in: ['a', '\0'] } })).toThrow(refusedAt(['filter', 'title', 'in', 1]));
    expect(() => query({ closedAt: { lt: '2026-02-30T00:00:00Z' } })).toThrow(
      refusedAt(['filter', 'closedAt', 'lt']),
    );
  });

  it('nests five deep', () => {
    const nested = (depth: number): Filter => (depth ? { not: nested(depth - 1) } : { title: { eq: 'a' } });
    expect(query(nested(5)).params).toEqual(['a']);
    expect(() => query(nested(6))).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
  });

  it.each<[string, (count: number) => Filter]>([
    ['conditions', (count) => ({ or: Array.from({ length: count }, () => ({ title: { eq: 'a' } })) })],
    ['empty filters', (count) => ({ or: Array.from({ length: count }, () => ({})) })],
    ['empty lists', (count) => ({ and: Array.from({ length: count }, () => ({ or: [] })) })],
    ['empty conditions', (count) => ({ and: Array.from({ length: count }, () => ({ title: {} })) })],
    ['special conditions', (count) => ({ or: Array.from({ length: count }, () => ({ late: true })) })],
  ])('has a hundred %s at most', (_, filterOf) => {
    query(filterOf(100));
    expect(() => query(filterOf(101))).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
  });

  it('has 250 values in a list at most', () => {
    const values = (count: number) => ({ title: { in: Array.from({ length: count }, () => 'a') } });
    query(values(250));
    expect(() => query(values(251))).toThrow(refusedAt(['filter', 'title', 'in']));
  });

  it('fails loudly on an operator its kind does not have', () => {
    expect(() => query({ title: { lt: 'a' } })).toThrow('filter.title.lt is not an operator of text.');
  });
});
