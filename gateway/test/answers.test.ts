import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, runGateway } from './running-gateway.ts';

let gateway: RunningGateway;
let hurried: RunningGateway;

beforeAll(async () => {
  [gateway, hurried] = await Promise.all([runGateway(), runGateway({ deadlineMs: 100 })]);
});
afterAll(() => Promise.all([gateway.close(), hurried.close()]));

describe('the path of an error', () => {
  const paths = async (query: string) =>
    (await gateway.ask(query)).errors.map(({ path }) => path?.join('.')).sort();

  it('keeps the indexes of lists within a house', async () => {
    expect(await paths('{ tasks { odd children { odd } } }')).toEqual([
      'tasks.0.children.0.odd',
      'tasks.1.children.0.odd',
      'tasks.1.odd',
      'tasks.2.children.0.odd',
    ]);
  });

  it('keeps the indexes of lists of one house below which another one failed', async () => {
    expect(await paths('{ page { nodes { mishap: risk { broken: fails } } } }')).toEqual([
      'page.nodes.0.mishap.broken',
      'page.nodes.1.mishap.broken',
    ]);
  });

  it('leads to the very field that left its parents null', async () => {
    const { data, errors } = await gateway.ask(
      '{ tasks { risk { notes { text } maybe { text } } } strict { inner { name } } }',
    );
    expect(errors.map(({ path }) => path?.join('.')).sort()).toEqual([
      'strict.inner.1.name',
      ...['0', '1', '2'].flatMap((at) => [`tasks.${at}.risk.maybe.1.text`, `tasks.${at}.risk.notes.1.text`]),
    ]);
    expect(data).toMatchObject({ strict: null, tasks: Array(3).fill({ risk: { notes: null } }) });
  });
});

describe('an error of a house', () => {
  it('keeps its code, its details and its request id', async () => {
    const { status, errors, headers } = await gateway.ask('{ refused }');
    const requestId = headers.get('x-request-id');
    const problems = [{ path: ['input', 'title'], message: 'Too long.' }];
    expect(status).toBe(200);
    expect(errors[0]?.extensions).toEqual({ code: 'VALIDATION_FAILED', details: { problems }, requestId });
  });

  it('says nothing of the inside: no stack, no cause, no query', async () => {
    const { status, text, errors } = await gateway.ask('{ crashed }');
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 200, code: 'INTERNAL' });
    expect(text).not.toMatch(/stack|secret\.ts|hunter2|_v0_/);
  });

  it('leaves the other fields of the same call alone', async () => {
    const { data } = await gateway.ask('{ refused tasks { id } programs }');
    expect(data).toMatchObject({ refused: null, tasks: [{ id: '1' }, { id: '2' }, { id: '3' }] });
  });
});

describe('a house that cannot be asked', () => {
  it('costs its fields alone, and its address stays with us', async () => {
    const down = await runGateway({
      subgraphs: {
        work: async () => ({
          data: {
            tasks: [
              { __typename: 'Task', id: '1' },
              { __typename: 'Task', id: '2' },
            ],
          },
        }),
        portfolio: async () => {
          throw new Error('connect ECONNREFUSED 10.0.0.7:4001');
        },
      },
    });
    const { status, data, text, errors } = await down.ask('{ tasks { id risk { level } } }');
    await down.close();
    expect({ status, data }).toEqual({
      status: 200,
      data: {
        tasks: [
          { id: '1', risk: null },
          { id: '2', risk: null },
        ],
      },
    });
    expect(errors.map(({ path, extensions }) => [path?.join('.'), extensions.code])).toEqual([
      ['tasks.0.risk', 'UNAVAILABLE'],
      ['tasks.1.risk', 'UNAVAILABLE'],
    ]);
    expect(text).not.toContain('10.0.0.7');
  });
});

describe('the calls of a house', () => {
  const callsOf = async (query: string) => {
    const { work, portfolio } = gateway.houses;
    const before = { work: work.calls.length, portfolio: portfolio.calls.length };
    await gateway.ask(query);
    return { work: work.calls.length - before.work, portfolio: portfolio.calls.length - before.portfolio };
  };

  it('are one for all root fields of a query', async () => {
    expect(await callsOf('{ a: task(id: "1") { id } tasks { id } refused }')).toEqual({
      work: 1,
      portfolio: 0,
    });
  });

  it('are one for an entity on every row of a list', async () => {
    expect(await callsOf('{ tasks { risk { level } } }')).toEqual({ work: 1, portfolio: 1 });
  });

  it('run mutations one after another, as written', async () => {
    const { data } = await gateway.ask(
      'mutation { a: append(word: "slow", ms: 60) b: append(word: "fast") }',
    );
    expect(data?.b).toMatch(/slow fast$/);
  });

  it('are told what the client asks of them', async () => {
    const headers = { 'workgraph-min-position': 'p_1' };
    const { data, headers: answered } = await gateway.ask(
      '{ origin { minPosition idempotencyKey requestId } }',
      { headers },
    );
    const requestId = answered.get('x-request-id');
    expect(data).toEqual({ origin: { minPosition: 'p_1', idempotencyKey: null, requestId } });
  });

  it('pass the idempotency key on', async () => {
    const headers = { 'idempotency-key': 'once' };
    const { data } = await gateway.ask('mutation { keyed }', { headers });
    expect(data).toEqual({ keyed: 'once' });
  });
});

describe('the deadline', () => {
  it('costs the fields that are late and keeps the rest', async () => {
    const { status, data, errors } = await hurried.ask('{ slow(ms: 1000) programs }');
    expect({ status, data }).toEqual({ status: 200, data: { slow: null, programs: ['Apollo', 'Gemini'] } });
    expect(errors).toMatchObject([{ path: ['slow'], extensions: { code: 'DEADLINE_EXCEEDED' } }]);
  });

  it('starts no mutation that comes after it', async () => {
    const answer = await hurried.ask(
      'mutation { a: append(word: "late", ms: 150) b: append(word: "never") }',
    );
    expect(answer.errors.map(({ path, extensions }) => [path?.[0], extensions.code])).toEqual([
      ['a', 'DEADLINE_EXCEEDED'],
      ['b', 'DEADLINE_EXCEEDED'],
    ]);
    await expect.poll(() => hurried.houses.words).toEqual(['late']);
  });
});
