import { composeSupergraph } from '@workgraph/schema/compose';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readFieldCosts } from './field-costs.ts';

/** A supergraph as the composer writes it, with the cost specification linked as given. */
function read(link: string, fields: string) {
  return readFieldCosts(
    parse(`
      schema
        @link(url: "https://specs.apollo.dev/link/v1.0")
        @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
        @link(url: "https://specs.apollo.dev/cost/v0.1"${link}) { query: Query }
      ${fields}`),
  );
}

describe('the costs declared in a supergraph', () => {
  it('are read by coordinate', () => {
    const { weights, listSizes } = read(
      ', import: ["@listSize"]',
      `type Query { tags: [String!]! @join__field(graph: WORK) @listSize(assumedSize: 30) plain: [Int] }
       type Project { rollup: Int @cost(weight: 5) readings: [Int!] @listSize(assumedSize: 12) @cost(weight: 7) }`,
    );
    expect([...weights]).toEqual([
      ['Project.rollup', 5],
      ['Project.readings', 7],
    ]);
    expect([...listSizes]).toEqual([
      ['Query.tags', 30],
      ['Project.readings', 12],
    ]);
  });

  it.each([
    [
      'of a subgraph that does not import them',
      '[{name: "@cost", as: "@federation__cost"}, {name: "@listSize", as: "@federation__listSize"}]',
      'federation__cost',
      'federation__listSize',
    ],
    [
      'of a subgraph that renames them',
      '[{name: "@cost", as: "@weight"}, {name: "@listSize", as: "@size"}]',
      'weight',
      'size',
    ],
    ['of a subgraph that renames one', '["@listSize", {name: "@cost", as: "@weight"}]', 'weight', 'listSize'],
  ])('are found under the names %s', (_, imports, cost, listSize) => {
    const { weights, listSizes } = read(
      `, import: ${imports}`,
      `type Query { a: Int @${cost}(weight: 5) l: [Int] @${listSize}(assumedSize: 9) }`,
    );
    expect(weights.get('Query.a')).toBe(5);
    expect(listSizes.get('Query.l')).toBe(9);
  });

  it('reach an interface by its highest implementation, but a list size only by its own', () => {
    const { weights, listSizes } = read(
      ', import: ["@listSize"]',
      `interface Owned { health: Int l: [Int] m: [Int] @listSize(assumedSize: 4) }
       type A implements Owned { health: Int @cost(weight: 9) l: [Int] @listSize(assumedSize: 2) m: [Int] }
       type B implements Owned { health: Int @cost(weight: 5) l: [Int] m: [Int] }`,
    );
    expect(weights.get('Owned.health')).toBe(9);
    expect(weights.get('B.health')).toBe(5);
    expect(listSizes.get('Owned.l')).toBeUndefined();
    expect(listSizes.get('Owned.m')).toBe(4);
  });

  it('never make anything cheaper or endless', () => {
    const { weights, listSizes } = read(
      '',
      `type Query { a: Int @cost(weight: -5) l: [Int] @listSize(assumedSize: ${'9'.repeat(400)}) }`,
    );
    expect(weights.get('Query.a')).toBe(0);
    expect(listSizes.get('Query.l')).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('survive composition of the real graph', () => {
    const supergraph = composeSupergraph();
    const declared = [...supergraph.matchAll(/@listSize\(assumedSize: (\d+)\)/g)].map(([, size]) =>
      Number(size),
    );
    expect(declared.length).toBeGreaterThan(0);
    expect([...readFieldCosts(parse(supergraph)).listSizes.values()]).toEqual(declared);
  });
});
