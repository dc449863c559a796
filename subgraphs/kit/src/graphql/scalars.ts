import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

const instant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/i;

export const dateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value : parseInstant(value)).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(stringOf(node)),
});

export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(stringOf(node)),
});

export const jsonScalar = new GraphQLScalarType({
  name: 'JSON',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

function parseInstant(value: unknown): Date {
  const match = typeof value === 'string' ? instant.exec(value) : null;
  const at = new Date(match ? String(value) : Number.NaN);
  const isReal = match && isDay(match[1] ?? '') && !Number.isNaN(at.getTime());
  // In UTC it may be another year, and Postgres knows none before 1.
  if (!isReal || !/^(?!0000)\d{4}-/.test(at.toISOString())) {
    throw new GraphQLError('A DateTime is written as in RFC 3339: "2026-03-01T09:30:00Z".');
  }
  return at;
}

function parseDay(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value)) {
    throw new GraphQLError('A Date is a day that exists, written "2026-03-01".');
  }
  return value;
}

function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function stringOf(node: ValueNode): string | null {
  return node.kind === Kind.STRING ? node.value : null;
}
