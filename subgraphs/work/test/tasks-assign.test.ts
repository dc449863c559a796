import { encodeId } from '@workgraph/kit/ids';
import { acme, cast, people } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
});
afterAll(() => office.world.close());

describe('the assignee of a task', () => {
  let workspaceId: string;
  let projectId: string;
  beforeAll(async () => {
    workspaceId = await office.newWorkspace();
    projectId = (await office.newProject(workspaceId)).id;
    const suspended = { workspaceId, userId: encodeId('User', people.ben.id), role: 'MEMBER' };
    const { id } = (await office.act('owner', 'addWorkspaceMember', suspended)).entity;
    await office.act('owner', 'suspendWorkspaceMember', { id });
    const inactive = { workspaceId, userId: encodeId('User', people.emil.id), role: 'MEMBER' };
    await office.act('owner', 'addWorkspaceMember', inactive);
    await office.world.database
      .sql`update work.users set is_active = false where org_id = ${acme} and id = ${people.emil.id}`;
  });

  it.each(['owner', 'member', 'viewer'] as const)('may be the %s, an active member', async (who) => {
    const task = await office.newTask(projectId);
    const { entity } = await office.act('member', 'assignTask', { id: task.id, assigneeId: userId(who) });
    expect(entity).toMatchObject({ assignee: { id: userId(who) }, version: 2 });
  });

  it.each([
    ['a suspended member', encodeId('User', people.ben.id)],
    ['a member who is inactive in the organization', encodeId('User', people.emil.id)],
    ['a colleague who is no member', userId('outsider')],
    ['somebody of another organization', userId('foreign')],
    ['nobody at all', encodeId('User', '019a0000-0000-7000-8000-00000000ffff')],
  ])('is not %s; the refusals are alike', async (_who, assigneeId) => {
    const refusal = {
      code: 'ASSIGNEE_NOT_MEMBER',
      message: 'The assignee is not an active member of this workspace.',
      details: { assignee: assigneeId },
    };
    const task = await office.newTask(projectId);
    const row = { projectId, title: 'X', assigneeId };
    expect(await office.refused('owner', 'assignTask', { id: task.id, assigneeId })).toEqual(refusal);
    expect(await office.refused('owner', 'createTask', row)).toEqual(refusal);
    const { details } = await office.refused('owner', 'createTasks', { workspaceId, rows: [row] });
    expect(details.rows).toEqual([{ index: 0, path: [], ...refusal }]);
    expect((await office.readTask(task.id)).assignee).toBeNull();
  });

  it('is not the admin, who reaches every workspace, until he is a member', async () => {
    const elsewhere = await office.newWorkspace();
    const { sql } = office.world.database;
    const task = await office.newTask((await office.newProject(elsewhere)).id);
    await sql`delete from work.workspace_members where user_id = ${cast.admin.person.id}`;
    const input = { id: task.id, assigneeId: userId('admin') };
    expect(await office.refused('admin', 'assignTask', input)).toMatchObject({ code: 'ASSIGNEE_NOT_MEMBER' });
    await office.act('owner', 'addWorkspaceMember', {
      workspaceId: elsewhere,
      userId: userId('admin'),
      role: 'VIEWER',
    });
    await office.act('admin', 'assignTask', input);
  });

  it('stays when it is omitted or the same, and goes when it is null', async () => {
    const task = await office.newTask(projectId, { assigneeId: userId('member') });
    for (const same of [{}, { assigneeId: userId('member') }]) {
      const { position, entity, warnings } = await office.act('member', 'assignTask', {
        id: task.id,
        ...same,
      });
      expect({ position, entity, warnings }).toEqual({ position: null, entity: task, warnings: [] });
    }
    const { entity } = await office.act('member', 'assignTask', { id: task.id, assigneeId: null });
    expect(entity).toMatchObject({ assignee: null, version: 2 });
  });

  it('is not for a VIEWER to name', async () => {
    const task = await office.newTask(projectId);
    const input = { id: task.id, assigneeId: userId('viewer') };
    expect(await office.refused('viewer', 'assignTask', input)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('more than fifteen open tasks for one person', () => {
  const assigneeId = userId('member');
  const warning = (open: number, path: string[]) => ({
    code: 'CAPACITY_WARNING',
    message: `${open} open tasks for one person; 15 are thought to be enough.`,
    path,
    details: { assignee: assigneeId, open, limit: 15 },
  });

  /** A workspace in which the member has so many open tasks, and some that do not count. */
  async function loaded(open: number): Promise<{ workspaceId: string; projectId: string }> {
    const workspaceId = await office.newWorkspace();
    const { id: projectId } = await office.newProject(workspaceId);
    const row = { projectId, title: 'Busy', assigneeId };
    const closed = ['DONE', 'CANCELLED'].map((status) => ({ ...row, status }));
    const rows = [...Array.from({ length: open }, () => row), ...closed];
    const { warnings } = await office.act('owner', 'createTasks', { workspaceId, rows });
    expect(warnings).toEqual([]);
    const trashed = await office.newTask(projectId, { assigneeId });
    await office.act('owner', 'deleteTask', { id: trashed.id });
    return { workspaceId, projectId };
  }

  it('are warned of at the sixteenth that is created, not at the fifteenth, and refused never', async () => {
    const { projectId } = await loaded(14);
    const create = (more = {}) =>
      office.act('owner', 'createTask', { projectId, title: 'X', assigneeId, ...more });
    expect((await create()).warnings).toEqual([]);
    expect((await create()).warnings).toEqual([warning(16, ['input', 'assigneeId'])]);
    expect((await create()).warnings).toEqual([warning(17, ['input', 'assigneeId'])]);
    expect((await create({ status: 'DONE' })).warnings).toEqual([]);
  });

  it('are warned of at the sixteenth that is assigned, also in a dry run, but not for a done one', async () => {
    const { projectId } = await loaded(14);
    const [fifteenth, sixteenth] = [await office.newTask(projectId), await office.newTask(projectId)];
    const done = await office.newTask(projectId, { status: 'DONE' });
    expect((await office.act('owner', 'assignTask', { id: fifteenth.id, assigneeId })).warnings).toEqual([]);
    for (const dryRun of [true, false]) {
      const { warnings } = await office.act(
        'owner',
        'assignTask',
        { id: sixteenth.id, assigneeId },
        { dryRun },
      );
      expect(warnings).toEqual([warning(16, ['input', 'assigneeId'])]);
    }
    expect((await office.act('owner', 'assignTask', { id: done.id, assigneeId })).warnings).toEqual([]);
  });

  it('are warned of once per person by a bulk creation that passes the line', async () => {
    const { workspaceId, projectId } = await loaded(13);
    const row = { projectId, title: 'X', assigneeId };
    const other = { ...row, assigneeId: userId('owner') };
    const two = { workspaceId, rows: [row, other, row] };
    expect((await office.act('owner', 'createTasks', two, { dryRun: true })).warnings).toEqual([]);
    const three = { workspaceId, rows: [row, other, row, { ...row, status: 'DONE' }, row, other] };
    const { warnings } = await office.act('owner', 'createTasks', three);
    expect(warnings).toEqual([warning(16, ['input', 'rows', '4', 'assigneeId'])]);
  });

  it('do not count across workspaces', async () => {
    await loaded(15);
    const { projectId } = await loaded(0);
    expect((await office.act('owner', 'createTask', { projectId, title: 'X', assigneeId })).warnings).toEqual(
      [],
    );
  });
});
