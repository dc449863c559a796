import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
let workspaceId: string;
const ids = new Map<string, string>();

const made: readonly (readonly [string, string, object])[] = [
  ['AA', 'delta', { priority: 'LOW', startDate: '2026-03-01', leadId: userId('owner') }],
  ['BB', 'alpha', { priority: 'CRITICAL', targetDate: '2026-06-01', leadId: userId('member') }],
  ['CC', 'Charlie', { startDate: '2026-02-01', targetDate: '2026-05-01' }],
  ['DD', 'bravo', { priority: 'HIGH' }],
  ['ZZ', 'put away', {}],
];

beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
  for (const [index, [key, name, more]] of made.entries()) {
    office.world.setNow(new Date(Date.UTC(2026, 4, 1 + index)));
    const { entity } = await office.act('owner', 'createProject', { workspaceId, key, name, ...more });
    ids.set(key, entity.id);
  }
  office.world.setNow(new Date('2026-06-01T00:00:00Z'));
  await office.act('owner', 'startProject', { id: ids.get('BB') });
  await office.act('owner', 'cancelProject', { id: ids.get('CC') });
  await office.act('owner', 'archiveProject', { id: ids.get('ZZ') });
  office.world.setNow(null);
});
afterAll(() => office.world.close());

const query = `query ($w: ID!, $filter: ProjectFilter, $sort: [ProjectSort!]) {
  projects(workspaceId: $w, filter: $filter, sort: $sort) { totalCount nodes { key } } }`;

async function keys(filter: object | null, sort: object[] = [{ field: 'KEY' }]) {
  const { projects } = await office.read('viewer', query, { w: workspaceId, filter, sort });
  expect(projects.totalCount).toBe(projects.nodes.length);
  return projects.nodes.map(({ key }: Payload) => key).join(' ');
}

describe('the projects of a workspace', () => {
  const filters: readonly (readonly [string, () => object | null, string])[] = [
    ['nothing', () => null, 'AA BB CC DD'],
    ['id', () => ({ id: { in: [ids.get('AA'), ids.get('ZZ')] } }), 'AA'],
    ['key', () => ({ key: { in: ['AA', 'DD', 'aa'] } }), 'AA DD'],
    ['name, exactly', () => ({ name: { eq: 'alpha' } }), 'BB'],
    ['state', () => ({ state: { eq: 'DRAFT' } }), 'AA DD'],
    ['other states', () => ({ state: { notIn: ['DRAFT', 'CANCELLED'] } }), 'BB'],
    ['priority', () => ({ priority: { in: ['LOW', 'HIGH'] } }), 'AA DD'],
    ['lead', () => ({ lead: { eq: userId('member') } }), 'BB'],
    ['having no lead', () => ({ lead: { isNull: true } }), 'CC DD'],
    ['a first day before', () => ({ startDate: { lt: '2026-03-01' } }), 'CC'],
    ['a last day at all', () => ({ targetDate: { isNull: false } }), 'BB CC'],
    ['when they were made', () => ({ createdAt: { gte: '2026-05-03T00:00:00Z' } }), 'CC DD'],
    ['being archived', () => ({ archivedAt: { isNull: false } }), 'ZZ'],
    ['being archived or not', () => ({ archivedAt: {} }), 'AA BB CC DD ZZ'],
    [
      'being archived, at some depth',
      () => ({ or: [{ key: { eq: 'AA' } }, { not: { archivedAt: { isNull: true } } }] }),
      'AA ZZ',
    ],
    ['not being so', () => ({ not: { startDate: { isNull: false } } }), 'BB DD'],
  ];
  it.each(filters)('are filtered by %s', async (_by, filter, expected) => {
    expect(await keys(filter())).toBe(expected);
  });

  it.each([
    ['name, when nothing is said', [], 'CC BB DD AA'],
    ['name, last first', [{ field: 'NAME', direction: 'DESC' }], 'AA DD BB CC'],
    ['key, last first', [{ field: 'KEY', direction: 'DESC' }], 'DD CC BB AA'],
    ['priority', [{ field: 'PRIORITY' }], 'AA CC DD BB'],
    ['first day, none last', [{ field: 'START_DATE' }, { field: 'KEY' }], 'CC AA BB DD'],
    [
      'last day, latest first, none first',
      [{ field: 'TARGET_DATE', direction: 'DESC', nulls: 'FIRST' }, { field: 'KEY' }],
      'AA DD BB CC',
    ],
    ['when they were made', [{ field: 'CREATED_AT' }], 'AA BB CC DD'],
    ['when they changed', [{ field: 'UPDATED_AT', direction: 'DESC' }, { field: 'KEY' }], 'BB CC DD AA'],
  ])('are ordered by %s', async (_by, sort, expected) => {
    expect(await keys(null, sort)).toBe(expected);
  });

  it('are out of reach from outside, as if the workspace were not there', async () => {
    for (const who of ['outsider', 'foreign'] as const) {
      const { data, errors } = await office.world.ask(who, query, { w: workspaceId });
      expect({ data, codes: errors.map(({ extensions }) => extensions?.code) }).toEqual({
        data: { projects: null },
        codes: ['NOT_FOUND'],
      });
    }
  });

  it('are walked from both ends alike', async () => {
    const walk =
      'query ($w: ID!, $a: String, $b: String, $f: Int, $l: Int) { projects(workspaceId: $w, after: $a, before: $b, first: $f, last: $l) { nodes { key } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }';
    const page = async (args: object) =>
      (await office.read('viewer', walk, { w: workspaceId, ...args })).projects;
    const first = await page({ f: 3 });
    const second = await page({ f: 3, a: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ key }: Payload) => key)).toEqual([
      'CC',
      'BB',
      'DD',
      'AA',
    ]);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await page({ l: 3, b: second.pageInfo.startCursor });
    expect(back.nodes).toEqual(first.nodes);
  });
});

describe('the list of workspaces', () => {
  const list = `query ($filter: WorkspaceFilter, $sort: [WorkspaceSort!]) {
    workspaces(filter: $filter, sort: $sort) { totalCount nodes { name } } }`;
  async function names(who: Parameters<Office['read']>[0], filter?: object, sort?: object[]) {
    const { workspaces } = await office.read(who, list, { filter, sort });
    expect(workspaces.totalCount).toBe(workspaces.nodes.length);
    return workspaces.nodes.map(({ name }: Payload) => name).join(', ');
  }

  it('holds what one reaches, by name: everything for the admin, nothing of another organization', async () => {
    expect(await names('admin')).toBe('Client delivery, Operations, Product, Room 1');
    expect(await names('owner')).toBe('Product, Room 1');
    expect(await names('member')).toBe('Client delivery, Product, Room 1');
    expect(await names('outsider')).toBe('Client delivery, Operations');
    expect(await names('foreign')).toBe('Orbit kitchen');
  });

  it('is filtered and ordered', async () => {
    expect(await names('admin', { slug: { in: ['product', 'room-1'] } })).toBe('Product, Room 1');
    expect(await names('admin', { name: { eq: 'Operations' } })).toBe('Operations');
    expect(await names('outsider', { id: { eq: workspaceId } })).toBe('');
    expect(
      await names('admin', { not: { slug: { eq: 'product' } } }, [{ field: 'NAME', direction: 'DESC' }]),
    ).toBe('Room 1, Operations, Client delivery');
    expect(await names('admin', {}, [{ field: 'CREATED_AT' }])).toBe(
      'Product, Operations, Client delivery, Room 1',
    );
  });
});
