import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openProgramOffice, type ProgramOffice } from './program-office.ts';

let office: ProgramOffice;
let workspaceId: string;
let projectId: string;
beforeAll(async () => {
  office = await openProgramOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace('Asia/Tokyo');
});
afterAll(() => office?.world.close());
beforeEach(async () => {
  projectId = (await office.newProject(workspaceId)).id;
});

/** The days are days in Tokyo; the tests judge by this one. */
const today = '2031-05-10';
const day = (offset: number) => new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10);
const health = (asOf: string = today) => office.readHealth(projectId, asOf);
const codes = ({ reasons }: { reasons: { code: string }[] }) => reasons.map(({ code }) => code);
const milestone = (offset: number) => ({ type: 'MILESTONE', dueDate: day(offset) });

async function at<Value>(instant: string, work: () => Promise<Value>): Promise<Value> {
  office.world.setNow(new Date(instant));
  try {
    return await work();
  } finally {
    office.world.setNow(null);
  }
}

describe('the health of a project', () => {
  it.each([
    [8, 'HEALTHY'],
    [7, 'BLOCKED'],
    [0, 'BLOCKED'],
    [-1, 'BLOCKED'],
  ])('with a blocked task due in %i days is %s', async (offset, status) => {
    const { id } = await office.newTask(projectId, { status: 'BLOCKED', dueDate: day(offset) });
    expect((await health()).status).toBe(status);
    if (status === 'HEALTHY') return;
    expect((await health()).reasons[0]).toEqual({
      code: 'BLOCKED_TASK_DUE',
      severity: 'BLOCKED',
      threshold: 7,
      actual: offset,
      evidence: [{ id }],
    });
  });

  it('with an undated task is BLOCKED on the eighth day after it was blocked there, not before', async () => {
    // 2031-05-02 has begun in Tokyo, in London it has not.
    const { id } = await at('2031-05-01T15:30:00Z', () => office.newTask(projectId, { status: 'BLOCKED' }));
    const before = await at('2031-05-09T14:59:59Z', () => office.readHealth(projectId));
    expect(before).toMatchObject({ status: 'HEALTHY', asOf: '2031-05-09' });
    const after = await at('2031-05-09T15:00:00Z', () => office.readHealth(projectId));
    expect(after).toMatchObject({ status: 'BLOCKED', asOf: '2031-05-10', ruleVersion: 1 });
    expect(after.reasons).toEqual([
      { code: 'BLOCKED_TASK_WAITING', severity: 'BLOCKED', threshold: 7, actual: 8, evidence: [{ id }] },
    ]);
  });

  it('with overdue tasks is AT_RISK from the third on, and names them, earliest due first', async () => {
    const late = [await office.newTask(projectId, { dueDate: day(-1) })];
    late.push(await office.newTask(projectId, { dueDate: day(-5) }));
    await office.newTask(projectId, { dueDate: today });
    expect(await health()).toMatchObject({ status: 'HEALTHY', reasons: [] });
    late.push(await office.newTask(projectId, { dueDate: day(-3) }));
    expect(await health()).toMatchObject({
      status: 'AT_RISK',
      reasons: [
        {
          code: 'OVERDUE_TASKS',
          threshold: 3,
          actual: 3,
          evidence: [1, 2, 0].map((n) => ({ id: late[n].id })),
        },
      ],
    });
  });

  it('with a milestone is AT_RISK from the seventh day after it was due', async () => {
    const { id } = await office.newTask(projectId, milestone(-6));
    await office.newTask(projectId, { dueDate: day(-30) });
    expect((await health()).status).toBe('HEALTHY');
    const late = { code: 'LATE_MILESTONE', threshold: 7, actual: 7, evidence: [{ id }] };
    expect(await health(day(1))).toMatchObject({ status: 'AT_RISK', asOf: day(1), reasons: [late] });
    await office.act('owner', 'moveTask', { id, status: 'DONE' });
    expect((await health(day(1))).status).toBe('HEALTHY');
  });

  it('changes on the very next read when its cause goes', async () => {
    const task = await office.newTask(projectId, { status: 'BLOCKED', dueDate: day(1) });
    const other = await office.newTask(projectId, { status: 'BLOCKED', dueDate: day(2) });
    expect((await health()).reasons[0].evidence).toEqual([{ id: task.id }, { id: other.id }]);
    await office.act('owner', 'moveTask', { id: task.id, status: 'IN_PROGRESS' });
    expect((await health()).reasons[0]).toMatchObject({ actual: 2, evidence: [{ id: other.id }] });
    await office.act('owner', 'deleteTask', { id: other.id });
    expect((await health()).status).toBe('HEALTHY');
    await office.act('owner', 'restoreTask', { id: other.id });
    expect((await health()).status).toBe('BLOCKED');
  });

  it('names all reasons, the worst first, and 20 tasks of each at most', async () => {
    for (let count = 0; count < 25; count += 1) {
      await office.newTask(projectId, { status: 'BLOCKED', dueDate: day(-10 - count), type: 'MILESTONE' });
    }
    const found = await health();
    expect(codes(found)).toEqual(['BLOCKED_TASK_DUE', 'OVERDUE_TASKS', 'LATE_MILESTONE']);
    expect(found.reasons.map(({ actual }: { actual: number }) => actual)).toEqual([-34, 25, 34]);
    for (const { evidence } of found.reasons) expect(evidence).toHaveLength(20);
  });

  it('is that of ACTIVE projects alone', async () => {
    await office.newTask(projectId, { status: 'BLOCKED', dueDate: day(-1) });
    expect((await health()).status).toBe('BLOCKED');
    for (const [verb, input, is] of [
      ['holdProject', {}, null],
      ['resumeProject', {}, 'BLOCKED'],
      ['archiveProject', {}, null],
      ['restoreProject', {}, 'BLOCKED'],
      ['completeProject', { force: true }, null],
      ['reopenProject', {}, 'BLOCKED'],
      ['cancelProject', {}, null],
    ] as const) {
      await office.act('owner', verb, { id: projectId, ...input }, { reason: 'So.' });
      expect((await health())?.status ?? null).toBe(is);
    }
    const draft = await office.newProject(workspaceId, 'DRAFT');
    expect(await office.readHealth(draft.id, today)).toBeNull();
  });

  it('counts neither what is done nor what is cancelled', async () => {
    for (const status of ['DONE', 'CANCELLED', 'DONE', 'CANCELLED']) {
      await office.newTask(projectId, { status, ...milestone(-20) });
    }
    expect(await health()).toMatchObject({ status: 'HEALTHY', reasons: [] });
  });
});

describe('the health of a program', () => {
  const read = async (id: string) => {
    const query = `query ($id: ID!, $asOf: Date) { program(id: $id) { health(asOf: $asOf) { status asOf ruleVersion
      projects { healthy atRisk blocked } reasons { code severity threshold actual evidence { id } } } } }`;
    return (await office.ask('viewer', query, { id, asOf: today })).program.health;
  };

  it('is that of its worst project, and follows it at once', async () => {
    const program = await office.newProgram(workspaceId);
    const calm = await office.newProject(workspaceId);
    await office.link(program.id, calm.id);
    await office.link(program.id, projectId);
    expect(await read(program.id)).toMatchObject({ status: 'HEALTHY', asOf: today, reasons: [] });
    await office.newTask(projectId, milestone(-7));
    const atRisk = {
      code: 'PROJECTS_AT_RISK',
      severity: 'AT_RISK',
      actual: 1,
      evidence: [{ id: projectId }],
    };
    expect(await read(program.id)).toMatchObject({
      status: 'AT_RISK',
      projects: { healthy: 1, atRisk: 1, blocked: 0 },
      reasons: [atRisk],
    });
    await office.newTask(calm.id, { status: 'BLOCKED', dueDate: day(3) });
    const blocked = { code: 'BLOCKED_PROJECTS', severity: 'BLOCKED', actual: 1, evidence: [{ id: calm.id }] };
    expect(await read(program.id)).toMatchObject({ status: 'BLOCKED', reasons: [blocked, atRisk] });
    await office.act('owner', 'archiveProject', { id: calm.id });
    expect(await read(program.id)).toMatchObject({ status: 'AT_RISK', projects: { healthy: 0, atRisk: 1 } });
    const other = await office.newProgram(workspaceId);
    await office.link(other.id, projectId);
    expect((await read(program.id)).status).toBe('HEALTHY');
    expect((await read(other.id)).status).toBe('AT_RISK');
  });

  it('is AT_RISK from the fifth overdue task on, though no project is', async () => {
    const program = await office.newProgram(workspaceId);
    const places = [projectId, (await office.newProject(workspaceId)).id];
    const draft = await office.newProject(workspaceId, 'DRAFT');
    for (const id of [...places, draft.id]) await office.link(program.id, id);
    for (const id of places)
      for (const offset of [-1, -2]) await office.newTask(id, { dueDate: day(offset) });
    expect((await read(program.id)).status).toBe('HEALTHY');
    await office.newTask(draft.id, { dueDate: day(-1) });
    expect(await read(program.id)).toMatchObject({
      status: 'AT_RISK',
      projects: { healthy: 2, atRisk: 0, blocked: 0 },
      reasons: [{ code: 'OVERDUE_TASKS', severity: 'AT_RISK', threshold: 5, actual: 5 }],
    });
    await office.act('owner', 'holdProject', { id: projectId });
    expect((await read(program.id)).status).toBe('HEALTHY');
  });

  it('asks for all programs and projects of a page at once', async () => {
    for (let count = 0; count < 3; count += 1) {
      const { id } = await office.newProgram(workspaceId);
      await office.link(id, (await office.newProject(workspaceId)).id);
    }
    const query = `query ($w: ID!) { programs(workspaceId: $w) { nodes { health(asOf: "${today}") { status }
      projects { nodes { health(asOf: "${today}") { status reasons { evidence { id } } } } } } } }`;
    office.world.statements.length = 0;
    const { programs } = await office.ask('viewer', query, { w: workspaceId });
    expect(programs.nodes.length).toBeGreaterThanOrEqual(3);
    expect(office.world.statements.filter((one) => one.includes('blockedDueInDays'))).toHaveLength(2);
  });
});
