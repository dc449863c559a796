import type { Example } from '@workgraph/schema/examples';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../../tooling/world.ts';
import { listTables, rewinder, sumOf } from './database-state.ts';
import { houseOf, resolvedExamples } from './examples.ts';
import { isOpenReference } from './exceptions.ts';
import { ownArguments } from './id-places.ts';
import { documentOf, entitiesDocument, keyedTypes, objectOf, rootFields, selectAll } from './languages.ts';
import { type Reach, readReach } from './reach.ts';

let world: World;
let before: Record<CastKey, Reach>;
let examples: readonly Example[];
let tables: string[];
let rewind: () => Promise<void>;
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  const { sql } = world.database;
  [before, examples, tables] = await Promise.all([readReach(sql), resolvedExamples(world), listTables(sql)]);
  rewind = await rewinder(sql, tables);
});
beforeEach(() => rewind());
afterAll(() => world.close());

const questions = rootFields('Query');

async function membershipOf(who: CastKey): Promise<string> {
  const { data } = await world.ask(
    'admin',
    '{ workspaces(filter: { slug: { eq: "product" } }) { nodes { members(first: 100) { nodes { id user { id email } } } } } }',
  );
  const members: { id: string; user: { email: string } }[] = data.workspaces.nodes[0].members.nodes;
  return members.find(({ user }) => user.email === cast[who].person.email)?.id ?? '';
}

/** What another house asks of him: his own, but what he can have none of and what tells nothing. */
const entitiesOf = (who: CastKey) =>
  keyedTypes.flatMap(([house, type]) => {
    const id = before[who].own[type];
    return id && !isOpenReference(house, type) ? [{ house, type, all: [{ __typename: type, id }] }] : [];
  });

/** All a person is told: everything below every query, and below the entities that were his. */
async function heardBy(who: CastKey): Promise<string> {
  const told: string[] = [];
  for (const field of questions) {
    const { house } = field;
    const variables = ownArguments(field, before[who].own, examples);
    told.push(JSON.stringify(await world.ask(who, documentOf(field, 3), variables, { house })));
  }
  for (const { house, type, all } of entitiesOf(who)) {
    const selection = selectAll(house, objectOf(house, type), 2);
    const answer = await world.ask(who, entitiesDocument(type, selection), { all }, { house });
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
  const { errors } = await world.ask(who, documentOf(field, 0), variables, { house: houseOf(mutation) });
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
    const lasting = tables.filter((table) => table !== 'log.denials');
    const [moved] = examples.filter(({ mutation: name }) => name === 'moveTask');
    if (!moved) throw new Error('moveTask has no example.');
    const key = { idempotencyKey: 'while I was in' };
    expect(await codeOf('member', moved, key)).toBeNull();
    await end('member');
    const state = await sumOf(world.database.sql, lasting);
    for (const example of examples) {
      const expected = example.mayNot.outsider;
      expect([example.mutation, await codeOf('member', example)]).toEqual([example.mutation, expected]);
    }
    // Not even the answer to what he did before.
    expect(await codeOf('member', moved, key)).toBe('NOT_FOUND');
    expect(await sumOf(world.database.sql, lasting)).toEqual(state);
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
    const state = await sumOf(sql, tables);
    for (const field of questions) {
      const { house, name } = field;
      const variables = ownArguments(field, before[who].own, examples);
      if (Object.values(variables).flat().includes(undefined)) continue;
      const { data, errors } = await world.ask(who, documentOf(field, 3), variables, { house });
      const answers = [data?.it].flat().filter((one) => one !== null && one !== undefined);
      // What his place is: the field of one's own tasks is there, and everything below it is refused.
      expect([name, JSON.stringify(answers)]).toEqual([name, '[]']);
      expect([name, ...new Set(errors.map(({ extensions }) => extensions?.code))]).toEqual([
        name,
        'UNAUTHENTICATED',
      ]);
    }
    for (const { house, type, all } of entitiesOf(who)) {
      const { data, errors } = await world.ask(who, entitiesDocument(type, '{ id }'), { all }, { house });
      expect([house, type, data?._entities?.[0] ?? null]).toEqual([house, type, null]);
      const codes = errors.map(({ extensions }) => extensions?.code);
      expect([house, type, ...codes]).toEqual([house, type, 'UNAUTHENTICATED']);
    }
    for (const example of examples) {
      expect([example.mutation, await codeOf(who, example)]).toEqual([example.mutation, 'UNAUTHENTICATED']);
    }
    expect(await sumOf(sql, tables)).toEqual(state);
  });
});
