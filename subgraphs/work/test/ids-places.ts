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
import type { Ids } from './tenancy-reach.ts';
import { type Field, fields } from './tenancy-schema.ts';

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

/** The fields of some places, each with its places: one test tells of one field. */
export function byField(places: readonly Place[]): [string, Place[]][] {
  return [...Map.groupBy(places, ({ field }) => field.name)];
}

/** What a field is asked with when every id is one's own: an example's input, or the ids that must be given. */
export function ownArguments({ field, owner }: Field, own: Ids, examples: readonly Example[]): Values {
  const example = examples.find(({ mutation }) => owner.name === 'Mutation' && mutation === field.name);
  if (example)
    return { input: example.input, options: { reason: 'to see', ...example.options, dryRun: false } };
  if (owner.name === 'Mutation') throw new Error(`${field.name} has no example.`);
  const given: Values = owner.name === 'Query' ? {} : { parent: own[owner.name] };
  for (const arg of field.args.filter(isRequiredArgument)) {
    const type = declaredIdType(arg) ?? '';
    const id = own[type === 'Node' ? 'Task' : type];
    given[arg.name] = isListType(getNullableType(arg.type)) ? [id] : id;
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
