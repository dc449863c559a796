import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
const now = new Date('2026-06-10T10:00:00.000Z');
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  const { workspaces } = await office.read('admin', '{ workspaces { nodes { id } } }');
  // The demo's own work leaves everybody's plate.
  for (const { id } of workspaces.nodes) await office.act('admin', 'archiveWorkspace', { id });
  office.world.setNow(now);
});
afterAll(() => office.world.close());

const query = `query ($filter: TaskFilter, $first: Int, $after: String) { myWork {
  counts { total overdue dueToday dueThisWeek }
  tasks(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { id title dueDate isOverdue } } } }`;

async function myWork(who: Parameters<Office['read']>[0] = 'member', variables: object = {}) {
  const { counts, tasks } = (await office.read(who, query, variables)).myWork;
  return { counts, tasks, titles: tasks.nodes.map(({ title }: Payload) => title) };
}

const nothing = { total: 0, overdue: 0, dueToday: 0, dueThisWeek: 0 };
const mine = { assigneeId: userId('member') };

/** Takes everything off the member's plate again. */
async function clear() {
  const { tasks } = await myWork('member', { first: 100 });
  for (const { id } of tasks.nodes) await office.act('admin', 'assignTask', { id, assigneeId: null });
}

describe('my work', () => {
  it('is empty, and no error, for one without a membership', async () => {
    for (const who of ['outsider', 'admin', 'foreign'] as const) {
      const { counts, tasks } = await myWork(who);
      if (who === 'foreign') expect(counts.total).toBe(1);
      else
        expect({ counts, total: tasks.totalCount, nodes: tasks.nodes }).toEqual({
          counts: nothing,
          total: 0,
          nodes: [],
        });
    }
  });

  it('is what is open, live and assigned to me, and nothing else', async () => {
    const workspaceId = await office.newWorkspace();
    const { id } = await office.newProject(workspaceId);
    for (const status of ['BACKLOG', 'TODO', 'IN_PROGRESS', 'IN_REVIEW', 'BLOCKED', 'DONE', 'CANCELLED']) {
      await office.newTask(id, { ...mine, title: status, status });
    }
    await office.newTask(id, { title: 'of nobody' });
    await office.newTask(id, { title: 'of another', assigneeId: userId('owner') });
    const trashed = await office.newTask(id, { ...mine, title: 'trashed' });
    await office.act('owner', 'deleteTask', { id: trashed.id });
    const { titles, counts, tasks } = await myWork();
    expect(titles.sort()).toEqual(['BACKLOG', 'BLOCKED', 'IN_PROGRESS', 'IN_REVIEW', 'TODO']);
    expect({ counts, totalCount: tasks.totalCount }).toEqual({
      counts: { ...nothing, total: 5 },
      totalCount: 5,
    });
    expect((await myWork('owner')).titles).toEqual(['of another']);
    await clear();
  });

  it('comes from all my workspaces, earliest due first, undated last, page by page', async () => {
    const [berlin, tokyo] = [
      await office.newWorkspace('Europe/Berlin'),
      await office.newWorkspace('Asia/Tokyo'),
    ];
    const [one, two] = [(await office.newProject(berlin)).id, (await office.newProject(tokyo)).id];
    const rows = [
      [one, 'c', '2026-06-12'],
      [two, 'none', undefined],
      [two, 'a', '2026-01-01'],
      [one, 'd', '2026-12-31'],
      [one, 'nothing', null],
      [two, 'b', '2026-06-11'],
    ] as const;
    for (const [projectId, title, dueDate] of rows)
      await office.newTask(projectId, { ...mine, title, dueDate });
    expect((await myWork()).titles).toEqual(['a', 'b', 'c', 'd', 'none', 'nothing']);
    const walked: string[] = [];
    for (let after = null, isMore = true; isMore; ) {
      const { tasks, titles } = await myWork('member', { first: 2, after });
      walked.push(...titles);
      after = tasks.pageInfo.endCursor;
      isMore = tasks.pageInfo.hasNextPage;
    }
    expect(walked).toEqual(['a', 'b', 'c', 'd', 'none', 'nothing']);
    const filter = { dueDate: { lt: '2026-06-12' } };
    const narrowed = await myWork('member', { filter });
    expect(narrowed.titles).toEqual(['a', 'b']);
    expect(narrowed.tasks.totalCount).toBe(2);
    expect(narrowed.counts.total).toBe(6);
    await clear();
  });

  it('counts from yesterday to seven days ahead, and not the eighth', async () => {
    const { id } = await office.newProject(await office.newWorkspace());
    const days = [
      ['2026-06-09', { overdue: 1, dueToday: 0, dueThisWeek: 0 }],
      ['2026-06-10', { overdue: 0, dueToday: 1, dueThisWeek: 0 }],
      ['2026-06-11', { overdue: 0, dueToday: 0, dueThisWeek: 1 }],
      ['2026-06-17', { overdue: 0, dueToday: 0, dueThisWeek: 1 }],
      ['2026-06-18', { overdue: 0, dueToday: 0, dueThisWeek: 0 }],
      [null, { overdue: 0, dueToday: 0, dueThisWeek: 0 }],
    ] as const;
    const task = await office.newTask(id, mine);
    for (const [dueDate, counts] of days) {
      const { entity } = await office.act('member', 'rescheduleTask', { id: task.id, dueDate });
      expect((await myWork()).counts).toEqual({ total: 1, ...counts });
      expect(entity.isOverdue).toBe(counts.overdue === 1);
    }
    await clear();
  });

  it('leaves what waits ON_HOLD out of overdue, and keeps it on my plate', async () => {
    const { id } = await office.newProject(await office.newWorkspace());
    await office.newTask(id, { ...mine, dueDate: '2026-06-01' });
    await office.newTask(id, { ...mine, dueDate: '2026-06-10' });
    expect((await myWork()).counts).toEqual({ total: 2, overdue: 1, dueToday: 1, dueThisWeek: 0 });
    await office.act('owner', 'holdProject', { id });
    const { counts, tasks } = await myWork();
    expect(counts).toEqual({ total: 2, overdue: 0, dueToday: 1, dueThisWeek: 0 });
    expect(tasks.nodes.map(({ isOverdue }: Payload) => isOverdue)).toEqual([false, false]);
    await clear();
  });

  it.each([
    ['completed', 'completeProject', 'reopenProject', { force: true }],
    ['cancelled', 'cancelProject', 'reopenProject', {}],
    ['archived', 'archiveProject', 'restoreProject', {}],
  ])(
    'loses what is in a project that was %s, and has it back with the project',
    async (_what, away, back, input) => {
      const { id } = await office.newProject(await office.newWorkspace());
      const because = { reason: 'Testing.' };
      await office.newTask(id, { ...mine, title: 'here', dueDate: '2026-06-01' });
      await office.act('owner', away, { id, ...input }, because);
      const { counts, titles } = await myWork();
      expect({ counts, titles }).toEqual({ counts: nothing, titles: [] });
      await office.act('owner', back, { id }, because);
      expect((await myWork()).counts).toEqual({ ...nothing, total: 1, overdue: 1 });
      await clear();
    },
  );

  it('loses what is in a workspace I am suspended in, from the next request on, and has it back with my place', async () => {
    const workspaceId = await office.newWorkspace();
    const { id } = await office.newProject(workspaceId);
    await office.newTask(id, { ...mine, dueDate: '2026-06-01' });
    const members = 'query ($id: ID!) { workspace(id: $id) { members { nodes { id user { id } } } } }';
    const { workspace } = await office.read('owner', members, { id: workspaceId });
    const place = workspace.members.nodes.find(({ user }: Payload) => user.id === userId('member')).id;
    await office.act('owner', 'suspendWorkspaceMember', { id: place });
    expect((await myWork()).counts).toEqual(nothing);
    await office.act('owner', 'reinstateWorkspaceMember', { id: place });
    expect((await myWork()).counts).toEqual({ ...nothing, total: 1, overdue: 1 });
    await office.act('admin', 'archiveWorkspace', { id: workspaceId });
    expect((await myWork()).counts).toEqual(nothing);
  });
});
