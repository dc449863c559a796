import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type ProjectStanding } from './office.ts';

let office: Office;
let workspaceId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.workspaceOf('product');
});
afterAll(() => office.world.close());

const because = { reason: 'Nobody needs it any more.' };

/** Every write to the work of a project: its live task, its trashed task, or a new one. */
const taskWrites = [
  ['createTask', ({ projectId }: Site) => ({ projectId, title: 'Late' })],
  ['updateTask', ({ task }: Site) => ({ id: task, title: 'Late' })],
  ['moveTask', ({ task }: Site) => ({ id: task, status: 'DONE' })],
  ['assignTask', ({ task }: Site) => ({ id: task, assigneeId: userId('member') })],
  ['rescheduleTask', ({ task }: Site) => ({ id: task, dueDate: '2026-05-01' })],
  ['deleteTask', ({ task }: Site) => ({ id: task })],
  ['restoreTask', ({ trashed }: Site) => ({ id: trashed })],
] as const;

/** Writes to the project itself that a closed one refuses too. */
const projectEdits = [
  ['updateProject', ({ projectId }: Site) => ({ id: projectId, name: 'Late' })],
  ['assignProjectLead', ({ projectId }: Site) => ({ id: projectId, leadId: userId('member') })],
] as const;

const projectVerbs = [
  'startProject',
  'holdProject',
  'resumeProject',
  'completeProject',
  'cancelProject',
  'reopenProject',
  'archiveProject',
  'restoreProject',
];

type Site = { projectId: string; task: string; trashed: string };

async function newSite(inWorkspace: string, state: ProjectStanding): Promise<Site> {
  const { id } = await office.newProject(inWorkspace);
  const task = await office.newTask(id);
  const trashed = await office.newTask(id);
  await office.act('owner', 'deleteTask', { id: trashed.id });
  if (state === 'COMPLETED') await office.act('owner', 'completeProject', { id, force: true }, because);
  if (state === 'CANCELLED') await office.act('owner', 'cancelProject', { id });
  return { projectId: id, task: task.id, trashed: trashed.id };
}

async function rowsOf(site: Site) {
  const [project, task, trashed] = [
    await office.readProject(site.projectId),
    await office.readTask(site.task),
    await office.readTask(site.trashed),
  ];
  return { project, task, trashed };
}

const closings = [
  ['COMPLETED', 'COMPLETED'],
  ['CANCELLED', 'CANCELLED'],
  ['archived', 'ACTIVE'],
] as const;

describe.each(closings)('a project that is %s', (closing, state) => {
  let site: Site;
  beforeAll(async () => {
    site = await newSite(workspaceId, state);
    if (closing === 'archived') await office.act('owner', 'archiveProject', { id: site.projectId });
  });

  it.each([...taskWrites, ...projectEdits])('refuses %s', async (mutation, input) => {
    const before = await rowsOf(site);
    const { code, details } = await office.refused('admin', mutation, input(site));
    expect({ code, details }).toEqual({ code: 'PROJECT_CLOSED', details: { state: closing } });
    expect(await rowsOf(site)).toEqual(before);
  });

  it('refuses its rows of a bulk creation', async () => {
    const rows = [{ projectId: site.projectId, title: 'Late' }];
    const { code, details } = await office.refused('owner', 'createTasks', { workspaceId, rows });
    expect(code).toBe('BULK_REJECTED');
    expect(details.rows).toMatchObject([{ index: 0, code: 'PROJECT_CLOSED', details: { state: closing } }]);
  });

  it('tells a VIEWER that his role is too low before it tells that it is closed', async () => {
    const { code } = await office.refused('viewer', 'moveTask', { id: site.task, status: 'DONE' });
    expect(code).toBe('FORBIDDEN');
  });

  it('stays readable and takes writes again once it is brought back', async () => {
    expect(await office.readTask(site.task, 'viewer')).toMatchObject({ title: expect.any(String) });
    if (closing === 'archived') await office.act('owner', 'restoreProject', { id: site.projectId });
    else await office.act('owner', 'reopenProject', { id: site.projectId }, because);
    const { entity } = await office.act('member', 'moveTask', { id: site.task, status: 'DONE' });
    expect(entity.status.key).toBe('DONE');
  });
});

describe('an archived project', () => {
  it('can go to no state from there', async () => {
    const { id } = await office.newProject(workspaceId);
    expect((await office.act('owner', 'archiveProject', { id })).entity.nextStates).toEqual([]);
    expect((await office.act('owner', 'restoreProject', { id })).entity.nextStates).not.toEqual([]);
  });

  it('is off the list of projects until the filter asks for it', async () => {
    const { id, key } = await office.newProject(workspaceId);
    await office.act('owner', 'archiveProject', { id });
    const list = async (archivedAt?: object) => {
      const filter = { key: { eq: key }, ...(archivedAt && { archivedAt }) };
      const query =
        'query ($w: ID!, $f: ProjectFilter) { projects(workspaceId: $w, filter: $f) { nodes { key } totalCount } }';
      return (await office.read('viewer', query, { w: workspaceId, f: filter })).projects;
    };
    expect(await list()).toEqual({ nodes: [], totalCount: 0 });
    expect(await list({ isNull: false })).toEqual({ nodes: [{ key }], totalCount: 1 });
    expect(await list({ isNull: true })).toEqual({ nodes: [], totalCount: 0 });
  });
});

describe('the numbers of a project', () => {
  const due = { dueDate: '2020-01-01' };

  it.each([
    ['ON_HOLD', 'holdProject', 'resumeProject'],
    ['CANCELLED', 'cancelProject', 'reopenProject'],
    ['archived', 'archiveProject', 'restoreProject'],
  ])('leave out what is overdue while it is %s, and nothing else', async (_state, away, back) => {
    const { id } = await office.newProject(workspaceId);
    const task = await office.newTask(id, due);
    const counted = { total: 1, open: 1, unassigned: 1 };
    expect((await office.readProject(id)).taskCounts).toMatchObject({ ...counted, overdue: 1 });
    expect((await office.readTask(task.id)).isOverdue).toBe(true);
    await office.act('owner', away, { id });
    expect((await office.readProject(id)).taskCounts).toMatchObject({ ...counted, overdue: 0 });
    expect((await office.readTask(task.id)).isOverdue).toBe(false);
    await office.act('owner', back, { id }, because);
    expect((await office.readProject(id)).taskCounts).toMatchObject({ ...counted, overdue: 1 });
  });

  it('count a task as overdue in a DRAFT, which is going on', async () => {
    const { id } = await office.newProject(workspaceId, 'DRAFT');
    const task = await office.newTask(id, due);
    expect((await office.readProject(id)).taskCounts.overdue).toBe(1);
    expect(task.isOverdue).toBe(true);
  });
});

describe('an archived workspace', () => {
  const memberVerbs = [
    'suspendWorkspaceMember',
    'reinstateWorkspaceMember',
    'removeWorkspaceMember',
    'changeWorkspaceMemberRole',
  ];
  let archived: string;
  let site: Site;
  let archivedAt: string;
  let membership: string;
  beforeAll(async () => {
    archived = await office.newWorkspace();
    site = await newSite(archived, 'ACTIVE');
    const place = { workspaceId: archived, userId: userId('outsider'), role: 'MEMBER' };
    membership = (await office.act('admin', 'addWorkspaceMember', place)).entity.id;
    archivedAt = (await office.act('admin', 'archiveWorkspace', { id: archived })).entity.archivedAt;
  });

  async function expectArchived(mutation: string, input: object) {
    const { code, details } = await office.refused('admin', mutation, input, because);
    expect({ code, details }).toEqual({ code: 'WORKSPACE_ARCHIVED', details: { archivedAt } });
  }

  it.each([...taskWrites, ...projectEdits])('refuses %s', (mutation, input) =>
    expectArchived(mutation, input(site)),
  );
  it.each(projectVerbs)('refuses %s', (verb) => expectArchived(verb, { id: site.projectId }));
  it.each(memberVerbs)('refuses %s', (verb) =>
    expectArchived(verb, { id: membership, ...(verb.startsWith('change') && { role: 'VIEWER' }) }),
  );
  it('refuses createProject, createTasks, addWorkspaceMember and updateWorkspace', async () => {
    await expectArchived('createProject', { workspaceId: archived, key: 'NEW', name: 'New' });
    await expectArchived('createTasks', {
      workspaceId: archived,
      rows: [{ projectId: site.projectId, title: 'New' }],
    });
    await expectArchived('addWorkspaceMember', {
      workspaceId: archived,
      userId: userId('admin'),
      role: 'VIEWER',
    });
    await expectArchived('updateWorkspace', { id: archived, name: 'New' });
  });

  it('stays readable, off the default list, and takes writes again once it is restored', async () => {
    expect(await office.readTask(site.task, 'viewer')).toMatchObject({ deletedAt: null });
    const list = async (filter?: object) => {
      const query = 'query ($f: WorkspaceFilter) { workspaces(filter: $f) { nodes { id } } }';
      return (await office.read('viewer', query, { f: filter })).workspaces.nodes;
    };
    expect(await list()).not.toContainEqual({ id: archived });
    expect(await list({ archivedAt: { isNull: false } })).toEqual([{ id: archived }]);
    expect((await office.act('admin', 'archiveWorkspace', { id: archived })).position).toBeNull();
    await office.act('admin', 'restoreWorkspace', { id: archived });
    await office.act('member', 'updateTask', { id: site.task, title: 'Back' });
  });
});
