import { type House, houses, loadSdl } from '@workgraph/schema/load-sdl';
import {
  buildASTSchema,
  concatAST,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { isPointedAt, someNodes } from './exceptions.ts';

/** One field of an object of a house. */
export type Field = {
  readonly house: House;
  readonly owner: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** Such as `Query.tasks` or `Project.tasks`; houses that add to the same type share its name. */
  readonly name: string;
};
type Root = 'Query' | 'Mutation';

const schemas = new Map(houses.map((house) => [house, schemaOf(house)]));

function schemaOf(house: House): GraphQLSchema {
  const sdl = concatAST([parse('type Query type Mutation'), loadSdl(house)]);
  return buildASTSchema(sdl, { assumeValidSDL: true });
}

function objectsOf(house: House): GraphQLObjectType[] {
  const types = Object.values(schemas.get(house)?.getTypeMap() ?? {});
  return types.filter((type) => isObjectType(type)).filter(({ name }) => !name.startsWith('_'));
}

export function objectOf(house: House, name: string): GraphQLObjectType {
  const type = objectsOf(house).find((one) => one.name === name);
  if (!type) throw new Error(`${house} has no type ${name}.`);
  return type;
}

/** Every field of every object of every house; what federation adds aside. */
export const fields: readonly Field[] = houses.flatMap((house) =>
  objectsOf(house).flatMap((owner) =>
    Object.values(owner.getFields()).map((field) => ({
      house,
      owner,
      field,
      name: `${owner.name}.${field.name}`,
    })),
  ),
);

export const rootFields = (root: Root, house?: House) =>
  fields.filter((one) => one.owner.name === root && (house ?? one.house) === one.house);

/** For the names of tests: a field of many houses has one in each. */
export const namedFields = (some: readonly Field[]) =>
  some.map((one) => [`${one.name} of ${one.house}`, one] as const);

/** The types a house answers other houses for, its own and those it adds to. */
export function keyedTypesOf(house: House): string[] {
  return objectsOf(house)
    .filter(({ astNode, extensionASTNodes }) =>
      [astNode, ...extensionASTNodes].some((node) =>
        node?.directives?.some(({ name }) => name.value === 'key'),
      ),
    )
    .map(({ name }) => name)
    .filter((type) => !isPointedAt(house, type) || Object.keys(objectOf(house, type).getFields()).length > 1);
}

export const keyedTypes: readonly (readonly [house: House, type: string])[] = houses.flatMap((house) =>
  keyedTypesOf(house).map((type) => [house, type] as const),
);

/** The types that are the house's own, whoever adds to them. */
export function nodeTypesOf(house: House): string[] {
  return objectsOf(house).flatMap((type) =>
    type.getInterfaces().some(({ name }) => name === 'Node') ? [type.name] : [],
  );
}

/** What stands where a field asks for an id of this type, or of any. */
export function sampleType({ house, name }: Field, type: string): string {
  return type === 'Node' ? (someNodes[name] ?? nodeTypesOf(house)[0] ?? type) : type;
}

export function isConnection(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && 'edges' in named.getFields() && 'pageInfo' in named.getFields();
}

/**
 * Everything below a type of a house, `levels` objects deep and no type twice on the way down: leaves, nodes of
 * connections, and fields that need an argument with some value for it. Empty for a leaf.
 */
export function selectAll(
  house: House,
  type: GraphQLOutputType,
  levels: number,
  above: readonly string[] = [],
): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) {
    const kinds = (schemas.get(house)?.getPossibleTypes(named) ?? []).map(
      (kind) => `... on ${kind.name} ${prefixed(house, kind, levels, above)}`,
    );
    return `{ __typename ${kinds.join(' ')} }`;
  }
  return isObjectType(named) ? `{ __typename ${selected(house, named, levels, above).join(' ')} }` : '';
}

/** Fields of one name may be of different types in different kinds of node: each gets a name of its own. */
function prefixed(house: House, kind: GraphQLObjectType, levels: number, above: readonly string[]): string {
  return `{ ${selected(house, kind, levels, above)
    .map((field) => `${kind.name}_${field.split(/\W/)[0]}: ${field}`)
    .join(' ')} }`;
}

/** Each field of a type with everything below it, as in `selectAll`. */
export function selected(
  house: House,
  type: GraphQLObjectType,
  levels: number,
  above: readonly string[] = [],
): string[] {
  const path = [...above, type.name];
  const isPage = isConnection(type) || type.name === 'PageInfo';
  return Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (field.name === 'edges' || path.includes(below.name)) return [];
    if (isLeafType(below)) return [field.name + requiredArguments(field)];
    if (levels === 0 && !isPage) return [];
    const selection = selectAll(house, field.type, isPage ? levels : levels - 1, path);
    return [`${field.name}${requiredArguments(field)} ${selection}`];
  });
}

function requiredArguments({ args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((arg) => {
    const value = someValue(arg);
    return `${arg.name}: ${isEnumType(getNamedType(arg.type)) ? value : JSON.stringify(value)}`;
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** Something that an argument which takes no id takes: the first value of its enum, today. */
export function someValue({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type);
  const [first] = isEnumType(named) ? named.getValues() : [];
  if (first) return first.name;
  if (named.name === 'Date') return new Date().toISOString().slice(0, 10);
  throw new Error(`${name} must be given: say here what to ask it with.`);
}

/**
 * A document that asks one field with all its arguments as variables, answered as `answerOf` finds it: everything so
 * many levels below it, or this selection. A field of an entity is asked of the references `$of`; of anything else,
 * where Query gives it away without arguments.
 */
export function documentOf({ house, owner, field }: Field, below: number | string): string {
  // What is there by itself, and may not be null, is left as it is.
  const args = field.args.filter((arg) => isRequiredArgument(arg) || !isNonNullType(arg.type));
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`);
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const it = `it: ${field.name}${given && `(${given})`} ${typeof below === 'string' ? below : selectAll(house, field.type, below)}`;
  const withVariables = (operation: string, all: readonly string[], body: string) =>
    `${operation} Asked${all.length > 0 ? `(${all.join(', ')})` : ''} { ${body} }`;
  if (owner.name === 'Query' || owner.name === 'Mutation')
    return withVariables(owner.name.toLowerCase(), declared, it);
  if (keyedTypesOf(house).includes(owner.name)) {
    const of = `of: _entities(representations: $of) { ... on ${owner.name} { ${it} } }`;
    return withVariables('query', ['$of: [_Any!]!', ...declared], of);
  }
  const door = rootFields('Query', house).find(
    (one) => getNamedType(one.field.type) === owner && one.field.args.length === 0,
  );
  if (!door) throw new Error(`Nothing is known that leads to ${owner.name}: say here how one gets there.`);
  return withVariables('query', declared, `of: ${door.field.name} { ${it} }`);
}

/** What the field answered; null where nothing came. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
export function answerOf(data: any): any {
  return data?.it ?? [data?.of].flat()[0]?.it ?? null;
}

/** A document that asks for entities as the gateway does on behalf of another house; `$all` are the references. */
export function entitiesDocument(type: string, selection: string): string {
  return `query Asked($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} ${selection} } }`;
}
