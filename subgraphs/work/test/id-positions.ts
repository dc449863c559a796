import { buildSubgraphSchema } from '@apollo/subgraph';
import { declaredIdType } from '@workgraph/kit/graphql/decode-ids';
import { loadSdl } from '@workgraph/schema/load-sdl';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';

/** Where in a field's arguments an id stands, and of which type it must be. */
export type IdPosition = { readonly path: readonly (string | number)[]; readonly type: string };

export const schema: GraphQLSchema = buildSubgraphSchema([{ typeDefs: loadSdl('work') }]);

export function rootFields(root: 'Query' | 'Mutation'): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(root);
  return isObjectType(type)
    ? Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'))
    : [];
}

/** Every id of a field's arguments, filters followed one level deep; an id that declares no type is an error. */
export function idPositions(field: GraphQLField<unknown, unknown>): IdPosition[] {
  return field.args.flatMap((arg) => positions(arg, null, [], new Set()));
}

function positions(
  declared: GraphQLArgument | GraphQLInputField,
  inherited: string | null,
  above: readonly (string | number)[],
  seen: ReadonlySet<string>,
): IdPosition[] {
  const idType = declaredIdType(declared) ?? inherited;
  const isList = isListType(getNullableType(declared.type));
  const path = [...above, declared.name, ...(isList ? [0] : [])];
  const type = getNamedType(declared.type);
  if (type.name === 'ID') {
    if (!idType) throw new Error(`${path.join('.')} is an id of no declared type.`);
    return [{ path, type: idType }];
  }
  if (!isInputObjectType(type) || seen.has(type.name)) return [];
  const within = new Set([...seen, type.name]);
  return Object.values(type.getFields()).flatMap((field) => positions(field, idType, path, within));
}

/** The arguments with another value at a place; what is missing on the way is made. */
export function withValue(args: object, path: readonly (string | number)[], value: unknown): object {
  const copy = structuredClone(args);
  let at = copy as Record<string | number, unknown>;
  for (const [index, step] of path.entries()) {
    if (index === path.length - 1) at[step] = value;
    else at[step] ??= typeof path[index + 1] === 'number' ? [] : {};
    at = at[step] as Record<string | number, unknown>;
  }
  return copy;
}
