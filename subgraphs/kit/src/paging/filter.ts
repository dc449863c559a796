import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { invalid, type Path } from '../errors.ts';
import { isAnyOf } from './array-literal.ts';
import { type FilterKind, isOrdered, isReadable } from './filter-kind.ts';

export type FilterInput = { readonly [field: string]: unknown };
type Connective = 'and' | 'or' | 'not';

export type FilterField = {
  readonly column: AnyColumn | SQL;
  readonly kind: FilterKind;
  /** From what the client sent to what the column holds (`decodeId`); called with strings only. */
  readonly decode?: (value: string, path: Path) => string;
};

/** A field that is no column: the SQL of its condition, true or false or null. */
export type SpecialFilter<V = unknown> = (value: V, path: Path) => SQL;

/** What a list can be filtered by: an entry for every field of the filter input `F`. */
export type FilterMap<F extends object = FilterInput> = {
  readonly [K in Exclude<keyof F, Connective>]-?: FilterField | SpecialFilter<NonNullable<F[K]>>;
};

const maxDepth = 5;
const maxConditions = 100;
const maxValues = 250;

/**
 * The condition of a typed filter input. Conditions beside each other must all hold; a missing or empty filter holds
 * for all. `not` and `notIn` hold where there is no value.
 */
export function filterSql<F extends object>(
  filter: F | null | undefined,
  fields: FilterMap<F>,
  path: Path = ['filter'],
): SQL {
  if (!filter) return sql`true`;
  const entries = fields as Readonly<Record<string, FilterField | SpecialFilter>>;
  let conditions = 0;

  function counted(condition: SQL, at: Path): SQL {
    conditions += 1;
    if (conditions > maxConditions) throw invalid(at, `A filter has ${maxConditions} conditions at most.`);
    return condition;
  }

  function all(input: FilterInput, at: Path, depth: number): SQL {
    if (depth > maxDepth) throw invalid(at, `Filters nest ${maxDepth} deep at most.`);
    const parts = given(input, at).map(([name, value, here]) => {
      if (name === 'and') return joined(each(value as FilterInput[], here, depth), ' and ', here);
      if (name === 'or') return joined(each(value as FilterInput[], here, depth), ' or ', here);
      if (name === 'not') return sql`(${all(value as FilterInput, here, depth + 1)} is not true)`;
      const entry = entries[name];
      if (!entry) throw new Error(`The filter field ${here.join('.')} has no entry.`);
      if (typeof entry === 'function') return counted(sql`(${entry(value, here)})`, here);
      return field(entry, value as FilterInput, here);
    });
    return joined(parts, ' and ', at);
  }

  function each(inputs: readonly FilterInput[], at: Path, depth: number): SQL[] {
    return inputs.map((input, index) => all(input, [...at, index], depth + 1));
  }

  function field(entry: FilterField, operators: FilterInput, at: Path): SQL {
    const parts = given(operators, at).map(([operator, value, here]) =>
      counted(comparison(entry, operator, value, here), here),
    );
    return joined(parts, ' and ', at);
  }

  /** Nothing joined counts as a condition too: else empty inputs could make a statement of any length. */
  function joined(parts: SQL[], connective: ' and ' | ' or ', at: Path): SQL {
    if (parts.length > 0) return sql`(${sql.join(parts, sql.raw(connective))})`;
    return counted(connective === ' and ' ? sql`true` : sql`false`, at);
  }

  return all(filter as FilterInput, path, 0);
}

function given(input: FilterInput, path: Path): [name: string, value: unknown, path: Path][] {
  return Object.entries(input)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const at = [...path, name];
      if (value === null) throw invalid(at, 'null is no condition: use { isNull: true }, or leave it out.');
      return [name, value, at];
    });
}

const comparisons: Readonly<Record<string, string>> = { lt: ' < ', lte: ' <= ', gt: ' > ', gte: ' >= ' };

function comparison(entry: FilterField, operator: string, value: unknown, path: Path): SQL {
  const column = sql`(${entry.column})`;
  if (operator === 'isNull') return value ? sql`${column} is null` : sql`${column} is not null`;
  if (operator === 'eq') return sql`${column} = ${operand(entry, value, path)}`;
  if (operator === 'in') return isAnyOf(column, operands(entry, value, path));
  if (operator === 'notIn') return sql`(${isAnyOf(column, operands(entry, value, path))}) is not true`;
  const sign = comparisons[operator];
  if (!sign || !isOrdered(entry.kind))
    throw new Error(`${path.join('.')} is not an operator of ${entry.kind}.`);
  return sql`${column}${sql.raw(sign)}${operand(entry, value, path)}`;
}

function operands(entry: FilterField, value: unknown, path: Path): (string | number | boolean)[] {
  const values = value as readonly unknown[];
  if (values.length > maxValues) throw invalid(path, `A list of values has ${maxValues} entries at most.`);
  return values.map((item, index) => operand(entry, item, [...path, index]));
}

function operand({ kind, decode }: FilterField, value: unknown, path: Path): string | number | boolean {
  const decoded = decode && typeof value === 'string' ? decode(value, path) : value;
  const plain = decoded instanceof Date ? decoded.toISOString() : decoded;
  if (!isReadable(kind, plain)) throw invalid(path, `This is not a value of kind ${kind}.`);
  return plain;
}
