import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, runGateway, somebody } from './running-gateway.ts';

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await runGateway();
});
afterAll(() => gateway.close());

/** As any client that has signed in. */
function ask(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...init, headers: { authorization: `Bearer ${somebody}`, ...init.headers } });
}

/**
 * The draft wants 200 where an operation is no GraphQL and the client has only ever heard of application/json. It is
 * 400 here under either media type: a client, a proxy and a log read the same status for the same mistake.
 */
const answeredBy400 = ['572B', 'FDE2', '7B9B'];

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: ask });

  it.each(audits.filter(({ id }) => !answeredBy400.includes(id)))('$id: $name', async ({ fn }) => {
    const result = await fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });

  it.each(audits.filter(({ id }) => answeredBy400.includes(id)))(
    '$id answered by 400: $name',
    async (one) => {
      expect(await one.fn()).toMatchObject({ status: 'warn', reason: 'Response status code is not 200' });
    },
  );
});

describe('what is refused', () => {
  const both = 'application/graphql-response+json,application/json;q=0.9';
  const post = (accept: string, init: RequestInit) =>
    ask(`${gateway.url}/graphql`, { method: 'POST', ...init, headers: { accept, ...init.headers } });
  const json = { 'content-type': 'application/json' };

  it.each<[number, string, RequestInit]>([
    [400, 'a body without an operation', { body: '[', headers: json }],
    [400, 'a field that does not exist', { body: '{"query":"{ nothing }"}', headers: json }],
    [401, 'a token nobody signed', { body: '{}', headers: { ...json, authorization: 'Bearer x.y.z' } }],
    [405, 'a PUT', { method: 'PUT', body: '{}', headers: json }],
    [415, 'a form', { body: 'query={programs}', headers: { 'content-type': 'text/plain' } }],
  ])('with %i, %s, is told in the media type that was asked for', async (status, _, init) => {
    for (const accept of [both, 'application/json', '*/*']) {
      const answer = await post(accept, init);
      const type = accept === both ? 'application/graphql-response+json' : 'application/json';
      expect([answer.status, answer.headers.get('content-type')]).toEqual([status, `${type}; charset=utf-8`]);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
    }
  });

  it('with 405, a mutation by GET, says that POST is the way', async () => {
    const { status, headers } = await ask(`${gateway.url}/graphql?query=mutation{keyed}`);
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('with 406, a media type that no answer has, is not done first', async () => {
    const body = JSON.stringify({ query: 'mutation { append(word: "unheard") }' });
    const { status } = await post('text/csv', { body, headers: json });
    expect(status).toBe(406);
    expect(gateway.houses.words).not.toContain('unheard');
  });
});
