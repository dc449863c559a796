import { cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
let workspaceId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
});
afterAll(() => office.world.close());

const statuses = ['BACKLOG', 'TODO', 'IN_PROGRESS', 'IN_REVIEW', 'BLOCKED', 'DONE', 'CANCELLED'];
const startedOnes = ['IN_PROGRESS', 'IN_REVIEW'];

describe('a new task', () => {
  it('starts in the default status with nothing else said, reported by its creator', async () => {
    const project = await office.newProject(workspaceId);
    const { entity } = await office.act('member', 'createTask', {
      projectId: project.id,
      title: '  Do it  ',
    });
    expect(entity).toEqual({
      id: expect.stringMatching(/^task_/),
      key: `${project.key}-1`,
      number: 1,
      title: 'Do it',
      description: null,
      type: 'TASK',
      status: { key: 'TODO', bucket: 'OPEN', signal: 'NONE' },
      priority: 'MEDIUM',
      assignee: null,
      reporter: { id: userId('member') },
      startDate: null,
      dueDate: null,
      isOverdue: false,
      actualStart: null,
      completedAt: null,
      blockedSince: null,
      percentComplete: 0,
      estimatePoints: null,
      estimateHours: null,
      remainingHours: null,
      actualHours: null,
      labels: [],
      externalSource: null,
      externalId: null,
      createdAt: entity.updatedAt,
      updatedAt: entity.createdAt,
      deletedAt: null,
      version: 1,
    });
  });

  it('takes explicit nulls for the same as nothing', async () => {
    const { id } = await office.newProject(workspaceId);
    const nulls = {
      description: null,
      type: null,
      priority: null,
      percentComplete: null,
      estimatePoints: null,
      labels: null,
      status: null,
      assigneeId: null,
      startDate: null,
      dueDate: null,
      externalSource: null,
      externalId: null,
    };
    const task = await office.newTask(id, nulls);
    expect(task).toMatchObject({
      type: 'TASK',
      priority: 'MEDIUM',
      percentComplete: 0,
      labels: [],
      status: { key: 'TODO' },
    });
  });

  it('counts up within its project, also past tasks that were deleted, refused or only rehearsed', async () => {
    const { id, key } = await office.newProject(workspaceId);
    const other = await office.newProject(workspaceId);
    const first = await office.newTask(id);
    await office.newTask(other.id);
    await office.act('owner', 'deleteTask', { id: first.id });
    await office.refused('owner', 'createTask', { projectId: id, title: '' });
    const rehearsed = await office.act(
      'owner',
      'createTask',
      { projectId: id, title: 'Maybe' },
      { dryRun: true },
    );
    expect(rehearsed.entity).toBeNull();
    const next = await office.newTask(id);
    expect(next).toMatchObject({ number: 2, key: `${key}-2` });
  });

  it('is created by a MEMBER, but not by a VIEWER or from outside', async () => {
    const { id } = await office.newProject(workspaceId);
    const input = { projectId: id, title: 'Mine' };
    const { code, details } = await office.refused('viewer', 'createTask', input);
    expect({ code, requiredRole: details.requiredRole }).toEqual({
      code: 'FORBIDDEN',
      requiredRole: 'MEMBER',
    });
    expect(await office.refused('outsider', 'createTask', input)).toMatchObject({
      code: 'NOT_FOUND',
      details: null,
    });
  });

  it('cannot stand in a status its project does not have; the refusal names those it has', async () => {
    const { id } = await office.newProject(workspaceId);
    const { code, details } = await office.refused('owner', 'createTask', {
      projectId: id,
      title: 'X',
      status: 'todo',
    });
    expect(code).toBe('VALIDATION_FAILED');
    expect(details.problems).toEqual([
      {
        path: ['input', 'status'],
        message: `This project has no such status. It has: ${statuses.join(', ')}.`,
      },
    ]);
  });

  it('never ends before it starts', async () => {
    const { id } = await office.newProject(workspaceId);
    const days = { startDate: '2026-03-02', dueDate: '2026-03-01' };
    const { details } = await office.refused('owner', 'createTask', { projectId: id, title: 'X', ...days });
    expect(details.problems).toEqual([
      { path: ['input', 'dueDate'], message: 'Must not be before the first day.' },
    ]);
    await office.newTask(id, { startDate: '2026-03-01', dueDate: '2026-03-01' });
  });
});

describe('where a new task may stand', () => {
  const cases = (['DRAFT', 'ACTIVE', 'ON_HOLD'] as const).flatMap((state) =>
    statuses.map((status) => {
      const isStarting = startedOnes.includes(status);
      const isRefused =
        (state === 'DRAFT' && (isStarting || status === 'DONE')) || (state === 'ON_HOLD' && isStarting);
      return { state, status, isRefused };
    }),
  );
  const sites = new Map<string, string>();
  beforeAll(async () => {
    for (const state of ['DRAFT', 'ACTIVE', 'ON_HOLD'] as const) {
      sites.set(state, (await office.newProject(workspaceId, state)).id);
    }
  });

  it.each(cases.filter(({ isRefused }) => !isRefused))(
    '$status in a project that is $state',
    async ({ state, status }) => {
      const task = await office.newTask(sites.get(state) ?? '', { status });
      expect(task.status.key).toBe(status);
    },
  );

  it.each(cases.filter(({ isRefused }) => isRefused))(
    'not $status in a project that is $state',
    async ({ state, status }) => {
      const projectId = sites.get(state);
      const refusal = { code: 'PROJECT_NOT_ACTIVE', details: { state } };
      expect(await office.refused('owner', 'createTask', { projectId, title: 'X', status })).toMatchObject(
        refusal,
      );
      const todo = await office.newTask(projectId ?? '');
      expect(await office.refused('owner', 'moveTask', { id: todo.id, status })).toMatchObject(refusal);
      const bulk = { workspaceId, rows: [{ projectId, title: 'X', status }] };
      const { details } = await office.refused('owner', 'createTasks', bulk);
      expect(details.rows).toMatchObject([{ index: 0, ...refusal }]);
    },
  );
});

describe('the facts of a task', () => {
  const at = new Date('2026-05-05T05:05:05.555Z');
  const facts = { actualStart: null, completedAt: null, blockedSince: null };
  const stamped = [
    ['BACKLOG', facts],
    ['TODO', facts],
    ['IN_PROGRESS', { ...facts, actualStart: at.toISOString() }],
    ['IN_REVIEW', { ...facts, actualStart: at.toISOString() }],
    ['BLOCKED', { ...facts, blockedSince: at.toISOString() }],
    ['DONE', { ...facts, completedAt: at.toISOString() }],
    ['CANCELLED', facts],
  ] as const;
  let projectId: string;
  beforeAll(async () => {
    projectId = (await office.newProject(workspaceId)).id;
  });

  it.each(stamped)(
    'are stamped in %s alike, whether it is created there, in bulk, or moved there',
    async (status, expected) => {
      const moved = await office.newTask(projectId, { status: status === 'TODO' ? 'BACKLOG' : 'TODO' });
      office.world.setNow(at);
      const created = await office.newTask(projectId, { status });
      const rows = [{ projectId, title: 'Of many', status }];
      const [{ task }] = (await office.act('owner', 'createTasks', { workspaceId, rows })).results;
      const { entity } = await office.act('owner', 'moveTask', { id: moved.id, status });
      office.world.setNow(null);
      for (const one of [created, task, entity])
        expect(one).toMatchObject({ status: { key: status }, ...expected });
    },
  );

  it('are kept in Postgres as they are shown', async () => {
    const task = await office.newTask(projectId, { status: 'BLOCKED', assigneeId: userId('member') });
    const [row] = await office.world.database
      .sql`select * from work.tasks where key = ${task.key} and title = ${task.title}`;
    expect(row).toMatchObject({
      org_id: cast.owner.organizationId,
      status_key: 'BLOCKED',
      bucket: 'OPEN',
      signal: 'BLOCKED',
      assignee_id: cast.member.person.id,
      reporter_id: cast.owner.person.id,
      blocked_since: new Date(task.blockedSince),
      version: 1,
    });
  });
});
