import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../tooling/world.ts';
import { openWorldGateway, type WorldGateway } from '../../tooling/world-gateway.ts';

let world: World;
let gateway: WorldGateway;
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  gateway = await openWorldGateway(world);
});
afterAll(async () => {
  await gateway.close();
  await world.close();
});

type Attack = { query: string; variables?: object; operationName?: string };

async function send(attack: Attack, who: 'member' | null = 'member') {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(who && { authorization: `Bearer ${gateway.tokens[who]}` }),
    },
    body: JSON.stringify(attack),
  });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  return {
    status: response.status,
    text,
    codes: [...new Set(errors.map(({ extensions }) => extensions.code))],
  };
}

/**
 * How long the one thread that serves everybody worked on this, in milliseconds: the longest it can have been held. Time
 * of the processor, so that what else the machine does does not count.
 */
async function held(work: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

const w = 'workspace_01k8000000e008000000000001';
const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ');
const nested = (depth: number, open: string, inner: string) => open.repeat(depth) + inner + '}'.repeat(depth);

const page = (size: string) =>
  `projects(workspaceId: "${w}", first: ${size}) { nodes { tasks(first: ${size}) { nodes { allocations(first: ${size}) { nodes { id } } } } } }`;

const attacks: [string, Attack, string][] = [
  ['a list bomb by literals', { query: `{ ${page('100')} }` }, 'QUERY_TOO_COMPLEX'],
  [
    'a list bomb by a variable',
    { query: `query ($n: Int) { ${page('$n')} }`, variables: { n: 100 } },
    'QUERY_TOO_COMPLEX',
  ],
  ['a list bomb by a default', { query: `query ($n: Int = 100) { ${page('$n')} }` }, 'QUERY_TOO_COMPLEX'],
  [
    'a list bomb by omission',
    {
      query: `{ projects(workspaceId: "${w}") { nodes { tasks { nodes { allocations { nodes { resource { conflicts { nodes { id } } } } } } } } } }`,
    },
    'QUERY_TOO_COMPLEX',
  ],
  [
    'roll-ups by the hundred',
    {
      query: `{ programs(workspaceId: "${w}", first: 100) { nodes { rollup { hardConflicts } health { status } projects(first: 100) { nodes { health { status } } } } } }`,
    },
    'QUERY_TOO_COMPLEX',
  ],
  [
    'a flood of aliases',
    { query: `{ ${times(200, (n) => `a${n}: viewer { role }`)} }` },
    'QUERY_TOO_COMPLEX',
  ],
  [
    'a flood of aliases on __typename',
    { query: `{ ${times(500, (n) => `a${n}: __typename`)} }` },
    'QUERY_TOO_COMPLEX',
  ],
  [
    'a flood of mutations',
    { query: `mutation { ${times(6, (n) => `a${n}: deleteTask(input: { id: "task_x" }) { position }`)} }` },
    'QUERY_TOO_COMPLEX',
  ],
  [
    'a flood of directives',
    { query: `{ viewer { role ${'@include(if: true)'.repeat(400)} } }` },
    'OPERATION_INVALID',
  ],
  [
    'a flood of directives over fields',
    { query: `{ viewer { ${times(60, () => 'role @include(if: true)')} } }` },
    'QUERY_TOO_COMPLEX',
  ],
  ['a flood of tokens', { query: `{ ${'viewer { role } '.repeat(10_000)} }` }, 'OPERATION_INVALID'],
  ['a flood of brackets', { query: '{'.repeat(100_000) }, 'OPERATION_INVALID'],
  [
    'a flood of brackets in a value',
    { query: `{ nodes(ids: ${'['.repeat(900)}${']'.repeat(900)}) { id } }` },
    'OPERATION_INVALID',
  ],
  [
    'fragments that double',
    {
      query: `{ viewer { ...F0 } } ${times(30, (n) => `fragment F${n} on Viewer { ...F${n + 1} ...F${n + 1} }`)} fragment F30 on Viewer { role }`,
    },
    'QUERY_TOO_COMPLEX',
  ],
  [
    'fragments in a circle',
    { query: '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }' },
    'OPERATION_INVALID',
  ],
  [
    'real depth',
    {
      query: `{ task(id: "task_01k8000000e008000000000099") { ${'project { workspace { id } tasks(first: 1) { nodes { '.repeat(7)} id ${'} } }'.repeat(7)} } }`,
    },
    'QUERY_TOO_COMPLEX',
  ],
  [
    'inline fragments inside one another',
    { query: `{ viewer { ${nested(200, '... { ', 'role')} } }` },
    'QUERY_TOO_COMPLEX',
  ],
  [
    'introspection in circles',
    {
      query: `{ __schema { types { fields { type { fields { type { fields { type { fields { type { fields { type { fields { name } } } } } } } } } } } } } } }`,
    },
    'OPERATION_INVALID',
  ],
  [
    'introspection under many names',
    { query: `{ ${times(10, (n) => `a${n}: __schema { types { name } }`)} }` },
    'QUERY_TOO_COMPLEX',
  ],
  [
    'a list of ids without end',
    {
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array(5_000).fill('task_x') },
    },
    'VALIDATION_FAILED',
  ],
  [
    'a filter that is a forest',
    {
      query: 'query ($f: TaskFilter) { tasks(workspaceId: "x", filter: $f) { nodes { id } } }',
      variables: { f: JSON.parse(`${'{"not":'.repeat(500)}{}${'}'.repeat(500)}`) },
    },
    'VALIDATION_FAILED',
  ],
  [
    'many operations',
    { query: times(50, (n) => `query Q${n} { viewer { role } }`), operationName: 'Q0' },
    'QUERY_TOO_COMPLEX',
  ],
  [
    'a pattern for slow backtracking',
    { query: `{ task(id: "${'task_'.repeat(10_000)}") { id } }` },
    'VALIDATION_FAILED',
  ],
  ['no GraphQL', { query: 'SELECT * FROM users; --' }, 'OPERATION_INVALID'],
  ['nothing', { query: '' }, 'OPERATION_INVALID'],
];

describe('an attack', () => {
  it.each(attacks)('by %s is refused, quickly, and costs the others nothing', async (_, attack, code) => {
    await send({ query: '{ viewer { role } }' });
    let told: Awaited<ReturnType<typeof send>> | undefined;
    const blocked = await held(async () => {
      told = await send(attack);
    });
    expect(told?.status).toBeLessThan(500);
    expect(told?.codes).toEqual([code]);
    expect(told?.text).not.toMatch(/Did you mean|stack|node_modules|at Object|\.ts:/);
    expect(blocked).toBeLessThan(300);
  });

  it('leaves a process that answers as before', async () => {
    await Promise.all(attacks.flatMap(([, attack]) => [send(attack), send(attack)]));
    expect(await send({ query: '{ viewer { role } }' })).toMatchObject({ status: 200, codes: [] });
  });

  it('by nobody is told nothing of the schema', async () => {
    for (const query of [
      '{ viwer { role } }',
      '{ task(id: 1, foo: 2) { titel } }',
      'query ($x: TaskFlter) { __typename }',
    ]) {
      const { text } = await send({ query }, null);
      expect(text).not.toMatch(/Did you mean|viewer\b|title|TaskFilter|description/);
    }
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Task") { name } }']) {
      expect(await send({ query }, null)).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
    }
  });

  it.each([
    ['200 ms', 12, 'role '],
    ['the largest body', 262_000, ' '],
  ])('by a body of %s is over at once', async (_, size, filler) => {
    const blocked = await held(() => send({ query: `{ viewer { role } } ${filler.repeat(Number(size))}` }));
    expect(blocked).toBeLessThan(300);
  });
});
