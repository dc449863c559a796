import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import type { Payload } from '../../work/test/office.ts';
import { openProgramOffice, type ProgramOffice, rollupFields, uuid } from './program-office.ts';

let office: ProgramOffice;
beforeAll(async () => {
  office = await openProgramOffice(inject('postgresUrl'));
});
afterAll(() => office?.world.close());

/** Counted from the rows of work themselves, without its facts and views. */
async function recount(programId: string): Promise<Payload> {
  const [row] = await office.world.database.sql`
    with project as (
      select p.*, (now() at time zone w.time_zone)::date as today
      from portfolio.program_projects l
      join work.projects p on p.id = l.project_id join work.workspaces w on w.id = p.workspace_id
      where l.program_id = ${uuid('Program', programId)} and p.archived_at is null
    ), task as (
      select t.*, p.state, p.today, p.state <> 'COMPLETED' as is_unfinished from work.tasks t join project p on p.id = t.project_id
      where t.deleted_at is null and p.state <> 'CANCELLED'
    )
    select json_build_object('total', count(*), 'draft', count(*) filter (where state = 'DRAFT'),
        'active', count(*) filter (where state = 'ACTIVE'), 'onHold', count(*) filter (where state = 'ON_HOLD'),
        'completed', count(*) filter (where state = 'COMPLETED'),
        'cancelled', count(*) filter (where state = 'CANCELLED')) as projects,
      (select json_build_object('total', count(*), 'open', count(*) filter (where bucket = 'OPEN'),
        'done', count(*) filter (where bucket = 'DONE'), 'cancelled', count(*) filter (where bucket = 'CANCELLED'),
        'overdue', count(*) filter (where bucket = 'OPEN' and due_date < today and state in ('DRAFT', 'ACTIVE')),
        'blocked', count(*) filter (where signal = 'BLOCKED' and is_unfinished),
        'unassigned', count(*) filter (where bucket = 'OPEN' and assignee_id is null and is_unfinished))
        from task) as tasks
    from project`;
  return row;
}

async function rollupOf(id: string): Promise<Payload> {
  const query = `query ($id: ID!) { program(id: $id) { rollup { ${rollupFields} } } }`;
  return (await office.ask('viewer', query, { id })).program.rollup;
}

async function expectRecount(programs: readonly string[]): Promise<void> {
  for (const id of programs) {
    const { projects, tasks, progress } = await rollupOf(id);
    expect({ projects, tasks }).toEqual(await recount(id));
    const counting = tasks.total - tasks.cancelled;
    const ratio = counting === 0 ? null : tasks.done / counting;
    expect(progress).toEqual({ ratio, basis: 'COUNT', done: tasks.done, total: counting });
  }
}

/** The same numbers for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const statuses = ['BACKLOG', 'TODO', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'CANCELLED'];

/** One of the things people do; what a rule refuses is left undone. */
async function doSomething(
  roll: (sides: number) => number,
  programs: readonly string[],
  projects: readonly string[],
  tasks: string[],
): Promise<void> {
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const date = roll(4) === 0 ? null : day(roll(9) - 4);
  const id = one(projects);
  const act = (mutation: string, input: object, options: object = { reason: 'By chance.' }) =>
    office.attempt('owner', mutation, input, options);
  const task = { id: one(tasks) };
  const steps: (() => Promise<unknown>)[] = [
    async () => {
      const assigneeId = roll(2) === 0 ? null : userId('member');
      const more = { title: 'By chance', status: one(statuses), dueDate: date, assigneeId };
      const { payload } = await act('createTask', { projectId: id, ...more });
      if (payload) tasks.push(payload.entity.id);
    },
    () => act('moveTask', { ...task, status: one(statuses) }),
    () => act('rescheduleTask', { ...task, dueDate: date }),
    () => act('assignTask', { ...task, assigneeId: roll(2) === 0 ? null : userId('owner') }),
    () => act('deleteTask', task),
    () => act('restoreTask', task),
    () => act(one(['holdProject', 'cancelProject', 'archiveProject']), { id }),
    () => act('completeProject', { id, force: true }),
    async () => {
      for (const verb of ['restoreProject', 'reopenProject', 'resumeProject']) await act(verb, { id });
    },
    () => office.tryProgram('owner', 'linkProgramProject', { programId: one(programs), projectId: id }),
    () => office.tryProgram('owner', 'unlinkProgramProject', { programId: one(programs), projectId: id }),
  ];
  // Tasks move often, projects come back as often as they go.
  const [revive] = steps.slice(8);
  await one([...steps.slice(0, 6), ...steps.slice(0, 6), ...steps, ...(revive ? [revive, revive] : [])])();
}

describe('the roll-up of a program', () => {
  it('is all zero and without progress where there is nothing', async () => {
    const { id } = await office.newProgram(await office.newWorkspace());
    const { projects, tasks, progress } = await rollupOf(id);
    expect([...Object.values(projects), ...Object.values(tasks)]).toEqual(Array(13).fill(0));
    expect(progress).toEqual({ ratio: null, basis: 'COUNT', done: 0, total: 0 });
  });

  it('counts of each state what the fields say', async () => {
    const workspaceId = await office.newWorkspace();
    const { id } = await office.newProgram(workspaceId);
    const late = { dueDate: day(-3) };
    for (const state of ['DRAFT', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELLED', 'archived'] as const) {
      const project = await office.newProject(workspaceId, state === 'DRAFT' ? 'DRAFT' : 'ACTIVE');
      await office.newTask(project.id, late);
      await office.newTask(project.id, { ...late, status: 'BLOCKED', assigneeId: userId('member') });
      const done = await office.newTask(project.id, late);
      if (state !== 'DRAFT') await office.act('owner', 'moveTask', { id: done.id, status: 'DONE' });
      const trash = await office.newTask(project.id, late);
      await office.act('owner', 'deleteTask', { id: trash.id });
      const why = { reason: 'So.' };
      if (state === 'ON_HOLD') await office.act('owner', 'holdProject', { id: project.id });
      if (state === 'COMPLETED')
        await office.act('owner', 'completeProject', { id: project.id, force: true }, why);
      if (state === 'CANCELLED') await office.act('owner', 'cancelProject', { id: project.id });
      await office.link(id, project.id);
      if (state === 'archived') await office.act('owner', 'archiveProject', { id: project.id });
    }
    expect(await rollupOf(id)).toEqual({
      projects: { total: 5, draft: 1, active: 1, onHold: 1, completed: 1, cancelled: 1 },
      tasks: { total: 12, open: 9, done: 3, cancelled: 0, overdue: 5, blocked: 3, unassigned: 4 },
      progress: { ratio: 3 / 12, basis: 'COUNT', done: 3, total: 12 },
    });
    await expectRecount([id]);
  });

  it.each([11, 12, 13])(
    'equals a fresh recount after every round of a random history (seed %i)',
    async (seed) => {
      const roll = dice(seed);
      const workspaceId = await office.newWorkspace(seed === 12 ? 'Pacific/Auckland' : 'America/New_York');
      const programs = [await office.newProgram(workspaceId), await office.newProgram(workspaceId)].map(
        ({ id }) => id,
      );
      const projects: string[] = [];
      const tasks: string[] = [];
      for (let count = 0; count < 4; count += 1) {
        const { id } = await office.newProject(workspaceId);
        projects.push(id);
        tasks.push((await office.newTask(id)).id);
        await office.link(programs[count % 2] as string, id);
      }
      for (let round = 0; round < 25; round += 1) {
        await Promise.all(Array.from({ length: 6 }, () => doSomething(roll, programs, projects, tasks)));
        await expectRecount(programs);
      }
      const [events] = await office.world.database.sql`
      select count(*)::int as done from log.events where workspace_id = ${uuid('Workspace', workspaceId)}`;
      expect(events?.done).toBeGreaterThan(75);
    },
  );

  it('turns overdue at midnight of its own workspace', async () => {
    const workspaceId = await office.newWorkspace('Asia/Tokyo');
    const { id } = await office.newProgram(workspaceId);
    const project = await office.newProject(workspaceId);
    await office.link(id, project.id);
    await office.newTask(project.id, { dueDate: '2031-05-10' });
    const overdueAt = async (instant: string) => {
      office.world.setNow(new Date(instant));
      const { tasks } = await rollupOf(id);
      office.world.setNow(null);
      return tasks.overdue;
    };
    expect(await overdueAt('2031-05-10T14:59:59.999Z')).toBe(0);
    expect(await overdueAt('2031-05-10T15:00:00.000Z')).toBe(1);
  });

  it('costs as many statements for twenty programs as for one', async () => {
    const workspaceId = await office.newWorkspace();
    for (let count = 0; count < 20; count += 1) {
      const { id } = await office.newProgram(workspaceId);
      const project = await office.newProject(workspaceId);
      await office.newTask(project.id, { dueDate: day(-1) });
      await office.link(id, project.id);
    }
    const query = `query ($w: ID!, $n: Int!) { programs(workspaceId: $w, first: $n) { nodes { name workspace { id }
      rollup { ${rollupFields} } health { status reasons { evidence { id } } }
      projects(first: 5) { nodes { id program { id } health { status } } } } } }`;
    const statementsFor = async (n: number) => {
      office.world.statements.length = 0;
      const { programs } = await office.ask('viewer', query, { w: workspaceId, n });
      expect(programs.nodes).toHaveLength(n);
      return office.world.statements.length;
    };
    const forOne = await statementsFor(1);
    expect(await statementsFor(20)).toBe(forOne);
    expect(forOne).toBeLessThanOrEqual(12);
  });
});
