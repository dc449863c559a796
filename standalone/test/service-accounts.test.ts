import { decodeId, encodeId } from '@workgraph/kit/ids';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cast } from '../src/demo/cast.ts';
import { type KeyedWorld, openKeyedWorld } from './keyed-world.ts';

let keyed: KeyedWorld;
let workspaceId: string;
beforeAll(async () => {
  keyed = await openKeyedWorld(inject('postgresUrl'));
  workspaceId = await keyed.workspaceId('product');
});
afterAll(() => keyed.close());

const whoAmI = `{ viewer { credential scopes role user { name } serviceAccount { name } }
  workspaces { nodes { slug } } }`;

/** A service account with a role in the workspace `product`, and a key of it. */
async function newBridge(role = 'MEMBER', scopes: readonly string[] = ['read', 'write']) {
  const { id } = await keyed.act('admin', 'createServiceAccount', 'serviceAccount', { name: 'bridge' });
  const place = { serviceAccountId: id, workspaceId, role };
  const granted = await keyed.act('admin', 'grantServiceAccountRole', 'serviceAccountRole', place);
  const key = await keyed.makeKey('admin', { serviceAccountId: id, scopes });
  return { id, key, roleId: granted.id };
}

describe('a service account', () => {
  it('is itself where it has a role, and nowhere else', async () => {
    const { key } = await newBridge();
    const { data } = await keyed.ask(key.token, whoAmI);
    expect(data).toEqual({
      viewer: {
        credential: 'SERVICE_KEY',
        scopes: ['read', 'write'],
        role: 'GUEST',
        user: null,
        serviceAccount: { name: 'bridge' },
      },
      workspaces: { nodes: [{ slug: 'product' }] },
    });
    const { data: seen } = await keyed.ask(
      key.token,
      '{ people(first: 100) { nodes { name } } myWork { counts { total } } }',
    );
    expect(seen.people.nodes).toContainEqual({ name: cast.member.person.name });
    expect(seen.people.nodes).not.toContainEqual({ name: cast.outsider.person.name });
    expect(seen.myWork.counts.total).toBe(0);
  });

  it('writes by its role, under its own name in the log, and is nobody who reports', async () => {
    const { id, key } = await newBridge();
    const projects = await keyed.ask(
      key.token,
      'query ($id: ID!) { projects(workspaceId: $id) { nodes { id key state } } }',
      {
        id: workspaceId,
      },
    );
    const { id: projectId } = projects.data.projects.nodes.find(
      (one: { state: string }) => one.state === 'ACTIVE',
    );
    const create = `mutation ($input: CreateTaskInput!) {
      createTask(input: $input) { task { id reporter { id } version } changeSet { summary { created } } } }`;
    const made = await keyed.ask(key.token, create, { input: { projectId, title: 'From the bridge' } });
    expect(made.data.createTask).toMatchObject({
      task: { reporter: null },
      changeSet: { summary: { created: 1 } },
    });
    const [event] = await keyed.world.database
      .sql`select actor_kind, actor_id, credential from log.events order by sequence desc limit 1`;
    expect(event).toEqual({
      actor_kind: 'SERVICE_ACCOUNT',
      actor_id: decodeId('ServiceAccount', id),
      credential: 'SERVICE_KEY',
    });
    const update =
      'mutation ($input: UpdateTaskInput!, $o: MutationOptions) { updateTask(input: $input, options: $o) { position } }';
    const input = { id: made.data.createTask.task.id, title: 'Renamed' };
    expect(await keyed.ask(key.token, update, { input })).toMatchObject({ errors: [] });
    const stale = await keyed.ask(keyed.session('member'), update, { input, o: { expectedVersion: 1 } });
    expect(stale.errors[0]?.extensions.details).toMatchObject({ changedBy: [id] });
  });

  it('is no colleague: nobody can assign it, make it lead or member, or take it for the last owner', async () => {
    const { id } = await newBridge('OWNER');
    const uuid = decodeId('ServiceAccount', id) ?? '';
    const asUser = encodeId('User', uuid);
    const attempt = (mutation: string, input: object) =>
      keyed.ask(
        keyed.session('admin'),
        `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { position } }`,
        { input },
      );
    const { data } = await keyed.ask(
      keyed.session('admin'),
      `query ($id: ID!) { tasks(workspaceId: $id, first: 1) { nodes { id project { id } } }
        workspace(id: $id) { members(first: 100) { nodes { id role user { id } } } whoCan(action: UPDATE) { nodes { id } } } }`,
      { id: workspaceId },
    );
    const [task] = data.tasks.nodes;
    expect(await attempt('assignTask', { id: task.id, assigneeId: asUser })).toMatchObject({
      code: 'ASSIGNEE_NOT_MEMBER',
    });
    expect((await attempt('assignProjectLead', { id: task.project.id, leadId: asUser })).code).toBeTruthy();
    expect(
      await attempt('addWorkspaceMember', { workspaceId, userId: asUser, role: 'MEMBER' }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    const { members, whoCan } = data.workspace;
    expect(JSON.stringify([members, whoCan])).not.toContain(asUser);
    const owners = members.nodes.filter((one: { role: string }) => one.role === 'OWNER');
    for (const owner of owners.slice(1))
      await keyed.act('admin', 'changeWorkspaceMemberRole', 'workspaceMember', {
        id: owner.id,
        role: 'MEMBER',
      });
    expect(await attempt('removeWorkspaceMember', { id: owners[0].id })).toMatchObject({
      code: 'LAST_OWNER',
    });
    for (const owner of owners.slice(1))
      await keyed.act('admin', 'changeWorkspaceMemberRole', 'workspaceMember', {
        id: owner.id,
        role: 'OWNER',
      });
  });

  it('reaches nothing from the request on after its role was taken, and is gone when it is archived', async () => {
    const { id, key, roleId } = await newBridge();
    const read = 'query ($id: ID!) { workspace(id: $id) { slug } }';
    expect(await keyed.ask(key.token, read, { id: workspaceId })).toMatchObject({ errors: [] });
    await keyed.act('admin', 'revokeServiceAccountRole', 'serviceAccountRole', { id: roleId });
    expect(await keyed.ask(key.token, read, { id: workspaceId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await keyed.ask(key.token, whoAmI)).toMatchObject({ status: 200 });
    await keyed.act('admin', 'archiveServiceAccount', 'serviceAccount', { id });
    expect(await keyed.ask(key.token, whoAmI)).toMatchObject({ status: 401 });
    await expect(keyed.makeKey('admin', { serviceAccountId: id, scopes: ['read'] })).rejects.toThrow(
      'SERVICE_ACCOUNT_ARCHIVED',
    );
    const [row] = await keyed.world.database
      .sql`select revoked_at from work.api_keys where id = ${decodeId('ApiKey', key.id)}`;
    expect(row?.revoked_at).toBeInstanceOf(Date);
  });

  it('warns whoever grants it more that its keys gain by that', async () => {
    const { id } = await newBridge();
    const grant = `mutation ($input: GrantServiceAccountRoleInput!) { grantServiceAccountRole(input: $input) {
      warnings { code details } serviceAccountRole { role serviceAccount { workspaceCount } } } }`;
    const input = { serviceAccountId: id, workspaceId, role: 'OWNER' };
    const { data } = await keyed.ask(keyed.session('admin'), grant, { input });
    expect(data.grantServiceAccountRole).toEqual({
      warnings: [{ code: 'KEYS_GAIN_ROLE', details: { keys: 1 } }],
      serviceAccountRole: { role: 'OWNER', serviceAccount: { workspaceCount: 1 } },
    });
    const again = await keyed.ask(keyed.session('admin'), grant, { input });
    expect(again.data.grantServiceAccountRole.warnings).toEqual([]);
  });
});
