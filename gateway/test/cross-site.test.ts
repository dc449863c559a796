import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningGateway, runGateway, somebody } from './running-gateway.ts';

const friend = 'https://app.acme.test';
let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await runGateway({ allowedOrigins: [friend] });
});
afterAll(() => gateway.close());

describe('pages of other sites', () => {
  const search = `?query=${encodeURIComponent('{ programs }')}`;

  it('cannot ask by a link or a form', async () => {
    const answer = await gateway.send(`/graphql${search}`);
    expect(answer).toMatchObject({ status: 400, code: 'OPERATION_INVALID' });
    expect(answer.errors[0]?.message).toContain('CSRF');
  });

  it('cannot send the header that a GET needs without a preflight, which a script of ours can', async () => {
    const answer = await gateway.send(`/graphql${search}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(answer).toMatchObject({ status: 200, data: { programs: ['Apollo', 'Gemini'] } });
  });

  it('cannot send a token either, so that whoever has one may ask by GET as it is', async () => {
    const headers = { authorization: `Bearer ${somebody}` };
    expect(await gateway.send(`/graphql${search}`, { headers })).toMatchObject({ status: 200 });
    for (const authorization of ['Basic dTpw', 'Negotiate dTpw', '']) {
      const answer = await gateway.send(`/graphql${search}`, { headers: { authorization } });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });

  it('cannot change anything by GET', async () => {
    const mutation = `?query=${encodeURIComponent('mutation { append(word: "get") }')}`;
    const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${somebody}` };
    const answer = await gateway.send(`/graphql${mutation}`, { headers });
    expect(answer).toMatchObject({ status: 405, code: 'OPERATION_INVALID' });
    expect(gateway.houses.words).not.toContain('get');
  });

  it('may read answers when their origin is listed', async () => {
    const { headers } = await gateway.ask('{ programs }', { headers: { origin: friend } });
    expect(headers.get('access-control-allow-origin')).toBe(friend);
    const preflight = await gateway.send('/graphql', { method: 'OPTIONS', headers: { origin: friend } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('idempotency-key');
  });

  it.each(['https://evil.test', 'null', `${friend}.evil.test`])(
    'may read nothing from %s',
    async (origin) => {
      for (const method of ['OPTIONS', 'GET']) {
        const { headers } = await gateway.send('/graphql', { method, headers: { origin } });
        expect(headers.get('access-control-allow-origin')).toBeNull();
        expect(headers.get('vary')).toBe('origin');
      }
    },
  );
});
