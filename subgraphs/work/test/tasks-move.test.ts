import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;
let workspaceId: string;
let projectId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
  projectId = (await office.newProject(workspaceId)).id;
});
afterAll(() => office.world.close());

const statuses = ['BACKLOG', 'TODO', 'IN_PROGRESS', 'IN_REVIEW', 'BLOCKED', 'DONE', 'CANCELLED'];
const pairs = statuses.flatMap((from) => statuses.filter((to) => to !== from).map((to) => ({ from, to })));
const isCrossing = ({ from, to }: { from: string; to: string }) =>
  [from, to].sort().join(' ') === 'CANCELLED DONE';

async function lastEvent(): Promise<number> {
  const [row] = await office.world.database.sql`select max(sequence)::int as last from log.events`;
  return row?.last;
}

describe('moving a task', () => {
  it.each(pairs.filter((pair) => !isCrossing(pair)))('goes from $from to $to', async ({ from, to }) => {
    const task = await office.newTask(projectId, { status: from });
    const { entity, position } = await office.act('member', 'moveTask', { id: task.id, status: to });
    expect(entity.status.key).toBe(to);
    expect(entity.version).toBe(2);
    expect(position).not.toBeNull();
  });

  it.each(pairs.filter(isCrossing))('does not go from $from to $to directly', async ({ from, to }) => {
    const task = await office.newTask(projectId, { status: from });
    const { code, details } = await office.refused('owner', 'moveTask', { id: task.id, status: to });
    expect({ code, details }).toEqual({ code: 'MOVE_NOT_ALLOWED', details: { from, to } });
    expect(await office.readTask(task.id)).toEqual(task);
  });

  it.each(statuses)('to %s where it stands already changes nothing and leaves no event', async (status) => {
    const task = await office.newTask(projectId, { status });
    const last = await lastEvent();
    const { entity, position, changeSet, warnings } = await office.act('member', 'moveTask', {
      id: task.id,
      status,
    });
    expect({ position, warnings, ...changeSet.summary }).toEqual({
      position: null,
      warnings: [],
      created: 0,
      updated: 0,
      removed: 0,
    });
    expect(entity).toEqual(task);
    expect(await lastEvent()).toBe(last);
  });

  it('to where it stands is no start, so ON_HOLD does not refuse it', async () => {
    const { id } = await office.newProject(workspaceId);
    const task = await office.newTask(id, { status: 'IN_PROGRESS' });
    await office.act('owner', 'holdProject', { id });
    expect(
      (await office.act('owner', 'moveTask', { id: task.id, status: 'IN_PROGRESS' })).position,
    ).toBeNull();
    const { code, details } = await office.refused('owner', 'moveTask', { id: task.id, status: 'IN_REVIEW' });
    expect({ code, details }).toEqual({ code: 'PROJECT_NOT_ACTIVE', details: { state: 'ON_HOLD' } });
    await office.act('owner', 'moveTask', { id: task.id, status: 'DONE' });
  });

  it('asks the project before the workflow: in a DRAFT nothing is DONE, wherever it comes from', async () => {
    const { id } = await office.newProject(workspaceId, 'DRAFT');
    const task = await office.newTask(id, { status: 'CANCELLED' });
    const { code } = await office.refused('owner', 'moveTask', { id: task.id, status: 'DONE' });
    expect(code).toBe('PROJECT_NOT_ACTIVE');
  });

  it('changes the status and the facts that come with it, and nothing else', async () => {
    const task = await office.newTask(projectId, {
      assigneeId: userId('member'),
      dueDate: '2026-03-01',
      percentComplete: 30,
    });
    const { entity } = await office.act('member', 'moveTask', { id: task.id, status: 'DONE' });
    const { status, completedAt, updatedAt, isOverdue, version } = entity;
    expect(entity).toEqual({ ...task, status, completedAt, updatedAt, isOverdue, version });
    expect(completedAt).toBe(updatedAt);
  });

  it('is for MEMBERs, not for VIEWERs', async () => {
    const task = await office.newTask(projectId);
    const { code, details } = await office.refused('viewer', 'moveTask', { id: task.id, status: 'DONE' });
    expect({ code, requiredRole: details.requiredRole }).toEqual({
      code: 'FORBIDDEN',
      requiredRole: 'MEMBER',
    });
  });
});

describe('the facts of a task on its way', () => {
  const day = (number: number) => new Date(`2026-06-0${number}T12:00:00.000Z`);

  async function walk(id: string, way: readonly string[]) {
    const seen = [];
    for (const [index, status] of way.entries()) {
      office.world.setNow(day(index + 1));
      const { actualStart, completedAt, blockedSince } = (
        await office.act('member', 'moveTask', { id, status })
      ).entity;
      seen.push({ actualStart, completedAt, blockedSince });
    }
    office.world.setNow(null);
    return seen;
  }
  const on = (number: number) => day(number).toISOString();

  it('keep the first start, and the completion and the block only while they last', async () => {
    const { id } = await office.newTask(projectId);
    const way = ['IN_PROGRESS', 'BLOCKED', 'IN_REVIEW', 'DONE', 'TODO', 'IN_PROGRESS', 'DONE'];
    expect(await walk(id, way)).toEqual([
      { actualStart: on(1), completedAt: null, blockedSince: null },
      { actualStart: on(1), completedAt: null, blockedSince: on(2) },
      { actualStart: on(1), completedAt: null, blockedSince: null },
      { actualStart: on(1), completedAt: on(4), blockedSince: null },
      { actualStart: on(1), completedAt: null, blockedSince: null },
      { actualStart: on(1), completedAt: null, blockedSince: null },
      { actualStart: on(1), completedAt: on(7), blockedSince: null },
    ]);
  });

  it('have a block of their own each time, and no start for work that never started', async () => {
    const { id } = await office.newTask(projectId);
    expect(await walk(id, ['BLOCKED', 'TODO', 'BLOCKED', 'DONE', 'BACKLOG', 'CANCELLED'])).toEqual([
      { actualStart: null, completedAt: null, blockedSince: on(1) },
      { actualStart: null, completedAt: null, blockedSince: null },
      { actualStart: null, completedAt: null, blockedSince: on(3) },
      { actualStart: null, completedAt: on(4), blockedSince: null },
      { actualStart: null, completedAt: null, blockedSince: null },
      { actualStart: null, completedAt: null, blockedSince: null },
    ]);
  });
});

describe('rescheduling a task', () => {
  it('keeps the day that is omitted and clears the one that is null', async () => {
    const { id } = await office.newTask(projectId, { startDate: '2026-03-01', dueDate: '2026-03-05' });
    const move = async (days: object) => {
      const { startDate, dueDate } = (await office.act('member', 'rescheduleTask', { id, ...days })).entity;
      return { startDate, dueDate };
    };
    expect(await move({ dueDate: '2026-03-09' })).toEqual({ startDate: '2026-03-01', dueDate: '2026-03-09' });
    expect(await move({ startDate: null })).toEqual({ startDate: null, dueDate: '2026-03-09' });
    expect(await move({ startDate: '2026-03-09', dueDate: null })).toEqual({
      startDate: '2026-03-09',
      dueDate: null,
    });
  });

  it('changes nothing when the days are what they were', async () => {
    const days = { startDate: '2026-03-01', dueDate: '2026-03-05' };
    const task = await office.newTask(projectId, days);
    for (const same of [{}, days, { dueDate: days.dueDate }]) {
      const { position, entity } = await office.act('member', 'rescheduleTask', { id: task.id, ...same });
      expect({ position, entity }).toEqual({ position: null, entity: task });
    }
  });

  it.each([
    ['startDate', { startDate: '2026-03-06' }],
    ['dueDate', { dueDate: '2026-02-28' }],
    ['dueDate', { startDate: '2026-03-03', dueDate: '2026-03-02' }],
  ])('never ends before it starts: %s is to blame for %j', async (field, days) => {
    const { id } = await office.newTask(projectId, { startDate: '2026-03-01', dueDate: '2026-03-05' });
    const { code, details } = await office.refused('member', 'rescheduleTask', { id, ...days });
    expect(code).toBe('VALIDATION_FAILED');
    expect(details.problems).toEqual([
      { path: ['input', field], message: 'Must not be before the first day.' },
    ]);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-3-1', '20260301', '', '2026-03-01T00:00:00Z'])(
    'refuses %j, which is no day',
    async (dueDate) => {
      const { id } = await office.newTask(projectId);
      expect(await office.refused('member', 'rescheduleTask', { id, dueDate })).toMatchObject({
        code: 'VALIDATION_FAILED',
      });
    },
  );

  it('takes the days at the ends of the calendar', async () => {
    const { id } = await office.newTask(projectId);
    const days = { startDate: '0001-01-01', dueDate: '9999-12-31' };
    expect((await office.act('member', 'rescheduleTask', { id, ...days })).entity).toMatchObject(days);
    expect(await office.readTask(id)).toMatchObject(days);
  });
});
