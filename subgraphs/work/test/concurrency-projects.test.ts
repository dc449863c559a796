import { setTimeout as sleep } from 'node:timers/promises';
import { decodeId } from '@workgraph/kit/ids';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Verdict } from './office.ts';

let office: Office;
let workspaceId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
});
afterAll(() => office.world.close());

const times = <Value>(count: number, make: (index: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const codes = (told: readonly Verdict[]) => told.map(({ refusal }) => refusal?.code ?? 'done').sort();
const clients = ['owner', 'member', 'admin'] as const;
const client = (index: number) => clients[index % clients.length] ?? 'owner';

async function countOpen(projectId: string): Promise<number> {
  const [row] = await office.world.database.sql`
    select count(*)::int as open from work.tasks
    where project_id = ${decodeId('Project', projectId)} and bucket = 'OPEN' and deleted_at is null`;
  return row?.open;
}

describe('many at once', () => {
  it('who create tasks in one project get forty numbers without a gap', async () => {
    const { id, key } = await office.newProject(workspaceId);
    const told = await times(40, (index) =>
      office.attempt(client(index), 'createTask', { projectId: id, title: `Task ${index}` }),
    );
    expect(codes(told)).toEqual(Array.from({ length: 40 }, () => 'done'));
    const numbers = told.map(({ payload }) => payload.entity.number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(new Set(told.map(({ payload }) => payload.entity.key))).toContain(`${key}-40`);
    expect((await office.readProject(id)).taskCounts).toMatchObject({ total: 40, open: 40, unassigned: 40 });
  });

  it('who move a task they saw at one version leave one winner; the others learn what he did', async () => {
    const { id } = await office.newTask((await office.newProject(workspaceId)).id);
    const ways = ['IN_PROGRESS', 'IN_REVIEW', 'BLOCKED', 'DONE'];
    const told = await times(8, (index) =>
      office.attempt(client(index), 'moveTask', { id, status: ways[index % 4] }, { expectedVersion: 1 }),
    );
    expect(codes(told)).toEqual([...Array.from({ length: 7 }, () => 'VERSION_CONFLICT'), 'done']);
    const task = await office.readTask(id);
    const winner = told.findIndex(({ refusal }) => !refusal);
    expect(task).toMatchObject({ version: 2, status: { key: ways[winner % 4] } });
    for (const { refusal } of told.filter((one) => one.refusal)) {
      expect(refusal?.details).toMatchObject({ current: 2, changedBy: [userId(client(winner))] });
      expect(refusal?.details.changedFields).toContain('status');
    }
  });

  it('who change different fields of a task without a version lose nothing', async () => {
    const { id } = await office.newTask((await office.newProject(workspaceId)).id);
    const changes = {
      title: 'T',
      description: 'D',
      type: 'BUG',
      priority: 'LOW',
      estimateHours: 1,
      percentComplete: 5,
      labels: ['l'],
    };
    const told = await Promise.all([
      ...Object.entries(changes).map(([field, value]) =>
        office.attempt('member', 'updateTask', { id, [field]: value }),
      ),
      office.attempt('member', 'moveTask', { id, status: 'BLOCKED' }),
      office.attempt('owner', 'assignTask', { id, assigneeId: userId('member') }),
      office.attempt('owner', 'rescheduleTask', { id, dueDate: '2027-01-01' }),
    ]);
    expect(codes(told)).toEqual(Array.from({ length: 10 }, () => 'done'));
    const expected = {
      ...changes,
      status: { key: 'BLOCKED' },
      assignee: { id: userId('member') },
      dueDate: '2027-01-01',
    };
    expect(await office.readTask(id)).toMatchObject({ ...expected, version: 11 });
  });

  it('who create a project with one key leave one winner', async () => {
    const input = { workspaceId, key: 'RACE', name: 'Race' };
    const told = await times(8, () => office.attempt('owner', 'createProject', input));
    expect(codes(told)).toEqual([...Array.from({ length: 7 }, () => 'PROJECT_KEY_TAKEN'), 'done']);
  });

  it('who create a workspace with one short name leave one winner', async () => {
    const input = { name: 'Race', slug: 'race', timeZone: 'UTC', currency: 'EUR' };
    const told = await times(8, () => office.attempt('admin', 'createWorkspace', input));
    expect(codes(told)).toEqual([...Array.from({ length: 7 }, () => 'SLUG_TAKEN'), 'done']);
  });

  it('who start a project leave one winner, and one time at which it started', async () => {
    const { id } = await office.newProject(workspaceId, 'DRAFT');
    const told = await times(6, () => office.attempt('owner', 'startProject', { id }));
    expect(codes(told)).toEqual([...Array.from({ length: 5 }, () => 'INVALID_STATE_TRANSITION'), 'done']);
  });
});

describe('completing a project in which ten clients create and finish tasks', () => {
  it.each([1, 2, 3])('never leaves it COMPLETED with a task open, round %i', async () => {
    const { id } = await office.newProject(workspaceId);
    const seen = new Set<string>();
    const attempt = async (who: (typeof clients)[number], mutation: string, input: object) => {
      const verdict = await office.attempt(who, mutation, input);
      seen.add(verdict.refusal?.code ?? mutation);
      return verdict;
    };
    const working = times(10, async (index) => {
      for (let done = 0; done < 3; done += 1) {
        await sleep(Math.random() * 100);
        const { payload } = await attempt(client(index), 'createTask', { projectId: id, title: 'Work' });
        if (!payload) return;
        // An open task keeps the project open: this cannot be refused.
        await attempt(client(index), 'moveTask', { id: payload.entity.id, status: 'DONE' });
      }
    });
    while (!seen.has('completeProject')) await attempt('owner', 'completeProject', { id });
    expect(await countOpen(id)).toBe(0);
    await working;
    expect(await countOpen(id)).toBe(0);
    expect((await office.readProject(id)).state).toBe('COMPLETED');
    const expected = ['OPEN_TASKS', 'PROJECT_CLOSED', 'completeProject', 'createTask', 'moveTask'];
    expect([...seen].filter((code) => !expected.includes(code))).toEqual([]);
  });
});

describe('whoever writes while the door is closed', () => {
  it.each([
    ['completeProject', 'PROJECT_CLOSED'],
    ['cancelProject', 'PROJECT_CLOSED'],
    ['archiveProject', 'PROJECT_CLOSED'],
    ['holdProject', 'PROJECT_NOT_ACTIVE'],
    ['archiveWorkspace', 'WORKSPACE_ARCHIVED'],
  ])('comes before %s or is told %s', async (verb, code) => {
    const room = await office.newWorkspace();
    const { id: projectId } = await office.newProject(room);
    const tasks = await times(12, () => office.newTask(projectId));
    const close = {
      id: verb === 'archiveWorkspace' ? room : projectId,
      ...(verb === 'completeProject' && { force: true }),
    };
    const write = (id: string) => office.attempt('member', 'moveTask', { id, status: 'IN_PROGRESS' });
    const half = tasks.slice(0, 6).map(({ id }) => write(id));
    const closing = office.attempt('admin', verb, close, { reason: 'Enough.' });
    const told = await Promise.all([...half, ...tasks.slice(6).map(({ id }) => write(id))]);
    expect((await closing).refusal).toBeNull();
    const left = codes(told).filter((one) => one !== 'done');
    expect(new Set([...left, code])).toEqual(new Set([code]));
    const [order] = await office.world.database.sql`
      select min(sequence) filter (where action = ${verb}) > max(sequence) filter (where action = 'moveTask') as is_last,
        count(*) filter (where action = 'moveTask')::int as moves
      from log.events where workspace_id = ${decodeId('Workspace', room)}`;
    const done = told.length - left.length;
    expect({ isLast: order?.is_last ?? true, moves: order?.moves }).toEqual({ isLast: true, moves: done });
  });
});
