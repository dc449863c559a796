import { encodeId } from '@workgraph/kit/ids';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../../tooling/world.ts';

let world: World;
beforeEach(async () => {
  await world?.close();
  world = await openWorld(inject('postgresUrl'));
});
afterAll(() => world.close());

const member = cast.member.person.id;

async function membershipOf(user: string): Promise<string> {
  const [row] = await world.database.sql<{ id: string }[]>`
    select m.id from work.workspace_members m join work.workspaces w on w.org_id = m.org_id and w.id = m.workspace_id
    where m.user_id = ${user} and w.slug = 'product'`;
  return encodeId('WorkspaceMember', row?.id ?? '');
}

async function taskOfProduct(): Promise<string> {
  const [row] = await world.database.sql<{ id: string }[]>`select id from work.tasks where key = 'APL-5'`;
  return encodeId('Task', row?.id ?? '');
}

async function sees(who: CastKey): Promise<string> {
  const { data } = await world.ask(
    who,
    '{ myWork { tasks { nodes { key } } } workspaces { nodes { name } } }',
  );
  return JSON.stringify(data);
}

describe('access', () => {
  it.each([
    ['suspendWorkspaceMember', 'SuspendWorkspaceMemberInput'],
    ['removeWorkspaceMember', 'RemoveWorkspaceMemberInput'],
  ])('ends everywhere with the request after %s', async (mutation, type) => {
    const id = await taskOfProduct();
    const key = { idempotencyKey: 'before the end' };
    const move = `mutation ($i: MoveTaskInput!, $o: MutationOptions) { moveTask(input: $i, options: $o) { task { key } } }`;
    const input = { id, status: 'IN_REVIEW' };
    expect((await world.ask('member', move, { i: input, o: key })).errors).toEqual([]);
    expect(await sees('member')).toContain('APL-');

    const { errors } = await world.ask(
      'owner',
      `mutation ($i: ${type}!) { ${mutation}(input: $i) { position } }`,
      {
        i: { id: await membershipOf(member) },
      },
    );
    expect(errors).toEqual([]);

    const seen = await sees('member');
    expect(seen).not.toContain('APL-');
    expect(seen).not.toContain('"Product"');
    for (const options of [undefined, key]) {
      const { errors: refused } = await world.ask('member', move, { i: input, o: options });
      expect(refused).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    const { data } = await world.ask(
      'member',
      'query ($id: ID!) { _entities(representations: [{ __typename: "Task", id: $id }]) { __typename } }',
      { id },
    );
    expect(data._entities).toEqual([null]);
  });

  it('ends altogether for a person who is no longer active', async () => {
    await world.database.sql`update work.users set is_active = false where id = ${member}`;
    for (const query of ['{ viewer { role } }', '{ myWork { counts { total } } }']) {
      const { errors } = await world.ask('member', query);
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });
});

describe('what one organization writes', () => {
  it('is in no answer to another, whatever is asked', async () => {
    const secrets = ['Orbit', 'secret', encodeId('User', cast.foreign.person.id)];
    const everything = `{ viewer { organization { name } memberships { nodes { workspace { name } } } }
      people(first: 100) { totalCount nodes { id name email } } workspaces(first: 100, filter: { or: [{ archivedAt: { isNull: false } }, {}] }) { nodes { name
        members { nodes { user { name } } } whoCan(action: UPDATE) { nodes { name } } } }
      myWork { tasks { nodes { title } } } }`;
    for (const who of ['admin', 'owner', 'member', 'viewer', 'outsider'] as const) {
      const told = JSON.stringify(await world.ask(who, everything));
      for (const secret of secrets) expect(told).not.toContain(secret);
    }
    const told = JSON.stringify(await world.ask('foreign', everything));
    for (const ours of ['Acme', 'Lovelace', 'Gripper']) expect(told).not.toContain(ours);
  });

  it('is not told to a guest beyond those he works with', async () => {
    const { data } = await world.ask('viewer', '{ people(first: 100) { totalCount nodes { name } } }');
    const names = data.people.nodes.map(({ name }: { name: string }) => name);
    expect(names).toContain('Mia Chen');
    expect(names).not.toContain('Otto Lang');
    expect(data.people.totalCount).toBe(names.length);
  });
});
