import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
let workspaceId: string;
let one: string;
let two: string;
const ids = new Map<string, string>();

/** Title, and what is said of it; the fourth and the ninth lie in the second project. */
const made: readonly (readonly [string, object])[] = [
  ['a', { priority: 'LOW', type: 'BUG', dueDate: '2026-03-01', assigneeId: userId('member') }],
  ['b', { priority: 'CRITICAL', status: 'IN_PROGRESS', dueDate: '2026-03-03', assigneeId: userId('owner') }],
  [
    'c',
    {
      status: 'BLOCKED',
      startDate: '2026-02-01',
      dueDate: '2026-03-02',
      externalSource: 'jira',
      externalId: 'J-1',
    },
  ],
  ['d', { status: 'DONE', priority: 'HIGH', type: 'STORY' }],
  ['e', { status: 'CANCELLED', dueDate: '2026-03-01', externalSource: 'azure', externalId: 'A-1' }],
  ['f', { startDate: '2026-01-01', dueDate: '2026-12-31', assigneeId: userId('member') }],
  ['g', { type: 'MILESTONE', dueDate: '2026-03-03' }],
  ['h', { status: 'BACKLOG', priority: 'LOW', externalSource: 'jira', externalId: 'J-2' }],
  ['i', { status: 'IN_REVIEW', startDate: '2026-02-02' }],
];

beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
  one = (await office.newProject(workspaceId)).id;
  two = (await office.newProject(workspaceId)).id;
  for (const [index, [title, more]] of made.entries()) {
    office.world.setNow(new Date(Date.UTC(2026, 4, 1 + index)));
    const task = await office.newTask(
      title === 'd' || title === 'i' ? two : one,
      { title, ...more },
      title < 'c' ? 'member' : 'owner',
    );
    ids.set(title, task.id);
  }
  const trashed = await office.newTask(one, { title: 'z' });
  office.world.setNow(new Date('2026-06-01T00:00:00Z'));
  await office.act('owner', 'deleteTask', { id: trashed.id });
  await office.act('owner', 'updateTask', { id: ids.get('a'), description: 'Touched.' });
  office.world.setNow(null);
});
afterAll(() => office.world.close());

const query = `query ($w: ID!, $filter: TaskFilter, $sort: [TaskSort!]) {
  tasks(workspaceId: $w, filter: $filter, sort: $sort, first: 100) { totalCount nodes { title } } }`;

async function titles(filter: object | null, sort: object[] = [{ field: 'TITLE' }]) {
  const { tasks } = await office.read('viewer', query, { w: workspaceId, filter, sort });
  expect(tasks.totalCount).toBe(tasks.nodes.length);
  return tasks.nodes.map(({ title }: Payload) => title).join('');
}

const idsOf = (...wanted: string[]) => wanted.map((title) => ids.get(title));

describe('the tasks of a workspace, filtered', () => {
  const filters: readonly (readonly [string, () => object | null, string])[] = [
    ['by nothing', () => null, 'abcdefghi'],
    ['by an empty filter', () => ({}), 'abcdefghi'],
    ['by id', () => ({ id: { in: idsOf('a', 'f') } }), 'af'],
    ['by other ids', () => ({ id: { notIn: idsOf('a', 'f') } }), 'bcdeghi'],
    ['by project', () => ({ project: { eq: two } }), 'di'],
    ['by assignee', () => ({ assignee: { eq: userId('member') } }), 'af'],
    ['by having no assignee', () => ({ assignee: { isNull: true } }), 'cdeghi'],
    [
      'by not being assigned to one, nobody included',
      () => ({ assignee: { notIn: [userId('member')] } }),
      'bcdeghi',
    ],
    ['by reporter', () => ({ reporter: { eq: userId('member') } }), 'ab'],
    ['by kind of work', () => ({ type: { in: ['BUG', 'STORY'] } }), 'ad'],
    ['by other kinds of work', () => ({ type: { notIn: ['TASK'] } }), 'adg'],
    ['by status', () => ({ status: { eq: 'TODO' } }), 'afg'],
    ['by several statuses', () => ({ status: { in: ['BACKLOG', 'IN_REVIEW', 'NOWHERE'] } }), 'hi'],
    ['by bucket', () => ({ bucket: { eq: 'OPEN' } }), 'abcfghi'],
    ['by other buckets', () => ({ bucket: { notIn: ['OPEN', 'DONE'] } }), 'e'],
    ['by signal', () => ({ signal: { in: ['STARTED', 'BLOCKED'] } }), 'bci'],
    ['by priority', () => ({ priority: { in: ['LOW', 'CRITICAL'] } }), 'abh'],
    ['by a first day', () => ({ startDate: { isNull: false } }), 'cfi'],
    ['by a last day', () => ({ dueDate: { eq: '2026-03-01' } }), 'ae'],
    ['by a last day before', () => ({ dueDate: { lt: '2026-03-02' } }), 'ae'],
    ['by a last day from to', () => ({ dueDate: { gte: '2026-03-02', lte: '2026-03-03' } }), 'bcg'],
    ['by a last day after', () => ({ dueDate: { gt: '2026-03-03' } }), 'f'],
    ['by days one by one', () => ({ dueDate: { in: ['2026-03-01', '2026-12-31'] } }), 'aef'],
    ['by other days, none included', () => ({ dueDate: { notIn: ['2026-03-01'] } }), 'bcdfghi'],
    [
      'by when they were made',
      () => ({ createdAt: { gte: '2026-05-02T00:00:00Z', lt: '2026-05-04T00:00:00Z' } }),
      'bc',
    ],
    ['by when they changed', () => ({ updatedAt: { gt: '2026-05-31T00:00:00Z' } }), 'a'],
    ['by when they were completed', () => ({ completedAt: { isNull: false } }), 'd'],
    ['by where they came from', () => ({ externalSource: { eq: 'jira' } }), 'ch'],
    ['by their id there', () => ({ externalId: { in: ['J-2', 'A-1'] } }), 'eh'],
    ['by being deleted', () => ({ deletedAt: { isNull: false } }), 'z'],
    ['by being deleted or not', () => ({ deletedAt: {} }), 'abcdefghiz'],
    ['by two things at once', () => ({ bucket: { eq: 'OPEN' }, dueDate: { isNull: true } }), 'hi'],
    ['by one or the other', () => ({ or: [{ status: { eq: 'DONE' } }, { priority: { eq: 'LOW' } }] }), 'adh'],
    [
      'by one and the other',
      () => ({ and: [{ bucket: { eq: 'OPEN' } }, { priority: { eq: 'LOW' } }] }),
      'ah',
    ],
    ['by not being so', () => ({ not: { dueDate: { gte: '2026-03-02' } } }), 'adehi'],
    [
      'by none of several',
      () => ({ not: { or: [{ bucket: { eq: 'OPEN' } }, { type: { eq: 'STORY' } }] } }),
      'e',
    ],
    ['by all of nothing', () => ({ and: [] }), 'abcdefghi'],
    ['by one of nothing', () => ({ or: [] }), ''],
    ['by one of no ids', () => ({ id: { in: [] } }), ''],
  ];

  it.each(filters)('%s', async (_by, filter, expected) => {
    expect(await titles(filter())).toBe(expected);
  });

  it.each([
    ['null for a condition', { status: null }],
    ['null for a value', { status: { eq: null } }],
    ['a text with a NUL', { status: { eq: '\u0000' } }],
    ['251 values', { status: { in: Array.from({ length: 251 }, () => 'TODO') } }],
    ['six levels', { not: { not: { not: { not: { not: { not: { status: { eq: 'X' } } } } } } } }],
    ['a hundred and one conditions', { and: Array.from({ length: 101 }, () => ({ status: { eq: 'X' } })) }],
    ['an operator that texts do not have', { status: { lt: 'X' } }],
    ['the id of something else', { project: { eq: userId('member') } }],
  ])('refuse %s', async (_what, filter) => {
    const { errors } = await office.world.ask('viewer', query, { w: workspaceId, filter });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['VALIDATION_FAILED']);
  });

  it('are those of its projects: each shows its own by number', async () => {
    const under = `query ($id: ID!, $filter: TaskFilter) { project(id: $id) { tasks(filter: $filter) { totalCount nodes { title number } } } }`;
    const { project } = await office.read('viewer', under, { id: two });
    expect(project.tasks).toEqual({
      totalCount: 2,
      nodes: [
        { title: 'd', number: 1 },
        { title: 'i', number: 2 },
      ],
    });
    const filter = { bucket: { eq: 'OPEN' }, assignee: { isNull: false } };
    const filtered = (await office.read('viewer', under, { id: one, filter })).project;
    expect(filtered.tasks.nodes.map(({ title }: Payload) => title)).toEqual(['a', 'b', 'f']);
  });
});

describe('the tasks of a workspace, in order', () => {
  const sorts = [
    ['newest first, when nothing is said', [], 'ihgfedcba'],
    ['by title', [{ field: 'TITLE' }], 'abcdefghi'],
    ['by title, last first', [{ field: 'TITLE', direction: 'DESC' }], 'ihgfedcba'],
    ['by priority and title', [{ field: 'PRIORITY' }, { field: 'TITLE' }], 'ahcefgidb'],
    [
      'by priority, most first, and title',
      [{ field: 'PRIORITY', direction: 'DESC' }, { field: 'TITLE' }],
      'bdcefgiah',
    ],
    ['by last day, none last', [{ field: 'DUE_DATE' }, { field: 'TITLE' }], 'aecbgfdhi'],
    ['by last day, none first', [{ field: 'DUE_DATE', nulls: 'FIRST' }, { field: 'TITLE' }], 'dhiaecbgf'],
    [
      'by last day, latest first, none last',
      [{ field: 'DUE_DATE', direction: 'DESC' }, { field: 'TITLE' }],
      'fbgcaedhi',
    ],
    [
      'by last day, latest first, none first',
      [{ field: 'DUE_DATE', direction: 'DESC', nulls: 'FIRST' }, { field: 'TITLE' }],
      'dhifbgcae',
    ],
    ['by first day', [{ field: 'START_DATE' }, { field: 'TITLE' }], 'fciabdegh'],
    ['by number and title', [{ field: 'NUMBER' }, { field: 'TITLE' }], 'adbicefgh'],
    ['by when they were made', [{ field: 'CREATED_AT' }], 'abcdefghi'],
    ['by when they changed', [{ field: 'UPDATED_AT', direction: 'DESC' }], 'aihgfedcb'],
    [
      'by when they were completed',
      [{ field: 'COMPLETED_AT' }, { field: 'TITLE', direction: 'DESC' }],
      'dihgfecba',
    ],
  ] as const;

  it.each(sorts)('%s', async (_by, sort, expected) => {
    expect(await titles(null, [...sort])).toBe(expected);
  });

  it('refuse a field that is named twice, and more than five', async () => {
    const fields = ['NUMBER', 'TITLE', 'PRIORITY', 'START_DATE', 'DUE_DATE', 'CREATED_AT'];
    for (const sort of [
      [{ field: 'TITLE' }, { field: 'TITLE', direction: 'DESC' }],
      fields.map((field) => ({ field })),
    ]) {
      const { errors } = await office.world.ask('viewer', query, { w: workspaceId, sort });
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['VALIDATION_FAILED']);
    }
  });
});
