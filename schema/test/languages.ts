import {
  buildASTSchema,
  concatAST,
  type DirectiveNode,
  type FieldDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { type House, houses, loadSdl } from '../src/load-sdl.ts';

/** What a house says, directives of federation left unchecked: composing checks those. */
export const languages: readonly { readonly house: House; readonly schema: GraphQLSchema }[] = houses.map(
  (house) => {
    const sdl = concatAST([parse('type Query type Mutation'), loadSdl(house)]);
    return { house, schema: buildASTSchema(sdl, { assumeValidSDL: true }) };
  },
);

export function typesOf(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

export function directivesOf(schema: GraphQLSchema) {
  return schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
}

/** `Task.title` and its like: what can be asked for. */
export function fieldsOf(
  schema: GraphQLSchema,
): { at: string; owner: string; field: GraphQLField<unknown, unknown> }[] {
  return typesOf(schema).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({
          at: `${type.name}.${field.name}`,
          owner: type.name,
          field,
        }))
      : [],
  );
}

/** Every place where a client sends a value: `Query.task(id:)`, `UpdateTaskInput.id`. */
export function inputsOf(
  schema: GraphQLSchema,
): { at: string; input: GraphQLArgument | GraphQLInputField }[] {
  const args = fieldsOf(schema).flatMap(({ at, field }) =>
    field.args.map((input) => ({ at: `${at}(${input.name}:)`, input })),
  );
  const inputFields = typesOf(schema).flatMap((type) =>
    isInputObjectType(type)
      ? Object.values(type.getFields()).map((input) => ({ at: `${type.name}.${input.name}`, input }))
      : [],
  );
  return [...args, ...inputFields];
}

/** The arguments of a directive on a definition, or null where it does not stand. */
export function directiveOn(
  node: { readonly directives?: readonly DirectiveNode[] } | FieldDefinitionNode | null | undefined,
  name: string,
): Record<string, unknown> | null {
  const found = node?.directives?.find((directive) => directive.name.value === name);
  if (!found) return null;
  return Object.fromEntries(
    (found.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)]),
  );
}

export function rootFields(
  schema: GraphQLSchema,
  of: 'Query' | 'Mutation',
): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(of);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** The types of a type's fields as they are written, by name; none for a type that is not there. */
export function typesIn(schema: GraphQLSchema, name: string): Record<string, string> {
  const type = schema.getType(name);
  if (!isObjectType(type)) return {};
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, `${field.type}`]));
}
