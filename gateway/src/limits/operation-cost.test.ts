import fc from 'fast-check';
import {
  buildSchema,
  getIntrospectionQuery,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from './operation-cost.ts';

const schema = buildSchema(`
  type Query {
    task: Task
    tasks(first: Int = 20, last: Int): TaskConnection!
    plain(first: Int): TaskConnection!
    sized: TaskConnection!
    list: [Task!]!
    owned: Owned
    node: Node
  }
  type Mutation { createTask(title: String): TaskPayload }
  type TaskPayload { task: Task }
  interface Node { id: ID }
  interface Owned { health: Int }
  interface Connection { nodes: [Node!]! pageInfo: PageInfo! }
  type TaskConnection implements Connection { edges: [TaskEdge!]! nodes: [Task!]! totalCount: Int! pageInfo: PageInfo! }
  type TaskEdge { cursor: String node: Task }
  type PageInfo { hasNextPage: Boolean }
  type Task implements Node & Owned {
    id: ID health: Int parent: Task children: [Task!]! all: [Task!]! tags: [String!]! rollup: Rollup
    readings: [Rollup!]! subtasks(first: Int = 2): TaskConnection! edges: [Task!]!
  }
  type Rollup { value: Int }
`);
const fieldCosts = {
  weights: new Map([
    ['Task.rollup', 5],
    ['Task.health', 5],
    ['Owned.health', 5],
    ['Task.readings', 5],
  ]),
  listSizes: new Map([
    ['Task.children', 3],
    ['Task.readings', 4],
    ['Query.sized', 7],
  ]),
};

function cost(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  return costOf({ schema, document, operation, variables, fieldCosts }).cost;
}

describe('the cost of an operation', () => {
  it.each([
    ['1 for an object, 0 for a leaf', '{ task { id __typename } }', 1],
    ['5 for totalCount, and no page without rows', '{ tasks { totalCount } }', 6],
    ['1 for pageInfo, once', '{ tasks { pageInfo { hasNextPage } } }', 2],
    ['the declared weight of an object instead of 1', '{ task { rollup { value } } }', 6],
    ['the declared weight of a leaf instead of 0', '{ task { health } }', 6],
    ['the declared weight behind an interface', '{ owned { health } }', 6],
    ['10 for a mutation, then its payload', 'mutation { createTask { task { id } } }', 11],
    [
      '10 for a mutation in a fragment',
      'mutation { ...m } fragment m on Mutation { createTask { task { id } } }',
      11,
    ],
    ['a plain list by its declared size', '{ task { children { id } } }', 1 + 3],
    ['a plain list without one as 100', '{ list { id } }', 100],
    ['a list of leaves as nothing', '{ task { tags } }', 1],
    ['a declared weight for each item of a list', '{ task { readings { value } } }', 1 + 4 * 5],
    ['lists in lists as their product', '{ task { children { all { id } } } }', 1 + 3 * (1 + 100)],
    ['edges of something that is no connection as a plain list', '{ task { edges { id } } }', 1 + 100],
    ['introspection as nothing', '{ __type(name: "Task") { fields { name } } __typename }', 0],
  ])('is %s', (_, source, expected) => {
    expect(cost(source)).toBe(expected);
  });

  it('is nothing for the usual introspection', () => {
    expect(cost(getIntrospectionQuery())).toBe(0);
  });

  it.each([
    ['a literal first', '{ tasks(first: 7) { nodes { id } } }', {}, 1 + 7],
    ['a literal last', '{ tasks(last: 7) { nodes { id } } }', {}, 1 + 7],
    ['the larger of both', '{ tasks(first: 7, last: 9) { nodes { id } } }', {}, 1 + 9],
    ['a variable', 'query q($n: Int) { tasks(first: $n) { nodes { id } } }', { n: 8 }, 1 + 8],
    [
      'a variable that overrides its default',
      'query q($n: Int = 3) { tasks(first: $n) { nodes { id } } }',
      { n: 8 },
      1 + 8,
    ],
    ['the default of a variable', 'query q($n: Int = 3) { tasks(first: $n) { nodes { id } } }', {}, 1 + 3],
    [
      'the default of the argument',
      '{ tasks { nodes { subtasks { nodes { id } } } } }',
      {},
      1 + 20 * (1 + 1 + 2),
    ],
    [
      'the default of the argument for a variable not sent',
      'query q($n: Int) { tasks(first: $n) { nodes { id } } }',
      {},
      1 + 20,
    ],
    [
      'the default of the argument for null',
      'query q($n: Int) { tasks(first: $n, last: null) { nodes { id } } }',
      { n: null },
      1 + 20,
    ],
    ['20 without any default', '{ plain { nodes { id } } }', {}, 1 + 20],
    ['the declared size of a connection without pages', '{ sized { nodes { id } } }', {}, 1 + 7],
    ['more than 100 as given', '{ tasks(first: 5000) { nodes { id } } }', {}, 1 + 5000],
    ['a negative number as 0', '{ tasks(first: -5000) { nodes { id } } }', {}, 1],
    [
      'what is no number as 100',
      'query q($n: Int) { tasks(first: $n) { nodes { id } } }',
      { n: '2' },
      1 + 100,
    ],
    ['what is no number in the document as 100', '{ tasks(first: "2") { nodes { id } } }', {}, 1 + 100],
    ['a fraction rounded up', 'query q($n: Int) { tasks(first: $n) { nodes { id } } }', { n: 2.5 }, 1 + 3],
  ])('takes the size of a page from %s', (_, source, variables, expected) => {
    expect(cost(source, variables)).toBe(expected);
  });

  it('counts edges with their nodes, and nodes besides', () => {
    expect(cost('{ tasks(first: 10) { edges { cursor node { id } } } }')).toBe(1 + 10 * 2);
    expect(cost('{ tasks(first: 10) { edges { node { id } } nodes { id } totalCount } }')).toBe(
      1 + 10 * 3 + 5,
    );
  });

  it('gives a fragment on a connection the page of each field that spreads it', () => {
    const page = 'fragment page on TaskConnection { ... on Connection { nodes { id } } totalCount }';
    expect(cost(`{ a: tasks(first: 3) { ...page } b: tasks(first: 30) { ...page } } ${page}`)).toBe(
      6 + 3 + 6 + 30,
    );
  });

  it.each([
    ['@skip(if: true)', {}, 0],
    ['@skip(if: false)', {}, 1],
    ['@include(if: false)', {}, 0],
    ['@include(if: $on)', { on: false }, 0],
    ['@include(if: $on)', { on: true }, 1],
    ['@include(if: $on)', {}, 1],
    ['@include(if: $off)', {}, 0],
    ['@include(if: $off)', { off: true }, 1],
    ['@skip(if: $on) @include(if: true)', { on: true }, 0],
    ['@include(if: $on)', { on: 'false' }, 1],
    ['@include', {}, 1],
    ['@other(if: true)', {}, 1],
  ])('with %s and variables %j is %i', (directive, variables, expected) => {
    const head = 'query q($on: Boolean, $off: Boolean = false)';
    expect(cost(`${head} { task ${directive} { id } }`, variables)).toBe(expected);
    expect(cost(`${head} { ... ${directive} { task { id } } }`, variables)).toBe(expected);
    expect(cost(`${head} { ...f ${directive} } fragment f on Query { task { id } }`, variables)).toBe(
      expected,
    );
  });

  it.each([
    [
      'huge pages',
      `{ tasks(first: ${'9'.repeat(400)}) { nodes { subtasks(first: 99999999999999999999) { nodes { id } } } } }`,
      {},
    ],
    [
      'an endless page',
      'query q($n: Int) { tasks(first: $n) { nodes { id } } }',
      { n: Number.POSITIVE_INFINITY },
    ],
    [
      'fragments doubling 60 levels deep',
      `{ ...f0 } ${Array.from({ length: 60 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f60 on Query { task { id } }`,
      {},
    ],
    ['nesting nobody looks into', `{ ${'... { '.repeat(120)} task { id } ${'}'.repeat(121)}`, {}],
    ['lists inside 30 lists', `{ list { ${'all { '.repeat(30)} id ${'}'.repeat(32)}`, {}],
  ])('stops at the largest safe integer for %s', (_, source, variables) => {
    const start = performance.now();
    expect(cost(source, variables)).toBe(Number.MAX_SAFE_INTEGER);
    expect(performance.now() - start).toBeLessThan(300);
  });

  it.each([
    ['unknown fields', '{ what { ever(first: 3) { nodes { is } } } }'],
    [
      'unknown types and fragments',
      '{ ... on What { ever { x } } ...f ...missing } fragment f on Nothing { id }',
    ],
    [
      'fragments inside each other',
      '{ ...f } fragment f on Query { ...g task { id } } fragment g on Query { ...f }',
    ],
    [
      'unknown variables and fields of Object.prototype',
      '{ tasks(first: $constructor) { __proto__ { toString } } }',
    ],
    ['a page asked of what has none', '{ task(first: [[1]]) { id(last: {a: 1}) } }'],
    ['operations without a type', 'subscription { a { b } }'],
  ])('does not trip over %s', (_, source) => {
    expect(cost(source)).toBeLessThan(100);
  });

  it('equals a count of every object of the fully expanded answer', () => {
    fc.assert(
      fc.property(fragments, (bodies) => {
        const spread = bodies.map(
          (body, i) => `fragment f${i} on Task { ${resolve(body, i, (j) => `...f${j}`)} }`,
        );
        const writtenOut = (i: number): string =>
          resolve(bodies[i] ?? '', i, (j) => `... { ${writtenOut(j)} }`);
        const page = 'fragment page on TaskConnection { totalCount nodes { ...f2 } }';
        const writtenPage = `... { totalCount nodes { ${writtenOut(2)} } }`;
        const document = `{ task { ...f0 } } ${spread.join(' ')} ${page}`;
        const expanded = `{ task { ${writtenOut(0)} } }`.replaceAll('...page', writtenPage);
        expect(cost(document)).toBe(countObjects(selectionsOf(expanded), 0));
      }),
    );
  });
});

/** Bodies of three fragments on Task; `~1` stands for a spread of the next one. Only the first two have pages. */
const fragments = fc
  .tuple(body(['...page']), body(['...page']), body(['totalCount']))
  .map((bodies): string[] => bodies);

function body(onPage: string[]) {
  return fc.letrec<{ set: string; item: string }>((tie) => ({
    set: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => items.join(' ')),
    item: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom('id', 'health', 'rollup { value }', 'readings { value }', '~1', '~2'),
      tie('set').map((set) => `parent { ${set} }`),
      tie('set').map((set) => `children { ${set} }`),
      fc
        .tuple(fc.integer({ min: 0, max: 3 }), tie('set'), fc.constantFrom('', ...onPage))
        .map(([first, set, more]) => `subtasks(first: ${first}) { nodes { ${set} } ${more} }`),
      tie('set').map((set) => `subtasks { ... { edges { node { ${set} } } } }`),
    ),
  })).set;
}

function resolve(text: string, index: number, spread: (index: number) => string): string {
  return text.replace(/~(\d)/g, (_, step) =>
    index + Number(step) < 3 ? spread(index + Number(step)) : 'id',
  );
}

function selectionsOf(source: string): SelectionSetNode {
  return (parse(source).definitions[0] as OperationDefinitionNode).selectionSet;
}

/** The oracle: walks every row of every list, one by one. */
function countObjects(set: SelectionSetNode | undefined, rows: number): number {
  let total = 0;
  for (const node of set?.selections ?? []) {
    if (node.kind === Kind.INLINE_FRAGMENT) total += countObjects(node.selectionSet, rows);
    if (node.kind !== Kind.FIELD) continue;
    const first = node.arguments?.[0]?.value;
    const page = first?.kind === Kind.INT ? Number(first.value) : 2;
    const each: Record<string, number> = {
      health: 5,
      rollup: 5,
      readings: 5,
      totalCount: 5,
      id: 0,
      value: 0,
    };
    const repeat: Record<string, number> = { children: 3, readings: 4, edges: rows, nodes: rows };
    for (let row = 0; row < (repeat[node.name.value] ?? 1); row++) {
      total += (each[node.name.value] ?? 1) + countObjects(node.selectionSet, page);
    }
  }
  return total;
}
