import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newKey } from '@workgraph/kit/api-key';
import { digestOf, envelopeOpener, envelopeSealer } from '@workgraph/kit/envelope';
import { serveHouse } from '@workgraph/kit/graphql/house-server';
import type { DrainableServer } from '@workgraph/kit/http/drainable-server';
import { actorOf } from '@workgraph/standalone/demo/ask';
import { cast } from '@workgraph/standalone/demo/cast';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, testSecret, type World } from '../../tooling/world.ts';
import type { GatewayContext } from '../src/gateway-context.ts';
import { overHttp } from '../src/over-http.ts';

const seal = envelopeSealer(testSecret);
const actor = actorOf(cast.member.person, cast.member.organizationId);
const query = '{ viewer { role } }';
let world: World;
let house: DrainableServer;
const servers: Server[] = [];

beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  house = await serveHouse(world.houses.work, envelopeOpener(testSecret), { port: 0 });
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(async () => {
  await house.close();
  await world.close();
});

function context(more: Partial<GatewayContext> = {}): GatewayContext {
  return {
    requestId: randomUUID(),
    actor,
    idempotencyKey: undefined,
    minPosition: undefined,
    signal: new AbortController().signal,
    deadlineAt: performance.now() + 10_000,
    ...more,
  };
}

type Call = { body?: string; envelope?: string | undefined; headers?: Record<string, string> };

/** What somebody with access to the port of the house could send. */
async function post({ body = JSON.stringify({ query }), envelope, headers = {} }: Call) {
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(envelope && { 'workgraph-envelope': envelope }),
      ...headers,
    },
    body,
  });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { extensions: { code: string } }[];
  };
  return errors?.[0]?.extensions.code ?? data ?? response.status;
}

const sealed = (body: string, key?: string) =>
  seal({ actor, requestId: 'r', digest: digestOf(body, [key, undefined]) }, 'work');

/** A house of which only the manners matter. */
async function listenWith(answer: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

const call = (url: string, text: string, more?: Partial<GatewayContext>) => {
  const remote = overHttp('work', url, seal);
  return remote
    .transport({ query: text, variables: undefined, operationName: undefined, context: context(more) })
    .finally(remote.close);
};

describe('a call of a house over a network', () => {
  it('is answered as within the process', async () => {
    expect(await call(house.url, query)).toEqual({ data: { viewer: { role: 'MEMBER' } } });
    expect(await overHttp('work', house.url, seal).isReady()).toBe(true);
  });

  it('is taken once', async () => {
    const body = JSON.stringify({ query });
    const envelope = await sealed(body);
    expect(await post({ body, envelope })).toEqual({ viewer: { role: 'MEMBER' } });
    expect(await post({ body, envelope })).toBe('UNAUTHENTICATED');
  });

  it('is refused with another body, another key, or an envelope that was sealed for no body', async () => {
    const body = JSON.stringify({ query });
    expect(await post({ body: body.replace('role', 'user { id }'), envelope: await sealed(body) })).toBe(
      'UNAUTHENTICATED',
    );
    const headers = { 'idempotency-key': 'mine' };
    expect(await post({ body, envelope: await sealed(body), headers })).toBe('UNAUTHENTICATED');
    expect(await post({ body, envelope: await sealed(body, 'mine'), headers })).toEqual({
      viewer: { role: 'MEMBER' },
    });
    expect(await post({ body, envelope: await seal({ actor, requestId: 'r' }, 'work') })).toBe(
      'UNAUTHENTICATED',
    );
    expect(await post({ body, envelope: undefined })).toBe('UNAUTHENTICATED');
  });

  it('is no call when it is no JSON, no query, or larger than any', async () => {
    for (const body of ['', '{', 'null', '[]', '{"query":1}']) expect(await post({ body })).toBe(400);
    expect(await post({ body: JSON.stringify({ query: 'x'.repeat(5_000_000) }) })).toBe(413);
  });

  it('ends with the time the caller has left', async () => {
    const release = await new Promise<() => void>((resolve) => {
      void world.database.sql.begin(async (tx) => {
        await tx`lock table work.users`;
        await new Promise<void>((done) => resolve(done));
      });
    });
    const startedAt = performance.now();
    const answer = await call(house.url, query, { deadlineAt: performance.now() + 300 });
    expect(answer.errors?.[0]?.extensions?.code).toBe('DEADLINE_EXCEEDED');
    expect(performance.now() - startedAt).toBeLessThan(900);
    release();
  });
});

describe('a house that breaks a connection', () => {
  it('is asked again for a query, never again for a mutation that may have arrived', async () => {
    const arrived: string[] = [];
    const { url } = await listenWith((request, response) => {
      request.on('data', () => {});
      request.on('end', () => {
        arrived.push(request.url ?? '');
        if (arrived.length % 2 === 0) request.socket.destroy();
        else response.end('{"data":{}}');
      });
    });
    const remote = overHttp('work', url, seal);
    const send = (text: string) =>
      remote.transport({ query: text, variables: undefined, operationName: undefined, context: context() });
    await send('{ a }');
    expect(await send('{ a }')).toEqual({ data: {} });
    expect(arrived).toHaveLength(3);
    await expect(send('mutation { a }')).rejects.toThrow();
    expect(arrived).toHaveLength(4);
    remote.close();
  });

  it('is found again when it was away for a moment', async () => {
    const { url, server } = await listenWith((_, response) => void response.end('{"data":{}}'));
    await new Promise((resolve) => server.close(resolve));
    await expect(call(url, 'mutation { a }')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('the question who a key acts as, over a network', () => {
  const key = { organizationId: cast.member.organizationId, ...newKey() };
  const asked = { organizationId: key.organizationId, id: key.id, hash: key.hash };

  it('is answered as within the process', async () => {
    const remote = overHttp('work', house.url, seal);
    const { sql } = world.database;
    expect(await remote.findKeyActor(asked)).toBeNull();
    await sql`insert into work.api_keys select org_id, ${key.id}, name, user_id, service_account_id, ${key.hash}, scopes,
      expires_at, null, null, created_by, created_at, updated_at, 1 from work.api_keys where name = 'standup-script'`;
    const { id: userId } = cast.member.person;
    expect(await remote.findKeyActor(asked)).toEqual({
      ...{ kind: 'USER', organizationId: key.organizationId, userId },
      ...{ credential: 'PERSONAL_KEY', scopes: ['read'] },
    });
    await sql`update work.api_keys set revoked_at = now() where id = ${key.id}`;
    expect(await remote.findKeyActor(asked)).toBeNull();
    remote.close();
  });

  it('is answered to the gateway alone, and once', async () => {
    const body = JSON.stringify(asked);
    const envelope = await seal({ actor: null, requestId: 'r', digest: digestOf(body, []) }, 'work');
    const ask = async (text: string, sealedAs?: string) => {
      const headers = { ...(sealedAs && { 'workgraph-envelope': sealedAs }) };
      return (await fetch(`${house.url}/key-actor`, { method: 'POST', headers, body: text })).status;
    };
    const forOther = await seal({ actor: null, requestId: 'r', digest: digestOf(body, []) }, 'resource');
    expect([await ask(body), await ask(`${body} `, envelope), await ask(body, forOther)]).toEqual([
      401, 401, 401,
    ]);
    expect([await ask(body, envelope), await ask(body, envelope)]).toEqual([200, 401]);
  });

  it('is UNAVAILABLE where nobody answers', async () => {
    const { url, server } = await listenWith((_, response) => response.writeHead(500).end());
    await expect(overHttp('work', url, seal).findKeyActor(asked)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    server.closeAllConnections();
  });
});
