import { LIMITS } from '@workgraph/kit/limits';
import fc from 'fast-check';
import { buildSchema, getIntrospectionQuery, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkDocumentShape } from './document-shape.ts';

const schema = buildSchema(`
  type Query { task: Task tasks(first: Int): TaskConnection! list: [Task!]! node: Task }
  type Mutation { createTask: Task }
  type Subscription { taskChanged: Task }
  type TaskConnection { edges: [TaskEdge!]! nodes: [Task!]! totalCount: Int! }
  type TaskEdge { cursor: String node: Task }
  type Task { id: ID parent: Task children: [Task!]! all: [Task!]! subtasks(first: Int): TaskConnection! tags: [String!]! }
`);

function check(source: string) {
  const document = parse(source);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  return checkDocumentShape(schema, document, operation);
}

/** The refusals as `limit: actual`. */
function refusals(source: string): string[] {
  return check(source).map(({ extensions }) => {
    const { limit, actual } = extensions.details as { limit: string; actual: number };
    return `${limit}: ${actual}`;
  });
}

const times = (count: number, text: string | ((index: number) => string)) =>
  Array.from({ length: count }, (_, index) => (typeof text === 'string' ? text : text(index))).join(' ');
const nest = (levels: number, open: string, core: string) =>
  `${open} { `.repeat(levels) + core + ' }'.repeat(levels);
/** Spreads the next fragment twice, so many times over; the last one holds the core. */
const doubling = (levels: number, type: string, core: string) =>
  `${times(levels, (i) => `fragment f${i} on ${type} { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on ${type} { ${core} }`;

describe('the shape of a document', () => {
  it('names the limit, what it allows and what was asked', () => {
    const [error, ...others] = check(`{ task { ${nest(11, 'parent', 'id')} } }`);
    expect(others).toEqual([]);
    expect(error?.extensions).toEqual({
      code: 'QUERY_TOO_COMPLEX',
      details: { limit: 'depth', allowed: 12, actual: 13 },
    });
  });

  it('counts the leaf in the depth, but neither edges nor node nor nodes', () => {
    expect(refusals(`{ task { ${nest(10, 'parent', 'id')} } }`)).toEqual([]);
    expect(refusals(`{ task { ${nest(11, 'parent', 'id')} } }`)).toEqual(['depth: 13']);
    expect(refusals(`{ tasks { edges { node { ${nest(10, 'parent', 'id')} } } } }`)).toEqual([]);
    expect(refusals(`{ tasks { nodes { ${nest(11, 'parent', 'id')} } } }`)).toEqual(['depth: 13']);
  });

  it('counts depth through fragments', () => {
    const deep = `fragment deep on Task { ${nest(9, 'parent', 'id')} }`;
    expect(refusals(`{ task { ... on Task { parent { ...deep } } } } ${deep}`)).toEqual([]);
    expect(refusals(`{ task { ... on Task { parent { parent { ...deep } } } } } ${deep}`)).toEqual([
      'depth: 13',
    ]);
  });

  it('counts a connection as one level of lists, and a list of leaves as one', () => {
    const within = (levels: number, core: string) =>
      nest(levels, 'subtasks { nodes', core).replaceAll('}', '} }');
    expect(refusals(`{ tasks { edges { node { ${within(4, 'id')} } } } }`)).toEqual([]);
    expect(refusals(`{ tasks { edges { node { ${within(4, 'tags')} } } } }`)).toEqual(['listDepth: 6']);
    expect(refusals(`{ list { ${nest(4, 'children', 'id')} } }`)).toEqual([]);
    expect(refusals(`{ list { ${nest(5, 'children', 'id')} } }`)).toEqual(['listDepth: 6']);
  });

  it('counts aliases, those on __typename and in fragments spread twice too', () => {
    expect(refusals(`{ task { ${times(30, (i) => `a${i}: __typename`)} } }`)).toEqual([]);
    expect(refusals(`{ task { ${times(31, (i) => `a${i}: __typename`)} } }`)).toEqual(['aliases: 31']);
    const aliases = `fragment f on Task { ${times(16, (i) => `a${i}: id`)} }`;
    expect(refusals(`{ task { ...f parent { ...f } } } ${aliases}`)).toEqual(['aliases: 32']);
  });

  it('allows 20 root fields to a query, 5 to a mutation and 1 to a subscription', () => {
    expect(refusals(`{ ${times(20, 'task { id }')} }`)).toEqual([]);
    expect(refusals(`{ ${times(21, 'task { id }')} }`)).toEqual(['rootFields: 21']);
    expect(refusals(`mutation { ${times(5, 'createTask { id }')} }`)).toEqual([]);
    expect(
      refusals(`mutation { ...m ...m } fragment m on Mutation { ${times(3, 'createTask { id }')} }`),
    ).toEqual(['rootFields: 6']);
    expect(refusals('subscription { taskChanged { id } ... { taskChanged { id } } }')).toEqual([
      'rootFields: 2',
    ]);
  });

  it('counts directives wherever they stand', () => {
    const d = (count: number) => times(count, '@include(if: true)');
    const everywhere = (last: number) => `
      query q($a: Int ${d(5)}) ${d(5)} { task ${d(5)} { ... ${d(5)} { id } ...f ${d(5)} } }
      fragment f on Task ${d(last)} { id }`;
    expect(refusals(everywhere(5))).toEqual([]);
    expect(refusals(everywhere(6))).toEqual(['directives: 31']);
  });

  it('allows 10 operations in a document', () => {
    expect(refusals(times(10, (i) => `query q${i} { task { id } }`))).toEqual([]);
    expect(refusals(times(11, (i) => `query q${i} { task { id } }`))).toEqual(['operations: 11']);
  });

  it('allows 10,000 selections once every spread is expanded', () => {
    const tenfold = times(3, (i) => `fragment f${i} on Task { ${times(10, `...f${i + 1}`)} }`);
    const expanded = `...f0 } } ${tenfold} fragment f3 on Task { ${times(8, 'id')} }`;
    expect(refusals(`{ task { ${times(888, 'id')} ${expanded}`)).toEqual([]);
    expect(refusals(`{ task { ${times(889, 'id')} ${expanded}`)).toEqual(['selections: 10001']);
  });

  it('lets the usual introspection pass and refuses a deeper or aliased one', () => {
    const full = getIntrospectionQuery({
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(refusals(full)).toEqual([]);
    const ofType = (levels: number) => `{ __type(name: "Task") { ${nest(levels, 'ofType', 'name')} } }`;
    expect(refusals(ofType(14))).toEqual([]);
    expect(refusals(ofType(15))).toEqual(['introspectionDepth: 17']);
    expect(refusals('{ a: __schema { b: types { name } } }')).toEqual(['introspectionAliases: 2']);
    expect(
      refusals(
        '{ ...f } fragment f on Query { __type(name: "Task") { ...g } } fragment g on __Type { n: name }',
      ),
    ).toEqual(['introspectionAliases: 1']);
  });

  it('does not count introspection in the depth of data beside it, nor data in that of introspection', () => {
    const data = `task { ${nest(10, 'parent', 'id')} }`;
    expect(refusals(`{ ${data} __type(name: "Task") { ${nest(14, 'ofType', 'name')} } }`)).toEqual([]);
  });

  it('never returns more than five errors', () => {
    const field = `a: list @include(if: true) { ${nest(12, 'children', 'id')} }`;
    const source = `${times(11, (i) => `query q${i} { ${times(40, field)} a: __schema { b: types { name } } }`)}`;
    expect(check(source)).toHaveLength(LIMITS.validationErrors);
  });

  it.each([
    ['unknown fields', '{ what { ever { is } } }'],
    ['unknown types', '{ ... on What { ever } ...f } fragment f on Nothing { id }'],
    ['unknown fragments', '{ task { ...missing } }'],
    ['fields of Object.prototype', '{ constructor { toString __proto__ } task { hasOwnProperty } }'],
    ['a fragment inside itself', '{ ...f } fragment f on Query { task { id } ...f }'],
    ['fragments inside each other', '{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }'],
    ['an object without selections', '{ task }'],
  ])('leaves %s to validation', (_, source) => {
    expect(refusals(source)).toEqual([]);
  });

  it('reads an operation the schema has no type for', () => {
    const document = parse('subscription { a b }');
    const operation = document.definitions[0] as OperationDefinitionNode;
    const errors = checkDocumentShape(buildSchema('type Query { a: Int }'), document, operation);
    expect(errors.map(({ extensions }) => extensions.details)).toEqual([
      { limit: 'rootFields', allowed: 1, actual: 2 },
    ]);
  });

  it.each([
    ['lists inside lists in 95 bytes', `{list{${'all{'.repeat(17)}id${'}'.repeat(19)}`, 'listDepth'],
    ['aliases', `{ task { ${times(660, (i) => `a${i}: id`)} } }`, 'aliases'],
    ['directives', `{ task { id ${times(280, '@include(if: true)')} } }`, 'directives'],
    ['root fields', `{ ${times(1_990, '__typename')} }`, 'rootFields'],
    [
      'root fields in fragments',
      `{ ${times(180, (i) => `...f${i}`)} } ${times(180, (i) => `fragment f${i} on Query { __typename }`)}`,
      'rootFields',
    ],
    ['operations', times(500, (i) => `query q${i} { task }`), 'operations'],
    ['spreads doubling 30 levels deep', `{ task { ...f0 } } ${doubling(30, 'Task', 'id')}`, 'selections'],
    ['root fields doubling 80 levels deep', `{ ...f0 } ${doubling(80, 'Query', '__typename')}`, 'rootFields'],
    [
      'spreads doubling 20,000 levels deep',
      `{ task { ...f0 } } ${doubling(20_000, 'Task', 'id')}`,
      'nesting',
    ],
    [
      'a chain of 250 fragments',
      `{ task { ...f0 } } ${times(250, (i) => `fragment f${i} on Task { ...f${i + 1} }`)}`,
      'nesting',
    ],
    ['deep inline fragments', `{ ${nest(650, '...', 'task { id }')} }`, 'nesting'],
    ['deep fields', `{ task { ${nest(650, 'parent', 'id')} } }`, 'nesting'],
    ['deep fields that do not count', `{ ${nest(650, 'node', 'id')} }`, 'nesting'],
    ['deep introspection', `{ __type(name: "Task") { ${nest(650, 'ofType', 'name')} } }`, 'nesting'],
  ])('refuses %s at once', (_, source, limit) => {
    const document = parse(source);
    const operation = document.definitions[0] as OperationDefinitionNode;
    const start = performance.now();
    const errors = checkDocumentShape(schema, document, operation);
    expect(performance.now() - start).toBeLessThan(300);
    expect(errors.map(({ extensions }) => (extensions.details as { limit: string }).limit)).toContain(limit);
    expect(JSON.stringify(errors)).not.toContain('null');
  });

  it('is the same whether fragments are spread or written out', () => {
    fc.assert(
      fc.property(fragments, (bodies) => {
        const spread = bodies.map(
          (body, i) => `fragment f${i} on Task { ${resolve(body, i, (j) => `...f${j}`)} }`,
        );
        const writtenOut = (i: number): string =>
          resolve(bodies[i] ?? '', i, (j) => `... on Task { ${writtenOut(j)} }`);
        expect(refusals(`{ task { ...f0 } } ${spread.join(' ')}`)).toEqual(
          refusals(`{ task { ... on Task { ${writtenOut(0)} } } }`),
        );
      }),
    );
  });
});

/** Bodies of fragments on Task; `~2` stands for a spread of the second fragment after this one. */
const fragments = fc.array(
  fc.letrec<{ set: string; item: string }>((tie) => ({
    set: fc.array(tie('item'), { minLength: 1, maxLength: 4 }).map((items) => items.join(' ')),
    item: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('a: id', 'tags @skip(if: true)', '~1', '~2'),
      tie('set').map((set) => `parent { ${set} }`),
      tie('set').map((set) => `subtasks { nodes { ${set} } }`),
      tie('set').map((set) => `... @include(if: true) { ${set} }`),
    ),
  })).set,
  { minLength: 3, maxLength: 3 },
);

function resolve(body: string, index: number, spread: (index: number) => string): string {
  return body.replace(/~(\d)/g, (_, step) =>
    index + Number(step) < 3 ? spread(index + Number(step)) : 'id',
  );
}
