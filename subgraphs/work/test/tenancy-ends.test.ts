import { type Example, readExamples } from '@workgraph/schema/examples';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { resolveReferences } from '@workgraph/standalone/demo/resolve-references';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../../tooling/world.ts';
import { listTables, sumOf } from './database-state.ts';
import { ownArguments } from './ids-places.ts';
import { type Reach, readReach } from './tenancy-reach.ts';
import { documentOf, keyedTypes, rootFields, schema, selectAll } from './tenancy-schema.ts';

let world: World;
let before: Record<CastKey, Reach>;
let examples: readonly Example[];
beforeEach(async () => {
  world = await openWorld(inject('postgresUrl'));
  before = await readReach(world.database.sql);
  const lookup = async <Data>(query: string, variables?: object): Promise<Data> =>
    (await world.ask('admin', query, variables)).data;
  examples = await resolveReferences(readExamples('work'), lookup, new Date());
});
afterEach(() => world.close());

const questions = rootFields('Query').map(({ field, owner, name }) => ({
  field: { field, owner, name },
  document: documentOf({ field, owner, name }, selectAll(field.type, 3)),
}));

async function membershipOf(who: CastKey): Promise<string> {
  const { data } = await world.ask(
    'admin',
    '{ workspaces(filter: { slug: { eq: "product" } }) { nodes { members(first: 100) { nodes { id user { id email } } } } } }',
  );
  const members: { id: string; user: { email: string } }[] = data.workspaces.nodes[0].members.nodes;
  return members.find(({ user }) => user.email === cast[who].person.email)?.id ?? '';
}

/** All a person is told: everything below every query, and below the entities that were his. */
async function heardBy(who: CastKey): Promise<string> {
  const told: string[] = [];
  for (const { field, document } of questions) {
    const answer = await world.ask(who, document, ownArguments(field, before[who].own, examples));
    told.push(JSON.stringify(answer));
  }
  for (const type of keyedTypes) {
    const selection = selectAll(schema.getType(type) as never, 2);
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} ${selection} } }`;
    const answer = await world.ask(who, query, { all: [{ __typename: type, id: before[who].own[type] }] });
    expect(answer.errors).toEqual([]);
    told.push(JSON.stringify(answer));
  }
  return told.join('\n');
}

async function codeOf(
  who: CastKey,
  { mutation, input, options }: Example,
  more: object = {},
): Promise<unknown> {
  const field = rootFields('Mutation').find(({ name }) => name === `Mutation.${mutation}`);
  if (!field) throw new Error(`${mutation} is no mutation.`);
  const variables = { input, options: { reason: 'to see', ...options, dryRun: false, ...more } };
  const { errors } = await world.ask(who, documentOf(field, selectAll(field.field.type, 0)), variables);
  return errors[0]?.extensions?.code ?? null;
}

const ways = [
  ['suspended', 'suspendWorkspaceMember'],
  ['removed', 'removeWorkspaceMember'],
] as const;

describe.each(ways)('a member who was %s', (_, mutation) => {
  async function end(who: CastKey): Promise<void> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { position } }`;
    const { errors } = await world.ask('admin', query, { input: { id: await membershipOf(who) } });
    expect(errors).toEqual([]);
  }

  it.each(['member', 'viewer'] as const)(
    'hears no word of the workspace from the next request on: the %s',
    async (who) => {
      expect(await heardBy(who)).toContain('Apollo launch');
      await end(who);
      const { secrets } = (await readReach(world.database.sql))[who];
      expect(secrets).toEqual(expect.arrayContaining(['Gripper drops parts below 5 °C', 'Apollo launch']));
      const heard = await heardBy(who);
      expect(secrets.filter((secret) => heard.includes(secret))).toEqual([]);
    },
  );

  it('can write nothing there any more: each mutation answers as to somebody who never was in', async () => {
    const tables = (await listTables(world.database.sql)).filter((table) => table !== 'log.denials');
    const [moved] = examples.filter(({ mutation: name }) => name === 'moveTask');
    if (!moved) throw new Error('moveTask has no example.');
    const key = { idempotencyKey: 'while I was in' };
    expect(await codeOf('member', moved, key)).toBeNull();
    await end('member');
    const state = await sumOf(world.database.sql, tables);
    for (const example of examples) {
      const expected = example.mayNot.outsider;
      expect([example.mutation, await codeOf('member', example)]).toEqual([example.mutation, expected]);
    }
    // Not even the answer to what he did before.
    expect(await codeOf('member', moved, key)).toBe('NOT_FOUND');
    expect(await sumOf(world.database.sql, tables)).toEqual(state);
  });

  it('keeps his other workspaces, and the others keep theirs', async () => {
    await end('member');
    const { data } = await world.ask(
      'member',
      '{ workspaces { nodes { slug } } viewer { memberships { totalCount } } }',
    );
    expect(data).toEqual({
      workspaces: { nodes: [{ slug: 'delivery' }] },
      viewer: { memberships: { totalCount: 1 } },
    });
    const owner = await world.ask('owner', '{ workspaces { nodes { slug } } }');
    expect(owner.data.workspaces.nodes).toEqual([{ slug: 'product' }]);
  });
});

describe('a person who is no longer active', () => {
  it.each(['member', 'admin', 'viewer'] as const)('is nobody to every field: the %s', async (who) => {
    const { sql } = world.database;
    await sql`update work.users set is_active = false where id = ${cast[who].person.id}`;
    const state = await sumOf(sql, await listTables(sql));
    for (const { field, document } of questions) {
      const { data, errors } = await world.ask(who, document, ownArguments(field, before[who].own, examples));
      const answers = [data?.it].flat().filter((one) => one !== null && one !== undefined);
      // What his place is: the field of one's own tasks is there, and everything below it is refused.
      expect([field.name, JSON.stringify(answers)]).toEqual([field.name, '[]']);
      expect([field.name, ...new Set(errors.map(({ extensions }) => extensions?.code))]).toEqual([
        field.name,
        'UNAUTHENTICATED',
      ]);
    }
    for (const type of keyedTypes) {
      const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} { id } } }`;
      const { data, errors } = await world.ask(who, query, {
        all: [{ __typename: type, id: before[who].own[type] }],
      });
      expect([type, data?._entities?.[0] ?? null]).toEqual([type, null]);
      expect([type, ...errors.map(({ extensions }) => extensions?.code)]).toEqual([type, 'UNAUTHENTICATED']);
    }
    for (const example of examples) {
      expect([example.mutation, await codeOf(who, example)]).toEqual([example.mutation, 'UNAUTHENTICATED']);
    }
    expect(await sumOf(sql, await listTables(sql))).toEqual(state);
  });
});
