import { encodeId } from '@workgraph/kit/ids';
import { acme, type CastKey, people } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
});
afterAll(() => office.world.close());

type Room = { readonly workspaceId: string; readonly placeOf: (who: CastKey) => string };

async function newRoom(): Promise<Room> {
  const workspaceId = await office.newWorkspace();
  const query =
    'query ($id: ID!) { workspace(id: $id) { members(first: 100) { nodes { id user { id } } } } }';
  const { workspace } = await office.read('admin', query, { id: workspaceId });
  const places = new Map<string, string>(
    workspace.members.nodes.map(({ id, user }: Payload) => [user.id, id]),
  );
  return { workspaceId, placeOf: (who) => places.get(userId(who)) ?? '' };
}

async function deactivated<Value>(id: string, work: () => Promise<Value>): Promise<Value> {
  const { sql } = office.world.database;
  const set = (isActive: boolean) =>
    sql`update work.users set is_active = ${isActive} where org_id = ${acme} and id = ${id}`;
  await set(false);
  return work().finally(() => set(true));
}

const ben = encodeId('User', people.ben.id);

describe('a new member', () => {
  it('is added by an OWNER or the admin with the role he is given', async () => {
    const { workspaceId } = await newRoom();
    const { entity } = await office.act('owner', 'addWorkspaceMember', {
      workspaceId,
      userId: userId('outsider'),
      role: 'MEMBER',
    });
    expect(entity).toMatchObject({
      role: 'MEMBER',
      status: 'ACTIVE',
      version: 1,
      user: { id: userId('outsider') },
    });
    await office.act('admin', 'addWorkspaceMember', { workspaceId, userId: ben, role: 'OWNER' });
    const query = 'query ($id: ID!) { workspace(id: $id) { viewerRole } }';
    expect((await office.read('outsider', query, { id: workspaceId })).workspace.viewerRole).toBe('MEMBER');
  });

  it('is not added by a MEMBER or VIEWER, nor from outside', async () => {
    const { workspaceId } = await newRoom();
    const input = { workspaceId, userId: ben, role: 'VIEWER' };
    for (const who of ['member', 'viewer'] as const) {
      const { code, details } = await office.refused(who, 'addWorkspaceMember', input);
      expect({ code, requiredRole: details.requiredRole }).toEqual({
        code: 'FORBIDDEN',
        requiredRole: 'OWNER',
      });
    }
    expect(await office.refused('outsider', 'addWorkspaceMember', input)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is not one already, a suspended one included', async () => {
    const { workspaceId, placeOf } = await newRoom();
    const input = { workspaceId, userId: userId('member'), role: 'VIEWER' };
    const refusal = (status: string) => ({
      code: 'ALREADY_MEMBER',
      details: { workspaceMember: placeOf('member'), status },
    });
    expect(await office.refused('owner', 'addWorkspaceMember', input)).toMatchObject(refusal('ACTIVE'));
    await office.act('owner', 'suspendWorkspaceMember', { id: placeOf('member') });
    expect(await office.refused('owner', 'addWorkspaceMember', input)).toMatchObject(refusal('SUSPENDED'));
  });

  it('is VIEWER and nothing else when he is a GUEST of the organization', async () => {
    const { workspaceId, placeOf } = await newRoom();
    await office.act('owner', 'removeWorkspaceMember', { id: placeOf('viewer') });
    const refusal = { code: 'GUEST_ONLY_VIEWER', details: { user: userId('viewer') } };
    for (const role of ['OWNER', 'MEMBER']) {
      const input = { workspaceId, userId: userId('viewer'), role };
      expect(await office.refused('owner', 'addWorkspaceMember', input)).toMatchObject(refusal);
    }
    const input = { workspaceId, userId: userId('viewer'), role: 'VIEWER' };
    const { id } = (await office.act('owner', 'addWorkspaceMember', input)).entity;
    expect(await office.refused('owner', 'changeWorkspaceMemberRole', { id, role: 'MEMBER' })).toMatchObject(
      refusal,
    );
  });

  it('is active in the organization', async () => {
    const { workspaceId } = await newRoom();
    const input = { workspaceId, userId: ben, role: 'MEMBER' };
    const refusal = await deactivated(people.ben.id, () =>
      office.refused('owner', 'addWorkspaceMember', input),
    );
    expect(refusal).toMatchObject({ code: 'USER_INACTIVE', details: { user: ben } });
  });

  it('is of this organization: somebody of another one is as good as nobody', async () => {
    const { workspaceId } = await newRoom();
    const stranger = { workspaceId, userId: userId('foreign'), role: 'MEMBER' };
    const nobody = { ...stranger, userId: encodeId('User', '019a0000-0000-7000-8000-00000000ffff') };
    const refusal = await office.refused('owner', 'addWorkspaceMember', stranger);
    expect(refusal).toEqual({ code: 'NOT_FOUND', message: 'Not found.', details: null });
    expect(await office.refused('owner', 'addWorkspaceMember', nobody)).toEqual(refusal);
  });
});

describe('the last active OWNER', () => {
  const ways = [
    ['removeWorkspaceMember', {}],
    ['suspendWorkspaceMember', {}],
    ['changeWorkspaceMemberRole', { role: 'VIEWER' }],
  ] as const;

  it.each(ways)('stays, whoever tries %s', async (mutation, more) => {
    const { placeOf } = await newRoom();
    await office.act('owner', 'removeWorkspaceMember', { id: placeOf('admin') });
    const input = { id: placeOf('owner'), ...more };
    for (const who of ['owner', 'admin'] as const) {
      const { code, details } = await office.refused(who, mutation, input);
      expect({ code, details }).toEqual({
        code: 'LAST_OWNER',
        details: { workspaceMember: placeOf('owner') },
      });
    }
    await office.act('owner', 'changeWorkspaceMemberRole', { id: placeOf('member'), role: 'OWNER' });
    await office.act('owner', mutation, input);
  });

  it.each(ways)('is not outlived by a suspended or inactive one: %s', async (mutation, more) => {
    const { workspaceId, placeOf } = await newRoom();
    await office.act('owner', 'suspendWorkspaceMember', { id: placeOf('admin') });
    await office.act('owner', 'addWorkspaceMember', { workspaceId, userId: ben, role: 'OWNER' });
    const input = { id: placeOf('owner'), ...more };
    const refusal = await deactivated(people.ben.id, () => office.refused('admin', mutation, input));
    expect(refusal.code).toBe('LAST_OWNER');
    await office.act('admin', mutation, input);
  });
});

describe('a membership', () => {
  it('changes its role, and nothing when it has it already', async () => {
    const { placeOf } = await newRoom();
    const input = { id: placeOf('member'), role: 'VIEWER' };
    expect((await office.act('owner', 'changeWorkspaceMemberRole', input)).entity).toMatchObject({
      role: 'VIEWER',
      version: 2,
    });
    expect(await office.act('owner', 'changeWorkspaceMemberRole', input)).toMatchObject({
      position: null,
      entity: { version: 2 },
    });
  });

  it('gives no access from the next request on while it is suspended, and again afterwards', async () => {
    const { workspaceId, placeOf } = await newRoom();
    const { id: projectId } = await office.newProject(workspaceId);
    const { id: taskId } = await office.newTask(projectId, { assigneeId: userId('member') });
    const reads = async () => {
      const query = `query ($w: ID!, $p: ID!, $t: ID!) { workspace(id: $w) { id } project(id: $p) { id } task(id: $t) { id }
        tasks(workspaceId: $w) { totalCount } projects(workspaceId: $w) { totalCount } }`;
      const { data, errors } = await office.world.ask('member', query, {
        w: workspaceId,
        p: projectId,
        t: taskId,
      });
      return { data, codes: errors.map(({ extensions }) => extensions?.code) };
    };
    const open = await reads();
    expect(open.codes).toEqual([]);
    await office.act('owner', 'suspendWorkspaceMember', { id: placeOf('member') });
    const shut = await reads();
    expect(shut.data).toEqual({ workspace: null, project: null, task: null, tasks: null, projects: null });
    expect(shut.codes).toEqual(Array.from({ length: 5 }, () => 'NOT_FOUND'));
    expect(await office.refused('member', 'updateTask', { id: taskId, title: 'X' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const list = await office.read('member', '{ workspaces(first: 100) { nodes { id } } }');
    expect(list.workspaces.nodes).not.toContainEqual({ id: workspaceId });
    expect(
      (await office.act('owner', 'suspendWorkspaceMember', { id: placeOf('member') })).position,
    ).toBeNull();
    await office.act('owner', 'reinstateWorkspaceMember', { id: placeOf('member') });
    expect(await reads()).toEqual(open);
    expect(
      (await office.act('owner', 'reinstateWorkspaceMember', { id: placeOf('member') })).position,
    ).toBeNull();
  });

  it('that is suspended leaves the rest of what its holder sees of himself whole', async () => {
    const { workspaceId, placeOf } = await newRoom();
    const query =
      '{ viewer { user { name } memberships(first: 100) { totalCount nodes { id role workspace { id name } } } } }';
    const before = (await office.read('member', query)).viewer.memberships;
    expect(before.nodes).toContainEqual(
      expect.objectContaining({ workspace: expect.objectContaining({ id: workspaceId }) }),
    );
    await office.act('owner', 'suspendWorkspaceMember', { id: placeOf('member') });
    const { viewer } = await office.read('member', query);
    expect(viewer.user.name).toBe(people.mia.name);
    expect(viewer.memberships.nodes).toEqual(
      before.nodes.filter(({ workspace }: Payload) => workspace.id !== workspaceId),
    );
    expect(viewer.memberships.totalCount).toBe(before.totalCount - 1);
    const { data, errors } = await office.world.ask('member', 'query ($id: ID!) { node(id: $id) { id } }', {
      id: placeOf('member'),
    });
    expect({ node: data.node, code: errors[0]?.extensions?.code }).toEqual({ node: null, code: 'NOT_FOUND' });
  });

  it('is reinstated only for a person who is active in the organization', async () => {
    const { workspaceId } = await newRoom();
    const { id } = (
      await office.act('owner', 'addWorkspaceMember', { workspaceId, userId: ben, role: 'MEMBER' })
    ).entity;
    await office.act('owner', 'suspendWorkspaceMember', { id });
    const refusal = await deactivated(people.ben.id, () =>
      office.refused('owner', 'reinstateWorkspaceMember', { id }),
    );
    expect(refusal).toMatchObject({ code: 'USER_INACTIVE', details: { user: ben } });
  });

  it('is gone once it is removed, with its access; a new one is another', async () => {
    const { workspaceId, placeOf } = await newRoom();
    const id = placeOf('member');
    const { entity, changeSet } = await office.act('owner', 'removeWorkspaceMember', { id });
    expect({ entity, removed: changeSet.summary.removed }).toEqual({ entity: null, removed: 1 });
    expect(await office.refused('owner', 'suspendWorkspaceMember', { id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const { errors } = await office.world.ask('member', 'query ($id: ID!) { workspace(id: $id) { id } }', {
      id: workspaceId,
    });
    expect(errors[0]?.extensions?.code).toBe('NOT_FOUND');
    const again = { workspaceId, userId: userId('member'), role: 'MEMBER' };
    expect((await office.act('owner', 'addWorkspaceMember', again)).entity.id).not.toBe(id);
  });

  it('is shown with all others of its workspace, suspended ones included', async () => {
    const { workspaceId, placeOf } = await newRoom();
    await office.act('owner', 'suspendWorkspaceMember', { id: placeOf('member') });
    const query =
      'query ($id: ID!) { workspace(id: $id) { members { totalCount nodes { role status user { name } } } } }';
    const { members } = (await office.read('viewer', query, { id: workspaceId })).workspace;
    expect(members).toEqual({
      totalCount: 4,
      nodes: [
        { role: 'OWNER', status: 'ACTIVE', user: { name: people.ada.name } },
        { role: 'OWNER', status: 'ACTIVE', user: { name: people.olga.name } },
        { role: 'MEMBER', status: 'SUSPENDED', user: { name: people.mia.name } },
        { role: 'VIEWER', status: 'ACTIVE', user: { name: people.victor.name } },
      ],
    });
  });
});
