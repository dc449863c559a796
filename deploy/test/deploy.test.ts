import { type ClonedDatabase, cloneDatabase } from '@workgraph/kit/testing/cloned-database';
import { houses } from '@workgraph/schema/load-sdl';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { templates } from '../../tooling/world.ts';
import { ask, openPlatform, type Platform, type Process, services } from './five-processes.ts';

let database: ClonedDatabase;
let platform: Platform;
const running = new Map<string, Process>();
let gatewayUrl: string;
let member: string;

/** The assistant is told where the gateway will be, and the gateway where the houses are. */
const gatewayPort = `14${String(process.pid % 1_000).padStart(3, '0')}`;

async function startGateway(port = gatewayPort): Promise<Process> {
  const urls = houses.map((house) => [`WORKGRAPH_${house.toUpperCase()}_URL`, running.get(house)?.url ?? '']);
  return platform.start('gateway', { ...Object.fromEntries(urls), PORT: port });
}

beforeAll(async () => {
  database = await cloneDatabase(inject('postgresUrl'), templates.demo);
  platform = await openPlatform(database.url);
  const migrated = platform.launch('migrate');
  expect([await migrated.ended, migrated.output()]).toEqual([0, 'The database is up to date.\n']);
  const gateway = { WORKGRAPH_GATEWAY_URL: `http://127.0.0.1:${gatewayPort}` };
  for (const house of houses) running.set(house, await platform.start(house, gateway));
  running.set('gateway', await startGateway());
  gatewayUrl = running.get('gateway')?.url ?? '';
  member = await platform.tokenOf('member');
}, 120_000);
afterAll(async () => {
  await platform?.close();
  await database?.drop();
});

const page = `{ myWork { tasks(first: 3) { nodes { id key version status { key } allocations(first: 2) { nodes { type } }
  project { name health { status } } proposals(first: 1) { nodes { id hash } } } } } }`;

describe('the processes that docker-compose.yml names', () => {
  it('are the migration, the four houses and the gateway', () => {
    expect(services).toEqual(['migrate', ...houses, 'gateway']);
  });

  it('answer a page that crosses the houses, and are ready', async () => {
    const { data, errors } = await ask(gatewayUrl, member, page);
    expect(errors).toBeUndefined();
    expect(data.myWork.tasks.nodes[0]).toMatchObject({
      key: 'APL-4',
      project: { health: { status: 'BLOCKED' } },
    });
    expect((await fetch(`${gatewayUrl}/ready`)).status).toBe(200);
    for (const house of houses) expect((await fetch(`${running.get(house)?.url}/ready`)).status).toBe(200);
  });

  it('take a key until it is revoked, and not for one request longer', async () => {
    const create = 'mutation { createApiKey(input: { name: "k", scopes: [read] }) { apiKey { id } token } }';
    const { apiKey, token } = (await ask(gatewayUrl, member, create)).data.createApiKey;
    const who = '{ viewer { credential } }';
    expect(await ask(gatewayUrl, token, who)).toEqual({ data: { viewer: { credential: 'PERSONAL_KEY' } } });
    const revoke = 'mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { position } }';
    expect((await ask(gatewayUrl, member, revoke, { id: apiKey.id })).errors).toBeUndefined();
    expect((await ask(gatewayUrl, token, who)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('carry a proposal from its preview to the change, across all of them', async () => {
    const { data } = await ask(gatewayUrl, member, page);
    const task = data.myWork.tasks.nodes[1];
    const created = await ask(
      gatewayUrl,
      member,
      'mutation ($i: CreateProposalInput!) { createProposal(input: $i) { proposal { id hash } } }',
      { i: { moveTask: { id: task.id, status: 'BLOCKED' } } },
    );
    expect(created.errors).toBeUndefined();
    const { data: confirmed, errors } = await ask(
      gatewayUrl,
      member,
      'mutation ($i: ConfirmProposalInput!) { confirmProposal(input: $i) { proposal { state task { status { key } } } } }',
      { i: created.data.createProposal.proposal },
    );
    expect(errors).toBeUndefined();
    expect(confirmed.confirmProposal.proposal).toEqual({
      state: 'EXECUTED',
      task: { status: { key: 'BLOCKED' } },
    });
  });

  it('refuse whoever is not the gateway', async () => {
    const work = running.get('work')?.url;
    const post = (headers: Record<string, string>) =>
      fetch(`${work}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ _service { sdl } }' }),
      }).then((response) => response.json());
    const refused = { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
    expect(await post({})).toMatchObject(refused);
    expect(await post({ 'workgraph-envelope': 'x.y.z' })).toMatchObject(refused);
    expect(await post({ authorization: `Bearer ${member}` })).toMatchObject(refused);
  });

  it('go on without a house that was killed, and with it again when it is back', async () => {
    const resource = running.get('resource');
    resource?.child.kill('SIGKILL');
    await resource?.ended;
    const { data, errors } = await ask(gatewayUrl, member, page);
    expect(data.myWork.tasks.nodes[0]).toMatchObject({ key: 'APL-4', allocations: null });
    expect(errors?.[0]).toMatchObject({
      path: ['myWork', 'tasks', 'nodes', 0, 'allocations'],
      extensions: { code: 'UNAVAILABLE' },
    });
    expect((await fetch(`${gatewayUrl}/ready`)).status).toBe(503);
    const { port } = new URL(resource?.url ?? '');
    running.set('resource', await platform.start('resource', { PORT: port }));
    expect((await ask(gatewayUrl, member, page)).errors).toBeUndefined();
    expect((await fetch(`${gatewayUrl}/ready`)).status).toBe(200);
  });

  it('lose no request when a gateway is told to stop while another takes over', async () => {
    const other = await startGateway('0');
    const pair = [running.get('gateway'), other].map((one) => one?.url ?? '');
    let isOver = false;
    const counts = [0, 0];
    const failures: unknown[] = [];
    /** As a load balancer does: to the first that says it is ready, asked every 50 ms. */
    let target = 0;
    const watching = (async () => {
      while (!isOver) {
        const isReady = await fetch(`${pair[0]}/ready`).then(
          ({ ok }) => ok,
          () => false,
        );
        target = isReady ? 0 : 1;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })();
    const hammering = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const at = target;
        try {
          const { errors } = await ask(
            pair[at] ?? '',
            member,
            '{ viewer { role } myWork { counts { total } } }',
          );
          if (errors) failures.push(errors);
        } catch (error) {
          failures.push(error);
        }
        counts[at] = (counts[at] ?? 0) + 1;
      }
    });
    await expect.poll(() => counts[0], { timeout: 20_000 }).toBeGreaterThan(50);
    running.get('gateway')?.child.kill('SIGTERM');
    expect(await running.get('gateway')?.ended).toBe(0);
    const after = counts[1] ?? 0;
    await expect.poll(() => counts[1], { timeout: 20_000 }).toBeGreaterThan(after + 50);
    isOver = true;
    await Promise.all([watching, ...hammering]);
    expect(failures).toEqual([]);
  }, 60_000);

  it('stop when they are told to, with nothing left behind', async () => {
    for (const house of houses) {
      const process_ = running.get(house);
      process_?.child.kill('SIGTERM');
      expect([house, await process_?.ended]).toEqual([house, 0]);
    }
    await expect
      .poll(async () => {
        const [row] = await database.sql`select count(*)::int from pg_stat_activity
          where datname = current_database() and application_name like 'workgraph%'`;
        return row?.count;
      })
      .toBe(0);
  });

  it('name everything that is missing when they are not told enough', async () => {
    const house = platform.launch('assistant', { DATABASE_URL: '', WORKGRAPH_SECRET: 'short' });
    expect(await house.ended).toBe(1);
    expect(house.output().trim().split('\n').sort()).toEqual([
      'DATABASE_URL must be an address that begins with postgres:// or postgresql://',
      'WORKGRAPH_GATEWAY_URL must be an address that begins with http://',
      'WORKGRAPH_SECRET must have 32 characters at least',
    ]);
  });
});
