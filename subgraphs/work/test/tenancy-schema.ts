import { buildSubgraphSchema } from '@apollo/subgraph';
import { loadSdl } from '@workgraph/schema/load-sdl';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

export const schema = buildSubgraphSchema([{ typeDefs: loadSdl('work') }]);

export type Field = {
  readonly owner: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** Such as `Query.tasks` or `Project.tasks`. */
  readonly name: string;
};

/** Every field of every object of the house; what federation adds aside. */
export const fields: readonly Field[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .filter(({ name }) => !name.startsWith('_'))
  .flatMap((owner) =>
    Object.values(owner.getFields())
      .filter(({ name }) => !name.startsWith('_'))
      .map((field) => ({ owner, field, name: `${owner.name}.${field.name}` })),
  );

export const rootFields = (root: 'Query' | 'Mutation') => fields.filter(({ owner }) => owner.name === root);

export const keyedTypes = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .filter(({ astNode, extensionASTNodes }) =>
    [astNode, ...extensionASTNodes].some((node) =>
      node?.directives?.some(({ name }) => name.value === 'key'),
    ),
  )
  .map(({ name }) => name);

export function isConnection(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && 'edges' in named.getFields() && 'pageInfo' in named.getFields();
}

/**
 * Everything below a type, `levels` objects deep and no type twice on the way down: leaves, nodes of connections,
 * and fields that need an argument with the first value of its enum. Empty for a leaf.
 */
export function selectAll(type: GraphQLOutputType, levels: number, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) {
    const kinds = schema
      .getPossibleTypes(named)
      .map((kind) => `... on ${kind.name} ${prefixed(kind, levels, above)}`);
    return `{ __typename ${kinds.join(' ')} }`;
  }
  return isObjectType(named) ? `{ __typename ${selected(named, levels, above).join(' ')} }` : '';
}

/** Fields of one name may be of different types in different kinds of node: each gets a name of its own. */
function prefixed(kind: GraphQLObjectType, levels: number, above: readonly string[]): string {
  return `{ ${selected(kind, levels, above)
    .map((field) => `${kind.name}_${field.split(/\W/)[0]}: ${field}`)
    .join(' ')} }`;
}

function selected(type: GraphQLObjectType, levels: number, above: readonly string[]): string[] {
  const path = [...above, type.name];
  const isPage = isConnection(type) || type.name === 'PageInfo';
  return Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (field.name === 'edges' || path.includes(below.name)) return [];
    if (isLeafType(below)) return [field.name + requiredArguments(field)];
    if (levels === 0 && !isPage) return [];
    const selection = selectAll(field.type, isPage ? levels : levels - 1, path);
    return [`${field.name}${requiredArguments(field)} ${selection}`];
  });
}

function requiredArguments({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((arg) => {
    const type = getNamedType(arg.type);
    const [first] = isEnumType(type) ? type.getValues() : [];
    if (!first) throw new Error(`${name} needs ${arg.name}: say here what to ask it with.`);
    return `${arg.name}: ${first.name}`;
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/**
 * A document that asks one field with all its arguments as variables, answered as `it`. A field of an entity is asked
 * of the one called `$parent`; of anything else, where Query gives it away without arguments.
 */
export function documentOf({ owner, field }: Field, selection: string): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`);
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const it = `it: ${field.name}${given && `(${given})`} ${selection}`;
  if (owner.name === 'Query' || owner.name === 'Mutation') {
    const variables = declared.length > 0 ? `(${declared.join(', ')})` : '';
    return `${owner.name.toLowerCase()} Asked${variables} { ${it} }`;
  }
  if (owner.getInterfaces().some(({ name }) => name === 'Node')) {
    const variables = ['$parent: ID!', ...declared].join(', ');
    return `query Asked(${variables}) { on: node(id: $parent) { ... on ${owner.name} { ${it} } } }`;
  }
  const door = rootFields('Query').find(
    (one) => getNamedType(one.field.type) === owner && one.field.args.length === 0,
  );
  if (!door) throw new Error(`Nothing is known that leads to ${owner.name}: say here how one gets there.`);
  return `query Asked${declared.length > 0 ? `(${declared.join(', ')})` : ''} { on: ${door.field.name} { ${it} } }`;
}
