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

const early = new Date('2026-06-01T10:00:00.000Z');
const late = new Date('2026-06-02T10:00:00.000Z');

/** Makes something early and touches it late. */
async function madeThenTouched(make: () => Promise<Payload>, touch: (made: Payload) => Promise<Payload>) {
  office.world.setNow(early);
  const made = await make();
  office.world.setNow(late);
  const touched = await touch(made);
  office.world.setNow(null);
  return { made, touched };
}

describe('the version of an entity and the time of its last change', () => {
  const visible = [
    ['updateTask', { title: 'Other' }],
    ['moveTask', { status: 'DONE' }],
    ['assignTask', { assigneeId: userId('member') }],
    ['rescheduleTask', { dueDate: '2026-09-09' }],
    ['deleteTask', {}],
  ] as const;

  it.each(visible)('move together when %s changes something one sees', async (mutation, input) => {
    const { made, touched } = await madeThenTouched(
      () => office.newTask(projectId),
      async ({ id }) => (await office.act('owner', mutation, { id, ...input })).entity,
    );
    expect(made).toMatchObject({
      version: 1,
      createdAt: early.toISOString(),
      updatedAt: early.toISOString(),
    });
    expect(touched).toMatchObject({
      version: 2,
      createdAt: early.toISOString(),
      updatedAt: late.toISOString(),
    });
  });

  it.each([
    ['a dry run', { title: 'Other' }, { dryRun: true }],
    ['saying what it says already', { title: ' Same ', labels: ['b', 'a', 'a'], estimateHours: 2 }, {}],
    ['saying nothing', {}, {}],
  ])('stay with %s', async (_what, input, options) => {
    const { made, touched } = await madeThenTouched(
      () => office.newTask(projectId, { title: 'Same', labels: ['a', 'b'], estimateHours: 2 }),
      async ({ id }) => (await office.act('owner', 'updateTask', { id, ...input }, options)).entity,
    );
    expect(touched).toEqual(made);
  });

  it('stay with a refusal', async () => {
    const { made, touched } = await madeThenTouched(
      () => office.newTask(projectId, { status: 'DONE' }),
      async ({ id }) => {
        await office.refused('owner', 'moveTask', { id, status: 'CANCELLED' });
        return office.readTask(id);
      },
    );
    expect(touched).toEqual(made);
  });

  it('of a project stay when work in it changes, though its next number moves', async () => {
    const { made, touched } = await madeThenTouched(
      () => office.newProject(workspaceId),
      async ({ id }) => {
        const task = await office.newTask(id);
        await office.act('owner', 'createTasks', { workspaceId, rows: [{ projectId: id, title: 'X' }] });
        await office.act('owner', 'moveTask', { id: task.id, status: 'DONE' });
        return office.readProject(id);
      },
    );
    expect(touched).toMatchObject({ ...made, taskCounts: { total: 2, done: 1 } });
  });

  it('of a workspace stay when its members change', async () => {
    const id = await office.newWorkspace();
    const query = 'query ($id: ID!) { workspace(id: $id) { name version } }';
    const before = await office.read('owner', query, { id });
    await office.act('owner', 'addWorkspaceMember', {
      workspaceId: id,
      userId: userId('outsider'),
      role: 'MEMBER',
    });
    expect(await office.read('owner', query, { id })).toEqual(before);
  });

  it('count every step once: six changes of one task are six versions', async () => {
    const { id } = await office.newTask(projectId);
    const steps = [
      ['updateTask', { title: 'One' }],
      ['moveTask', { status: 'IN_PROGRESS' }],
      ['moveTask', { status: 'IN_PROGRESS' }],
      ['assignTask', { assigneeId: userId('member') }],
      ['rescheduleTask', { startDate: '2026-09-09' }],
      ['deleteTask', {}],
      ['deleteTask', {}],
      ['restoreTask', {}],
    ] as const;
    const versions = [];
    for (const [mutation, input] of steps) {
      versions.push((await office.act('owner', mutation, { id, ...input })).entity.version);
    }
    expect(versions).toEqual([2, 3, 3, 4, 5, 6, 6, 7]);
  });
});

describe('a change that was decided on an old version', () => {
  it('is refused with what changed since and by whom, a no-op and a refusal not among it', async () => {
    const { id } = await office.newTask(projectId);
    await office.act('owner', 'updateTask', { id, title: 'Seen' });
    await office.act('admin', 'updateTask', { id, title: 'New', labels: ['x'] });
    await office.act('member', 'moveTask', { id, status: 'BLOCKED' });
    await office.act('admin', 'moveTask', { id, status: 'BLOCKED' });
    await office.refused('viewer', 'updateTask', { id, priority: 'HIGH' });
    const options = { expectedVersion: 2 };
    const { code, details } = await office.refused(
      'owner',
      'rescheduleTask',
      { id, dueDate: '2026-09-09' },
      options,
    );
    expect(code).toBe('VERSION_CONFLICT');
    expect(details).toEqual({
      current: 4,
      changedFields: ['blockedSince', 'labels', 'status', 'title'],
      changedBy: expect.arrayContaining([userId('admin'), userId('member')]),
    });
    expect(details.changedBy).toHaveLength(2);
    expect(await office.readTask(id)).toMatchObject({ version: 4, dueDate: null });
  });

  it('is refused although it would change nothing, or is meant for a version to come', async () => {
    const { id } = await office.newTask(projectId);
    await office.act('owner', 'updateTask', { id, title: 'Seen' });
    for (const expectedVersion of [1, 3]) {
      const { code, details } = await office.refused(
        'owner',
        'moveTask',
        { id, status: 'TODO' },
        { expectedVersion },
      );
      expect({ code, current: details.current }).toEqual({ code: 'VERSION_CONFLICT', current: 2 });
    }
    expect(
      (await office.act('owner', 'moveTask', { id, status: 'TODO' }, { expectedVersion: 2 })).position,
    ).toBeNull();
  });

  it('concerns a project as it does a task', async () => {
    const { id, version } = await office.newProject(workspaceId);
    await office.act('member', 'updateProject', { id, name: 'Renamed', priority: 'LOW' });
    const { code, details } = await office.refused(
      'owner',
      'holdProject',
      { id },
      { expectedVersion: version },
    );
    expect({ code, details }).toEqual({
      code: 'VERSION_CONFLICT',
      details: { current: version + 1, changedFields: ['name', 'priority'], changedBy: [userId('member')] },
    });
    await office.act('owner', 'holdProject', { id }, { expectedVersion: version + 1 });
  });
});
