import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Answer } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
let workspaceId: string;
let projectId: string;
const size = 57;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
  projectId = (await office.newProject(workspaceId)).id;
  const rows = Array.from({ length: size }, (_, index) => ({
    projectId,
    title: `Same title ${index % 5}`,
    dueDate: index % 3 ? `2026-03-0${1 + (index % 4)}` : null,
    priority: ['LOW', 'HIGH'][index % 2],
  }));
  await office.act('owner', 'createTasks', { workspaceId, rows });
});
afterAll(() => office.world.close());

type Page = { first?: number | null; after?: string | null; last?: number | null; before?: string | null };

const page =
  'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id number } } totalCount';
const query = `query ($w: ID!, $sort: [TaskSort!], $filter: TaskFilter, $first: Int, $after: String, $last: Int, $before: String) {
  tasks(workspaceId: $w, sort: $sort, filter: $filter, first: $first, after: $after, last: $last, before: $before) { ${page} } }`;

const ask = (args: Page & { sort?: object[]; filter?: object }): Promise<Answer> =>
  office.world.ask('viewer', query, { w: workspaceId, ...args });

async function pageOf(args: Page & { sort?: object[]; filter?: object }): Promise<Payload> {
  const { data, errors } = await ask(args);
  expect(errors).toEqual([]);
  return data.tasks;
}
const numbersOf = ({ edges }: Payload): number[] => edges.map(({ node }: Payload) => node.number);
const codesOf = ({ errors }: Answer) => errors.map(({ extensions }) => extensions?.code);

const orders = [
  ['newest first', undefined],
  ['by title, which many share', [{ field: 'TITLE' }]],
  ['by last day, none last', [{ field: 'DUE_DATE' }]],
  ['by last day, none first', [{ field: 'DUE_DATE', nulls: 'FIRST' }]],
  ['by last day, latest first, none first', [{ field: 'DUE_DATE', direction: 'DESC', nulls: 'FIRST' }]],
  [
    'by priority, last day and title',
    [{ field: 'PRIORITY', direction: 'DESC' }, { field: 'DUE_DATE', direction: 'DESC' }, { field: 'TITLE' }],
  ],
] as const;

describe.each(orders)('a list %s', (_name, sort) => {
  const order = sort ? { sort: [...sort] } : {};

  it('is the same walked forwards and backwards as read at once', async () => {
    const all = numbersOf(await pageOf({ ...order, first: 100 }));
    expect(new Set(all).size).toBe(size);

    const forwards: number[] = [];
    for (let after: string | null = null, isMore = true; isMore; ) {
      const { pageInfo, edges, totalCount } = await pageOf({ ...order, first: 10, after });
      expect(pageInfo).toMatchObject({
        hasPreviousPage: after !== null,
        startCursor: edges[0].cursor,
        endCursor: edges.at(-1).cursor,
      });
      expect(totalCount).toBe(size);
      forwards.push(...numbersOf({ edges }));
      after = pageInfo.endCursor;
      isMore = pageInfo.hasNextPage;
    }
    expect(forwards).toEqual(all);

    const backwards: number[] = [];
    for (let before: string | null = null, isMore = true; isMore; ) {
      const { pageInfo, edges } = await pageOf({ ...order, last: 10, before });
      expect(pageInfo.hasNextPage).toBe(before !== null);
      backwards.unshift(...numbersOf({ edges }));
      before = pageInfo.startCursor;
      isMore = pageInfo.hasPreviousPage;
    }
    expect(backwards).toEqual(all);
  });

  it('gives what lies between two cursors, from either end', async () => {
    const { edges } = await pageOf({ ...order, first: 100 });
    const between = { after: edges[9].cursor, before: edges[40].cursor };
    expect(numbersOf(await pageOf({ ...order, first: 100, ...between }))).toEqual(
      numbersOf({ edges: edges.slice(10, 40) }),
    );
    expect(numbersOf(await pageOf({ ...order, first: 3, ...between }))).toEqual(
      numbersOf({ edges: edges.slice(10, 13) }),
    );
    expect(numbersOf(await pageOf({ ...order, last: 3, ...between }))).toEqual(
      numbersOf({ edges: edges.slice(37, 40) }),
    );
  });
});

describe('a walk through a list', () => {
  it('goes on where it was although tasks come and go meanwhile, the one it stood on included', async () => {
    const { id } = await office.newProject(workspaceId);
    const tasks = [];
    for (const title of ['b', 'd', 'f', 'h']) tasks.push(await office.newTask(id, { title }));
    const args = { sort: [{ field: 'TITLE' }], filter: { project: { eq: id } } };
    const first = await pageOf({ ...args, first: 2 });
    expect(numbersOf(first)).toEqual([1, 2]);
    await office.newTask(id, { title: 'a' });
    await office.newTask(id, { title: 'e' });
    await office.act('owner', 'deleteTask', { id: tasks[1].id });
    expect(numbersOf(await pageOf({ ...args, first: 10, after: first.pageInfo.endCursor }))).toEqual([
      6, 3, 4,
    ]);
  });
});

describe('the size of a page', () => {
  it('is 20 when nothing is said', async () => {
    expect((await pageOf({})).edges).toHaveLength(20);
    expect((await pageOf({ first: null, last: null })).edges).toHaveLength(20);
  });

  it('may be 0: nothing but what else is asked for', async () => {
    const empty = { startCursor: null, endCursor: null };
    expect(await pageOf({ first: 0 })).toEqual({
      edges: [],
      totalCount: size + 5,
      pageInfo: { ...empty, hasNextPage: true, hasPreviousPage: false },
    });
    expect((await pageOf({ last: 0 })).pageInfo).toEqual({
      ...empty,
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it('may be 100, and no more, and not less than nothing', async () => {
    expect((await pageOf({ first: 100 })).edges).toHaveLength(size + 5);
    for (const args of [{ first: 101 }, { last: 101 }, { first: -1 }, { last: -1 }]) {
      expect(codesOf(await ask(args))).toEqual(['VALIDATION_FAILED']);
    }
  });

  it('is given from one end, not from both', async () => {
    const { errors } = await ask({ first: 1, last: 1 });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'VALIDATION_FAILED',
      details: { problems: [{ path: ['last'], message: 'Give first or last, not both.' }] },
    });
  });
});

describe('a cursor', () => {
  it('is good for its own order and list only', async () => {
    const { pageInfo } = await pageOf({ sort: [{ field: 'TITLE' }], first: 1 });
    const after = pageInfo.endCursor;
    for (const sort of [
      undefined,
      [{ field: 'TITLE', direction: 'DESC' }],
      [{ field: 'TITLE' }, { field: 'NUMBER' }],
      [{ field: 'NUMBER' }],
    ]) {
      expect(codesOf(await ask({ after, ...(sort && { sort }) }))).toEqual(['VALIDATION_FAILED']);
    }
    const elsewhere = [
      [
        'query ($id: ID!, $c: String) { project(id: $id) { tasks(sort: [{ field: TITLE }], after: $c) { totalCount } } }',
        projectId,
      ],
      ['query ($id: ID!, $c: String) { projects(workspaceId: $id, after: $c) { totalCount } }', workspaceId],
      ['query ($c: String) { people(after: $c) { totalCount } }', null],
      ['query ($c: String) { workspaces(before: $c) { totalCount } }', null],
      ['query ($c: String) { myWork { tasks(after: $c) { totalCount } } }', null],
    ] as const;
    for (const [other, id] of elsewhere) {
      expect(codesOf(await office.world.ask('viewer', other, { id, c: after }))).toEqual([
        'VALIDATION_FAILED',
      ]);
    }
  });

  it('is good for another filter and page size of the same order', async () => {
    const sort = [{ field: 'NUMBER' }];
    const { pageInfo } = await pageOf({ sort, filter: { project: { eq: projectId } }, first: 10 });
    const rest = await pageOf({
      sort,
      filter: { project: { eq: projectId }, priority: { eq: 'LOW' } },
      first: 2,
      after: pageInfo.endCursor,
    });
    expect(numbersOf(rest)).toEqual([11, 13]);
  });

  it.each([
    ['empty', () => ''],
    ['made up', () => 'WyJhIl0'],
    ['cut', (real: string) => real.slice(0, -2)],
    ['changed', (real: string) => `${real.slice(0, 5)}${real[5] === 'A' ? 'B' : 'A'}${real.slice(6)}`],
    ['padded', (real: string) => `${real}=`],
  ])('that is %s is refused', async (_what, forge) => {
    const { pageInfo } = await pageOf({ first: 1 });
    expect(codesOf(await ask({ after: forge(pageInfo.endCursor) }))).toEqual(['VALIDATION_FAILED']);
  });
});
