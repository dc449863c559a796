import { encodeId } from '@workgraph/kit/ids';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
let workspaceId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
});
afterAll(() => office.world.close());

const done = (projectId: string) => ({ projectId, title: 'Good' });
const codesOf = (results: Payload[]) => results.map(({ error }) => error?.code ?? null);

async function stateOf(projectId: string) {
  const { sql } = office.world.database;
  const [numbers] =
    await sql`select sum(last_task_number)::int as last, count(*)::int as projects from work.projects`;
  const [rows] = await sql`select count(*)::int as tasks from work.tasks`;
  const [events] = await sql`select count(*)::int as events from log.events`;
  return { ...numbers, ...rows, ...events, project: await office.readProject(projectId) };
}

describe('tasks created in bulk', () => {
  it('are all or none: a batch with bad rows changes nothing and names every one of them', async () => {
    const open = (await office.newProject(workspaceId)).id;
    const draft = (await office.newProject(workspaceId, 'DRAFT')).id;
    const closed = (await office.newProject(workspaceId, 'CANCELLED')).id;
    await office.newTask(open, { externalSource: 'jira', externalId: 'TAKEN' });
    const before = await stateOf(open);
    const rows = [
      done(open),
      { ...done(open), title: '' },
      { ...done(draft), status: 'IN_PROGRESS' },
      done(closed),
      { ...done(open), assigneeId: userId('outsider') },
      done(encodeId('Project', '019a0000-0000-7000-8000-00000000ffff')),
      { ...done(open), externalSource: 'jira', externalId: 'TAKEN' },
      { ...done(open), status: 'NOWHERE', startDate: '2026-03-02', dueDate: '2026-03-01' },
      done(draft),
    ];
    for (const mode of ['ATOMIC', undefined]) {
      const input = { workspaceId, rows, ...(mode && { mode }) };
      const { code, message, details } = await office.refused('member', 'createTasks', input);
      expect({ code, message }).toEqual({
        code: 'BULK_REJECTED',
        message: '7 of 9 rows cannot be done; none was.',
      });
      expect(details.rows.map(({ index, code }: Payload) => `${index} ${code}`)).toEqual([
        '1 VALIDATION_FAILED',
        '2 PROJECT_NOT_ACTIVE',
        '3 PROJECT_CLOSED',
        '4 ASSIGNEE_NOT_MEMBER',
        '5 NOT_FOUND',
        '6 EXTERNAL_ID_TAKEN',
        '7 VALIDATION_FAILED',
      ]);
      expect(details.rows[0]).toEqual({
        index: 1,
        code: 'VALIDATION_FAILED',
        message: 'title: Must have 1 to 300 characters.',
        path: ['title'],
        details: { problems: [{ path: ['title'], message: 'Must have 1 to 300 characters.' }] },
      });
    }
    expect(await stateOf(open)).toEqual(before);
  });

  it('are as many as can be: the good rows are done, the bad ones told, each at its place', async () => {
    const { id, key } = await office.newProject(workspaceId);
    const rows = [
      { ...done(id), title: 'A' },
      { ...done(id), title: ' ' },
      { ...done(id), title: 'B' },
      { ...done(id), status: 'X' },
      { ...done(id), title: 'C' },
    ];
    const input = { workspaceId, mode: 'SKIP_FAILED', rows };
    const { results, changeSet } = await office.act('member', 'createTasks', input);
    expect(codesOf(results)).toEqual([null, 'VALIDATION_FAILED', null, 'VALIDATION_FAILED', null]);
    expect(
      results.map(({ index, task }: Payload) => [index, task?.key ?? null, task?.title ?? null]),
    ).toEqual([
      [0, `${key}-1`, 'A'],
      [1, null, null],
      [2, `${key}-2`, 'B'],
      [3, null, null],
      [4, `${key}-3`, 'C'],
    ]);
    expect(changeSet.summary.created).toBe(3);
    expect((await office.readProject(id)).taskCounts.total).toBe(3);
  });

  it('leave no event when no row could be done', async () => {
    const { id } = await office.newProject(workspaceId);
    const before = await stateOf(id);
    const input = { workspaceId, mode: 'SKIP_FAILED', rows: [{ ...done(id), title: '' }] };
    const { position, changeSet, results } = await office.act('member', 'createTasks', input);
    expect({ position, created: changeSet.summary.created }).toEqual({ position: null, created: 0 });
    expect(results[0].task).toBeNull();
    expect(await stateOf(id)).toEqual(before);
  });

  it('belong to several projects of the workspace, each numbered for itself in the order of the rows', async () => {
    const [first, second] = [await office.newProject(workspaceId), await office.newProject(workspaceId)];
    await office.newTask(second.id);
    const rows = [second, first, second, first, first].map(({ id }) => done(id));
    const { results } = await office.act('member', 'createTasks', { workspaceId, rows });
    expect(results.map(({ task }: Payload) => task.key)).toEqual([
      `${second.key}-2`,
      `${first.key}-1`,
      `${second.key}-3`,
      `${first.key}-2`,
      `${first.key}-3`,
    ]);
  });

  it('find no project of another workspace or organization: it is as if there were none', async () => {
    const { id } = await office.newProject(workspaceId);
    const sibling = await office.newProject(await office.newWorkspace());
    const { sql } = office.world.database;
    const [foreign] = await sql`select id from work.projects where key = 'ORB'`;
    const ids = [
      sibling.id,
      encodeId('Project', foreign?.id),
      encodeId('Project', '019a0000-0000-7000-8000-00000000ffff'),
    ];
    const input = { workspaceId, mode: 'SKIP_FAILED', rows: [done(id), ...ids.map(done)] };
    const { results } = await office.act('admin', 'createTasks', input);
    const notFound = { code: 'NOT_FOUND', message: 'Not found.', path: [], details: null };
    expect(results.map(({ error }: Payload) => error)).toEqual([null, notFound, notFound, notFound]);
  });

  it('are planned in a dry run and not created', async () => {
    const { id } = await office.newProject(workspaceId);
    const before = await stateOf(id);
    const input = { workspaceId, mode: 'SKIP_FAILED', rows: [done(id), { ...done(id), title: '' }] };
    const { results, position, changeSet } = await office.act('member', 'createTasks', input, {
      dryRun: true,
    });
    expect(codesOf(results)).toEqual([null, 'VALIDATION_FAILED']);
    expect({ position, created: changeSet.summary.created, task: results[0].task }).toEqual({
      position: null,
      created: 1,
      task: null,
    });
    expect(await stateOf(id)).toEqual(before);
  });

  it('are for MEMBERs of the workspace', async () => {
    const { id } = await office.newProject(workspaceId);
    const input = { workspaceId, rows: [done(id)] };
    const { code, details } = await office.refused('viewer', 'createTasks', input);
    expect({ code, requiredRole: details.requiredRole }).toEqual({
      code: 'FORBIDDEN',
      requiredRole: 'MEMBER',
    });
    expect(await office.refused('outsider', 'createTasks', input)).toMatchObject({
      code: 'NOT_FOUND',
      details: null,
    });
  });
});

describe('times stated of history', () => {
  const now = new Date('2026-06-01T12:00:00.000Z');
  const history = {
    createdAt: '2020-01-01T00:00:00.000Z',
    actualStart: '2020-02-01T00:00:00.000Z',
    completedAt: '2020-03-01T00:00:00.000Z',
  };
  let projectId: string;
  beforeAll(async () => {
    projectId = (await office.newProject(workspaceId)).id;
    office.world.setNow(now);
  });
  afterAll(() => office.world.setNow(null));

  it.each(['owner', 'admin'] as const)('are kept when the %s states them', async (who) => {
    const rows = [
      { ...done(projectId), status: 'DONE', ...history },
      { ...done(projectId), status: 'IN_REVIEW', createdAt: history.createdAt },
    ];
    const { results } = await office.act(who, 'createTasks', { workspaceId, rows });
    expect(results[0].task).toMatchObject({ ...history, updatedAt: now.toISOString(), version: 1 });
    expect(results[1].task).toMatchObject({
      createdAt: history.createdAt,
      actualStart: now.toISOString(),
      completedAt: null,
    });
    const { entity } = await office.act(who, 'moveTask', { id: results[0].task.id, status: 'TODO' });
    expect(entity).toMatchObject({
      createdAt: history.createdAt,
      actualStart: history.actualStart,
      completedAt: null,
    });
  });

  it.each(Object.entries(history))('are not for a MEMBER: %s', async (field, at) => {
    const row = { ...done(projectId), status: 'DONE', [field]: at };
    for (const mode of ['ATOMIC', 'SKIP_FAILED']) {
      const { code, details } = await office.refused('member', 'createTasks', {
        workspaceId,
        mode,
        rows: [done(projectId), row],
      });
      expect({ code, requiredRole: details.requiredRole }).toEqual({
        code: 'FORBIDDEN',
        requiredRole: 'OWNER',
      });
    }
    await office.act('member', 'createTasks', { workspaceId, rows: [{ ...row, [field]: null }] });
  });

  it.each([
    ['createdAt', { createdAt: '2026-06-01T12:00:00.001Z' }, 'Must not lie in the future.'],
    ['actualStart', { actualStart: '2026-06-01T12:00:00.001Z' }, 'Must not lie in the future.'],
    [
      'completedAt',
      { completedAt: '2026-06-01T12:00:00.001Z', status: 'DONE' },
      'Must not lie in the future.',
    ],
    ['completedAt', { completedAt: history.completedAt }, 'Only a task in a DONE status is completed.'],
    [
      'completedAt',
      { completedAt: history.completedAt, status: 'CANCELLED' },
      'Only a task in a DONE status is completed.',
    ],
    [
      'completedAt',
      { completedAt: history.createdAt, actualStart: history.actualStart, status: 'DONE' },
      'Must not be before the start.',
    ],
  ])('are refused where they cannot be: %s of %j', async (field, wrong, message) => {
    const { details } = await office.refused('owner', 'createTasks', {
      workspaceId,
      rows: [{ ...done(projectId), ...wrong }],
    });
    expect(details.rows).toMatchObject([
      { index: 0, code: 'VALIDATION_FAILED', path: [field], message: `${field}: ${message}` },
    ]);
  });

  it('may be this very moment', async () => {
    const at = now.toISOString();
    const row = { ...done(projectId), status: 'DONE', createdAt: at, actualStart: at, completedAt: at };
    const { results } = await office.act('owner', 'createTasks', { workspaceId, rows: [row] });
    expect(results[0].task).toMatchObject({ createdAt: at, actualStart: at, completedAt: at });
  });
});
