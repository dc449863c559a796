import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, runGateway } from './running-gateway.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await runGateway();
});
afterAll(() => gateway.close());

const invalid = { status: 400, code: 'OPERATION_INVALID', data: undefined };
const tooComplex = { status: 400, code: 'QUERY_TOO_COMPLEX', data: undefined };

function nested(field: string, levels: number): string {
  return `${`${field} { `.repeat(levels)}id${' }'.repeat(levels)}`;
}

describe('a document', () => {
  it.each([
    '{',
    '{ tasks { id } ',
    'query A { programs } query B { programs }',
    '{ tasks }',
    '{ nothing }',
    '"',
  ])('that cannot be run is the mistake of the client: %s', async (query) =>
    expect(await gateway.ask(query)).toMatchObject(invalid),
  );

  it('is read to its 2,000th token and not one further', async () => {
    const list = (items: number) => gateway.ask(`{ echo(input: { labels: [${'"x" '.repeat(items)}] }) }`);
    expect((await list(1_987)).code).toBe('VALIDATION_FAILED'); // read: the list is too long
    const { code, errors } = await list(1_988);
    expect(code).toBe('OPERATION_INVALID');
    expect(errors[0]?.message).toContain('2000 tokens');
  });

  it('gets at most five errors back', async () => {
    const { errors } = await gateway.ask('{ a b c d e f g h }');
    expect(errors).toHaveLength(5);
  });

  it('is never helped to guess the schema', async () => {
    const wrong = await gateway.ask('{ tasks { titel } programms echo(inputt: {}) }');
    expect(wrong.errors.length).toBeGreaterThan(2);
    expect(wrong.text).not.toMatch(/did you mean|title|programs/i);
    const query = 'query ($input: TaskInput!) { echo(input: $input) }';
    const wrongVariable = await gateway.ask(query, {
      variables: { input: { colour: 'GREN', color: 'GREN' } },
    });
    expect(wrongVariable).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
    expect(wrongVariable.text).not.toMatch(/did you mean|GREEN|labels/i);
  });

  it('may not go too deep', async () => {
    const answer = await gateway.ask(`{ task(id: "1") { ${nested('parent', 40)} } }`);
    expect(answer).toMatchObject(tooComplex);
    expect(answer.errors.map(({ extensions }) => extensions.details)).toContainEqual({
      limit: 'depth',
      allowed: 12,
      actual: 42,
    });
  });

  it('may not multiply lists into lists', async () => {
    expect(await gateway.ask(`{ tasks { ${nested('children', 4)} } }`)).toMatchObject({
      ...tooComplex,
      errors: [{ extensions: { details: { limit: 'cost', allowed: 5_000 } } }],
    });
  });

  it('pays for the page it asks for', async () => {
    const query = 'query ($first: Int) { page(first: $first) { nodes { children { id children { id } } } } }';
    expect((await gateway.ask(query, { variables: { first: 5 } })).status).toBe(200);
    expect(await gateway.ask(query, { variables: { first: 100 } })).toMatchObject(tooComplex);
  });

  it('tells all that is wrong with its shape at once', async () => {
    const aliases = Array.from({ length: 31 }, (_, index) => `a${index}: programs`).join(' ');
    const { errors } = await gateway.ask(`{ ${aliases} }`);
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'QUERY_TOO_COMPLEX', details: { limit: 'aliases', allowed: 30, actual: 31 } },
      { code: 'QUERY_TOO_COMPLEX', details: { limit: 'rootFields', allowed: 20, actual: 31 } },
    ]);
  });

  it('asks no house when it is refused', async () => {
    const callsBefore = gateway.houses.work.calls.length;
    await gateway.ask(`{ tasks { ${nested('children', 4)} } }`);
    expect(gateway.houses.work.calls).toHaveLength(callsBefore);
  });
});

describe('the input', () => {
  const query = 'query ($input: TaskInput!) { echo(input: $input) }';

  it('may hold lists of 250 items', async () => {
    const labels = (length: number) => ({ variables: { input: { labels: Array(length).fill('x') } } });
    expect((await gateway.ask(query, labels(250))).status).toBe(200);
    expect(await gateway.ask(query, labels(251))).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
  });

  it('is checked where it is written in the document, too', async () => {
    const inline = `{ echo(input: { labels: [${'"x" '.repeat(251)}] }) }`;
    expect(await gateway.ask(inline)).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
  });

  it('that is no date is refused under the name the client gave it', async () => {
    const answer = await gateway.ask(query, { variables: { input: { dueOn: '2026-02-30' } } });
    expect(answer).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
    expect(answer.errors[0]?.message).toContain('"input.dueOn"');
    expect(await gateway.ask('{ echo(input: { dueOn: "soon" }) }')).toMatchObject(invalid);
  });

  it('reaches the house as it was written: left out is not null', async () => {
    const variables = { input: { title: null, dueOn: '2026-02-28' } };
    const { data } = await gateway.ask(
      `query ($input: TaskInput!, $unset: String) {
      echo(input: $input) inline: echo(input: { title: null, labels: ["a"] }) left: echo(input: { title: $unset })
    }`,
      { variables },
    );
    expect(data).toEqual({
      echo: JSON.stringify(variables.input),
      inline: JSON.stringify({ title: null, labels: ['a'] }),
      left: '{}',
    });
  });
});

describe('the header Idempotency-Key', () => {
  const withKey = (key: string) => ({ headers: { 'idempotency-key': key } });
  const refused = { status: 400, code: 'VALIDATION_FAILED', data: undefined };

  it.each([
    ['one mutation', 'mutation { append(word: "a") }'],
    [
      'one mutation in a fragment',
      'mutation { ...One } fragment One on Mutation { append(word: "a") __typename }',
    ],
  ])('goes with %s', async (_, query) => {
    expect((await gateway.ask(query, withKey('k'.repeat(200)))).status).toBe(200);
  });

  it.each([
    ['a query', '{ programs }'],
    ['two mutations', 'mutation { append(word: "a") b: append(word: "b") }'],
    ['two mutations, one in a fragment', 'mutation { append(word: "a") ... { b: append(word: "b") } }'],
  ])('is refused with %s', async (_, query) => {
    const wordsBefore = gateway.houses.words.length;
    const answer = await gateway.ask(query, withKey('k'));
    expect(answer).toMatchObject(refused);
    expect(answer.errors[0]?.extensions.details).toMatchObject({ problems: [{ path: ['Idempotency-Key'] }] });
    expect(gateway.houses.words).toHaveLength(wordsBefore);
  });

  it.each([0, 201])('is refused with %i characters', async (length) => {
    const answer = await gateway.ask('mutation { append(word: "a") }', withKey('k'.repeat(length)));
    expect(answer).toMatchObject(refused);
  });
});
