import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { acme } from '../src/demo/cast.ts';
import { type Key, type KeyedWorld, openKeyedWorld } from './keyed-world.ts';

let keyed: KeyedWorld;
beforeAll(async () => {
  keyed = await openKeyedWorld(inject('postgresUrl'));
});
afterAll(() => keyed.close());

const create = `mutation ($input: CreateApiKeyInput!, $options: MutationOptions) {
  createApiKey(input: $input, options: $options) {
    apiKey { id name prefix scopes version } token replayed
    changeSet { creates { nodes { entity { label } fields { name before after } } } } } }`;
const list =
  '{ apiKeys(first: 100) { nodes { id name prefix scopes } } viewer { apiKeys { nodes { prefix } } } }';

const secretOf = (token: string) => token.slice(-43);

/** Every row of every table there is, as text. */
async function wholeDatabase(): Promise<string> {
  const { sql } = keyed.world.database;
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`;
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await sql.unsafe(`select string_agg(t::text, chr(10)) as rows from ${name} t`);
      return `${name}\n${row?.rows}`;
    }),
  );
  return texts.join('\n');
}

describe('the secret of a key', () => {
  it('is in the first answer and nowhere else: no table, no log, no line, no later answer', async () => {
    const written: string[] = [];
    for (const stream of [process.stderr, process.stdout]) {
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        written.push(String(text));
        return true;
      });
    }
    const told: string[] = [];
    const ask = async (token: string, query: string, variables?: object) => {
      const answer = await keyed.ask(token, query, variables);
      told.push(answer.text);
      return answer;
    };
    const input = { name: 'canary', scopes: ['read', 'write'] };
    const options = { idempotencyKey: 'canary', reason: 'why not' };
    const first = await keyed.ask(keyed.session('member'), create, { input, options });
    const { token } = first.data.createApiKey;
    await ask(keyed.session('member'), create, { input, options });
    await ask(keyed.session('member'), create, { input: { ...input, name: 'other' }, options });
    for (const who of ['member', 'admin'] as const) await ask(keyed.session(who), list);
    await ask(token, list);
    await ask(token, create, { input });
    await ask(token, '{ nonsense }');
    const { id } = first.data.createApiKey.apiKey;
    await ask(
      keyed.session('member'),
      'mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { apiKey { revokedAt } } }',
      { id },
    );
    await ask(token, list);
    await ask(`${token}x`, list);
    vi.restoreAllMocks();

    expect(told.filter((text) => text.includes('"code":"UNAUTHENTICATED"'))).toHaveLength(2);
    const everywhere = await wholeDatabase();
    const secret = secretOf(token);
    expect(everywhere).toContain(createHash('sha256').update(secret).digest('hex'));
    for (const text of [everywhere, ...told, ...written]) expect(text.includes(secret)).toBe(false);
    const statements = keyed.world.statements.join('\n');
    expect(statements.includes(secret)).toBe(false);
  });

  it('has its hash in the table of keys alone, and in no answer', async () => {
    const answer = await keyed.ask(keyed.session('member'), create, {
      input: { name: 'hashed', scopes: ['read'] },
    });
    const hash = createHash('sha256').update(secretOf(answer.data.createApiKey.token)).digest('hex');
    expect(answer.text).not.toContain(hash);
    expect((await wholeDatabase()).split(hash)).toHaveLength(2);
  });
});

describe('row security', () => {
  it('shows whoever shows the hash of a key that key and nothing else', async () => {
    const [one, other]: Key[] = [
      await keyed.makeKey('member', { scopes: ['read'] }),
      await keyed.makeKey('member', { scopes: ['read'] }),
    ];
    const { sql } = keyed.world.database;
    const seen = async (org: string, hash: string) => {
      const counts: Record<string, number> = {};
      await sql
        .begin(async (tx) => {
          await tx`set local role work_app`;
          await tx`select set_config('app.org', ${org}, true), set_config('app.key', ${hash}, true)`;
          for (const name of [
            'api_keys',
            'service_accounts',
            'service_account_roles',
            'tasks',
            'workspaces',
          ]) {
            const [row] = await tx.unsafe(`select count(*)::int as count from work.${name}`);
            counts[name] = row?.count;
          }
          throw new Error('roll back');
        })
        .catch(() => null);
      return counts;
    };
    const nothing = { api_keys: 0, service_accounts: 0, service_account_roles: 0, tasks: 0, workspaces: 0 };
    const hash = createHash('sha256')
      .update(secretOf(one?.token ?? ''))
      .digest('hex');
    expect(other?.token).not.toBe(one?.token);
    expect(await seen(acme, hash)).toEqual({ ...nothing, api_keys: 1 });
    expect(await seen('019a0000-0000-7000-8000-000000000002', hash)).toEqual(nothing);
    expect(await seen(acme, '')).toEqual(nothing);
  });
});
