import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, runGateway } from './running-gateway.ts';

const json = { 'content-type': 'application/json' };
let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await runGateway({ demo: () => ({ cast: [] }) });
});
afterAll(() => gateway.close());

function post(body: string, headers: Record<string, string> = json) {
  return gateway.send('/graphql', { method: 'POST', headers, body });
}

describe('the routes', () => {
  it('say that the process lives and that the houses answer', async () => {
    expect(await gateway.send('/health')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    expect(await gateway.send('/ready')).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  });

  it('serve the demo when there is one and no examples when there are none', async () => {
    expect(await gateway.send('/explorer/demo.json')).toMatchObject({ status: 200, text: '{"cast":[]}' });
    expect(await gateway.send('/explorer/examples.json')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('leave the page of the explorer to itself', async () => {
    const { status, headers } = await gateway.send('/');
    expect([200, 503]).toContain(status); // 503 where the page has not been built
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it.each([
    ['GET', '/nowhere'],
    ['GET', '/graphql/'],
    ['GET', '/explorer/__proto__'],
    ['POST', '/health'],
    ['POST', '/explorer/demo.json'],
    ['GET', '//'],
  ])('answer 404 in JSON for %s %s', async (method, path) => {
    expect(await gateway.send(path, { method })).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('ask for POST or GET', async () => {
    const { status, headers, code } = await gateway.send('/graphql', {
      method: 'PUT',
      headers: json,
      body: '{}',
    });
    expect({ status, allow: headers.get('allow'), code }).toEqual({
      status: 405,
      allow: 'GET, POST',
      code: 'OPERATION_INVALID',
    });
  });
});

describe('every response', () => {
  it.each(['/health', '/', '/nowhere', '/graphql'])(
    'of %s has a new request id and no boasting',
    async (path) => {
      const headers = { 'x-request-id': 'mine' };
      const [first, second] = await Promise.all([
        gateway.send(path, { headers }),
        gateway.send(path, { headers }),
      ]);
      expect(first.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
      expect(first.headers.get('x-request-id')).not.toBe(second.headers.get('x-request-id'));
      expect(first.headers.get('x-content-type-options')).toBe('nosniff');
      expect(first.headers.get('x-powered-by')).toBeNull();
    },
  );

  it('has its request id in its errors, whichever part of the gateway refuses', async () => {
    const answers = [
      await gateway.send('/nowhere'),
      await gateway.send('/graphql'),
      await post('{}'),
      await post('{"query":"{"}'),
      await gateway.ask('{ nothing }'),
      await gateway.ask('{ task(id: "none") { id } }'),
      await gateway.ask('{ origin { organization } }', { as: 'not.a.token' }),
    ];
    for (const { errors, headers } of answers) {
      expect(errors[0]?.extensions.requestId).toBe(headers.get('x-request-id'));
    }
  });

  it('is kept by no cache where it answers an operation', async () => {
    expect((await gateway.ask('{ programs }')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('a body', () => {
  const query = '{ programs }';

  it('may be as long as 262,144 bytes and not one longer', async () => {
    const padded = (bytes: number) => JSON.stringify({ query }).padEnd(bytes);
    expect((await post(padded(262_144))).status).toBe(200);
    const { status, code, errors } = await post(padded(262_145));
    expect({ status, code }).toEqual({ status: 413, code: 'QUERY_TOO_COMPLEX' });
    expect(errors[0]?.extensions.details).toEqual({ limit: 'bodyBytes', allowed: 262_144 });
  });

  it('is measured as it streams in; its sender hears the refusal and can go on with the connection', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const sent = request(`${gateway.url}/graphql`, { method: 'POST', headers: json, agent });
    for (let written = 0; written <= 1_000_000; written += 10_000) sent.write(' '.repeat(10_000));
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(413);
    response.resume();
    sent.end();
    await once(sent, 'close');
    const next = request(`${gateway.url}/health`, { agent }).end();
    const [answer] = await once(next, 'response');
    expect({ status: answer.statusCode, reused: next.reusedSocket }).toEqual({ status: 200, reused: true });
    agent.destroy();
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/graphql',
    'x',
  ])('of type %s is refused', async (type) => {
    const answer = await post(JSON.stringify({ query }), { 'content-type': type });
    expect(answer).toMatchObject({ status: 415, code: 'OPERATION_INVALID' });
  });

  it('may name its charset', async () => {
    const answer = await post(JSON.stringify({ query }), {
      'content-type': 'Application/JSON; charset=utf-8',
    });
    expect(answer.status).toBe(200);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{}',
    '{"query":1}',
    '{"query":""}',
    '{"query":"{programs}","variables":[]}',
  ])('of %s is no operation', async (body) =>
    expect(await post(body)).toMatchObject({ status: 400, code: 'OPERATION_INVALID' }),
  );

  it('that is not UTF-8 is refused, not guessed', async () => {
    const body = Buffer.from('{"query":"{ programs } # \xff"}', 'latin1');
    const answer = await gateway.send('/graphql', { method: 'POST', headers: json, body });
    expect(answer).toMatchObject({ status: 400, code: 'OPERATION_INVALID' });
  });

  it('cannot hold several operations to run', async () => {
    const callsBefore = gateway.houses.portfolio.calls.length;
    const answer = await post(JSON.stringify([{ query }, { query }]));
    expect(answer).toMatchObject({ status: 400, code: 'OPERATION_INVALID' });
    expect(gateway.houses.portfolio.calls).toHaveLength(callsBefore);
  });

  it('that never ends because the client left hurts nobody', async () => {
    const sent = request(`${gateway.url}/graphql`, { method: 'POST', headers: json });
    sent.on('error', () => {});
    sent.write('{"query"');
    await new Promise((resolve) => setTimeout(resolve, 50));
    sent.destroy();
    expect((await gateway.send('/health')).status).toBe(200);
  });
});
