import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
const projects: string[] = [];
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  const { workspaces } = await office.read('admin', '{ workspaces { nodes { id } } }');
  for (const { id } of workspaces.nodes) await office.act('admin', 'archiveWorkspace', { id });
  for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo']) {
    projects.push((await office.newProject(await office.newWorkspace(zone))).id);
  }
});
afterAll(() => office.world.close());

/**
 * A day in the middle of three, and the instants at which it and the next one begin in each zone, in their order.
 * By hand from the rules of the zones: a change of the clocks makes a day of 23 or 25 hours.
 */
const days = [
  [
    'an ordinary day',
    '2026-06-10',
    [
      ['Tokyo', '2026-06-09T15:00:00Z'],
      ['Berlin', '2026-06-09T22:00:00Z'],
      ['New York', '2026-06-10T04:00:00Z'],
      ['Tokyo', '2026-06-10T15:00:00Z'],
      ['Berlin', '2026-06-10T22:00:00Z'],
      ['New York', '2026-06-11T04:00:00Z'],
    ],
  ],
  [
    'the day clocks go forward in New York',
    '2026-03-08',
    [
      ['Tokyo', '2026-03-07T15:00:00Z'],
      ['Berlin', '2026-03-07T23:00:00Z'],
      ['New York', '2026-03-08T05:00:00Z'],
      ['Tokyo', '2026-03-08T15:00:00Z'],
      ['Berlin', '2026-03-08T23:00:00Z'],
      ['New York', '2026-03-09T04:00:00Z'],
    ],
  ],
  [
    'the day clocks go forward in Berlin',
    '2026-03-29',
    [
      ['Tokyo', '2026-03-28T15:00:00Z'],
      ['Berlin', '2026-03-28T23:00:00Z'],
      ['New York', '2026-03-29T04:00:00Z'],
      ['Tokyo', '2026-03-29T15:00:00Z'],
      ['Berlin', '2026-03-29T22:00:00Z'],
      ['New York', '2026-03-30T04:00:00Z'],
    ],
  ],
  [
    'the day clocks go back in Berlin',
    '2026-10-25',
    [
      ['Tokyo', '2026-10-24T15:00:00Z'],
      ['Berlin', '2026-10-24T22:00:00Z'],
      ['New York', '2026-10-25T04:00:00Z'],
      ['Tokyo', '2026-10-25T15:00:00Z'],
      ['Berlin', '2026-10-25T23:00:00Z'],
      ['New York', '2026-10-26T04:00:00Z'],
    ],
  ],
  [
    'the day clocks go back in New York',
    '2026-11-01',
    [
      ['Tokyo', '2026-10-31T15:00:00Z'],
      ['Berlin', '2026-10-31T23:00:00Z'],
      ['New York', '2026-11-01T04:00:00Z'],
      ['Tokyo', '2026-11-01T15:00:00Z'],
      ['Berlin', '2026-11-01T23:00:00Z'],
      ['New York', '2026-11-02T05:00:00Z'],
    ],
  ],
] as const;

/** The counts before the first of the six midnights, and after each of them. */
const counts = [
  { total: 15, overdue: 0, dueToday: 3, dueThisWeek: 3 },
  { total: 15, overdue: 1, dueToday: 3, dueThisWeek: 3 },
  { total: 15, overdue: 2, dueToday: 3, dueThisWeek: 3 },
  { total: 15, overdue: 3, dueToday: 3, dueThisWeek: 3 },
  { total: 15, overdue: 4, dueToday: 2, dueThisWeek: 4 },
  { total: 15, overdue: 5, dueToday: 1, dueThisWeek: 5 },
  { total: 15, overdue: 6, dueToday: 0, dueThisWeek: 6 },
];

function shifted(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

async function at(instant: number) {
  office.world.setNow(new Date(instant));
  const query = `{ myWork { counts { total overdue dueToday dueThisWeek }
    tasks(first: 100) { nodes { isOverdue dueDate workspace { today } } } }
    workspaces { nodes { today name } } }`;
  const { myWork } = await office.read('member', query);
  const overdue = await Promise.all(
    projects.map(async (id) => (await office.readProject(id)).taskCounts.overdue),
  );
  return {
    counts: myWork.counts,
    overdue: {
      byTask: myWork.tasks.nodes.filter(({ isOverdue }: Payload) => isOverdue).length,
      byToday: myWork.tasks.nodes.filter(
        ({ dueDate, workspace }: Payload) => dueDate && dueDate < workspace.today,
      ).length,
      byProject: overdue.reduce((sum, one) => sum + one, 0),
    },
  };
}

describe.each(days)('around %s', (_name, day, midnights) => {
  beforeAll(async () => {
    office.world.setNow(null);
    for (const projectId of projects) {
      for (const by of [-1, 0, 7, 8, null]) {
        const dueDate = by === null ? null : shifted(day, by);
        await office.newTask(projectId, { assigneeId: userId('member'), dueDate });
      }
    }
  });
  afterAll(async () => {
    office.world.setNow(null);
    const { myWork } = await office.read('member', '{ myWork { tasks(first: 100) { nodes { id } } } }');
    for (const { id } of myWork.tasks.nodes) await office.act('owner', 'deleteTask', { id });
  });

  it.each(midnights.map(([zone, midnight], index) => ({ zone, midnight, index })))(
    'my work goes by the day that begins in $zone at $midnight, and not a millisecond before',
    async ({ midnight, index }) => {
      for (const [instant, expected] of [
        [Date.parse(midnight) - 1, counts[index]],
        [Date.parse(midnight), counts[index + 1]],
      ] as const) {
        const seen = await at(instant);
        expect(seen.counts).toEqual(expected);
        const all = expected?.overdue;
        expect(seen.overdue).toEqual({ byTask: all, byToday: all, byProject: all });
      }
    },
  );
});

describe('a workspace that moves to another zone', () => {
  it('goes by its new days at once', async () => {
    office.world.setNow(new Date('2026-06-10T20:00:00Z'));
    const workspaceId = await office.newWorkspace('America/New_York');
    const task = await office.newTask((await office.newProject(workspaceId)).id, { dueDate: '2026-06-10' });
    expect(task.isOverdue).toBe(false);
    const { entity } = await office.act('owner', 'updateWorkspace', {
      id: workspaceId,
      timeZone: 'Asia/Tokyo',
    });
    expect(entity.today).toBe('2026-06-11');
    expect((await office.readTask(task.id)).isOverdue).toBe(true);
  });
});
