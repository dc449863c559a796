import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { DomainError } from '../src/errors.ts';
import { declaredIdType, idDecoder } from '../src/graphql/decode-ids.ts';
import { encodeId, newId } from '../src/ids.ts';

const schema = buildSchema(`
  directive @id(of: String!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  type Query {
    plain(text: String, ids: [Int!]): Int
    one(id: ID! @id(of: "Cup"), text: String): Int
    many(ids: [[ID]!]! @id(of: "Cup")): Int
    deep(where: Where, rows: [Row!]): Int
    any(id: ID! @id(of: "Node")): Int
  }
  input Row { cup: ID! @id(of: "Cup"), plate: ID @id(of: "Plate"), free: ID, text: String }
  input Ids { eq: ID, in: [ID!], isNull: Boolean }
  input Where { and: [Where!], not: Where, cup: Ids @id(of: "Cup"), plate: Ids @id(of: "Plate"), text: String }
`);

function decode(name: string, args: Record<string, unknown>): unknown {
  const field = schema.getQueryType()?.getFields()[name];
  const decoder = field && idDecoder(field);
  if (!decoder) throw new Error(`${name} has no ids.`);
  return decoder(args);
}

function problemsOf(name: string, args: Record<string, unknown>): unknown {
  try {
    return decode(name, args);
  } catch (error) {
    const { code, details } = error as DomainError;
    const problems = (details?.problems ?? []) as { path: unknown }[];
    return [code, ...problems.map(({ path }) => path)];
  }
}

const uuid = newId();
const cup = encodeId('Cup', uuid);
const plate = encodeId('Plate', uuid);

describe('the ids of a field', () => {
  it('are read off its definition; a field without any costs nothing', () => {
    const fields = schema.getQueryType()?.getFields() ?? {};
    expect(fields.plain && idDecoder(fields.plain)).toBeNull();
    expect(fields.one?.args.map(declaredIdType)).toEqual(['Cup', null]);
  });

  it('become uuids, and nothing else changes', () => {
    expect(decode('one', { id: cup, text: cup })).toEqual({ id: uuid, text: cup });
    expect(decode('many', { ids: [[cup, null], []] })).toEqual({ ids: [[uuid, null], []] });
    const rows = [
      { cup, plate, free: cup, text: plate },
      { cup, plate: null },
    ];
    expect(decode('deep', { rows })).toEqual({
      rows: [
        { cup: uuid, plate: uuid, free: cup, text: plate },
        { cup: uuid, plate: null },
      ],
    });
    expect(rows[0]?.cup).toBe(cup);
  });

  it('take their type from the condition they stand in, at any depth', () => {
    const where = { and: [{ not: { cup: { in: [cup] } } }], plate: { eq: plate, isNull: false }, text: 'x' };
    expect(decode('deep', { where })).toEqual({
      where: { and: [{ not: { cup: { in: [uuid] } } }], plate: { eq: uuid, isNull: false }, text: 'x' },
    });
    expect(problemsOf('deep', { where: { and: [{ not: { cup: { in: [cup, plate] } } }] } })).toEqual([
      'VALIDATION_FAILED',
      ['where', 'and', 0, 'not', 'cup', 'in', 1],
    ]);
  });

  it('are left alone where they were left out or are null', () => {
    expect(decode('deep', {})).toEqual({});
    expect(decode('deep', { where: null, rows: null })).toEqual({ where: null, rows: null });
    expect(decode('deep', { where: { cup: { eq: null, in: null } } })).toEqual({
      where: { cup: { eq: null, in: null } },
    });
  });

  it('may be of any type where a node is asked for', () => {
    expect(decode('any', { id: plate })).toEqual({ id: plate });
  });

  it('are refused all at once, each at its place', () => {
    const args = { where: { cup: { eq: plate } }, rows: [{ cup: 'x', plate: '' }, { cup }, { cup: uuid }] };
    expect(problemsOf('deep', args)).toEqual([
      'VALIDATION_FAILED',
      ['where', 'cup', 'eq'],
      ['rows', 0, 'cup'],
      ['rows', 0, 'plate'],
      ['rows', 2, 'cup'],
    ]);
  });
});
