import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { directiveOn, fieldsOf, languages, rootFields, typesIn, typesOf } from './languages.ts';

/** Cut from something that is at hand as a whole: they only go forward, and counting them costs nothing. */
const forwardOnly = /^ChangeSet\.|\.whoCan$/;
const countedFree = ['EntityChangeConnection'];
/** Answers by ids for whatever it is; a list of one kind is a connection. */
const plainRootLists = ['nodes'];

describe.each(languages)('lists in the language of $house', ({ schema }) => {
  const connections = typesOf(schema).filter(
    (type) => isObjectType(type) && type.name.endsWith('Connection'),
  ) as GraphQLObjectType[];

  it('say how long they can get, so that they can be priced', () => {
    const wrong = fieldsOf(schema).filter(({ owner, field }) => {
      const isPage = owner.endsWith('Connection') && ['edges', 'nodes'].includes(field.name);
      const size = directiveOn(field.astNode, 'listSize')?.assumedSize;
      return isListType(getNullableType(field.type)) && !isPage && !(Number(size) > 0);
    });
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('are connections of edges and nodes with a place and a count', () => {
    for (const connection of connections) {
      const name = connection.name.replace(/Connection$/, '');
      const { item, isOurs } = itemOf(schema, `${name}Edge`);
      const node = isOurs ? `${item}!` : item;
      expect.soft(typesIn(schema, connection.name), connection.name).toEqual({
        edges: `[${name}Edge!]!`,
        nodes: `[${node}]!`,
        pageInfo: 'PageInfo!',
        totalCount: 'Int!',
      });
      expect.soft(typesIn(schema, `${name}Edge`), connection.name).toEqual({ cursor: 'String!', node });
    }
  });

  it('cost something to count', () => {
    const free = connections.filter(
      (type) =>
        !countedFree.includes(type.name) &&
        !(Number(directiveOn(type.getFields().totalCount?.astNode, 'cost')?.weight) > 0),
    );
    expect(free.map(({ name }) => name)).toEqual([]);
  });

  it('are turned by first and after, and by last and before unless they only go forward', () => {
    for (const { at, field } of fieldsOf(schema).filter(({ field }) =>
      `${getNamedType(field.type)}`.endsWith('Connection'),
    )) {
      const types = Object.fromEntries(field.args.map((arg) => [arg.name, `${arg.type}`]));
      const { first, after, last, before } = types;
      const backward = forwardOnly.test(at) ? {} : { last: 'Int', before: 'String' };
      const given = Object.fromEntries(
        Object.entries({ first, after, last, before }).filter(([, type]) => type),
      );
      expect.soft(given, at).toEqual({ first: 'Int', after: 'String', ...backward });
    }
  });

  it('are filtered by conditions that can be combined', () => {
    const filters = fieldsOf(schema).flatMap(({ field }) =>
      field.args.filter(({ name }) => name === 'filter'),
    );
    for (const { type } of filters) {
      const filter = getNamedType(type);
      const { and, or, not } = isInputObjectType(filter) ? filter.getFields() : {};
      const types = [and, or, not].map((field) => `${field?.type}`);
      expect.soft(types, filter.name).toEqual([`[${filter.name}!]`, `[${filter.name}!]`, filter.name]);
    }
  });
});

describe.each(languages)('the root of $house', ({ schema }) => {
  it('may be null at every field, so that one refusal leaves the others standing', () => {
    const fields = [...rootFields(schema, 'Query'), ...rootFields(schema, 'Mutation')];
    expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  });

  it('lists by connections', () => {
    const plain = rootFields(schema, 'Query').filter(({ type }) => isListType(getNullableType(type)));
    expect(plain.map(({ name }) => name).filter((name) => !plainRootLists.includes(name))).toEqual([]);
  });
});

describe('queries of all houses', () => {
  it('lead to a list or an entity on one way', () => {
    const fields = languages.flatMap(({ schema }) => rootFields(schema, 'Query'));
    const shared = ['Node'];
    const names = [...new Map(fields.map((field) => [field.name, `${getNamedType(field.type)}`])).values()];
    expect(names.filter((name, index) => !shared.includes(name) && names.indexOf(name) !== index)).toEqual(
      [],
    );
  });
});

/** What an edge leads to; not ours where another house may be missing, and with it the item. */
function itemOf(schema: GraphQLSchema, edge: string): { item: string; isOurs: boolean } {
  const type = schema.getType(edge);
  const item = isObjectType(type) ? getNamedType(type.getFields().node?.type) : undefined;
  const isStub =
    isObjectType(item) && directiveOn(item.astNode, 'key') !== null && item.getInterfaces().length === 0;
  return { item: item?.name ?? 'nothing', isOurs: !isStub };
}
