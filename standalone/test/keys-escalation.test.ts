import { randomUUID } from 'node:crypto';
import type { Scope } from '@workgraph/kit/actor';
import { envelopeSealer } from '@workgraph/kit/envelope';
import { encodeId } from '@workgraph/kit/ids';
import { type Example, operationOf, readExamples } from '@workgraph/schema/examples';
import { houses } from '@workgraph/schema/load-sdl';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testSecret } from '../../tooling/world.ts';
import { actorOf } from '../src/demo/ask.ts';
import { acme, type CastKey, cast } from '../src/demo/cast.ts';
import { resolvedExamples } from './guardrails/examples.ts';
import { type KeyedWorld, openKeyedWorld } from './keyed-world.ts';

let keyed: KeyedWorld;
let examples: readonly Example[];
beforeAll(async () => {
  keyed = await openKeyedWorld(inject('postgresUrl'));
  examples = await resolvedExamples(keyed.world);
});
afterAll(() => keyed.close());

const everything = ['read', 'write', 'admin', 'assistant'];
const mutations = houses.flatMap((house) => readExamples(house).map(({ mutation }) => ({ house, mutation })));
/** Who can sign in, and how, is decided by a person at a screen. */
const inSessionOnly = [
  ...['createServiceAccount', 'updateServiceAccount', 'archiveServiceAccount'],
  ...['grantServiceAccountRole', 'revokeServiceAccountRole', 'createApiKey', 'revokeApiKey'],
];
const places = [
  ...['createWorkspace', 'updateWorkspace', 'archiveWorkspace', 'restoreWorkspace', 'addWorkspaceMember'],
  ...[
    'changeWorkspaceMemberRole',
    'suspendWorkspaceMember',
    'reinstateWorkspaceMember',
    'removeWorkspaceMember',
  ],
];

/** The example, by a key; a dry run, unless it must not even be one. */
async function attempt(token: string, mutation: string, dryRun: boolean) {
  const example = examples.find((one) => one.mutation === mutation);
  if (!example) throw new Error(`${mutation} has no example.`);
  const { data, code, errors } = await keyed.ask(token, operationOf(example, true), {
    input: example.input,
    options: { dryRun },
  });
  return { done: data?.[mutation] ?? null, code, details: errors[0]?.extensions.details };
}

/** Everything but what keys leave behind by being used. */
async function sumOfRows(): Promise<unknown> {
  const { sql } = keyed.world.database;
  const tables = await sql<{ name: string }[]>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ('work', 'resource', 'portfolio', 'assistant', 'log') and tablename not in ('denials', 'api_keys')
    order by 1`;
  return Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await sql.unsafe(
        `select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from ${name} t`,
      );
      return [name, row?.sum];
    }),
  );
}

describe('a key that may only read', () => {
  it('changes nothing, by no mutation of any house, be it an admin who made it', async () => {
    const { token } = await keyed.makeKey('admin', { scopes: ['read'] });
    const before = await sumOfRows();
    const answers = await Promise.all(
      mutations.map(async ({ house, mutation }) => ({
        house,
        mutation,
        ...(await attempt(token, mutation, false)),
      })),
    );
    expect(answers.length).toBeGreaterThan(40);
    for (const { house, mutation, done, code, details } of answers) {
      const rule = house === 'assistant' ? 'scope.assistant' : 'scope.write';
      expect
        .soft({ mutation, done, code, details })
        .toEqual({ mutation, done: null, code: 'FORBIDDEN', details: { rule } });
    }
    expect(await sumOfRows()).toEqual(before);
  });
});

describe('a key with every scope', () => {
  it('makes no keys, revokes none and manages no service accounts', async () => {
    const { token } = await keyed.makeKey('admin', { scopes: everything });
    for (const mutation of inSessionOnly) {
      for (const dryRun of [true, false]) {
        expect.soft({ mutation, ...(await attempt(token, mutation, dryRun)) }).toEqual({
          mutation,
          done: null,
          code: 'FORBIDDEN',
          details: { rule: 'credential.session' },
        });
      }
    }
  });

  it('confirms no proposal', async () => {
    const { token } = await keyed.makeKey('member', { scopes: everything });
    const list = 'query ($id: ID!) { proposals(workspaceId: $id) { nodes { id hash } } }';
    const { data } = await keyed.ask(token, list, { id: await keyed.workspaceId('product') });
    const [input] = data.proposals.nodes;
    const confirm =
      'mutation ($input: ConfirmProposalInput!) { confirmProposal(input: $input) { position } }';
    expect((await keyed.ask(token, confirm, { input })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', details: { rule: 'proposal.session' } } },
    ]);
  });

  it.each(['owner', 'member', 'viewer', 'outsider', 'foreign'] as CastKey[])(
    'does for the %s what he may do himself, and is refused the rest in the same words',
    async (who) => {
      const { token } = await keyed.makeKey(who, { scopes: everything });
      for (const { house, mutation } of mutations) {
        if (house === 'assistant' || inSessionOnly.includes(mutation)) continue;
        const byKey = await attempt(token, mutation, true);
        const bySession = await attempt(keyed.session(who), mutation, true);
        expect.soft({ mutation, ...byKey, done: byKey.done !== null }).toEqual({
          mutation,
          ...bySession,
          done: bySession.done !== null,
        });
      }
    },
  );
});

describe('a key without the scope "admin"', () => {
  it('changes neither workspaces nor who is in them', async () => {
    const { token } = await keyed.makeKey('admin', { scopes: ['read', 'write'] });
    for (const mutation of places) {
      expect.soft({ mutation, ...(await attempt(token, mutation, false)) }).toEqual({
        mutation,
        done: null,
        code: 'FORBIDDEN',
        details: { rule: 'scope.admin' },
      });
    }
  });
});

/** A workspace of which the owner of `product` sees nothing. */
async function elsewhere(): Promise<string> {
  const [hidden] = await keyed.world.database.sql`
    select id from work.workspaces w where org_id = ${acme} and not exists (
      select from work.workspace_members m where m.workspace_id = w.id and m.user_id = ${cast.owner.person.id})`;
  return encodeId('Workspace', hidden?.id);
}

describe('nobody gives a key more than he has', () => {
  it('of scopes: what his own credential lacks is refused', async () => {
    const seal = envelopeSealer(testSecret);
    const scopes: readonly Scope[] = ['read', 'write', 'admin'];
    const actor = { ...actorOf(cast.admin.person, acme), scopes };
    const query = 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { token } }';
    const make = async (wanted: readonly string[]) =>
      keyed.world.houses.work.execute({
        query,
        variables: { input: { name: 'more', scopes: wanted } },
        envelope: await seal({ actor, requestId: randomUUID() }, 'work'),
      });
    expect((await make(everything)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', details: { rule: 'scope.assistant' } } },
    ]);
    expect((await make(scopes)).errors).toBeUndefined();
  });

  it('of places: an OWNER makes keys for accounts that have roles only where he is OWNER', async () => {
    const { id } = await keyed.act('admin', 'createServiceAccount', 'serviceAccount', { name: 'everywhere' });
    const make = () => keyed.makeKey('owner', { serviceAccountId: id, scopes: ['read'] });
    const grant = (workspaceId: string, role: string) =>
      keyed.act('admin', 'grantServiceAccountRole', 'serviceAccountRole', {
        serviceAccountId: id,
        workspaceId,
        role,
      });
    await expect(make()).rejects.toThrow('NOT_FOUND');

    await grant(await keyed.workspaceId('product'), 'VIEWER');
    const own = await make();

    const other = await grant(await elsewhere(), 'VIEWER');
    await expect(make()).rejects.toThrow('"requiredRole":"OWNER"');
    const revoke = 'mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { position } }';
    expect(await keyed.ask(keyed.session('owner'), revoke, { id: own.id })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const read = async () => {
      const query = `query ($id: ID!) { serviceAccount(id: $id) {
        workspaceCount roles { nodes { workspace { slug } } } viewerCan { manageKeys } } }`;
      return (await keyed.ask(keyed.session('owner'), query, { id })).data.serviceAccount;
    };
    const roles = { nodes: [{ workspace: { slug: 'product' } }] };
    expect(await read()).toEqual({ workspaceCount: 2, roles, viewerCan: { manageKeys: false } });

    await keyed.ask(
      keyed.session('admin'),
      'mutation ($id: ID!) { revokeServiceAccountRole(input: { id: $id }) { position } }',
      { id: other.id },
    );
    expect(await read()).toEqual({ workspaceCount: 1, roles, viewerCan: { manageKeys: true } });
    await make();
  });

  it('of roles: only an ADMIN grants one, and a service account is never an ADMIN of the organization', async () => {
    const workspaceId = await keyed.workspaceId('product');
    const { id } = await keyed.act('admin', 'createServiceAccount', 'serviceAccount', { name: 'ambitious' });
    const place = { serviceAccountId: id, workspaceId, role: 'OWNER' };
    for (const who of ['owner', 'member', 'viewer'] as const) {
      await expect(
        keyed.act(who, 'grantServiceAccountRole', 'serviceAccountRole', place),
        who,
      ).rejects.toThrow('FORBIDDEN');
    }
    await keyed.act('admin', 'grantServiceAccountRole', 'serviceAccountRole', place);
    const { token } = await keyed.makeKey('owner', { serviceAccountId: id, scopes: everything });
    for (const mutation of ['createWorkspace', 'archiveWorkspace']) {
      expect
        .soft(await attempt(token, mutation, true), mutation)
        .toMatchObject({ done: null, code: 'FORBIDDEN' });
    }
    expect(await attempt(token, 'updateWorkspace', true)).toMatchObject({ code: undefined });
  });
});
