import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { invalidAll, type Problem } from '../errors.ts';
import { decodeId } from '../ids.ts';

type Declared = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type' | 'astNode'>;
type Values = Record<string, unknown>;

/**
 * Turns the opaque ids of a field's arguments into uuids, as `@id(of:)` declares them; null when it declares none.
 * The decoder throws VALIDATION_FAILED with every malformed id and id of another type at once.
 */
export function idDecoder(
  field: GraphQLField<unknown, never> | GraphQLField<unknown, unknown>,
): ((args: Values) => Values) | null {
  if (!field.args.some((arg) => mentionsIds(arg, new Set()))) return null;
  return (args) => {
    const problems: Problem[] = [];
    const decoded = decodeAll(field.args, args, null, [], problems);
    if (problems.length > 0) throw invalidAll(problems);
    return decoded;
  };
}

/** The type named by `@id(of:)` on an argument or input field. */
export function declaredIdType({ astNode }: Declared): string | null {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'id');
  const value = directive?.arguments?.find(({ name }) => name.value === 'of')?.value;
  return value?.kind === 'StringValue' ? value.value : null;
}

function mentionsIds(declared: Declared, seen: Set<string>): boolean {
  if (declaredIdType(declared)) return true;
  const type = getNamedType(declared.type);
  if (!isInputObjectType(type) || seen.has(type.name)) return false;
  seen.add(type.name);
  return Object.values(type.getFields()).some((field) => mentionsIds(field, seen));
}

function decodeAll(
  declared: readonly Declared[],
  values: Values,
  inherited: string | null,
  path: readonly (string | number)[],
  problems: Problem[],
): Values {
  const decoded: Values = { ...values };
  for (const one of declared) {
    if (!(one.name in values)) continue;
    const type = declaredIdType(one) ?? inherited;
    decoded[one.name] = decodeValue(one.type, values[one.name], type, [...path, one.name], problems);
  }
  return decoded;
}

function decodeValue(
  type: GraphQLInputType,
  value: unknown,
  idType: string | null,
  path: readonly (string | number)[],
  problems: Problem[],
): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return decodeValue(type.ofType, value, idType, path, problems);
  if (isListType(type)) {
    const items = value as readonly unknown[];
    return items.map((item, index) => decodeValue(type.ofType, item, idType, [...path, index], problems));
  }
  if (isInputObjectType(type)) {
    return decodeAll(Object.values(type.getFields()), value as Values, idType, path, problems);
  }
  if (type.name !== 'ID' || !idType || idType === 'Node') return value; // of any type: its resolver finds out which
  const uuid = decodeId(idType, value as string);
  if (uuid === null) problems.push({ path, message: `This is not the id of a ${idType}.` });
  return uuid;
}
