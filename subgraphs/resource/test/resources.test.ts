import { decodeId } from '@workgraph/kit/ids';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, week } from './booking-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
});
afterAll(() => office.close());

const create = (who: 'owner' | 'member' | 'admin', more: object) =>
  office.run(who, 'createResource', { workspaceId: office.product, ...more });

describe('a resource', () => {
  it("has a member's name and the workspace's week unless told otherwise", async () => {
    const { resource } = await create('owner', { userId: userId('member') });
    expect(resource).toMatchObject({
      name: 'Mia Chen',
      user: { id: userId('member') },
      weeklyMinutes: { monday: 480, saturday: 0 },
      version: 1,
    });
  });

  it('is there once per person and workspace, and only for an active member', async () => {
    await create('owner', { userId: userId('owner') });
    expect((await create('owner', { userId: userId('owner') })).code).toBe('RESOURCE_EXISTS');
    const outsider = await create('owner', { userId: userId('outsider') });
    expect(outsider).toMatchObject({ code: 'USER_NOT_MEMBER', details: { user: userId('outsider') } });
    expect((await create('owner', { userId: userId('foreign') })).code).toBe('USER_NOT_MEMBER');
  });

  it('needs a name as a placeholder, and an OWNER to make it', async () => {
    expect((await create('owner', {})).details.problems).toEqual([
      { path: ['input', 'name'], message: 'A placeholder needs a name.' },
    ]);
    expect((await create('owner', { name: ' ' })).code).toBe('VALIDATION_FAILED');
    expect((await create('member', { name: 'Tester' })).code).toBe('FORBIDDEN');
  });

  it('refuses a week with more minutes than days have', async () => {
    const weeklyMinutes = {
      monday: 1_441,
      tuesday: 0,
      wednesday: 0,
      thursday: 0,
      friday: 0,
      saturday: -1,
      sunday: 0,
    };
    const { details } = await create('owner', { name: 'Robot', weeklyMinutes });
    expect(details.problems.map((one: { path: string[] }) => one.path.join('.'))).toEqual([
      'input.weeklyMinutes.monday',
      'input.weeklyMinutes.saturday',
    ]);
  });

  it('is created once for one idempotency key', async () => {
    const options = { idempotencyKey: 'resource-once' };
    const input = { workspaceId: office.product, name: 'Once' };
    const first = await office.run('owner', 'createResource', input, '', options);
    const second = await office.run('owner', 'createResource', input, '', options);
    expect(second).toMatchObject({ replayed: true, resource: { id: first.resource.id } });
  });
});

describe('fifty resources', () => {
  const query = `query ($id: ID!, $first: Int) { resources(workspaceId: $id, first: $first, filter: { name: { eq: "Many" } }, sort: [{ field: CREATED_AT }]) {
    totalCount nodes { name user { id } workspace { id } days(startDate: "2027-03-01", endDate: "2027-03-05") { hardMinutes }
      allocations { totalCount nodes { project { id } task { id } resource { name } } } conflicts { nodes { id allocations { id } } } } } }`;

  it('with their bookings, days and conflicts cost as many statements as one', async () => {
    const projectId = office.projects.APL ?? '';
    for (let index = 0; index < 50; index++) {
      const resourceId = await office.resource('admin', office.product, null, { name: 'Many' });
      if (index % 5 === 0) {
        await office.book('admin', { resourceId, projectId });
        await office.book('admin', { resourceId, projectId, type: 'SOFT', justification: 'Much to do' });
      }
    }
    const statementsFor = async (first: number) => {
      office.world.statements.length = 0;
      const { data, errors } = await office.ask('member', query, { id: office.product, first });
      expect(errors).toEqual([]);
      return { resources: data.resources, count: office.world.statements.length };
    };
    const one = await statementsFor(1);
    const all = await statementsFor(50);
    expect(all.resources.totalCount).toBe(50);
    const crowded = all.resources.nodes.filter(
      ({ conflicts }: { conflicts: { nodes: object[] } }) => conflicts.nodes[0],
    );
    expect(crowded.length).toBe(10);
    expect(all.count).toBe(one.count);
  });
});

describe('what this house adds to projects and tasks', () => {
  const entities = (who: 'owner' | 'foreign', representations: object[]) =>
    office.ask(
      who,
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Project { id allocations { totalCount nodes { startDate } } openHardConflicts }
        ... on Task { id allocations { totalCount } } } }`,
      { r: representations },
    );

  it('is what is booked on them, and null out of reach', async () => {
    const resourceId = await office.resource('owner', office.product, null);
    const id = office.projects.SEC ?? '';
    const web = office.projects.WEB ?? '';
    await office.book('owner', { resourceId, projectId: web });
    const answer = await entities('owner', [
      { __typename: 'Project', id: web },
      { __typename: 'Project', id },
    ]);
    expect(answer.data._entities).toEqual([
      {
        id: web,
        allocations: { totalCount: 1, nodes: [{ startDate: week.startDate }] },
        openHardConflicts: 0,
      },
      null,
    ]);
    expect((await entities('foreign', [{ __typename: 'Project', id: web }])).data._entities).toEqual([null]);
  });
});

describe('the published views', () => {
  it('show bookings and conflicts with their projects within the reach of who asks', async () => {
    const resourceId = await office.resource('admin', office.product, null);
    const projectId = office.projects.APL ?? '';
    const { allocation } = await office.book('owner', { resourceId, projectId });
    await office.book('owner', { resourceId, projectId, type: 'SOFT', justification: 'Yes' });
    const { sql } = office.world.database;
    const seen = (organization: string, workspaces: string) =>
      sql.begin(async (tx) => {
        await tx`set local role resource_app`;
        await tx`select set_config('app.org', ${organization}, true), set_config('app.workspaces', ${workspaces}, true)`;
        const bookings =
          await tx`select type::text, percent, start_date::text from resource_published.allocations
          where allocation_id = ${decodeId('Allocation', allocation.id)}`;
        const conflicts = await tx`select kind::text, status::text from resource_published.conflict_projects
          where project_id = ${decodeId('Project', projectId)}`;
        return [[...bookings], conflicts.length > 0];
      });
    const organization = '019a0000-0000-7000-8000-000000000001';
    const product = `{${decodeId('Workspace', office.product)}}`;
    const booking = { type: 'HARD', percent: 60, start_date: week.startDate };
    expect(await seen(organization, product)).toEqual([[booking], true]);
    expect(await seen(organization, '{}')).toEqual([[], false]);
    expect(await seen('019a0000-0000-7000-8000-000000000002', product)).toEqual([[], false]);
  });
});
