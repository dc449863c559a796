import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
let workspaceId: string;
let projectId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
  projectId = (await office.newProject(workspaceId)).id;
});
afterAll(() => office.world.close());

const mayNot = { code: 'FORBIDDEN', details: { rule: 'task.delete', requiredRole: 'OWNER' } };

async function listed(filter: object): Promise<string[]> {
  const query = 'query ($w: ID!, $f: TaskFilter) { tasks(workspaceId: $w, filter: $f) { nodes { id } } }';
  const { tasks } = await office.read('viewer', query, {
    w: workspaceId,
    f: { project: { eq: projectId }, ...filter },
  });
  return tasks.nodes.map(({ id }: Payload) => id);
}

describe('the trash', () => {
  it('takes a task and gives it back just as it was', async () => {
    const more = {
      assigneeId: userId('member'),
      status: 'BLOCKED',
      dueDate: '2026-03-01',
      labels: ['a'],
      externalSource: 'jira',
      externalId: 'T-1',
    };
    const task = await office.newTask(projectId, more);
    const { entity: deleted, changeSet } = await office.act('owner', 'deleteTask', { id: task.id });
    expect(changeSet.summary).toEqual({ created: 0, updated: 0, removed: 1 });
    const { deletedAt, updatedAt } = deleted;
    expect(deleted).toEqual({ ...task, deletedAt, updatedAt, isOverdue: false, version: 2 });
    expect(deletedAt).toBe(updatedAt);
    const { entity: restored } = await office.act('owner', 'restoreTask', { id: task.id });
    expect(restored).toEqual({ ...task, updatedAt: restored.updatedAt, version: 3 });
  });

  it('hides a task from lists and counts until the filter asks for deleted ones; its id finds it', async () => {
    const { id } = await office.newTask(projectId);
    const before = (await office.readProject(projectId)).taskCounts;
    await office.act('owner', 'deleteTask', { id });
    expect(await listed({})).not.toContain(id);
    expect(await listed({ deletedAt: { isNull: true } })).not.toContain(id);
    expect(await listed({ deletedAt: { isNull: false } })).toContain(id);
    expect(
      await listed({ or: [{ deletedAt: { isNull: false } }, { deletedAt: { isNull: true } }] }),
    ).toContain(id);
    expect(await office.readTask(id, 'viewer')).toMatchObject({ deletedAt: expect.any(String) });
    const counts = (await office.readProject(projectId)).taskCounts;
    expect(counts).toEqual({
      ...before,
      total: before.total - 1,
      open: before.open - 1,
      unassigned: before.unassigned - 1,
    });
    await office.act('owner', 'restoreTask', { id });
    expect(await listed({})).toContain(id);
    expect((await office.readProject(projectId)).taskCounts).toEqual(before);
  });

  it('keeps a task from everything but being restored', async () => {
    const { id } = await office.newTask(projectId);
    const { deletedAt } = (await office.act('owner', 'deleteTask', { id })).entity;
    const writes = [
      ['updateTask', { title: 'X' }],
      ['moveTask', { status: 'TODO' }],
      ['assignTask', { assigneeId: userId('member') }],
      ['rescheduleTask', { dueDate: '2026-03-01' }],
    ] as const;
    for (const [mutation, input] of writes) {
      const { code, details } = await office.refused('admin', mutation, { id, ...input });
      expect({ code, details }).toEqual({ code: 'TASK_DELETED', details: { deletedAt } });
    }
  });

  it('changes nothing when a task is deleted or restored twice', async () => {
    const task = await office.newTask(projectId);
    expect(await office.act('owner', 'restoreTask', { id: task.id })).toMatchObject({
      position: null,
      entity: task,
    });
    const { entity } = await office.act('owner', 'deleteTask', { id: task.id });
    const again = await office.act('owner', 'deleteTask', { id: task.id });
    expect(again).toMatchObject({ position: null, entity, changeSet: { summary: { removed: 0 } } });
  });
});

describe('who may delete a task, and so restore it', () => {
  it.each(['owner', 'admin'] as const)('the %s any, a started one of somebody else included', async (who) => {
    const { id } = await office.newTask(projectId, { status: 'IN_PROGRESS' }, 'member');
    await office.act(who, 'deleteTask', { id });
    await office.act(who, 'restoreTask', { id });
  });

  it('a MEMBER his own', async () => {
    const { id } = await office.newTask(projectId, { status: 'BLOCKED' }, 'member');
    await office.act('member', 'deleteTask', { id });
    await office.act('member', 'restoreTask', { id });
  });

  it('a MEMBER not what another reported, though it is assigned to him', async () => {
    const { id } = await office.newTask(projectId, { assigneeId: userId('member') });
    expect(await office.refused('member', 'deleteTask', { id })).toMatchObject(mayNot);
    await office.act('owner', 'deleteTask', { id });
    expect(await office.refused('member', 'restoreTask', { id })).toMatchObject(mayNot);
  });

  it('a MEMBER not his own once it was started, wherever it stands now', async () => {
    const { id } = await office.newTask(projectId, {}, 'member');
    for (const status of ['IN_PROGRESS', 'TODO']) await office.act('member', 'moveTask', { id, status });
    expect(await office.refused('member', 'deleteTask', { id })).toMatchObject(mayNot);
    await office.act('owner', 'deleteTask', { id });
    expect(await office.refused('member', 'restoreTask', { id })).toMatchObject(mayNot);
  });

  it('a VIEWER none, his own from better days included', async () => {
    const { id } = await office.newTask(projectId, {}, 'member');
    const query =
      'query ($w: ID!) { workspace(id: $w) { members(first: 100) { nodes { id user { id } } } } }';
    const { members } = (await office.read('owner', query, { w: workspaceId })).workspace;
    const place = members.nodes.find(({ user }: Payload) => user.id === userId('member'));
    await office.act('owner', 'changeWorkspaceMemberRole', { id: place.id, role: 'VIEWER' });
    expect(await office.refused('member', 'deleteTask', { id })).toMatchObject(mayNot);
    expect(await office.refused('viewer', 'deleteTask', { id })).toMatchObject(mayNot);
    await office.act('owner', 'changeWorkspaceMemberRole', { id: place.id, role: 'MEMBER' });
  });
});
