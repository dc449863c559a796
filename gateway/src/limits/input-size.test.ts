import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkInputSizes } from './input-size.ts';

/** Paths and messages of the refusals. */
function problems(source: string, variables: Record<string, unknown> = {}): unknown[] {
  return checkInputSizes(parse(source), variables).map(({ extensions }) => {
    expect(extensions.code).toBe('VALIDATION_FAILED');
    const { problems } = extensions.details as { problems: { path: unknown; message: string }[] };
    return problems.map(({ path }) => path)[0];
  });
}

const list = (length: number) => Array.from({ length }, () => 1);
const literal = (length: number) => `[${list(length).join(' ')}]`;

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { a: value } : [value];
  return value;
}

describe('the size of the input', () => {
  it('names the place and what is allowed', () => {
    const [error] = checkInputSizes(parse('{ a }'), { input: { labels: [{ ids: list(251) }] } });
    const message = 'A list may have at most 250 items, this one has 251.';
    expect(error?.message).toBe(`input.labels.0.ids: ${message}`);
    expect(error?.extensions).toEqual({
      code: 'VALIDATION_FAILED',
      details: { problems: [{ path: ['input', 'labels', 0, 'ids'], message }] },
    });
  });

  it('allows 250 items in a list, sent or written, also in fragments, directives and defaults', () => {
    expect(problems('{ a }', { ids: list(250) })).toEqual([]);
    expect(problems(`{ a(ids: ${literal(250)}) }`)).toEqual([]);
    expect(problems('{ a }', { ids: list(251) })).toEqual([['ids']]);
    expect(problems(`{ a(input: {ids: ${literal(251)}}) }`)).toEqual([['input', 'ids']]);
    expect(problems(`{ ...f } fragment f on Query { a { b(ids: ${literal(251)}) } }`)).toEqual([['ids']]);
    expect(problems(`{ a @d(ids: ${literal(251)}) }`)).toEqual([['ids']]);
    expect(problems(`query q($ids: [Int] = ${literal(251)}) { a(ids: $ids) }`)).toEqual([['ids']]);
  });

  it('allows 500 in an input field named rows', () => {
    expect(problems('{ a }', { input: { rows: list(500) } })).toEqual([]);
    expect(problems('{ a }', { input: { rows: list(501) } })).toEqual([['input', 'rows']]);
    expect(problems('{ a }', { input: { rows: [{ ids: list(251) }] } })).toEqual([
      ['input', 'rows', 0, 'ids'],
    ]);
    expect(problems(`{ a(input: {rows: ${literal(500)}}) }`)).toEqual([]);
    expect(problems(`{ a(input: {rows: ${literal(501)}}) }`)).toEqual([['input', 'rows']]);
  });

  it('does not take an argument or variable of that name for such a field', () => {
    expect(problems(`{ a(rows: ${literal(251)}) }`)).toEqual([['rows']]);
    expect(problems('query q($rows: [Int]) { a(rows: $rows) }', { rows: list(251) })).toEqual([['rows']]);
  });

  it('allows 500 in a variable that stands in such a field and nowhere else', () => {
    const bulk = 'a(input: {rows: $items})';
    expect(problems(`query q($items: [Int]) { ${bulk} }`, { items: list(500) })).toEqual([]);
    expect(problems(`query q($items: [Int]) { ${bulk} }`, { items: list(501) })).toEqual([['items']]);
    expect(problems(`query q($items: [Int]) { ${bulk} b(ids: $items) }`, { items: list(251) })).toEqual([
      ['items'],
    ]);
  });

  it('allows 64 KiB of text, counted in bytes', () => {
    expect(problems('{ a }', { text: 'x'.repeat(65_536) })).toEqual([]);
    expect(problems('{ a }', { input: { text: 'x'.repeat(65_537) } })).toEqual([['input', 'text']]);
    expect(problems('{ a }', { text: 'ä'.repeat(32_769) })).toEqual([['text']]);
    expect(problems(`{ a(input: {texts: ["${'x'.repeat(65_537)}"]}) }`)).toEqual([['input', 'texts', 0]]);
  });

  it('allows lists and objects nested 20 deep', () => {
    expect(problems('{ a }', { v: nested(20) })).toEqual([]);
    expect(problems('{ a }', { v: nested(21) })).toEqual([
      ['v', ...Array.from({ length: 10 }, () => ['a', 0]).flat()],
    ]);
    expect(problems(`{ a(v: ${'['.repeat(20)}1${']'.repeat(20)}) }`)).toEqual([]);
    expect(problems(`{ a(v: ${'['.repeat(21)}1${']'.repeat(21)}) }`)).toHaveLength(1);
  });

  it('looks at variables nobody declared, and at names of Object.prototype', () => {
    expect(problems('{ a }', JSON.parse(`{"__proto__": ${JSON.stringify(list(251))}}`))).toEqual([
      ['__proto__'],
    ]);
    expect(problems('query q($constructor: [Int]) { a(x: $constructor) }', { constructor: list(2) })).toEqual(
      [],
    );
  });

  it('leaves other values alone', () => {
    expect(problems('{ a(x: null, y: 1.5, z: true, e: RED) }', { a: null, b: 1, c: false })).toEqual([]);
  });

  it('never returns more than five errors', () => {
    const variables = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`v${i}`, list(251)]));
    expect(problems('{ a }', variables)).toEqual([['v0'], ['v1'], ['v2'], ['v3'], ['v4']]);
    expect(
      problems(`{ ${Array.from({ length: 7 }, () => `a(ids: ${literal(251)})`).join(' ')} }`),
    ).toHaveLength(5);
  });

  it.each([
    ['objects 100,000 levels deep', '{ a }', { v: nested(100_000) }],
    ['200 objects of 2,000 levels', '{ a }', { v: Array.from({ length: 200 }, () => nested(2_000)) }],
    ['lists written 950 levels deep', `{ a(v: ${'['.repeat(950)}1${']'.repeat(950)}) }`, {}],
    ['objects written 490 levels deep', `{ a(v: ${'{a:'.repeat(490)}1${'}'.repeat(490)}) }`, {}],
    ['a default 950 levels deep', `query q($v: Int = ${'['.repeat(950)}1${']'.repeat(950)}) { a }`, {}],
    ['a list of 100,000', '{ a }', { v: list(100_000) }],
    [
      'an object of 60,000 small fields and one long list',
      '{ a }',
      { v: { ...list(60_000), last: list(251) } },
    ],
    ['a list written with 1,990 items', `{ a(v: ${literal(1_990)}) }`, {}],
  ])('refuses %s at once', (_, source, variables) => {
    const document = parse(source);
    const start = performance.now();
    expect(checkInputSizes(document, variables)).not.toHaveLength(0);
    expect(performance.now() - start).toBeLessThan(300);
  });
});
