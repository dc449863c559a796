import { encodeId } from '@workgraph/kit/ids';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { acme, cast, orbit, people } from '../src/demo/cast.ts';
import { type KeyedWorld, openKeyedWorld, type Told } from './keyed-world.ts';

let keyed: KeyedWorld;
let workspaceId: string;
beforeAll(async () => {
  keyed = await openKeyedWorld(inject('postgresUrl'));
  workspaceId = await keyed.workspaceId('product');
});
afterAll(() => keyed.close());

const everything = ['read', 'write', 'admin', 'assistant'];
const whoAmI = `{ viewer { credential scopes role user { name } serviceAccount { name } }
  workspaces { nodes { slug } } }`;

const withoutRequest = ({ status, text }: Told) => ({
  status,
  text: text.replace(/"requestId":"[^"]+"/, ''),
});

describe('a personal key', () => {
  it('is the person, with the scopes it was given', async () => {
    const { token } = await keyed.makeKey('member', { scopes: ['write', 'read'] });
    expect(token).toMatch(/^wg_[0-9a-z]{26}_[0-9a-z]{26}_[\w-]{43}$/);
    const { data } = await keyed.ask(token, whoAmI);
    const own = await keyed.ask(keyed.session('member'), '{ workspaces { nodes { slug } } }');
    expect(data).toEqual({
      viewer: {
        credential: 'PERSONAL_KEY',
        scopes: ['read', 'write'],
        role: 'MEMBER',
        user: { name: cast.member.person.name },
        serviceAccount: null,
      },
      workspaces: own.data.workspaces,
    });
  });

  it('ends in 90 days unless told, and in 366 at most', async () => {
    const query = `mutation ($input: CreateApiKeyInput!) {
      createApiKey(input: $input, options: { dryRun: true }) { token changeSet { creates { nodes { fields { name after } } } } } }`;
    const ask = (expiresAt?: string) =>
      keyed.ask(keyed.session('member'), query, { input: { name: 'k', scopes: ['read'], expiresAt } });
    const { data } = await ask();
    const [created] = data.createApiKey.changeSet.creates.nodes;
    const after = new Map(
      created.fields.map(({ name, after }: { name: string; after: string }) => [name, after]),
    );
    expect((Date.parse(String(after.get('expiresAt'))) - Date.now()) / 86_400_000).toBeCloseTo(90, 2);
    expect(data.createApiKey.token).toBeNull();
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    for (const days of [-1, 0, 367])
      expect(await ask(inDays(days))).toMatchObject({ code: 'VALIDATION_FAILED' });
    expect(await ask(inDays(365))).toMatchObject({ errors: [] });
  });

  it('can read whatever else it can', async () => {
    for (const scopes of [[], ['write'], ['read', 'admin'], ['read', 'read']]) {
      await expect(keyed.makeKey('member', { scopes }), String(scopes)).rejects.toThrow('VALIDATION_FAILED');
    }
  });

  it('tells when it was used, to the minute, and no version moves by that', async () => {
    const { id, token } = await keyed.makeKey('member', { scopes: ['read'] });
    const read = async () => {
      const query = 'query ($id: ID!) { node(id: $id) { ... on ApiKey { lastUsedAt version } } }';
      return (await keyed.ask(keyed.session('member'), query, { id })).data.node;
    };
    expect(await read()).toEqual({ lastUsedAt: null, version: 1 });
    const times = ['12:00:00', '12:00:59', '12:01:00'].map((time) => new Date(`2026-12-01T${time}.000Z`));
    const stamps = [];
    for (const time of times) {
      keyed.world.setNow(time);
      await Promise.all([1, 2, 3].map(() => keyed.ask(token, '{ viewer { role } }')));
      stamps.push((await read()).lastUsedAt);
    }
    keyed.world.setNow(null);
    expect(stamps).toEqual([times[0], times[0], times[2]].map((time) => time?.toISOString()));
    expect(await read()).toMatchObject({ version: 1 });
  });

  it('is found by whoever may know of it, and shows how it begins', async () => {
    const { id, token } = await keyed.makeKey('member', { scopes: ['read'] });
    const listed =
      'query ($id: ID!) { apiKeys(filter: { id: { eq: $id } }) { nodes { prefix user { name } } } }';
    const seen = async (who: keyof typeof cast) =>
      (await keyed.ask(keyed.session(who), listed, { id })).data.apiKeys.nodes;
    const shown = [{ prefix: token.slice(0, 56), user: { name: cast.member.person.name } }];
    expect(await seen('member')).toEqual(shown);
    expect(await seen('admin')).toEqual(shown);
    for (const who of ['owner', 'viewer', 'outsider', 'foreign'] as const) {
      expect(await seen(who), who).toEqual([]);
      const revoke = 'mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { position } }';
      expect(await keyed.ask(keyed.session(who), revoke, { id }), who).toMatchObject({ code: 'NOT_FOUND' });
    }
    const own = await keyed.ask(keyed.session('member'), '{ viewer { apiKeys { nodes { id } } } }');
    expect(own.data.viewer.apiKeys.nodes).toContainEqual({ id });
  });

  it('is shown once: a replay answers without it', async () => {
    const query = `mutation ($input: CreateApiKeyInput!, $options: MutationOptions) {
      createApiKey(input: $input, options: $options) { apiKey { id } token replayed } }`;
    const input = { name: 'once', scopes: ['read'] };
    const options = { idempotencyKey: 'once' };
    const ask = async () => (await keyed.ask(keyed.session('member'), query, { input, options })).data;
    const first = await ask();
    const again = await ask();
    expect(first.createApiKey).toMatchObject({ replayed: false, token: expect.any(String) });
    expect(again.createApiKey).toEqual({ ...first.createApiKey, replayed: true, token: null });
  });

  it('has no more keys alive than can be looked after', async () => {
    const { sql } = keyed.world.database;
    await sql`insert into work.api_keys select org_id, gen_random_uuid(), name, user_id, service_account_id, hash, scopes,
      expires_at, null, null, created_by, created_at, updated_at, 1
      from work.api_keys, generate_series(1, 49) where name = 'standup-script'`;
    await expect(keyed.makeKey('member', { scopes: everything })).rejects.toThrow('API_KEY_LIMIT');
    await sql`delete from work.api_keys where user_id = ${people.mia.id}`;
  });
});

describe('a key that is worth nothing', () => {
  it('is refused alike, whatever is the matter with it', async () => {
    const revoked = await keyed.makeKey('member', { scopes: ['read'] });
    expect(await keyed.ask(revoked.token, whoAmI)).toMatchObject({ status: 200 });
    await keyed.act('member', 'revokeApiKey', 'apiKey', { id: revoked.id });
    const expiresAt = new Date(Date.now() + 1_000).toISOString();
    const expired = await keyed.makeKey('member', { scopes: ['read'], expiresAt });
    const { token } = await keyed.makeKey('member', { scopes: ['read'] });
    const [, organization = '', key = '', secret = ''] = token.split(/_(?=[0-9a-z]{26}_|[\w-]{43}$)/);
    const suffix = (type: string, uuid: string) => encodeId(type, uuid).split('_')[1];
    const unknown = `wg_${organization}_${suffix('ApiKey', acme)}_${secret}`;
    const foreign = `wg_${suffix('Organization', orbit)}_${key}_${secret}`;
    const other = `wg_${organization}_${key}_${secret.replace(/./g, 'A')}`;

    keyed.world.setNow(new Date(Date.now() + 2_000));
    const tokens = [revoked.token, expired.token, unknown, foreign, other, 'wg_x', `${token}A`];
    const answers = await Promise.all(
      tokens.map(async (one) => withoutRequest(await keyed.ask(one, whoAmI))),
    );
    keyed.world.setNow(null);
    expect(answers[0]?.status).toBe(401);
    expect(answers[0]?.text).toContain('"UNAUTHENTICATED"');
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await keyed.ask(token, whoAmI)).toMatchObject({ status: 200 });
  });

  it('ends with the person, on the next request', async () => {
    const { sql } = keyed.world.database;
    const { token } = await keyed.makeKey('outsider', { scopes: ['read'] });
    expect(await keyed.ask(token, whoAmI)).toMatchObject({ status: 200 });
    await sql`update work.users set is_active = false where id = ${people.otto.id}`;
    expect(await keyed.ask(token, whoAmI)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    await sql`update work.users set is_active = true where id = ${people.otto.id}`;
  });

  it('reaches no workspace in which the person is suspended, from the next request on', async () => {
    const { sql } = keyed.world.database;
    const { token } = await keyed.makeKey('viewer', { scopes: ['read'] });
    const read = 'query ($id: ID!) { workspace(id: $id) { slug } }';
    expect(await keyed.ask(token, read, { id: workspaceId })).toMatchObject({ errors: [] });
    await sql`update work.workspace_members set status = 'SUSPENDED' where user_id = ${people.victor.id}`;
    expect(await keyed.ask(token, read, { id: workspaceId })).toMatchObject({ code: 'NOT_FOUND' });
    await sql`update work.workspace_members set status = 'ACTIVE' where user_id = ${people.victor.id}`;
  });
});
