import { declaredIdType } from '@workgraph/kit/graphql/decode-ids';
import type { Example } from '@workgraph/schema/examples';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
} from 'graphql';
import { type Field, fields, sampleType, someValue } from './languages.ts';
import type { Ids } from './reach.ts';

type Step = string | number;
/** One place in the arguments of a field where an id can stand. */
export type Place = {
  readonly field: Field;
  /** From the argument on; 0 for a place in a list. */
  readonly path: readonly Step[];
  /** What it must be the id of; null where nothing is declared. */
  readonly type: string | null;
  /** Within a filter, where it asks for rows and names none. */
  readonly isCondition: boolean;
};
type Declared = GraphQLArgument | GraphQLInputField;
type Values = Record<Step, unknown>;

/**
 * Every place for an id in the whole graph. An input type that holds itself (`and`, `or`, `not`) is entered `times`
 * times on the way down.
 */
export function idPlaces(times: number): Place[] {
  return fields.flatMap((field) =>
    field.field.args.flatMap((arg) => placesIn(field, arg, times, [], [], null)),
  );
}

function placesIn(
  field: Field,
  declared: Declared,
  times: number,
  above: readonly Step[],
  entered: readonly string[],
  inherited: string | null,
): Place[] {
  const named = getNamedType(declared.type);
  const path = [...above, declared.name, ...(isListType(getNullableType(declared.type)) ? [0] : [])];
  const type = declaredIdType(declared) ?? inherited;
  if (named.name === 'ID') return [{ field, path, type, isCondition: entered.includes('IdFilter') }];
  if (!isInputObjectType(named)) return [];
  if (entered.filter((one) => one === named.name).length >= times) return [];
  return Object.values(named.getFields()).flatMap((inner) =>
    placesIn(field, inner, times, path, [...entered, named.name], type),
  );
}

export const placeName = ({ field, path }: Place) => `${field.name} ${path.join('.')}`;

/** The type of an id that can stand there. */
export const idTypeAt = ({ field, type }: Place) => sampleType(field, type ?? '');

/** The fields of some places, each with its places: one test tells of one field. */
export function byField(places: readonly Place[]): [string, Place[]][] {
  return [...Map.groupBy(places, ({ field }) => `${field.name} of ${field.house}`)];
}

/** What a field is asked with when every id is one's own: an example's input, or what must be given. */
export function ownArguments(place: Field, own: Ids, examples: readonly Example[]): Values {
  const { field, owner } = place;
  const example = examples.find(({ mutation }) => owner.name === 'Mutation' && mutation === field.name);
  if (example)
    return { input: example.input, options: { reason: 'to see', ...example.options, dryRun: false } };
  if (owner.name === 'Mutation') throw new Error(`${field.name} has no example.`);
  const given: Values =
    owner.name === 'Query' ? {} : { of: [{ __typename: owner.name, id: own[owner.name] }] };
  for (const arg of field.args.filter(isRequiredArgument)) {
    const type = declaredIdType(arg);
    const value = type ? own[sampleType(place, type)] : someValue(arg);
    given[arg.name] = isListType(getNullableType(arg.type)) ? [value] : value;
  }
  return given;
}

/** The same with one id in its place; what is missing on the way there is made. */
export function withId(values: Values, path: readonly Step[], id: unknown): Values {
  const copy = structuredClone(values);
  let at: Values = copy;
  for (const [index, step] of path.entries()) {
    const next = path[index + 1];
    if (next === undefined) at[step] = id;
    else at[step] ??= typeof next === 'number' ? [] : {};
    at = at[step] as Values;
  }
  return copy;
}
