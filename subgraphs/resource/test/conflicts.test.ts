import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, week } from './booking-office.ts';

let office: Office;
let projectId: string;
let elsewhereId: string;
/** Mia, in the workspace `product` and in `delivery`. */
let here: string;
let there: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  projectId = office.projects.APL ?? '';
  elsewhereId = office.projects.NOR ?? '';
  here = await office.resource('owner', office.product, 'member');
  there = await office.resource('admin', office.delivery, 'member');
});
beforeEach(async () => {
  await office.world.database
    .sql`truncate resource.allocations, resource.allocation_conflicts, resource.person_days`;
});
afterAll(() => office.close());

const soft = (percent: number, more = {}) =>
  office.book('owner', {
    resourceId: here,
    projectId,
    type: 'SOFT',
    amount: { percent },
    justification: 'Agreed',
    ...more,
  });
const hard = (percent: number, more = {}) =>
  office.book('owner', {
    resourceId: here,
    projectId,
    amount: { percent },
    justification: 'Agreed',
    ...more,
  });
const hardElsewhere = (percent: number) =>
  office.book('admin', {
    resourceId: there,
    projectId: elsewhereId,
    amount: { percent },
    justification: 'Agreed',
  });
const found = () => office.conflicts('owner', office.product);
const change = (id: string, input: object) => office.run('owner', 'updateAllocation', { id, ...input });
const drop = (id: string) => office.run('owner', 'deleteAllocation', { id });

describe('a conflict', () => {
  it('follows every change of its cause and goes with it', async () => {
    await hard(60);
    const { allocation } = await soft(60);
    const [first] = await found();
    const shrunk = await change(allocation.id, { endDate: '2027-03-03', amount: { percent: 50 } });
    expect(shrunk.changeSet.summary).toEqual({ created: 0, updated: 2, removed: 0 });
    expect(await found()).toMatchObject([
      {
        id: first.id,
        startDate: '2027-03-01',
        endDate: '2027-03-03',
        peakPercent: 110,
        severity: 'LOW',
        version: 2,
      },
    ]);
    const gone = await change(allocation.id, { amount: { percent: 40 } });
    expect(gone.changeSet.removes.nodes).toEqual([{ entity: { type: 'AllocationConflict', id: first.id } }]);
    expect(await found()).toEqual([]);
  });

  it('goes with a booking that is deleted', async () => {
    const { allocation } = await hard(60);
    await soft(60);
    const deleted = await drop(allocation.id);
    expect(deleted).toMatchObject({ allocation: null, changeSet: { summary: { removed: 2 } } });
    expect(await found()).toEqual([]);
    expect((await drop(allocation.id)).code).toBe('NOT_FOUND');
  });

  it('is one over a weekend, and two where a day between is free', async () => {
    await hard(60, { endDate: '2027-03-12' });
    const { allocation } = await soft(60, { endDate: '2027-03-12' });
    const [whole] = await found();
    expect(whole).toMatchObject({ startDate: '2027-03-01', endDate: '2027-03-12', excessMinutes: 960 });
    await change(allocation.id, { endDate: '2027-03-03' });
    await soft(60, { startDate: '2027-03-05', endDate: '2027-03-12' });
    expect(await found()).toMatchObject([
      { id: whole.id, endDate: '2027-03-03' },
      { startDate: '2027-03-05', endDate: '2027-03-12' },
    ]);
  });

  it('stays resolved until its cause changes', async () => {
    await hard(60);
    const { allocation } = await soft(60);
    const [{ id }] = await found();
    const resolved = await office.run('owner', 'resolveAllocationConflict', { id, note: ' Mia agrees ' });
    expect(resolved.allocationConflict).toMatchObject({
      status: 'RESOLVED',
      note: 'Mia agrees',
      resolvedBy: { id: userId('owner') },
      version: 2,
    });
    await change(allocation.id, { justification: 'Said otherwise' });
    await soft(20, { startDate: '2027-04-05', endDate: '2027-04-05' });
    expect(await found()).toMatchObject([{ id, status: 'RESOLVED', version: 2 }]);
    await change(allocation.id, { amount: { percent: 70 } });
    expect(await found()).toMatchObject([
      { id, status: 'OPEN', note: null, peakPercent: 130, severity: 'HIGH' },
    ]);
  });

  it('is open again for whoever reopens it, and only an OWNER or ADMIN may do either', async () => {
    await hard(60);
    await soft(60);
    const [{ id }] = await found();
    const resolve = (who: 'member' | 'viewer' | 'outsider' | 'foreign' | 'owner') =>
      office.run(who, 'resolveAllocationConflict', { id, note: 'Fine' });
    expect((await resolve('member')).code).toBe('FORBIDDEN');
    expect((await resolve('viewer')).code).toBe('FORBIDDEN');
    expect((await resolve('outsider')).code).toBe('NOT_FOUND');
    expect((await resolve('foreign')).code).toBe('NOT_FOUND');
    await resolve('owner');
    const again = await office.run('owner', 'reopenAllocationConflict', { id });
    expect(again.allocationConflict).toMatchObject({
      status: 'OPEN',
      note: null,
      resolvedBy: null,
      resolvedAt: null,
    });
  });
});

describe('load from another workspace', () => {
  it('counts in every rule, and of the other place nothing is told', async () => {
    await hardElsewhere(60);
    const refused = await hard(41);
    expect(refused).toMatchObject({ code: 'ALLOCATION_CONFLICT', details: { peak: 101 } });
    const { allocation, warnings } = await soft(60);
    expect(warnings).toMatchObject([
      { code: 'ALLOCATION_OVER_CAPACITY', details: { giveWay: [allocation.id] } },
    ]);
    const [conflict] = await found();
    expect(conflict).toMatchObject({ peakPercent: 120, allocations: [{ id: allocation.id }] });
    const { data } = await office.ask(
      'owner',
      `query ($id: ID!) { resource(id: $id) { days(startDate: "2027-03-05", endDate: "2027-03-06") {
        day capacityMinutes hardMinutes softMinutes elsewhereMinutes } } }`,
      { id: here },
    );
    expect(data.resource.days).toEqual([
      { day: '2027-03-05', capacityMinutes: 480, hardMinutes: 0, softMinutes: 288, elsewhereMinutes: 288 },
      { day: '2027-03-06', capacityMinutes: 0, hardMinutes: 0, softMinutes: 0, elsewhereMinutes: 0 },
    ]);
  });

  it('makes and ends conflicts there in the same transaction, without a word in the answer here', async () => {
    const book = {
      resourceId: there,
      projectId: elsewhereId,
      type: 'SOFT' as const,
      justification: 'Agreed',
    };
    await office.book('admin', book);
    const { allocation, changeSet, warnings } = await hard(60);
    expect(changeSet.summary).toEqual({ created: 1, updated: 0, removed: 0 });
    expect(warnings).toMatchObject([{ code: 'ALLOCATION_OVER_CAPACITY', details: { giveWay: [] } }]);
    expect(await found()).toEqual([]);
    expect(await office.conflicts('admin', office.delivery)).toMatchObject([
      { kind: 'SOFT', peakPercent: 120 },
    ]);
    await drop(allocation.id);
    expect(await office.conflicts('admin', office.delivery)).toEqual([]);
  });

  it('stays out of reach after the transaction that had to see it', async () => {
    await hardElsewhere(60);
    await hard(10);
    const { data } = await office.ask(
      'owner',
      'query ($w: ID!) { resources(workspaceId: $w) { nodes { id allocations { totalCount } } } }',
      { w: office.product },
    );
    expect(data.resources.nodes).toEqual([{ id: here, allocations: { totalCount: 1 } }]);
    const { data: other } = await office.ask('owner', 'query ($id: ID!) { resource(id: $id) { id } }', {
      id: there,
    });
    expect(other.resource).toBeNull();
  });

  it('makes a HARD conflict when capacity here shrinks, which leaves as soon as it is back', async () => {
    await hardElsewhere(40);
    await hard(60);
    const half = {
      monday: 240,
      tuesday: 240,
      wednesday: 240,
      thursday: 240,
      friday: 240,
      saturday: 0,
      sunday: 0,
    };
    const shrunk = await office.run('owner', 'updateResource', { id: here, weeklyMinutes: half });
    expect(shrunk).toMatchObject({
      resource: { weeklyMinutes: { monday: 240 }, version: 2 },
      changeSet: { summary: { created: 1, updated: 1 } },
      warnings: [{ code: 'ALLOCATION_OVER_CAPACITY', details: { peak: 140 } }],
    });
    expect(await found()).toMatchObject([
      { kind: 'HARD', peakPercent: 140, severity: 'HIGH', ...week, givingWay: [] },
    ]);
    const count = async () => {
      const { data } = await office.ask(
        'owner',
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Project { openHardConflicts } } }',
        { r: [{ __typename: 'Project', id: projectId }] },
      );
      return data._entities[0].openHardConflicts;
    };
    expect(await count()).toBe(1);
    const full = {
      monday: 480,
      tuesday: 480,
      wednesday: 480,
      thursday: 480,
      friday: 480,
      saturday: 0,
      sunday: 0,
    };
    await office.run('owner', 'updateResource', { id: here, weeklyMinutes: full });
    expect(await count()).toBe(0);
    expect(await found()).toEqual([]);
  });
});

describe('the days of a person', () => {
  it('hold what a fresh count of all bookings gives, whatever came before', async () => {
    await hardElsewhere(33);
    const { allocation } = await hard(27);
    await soft(80, { endDate: '2027-03-10' });
    await change(allocation.id, { startDate: '2027-03-03', endDate: '2027-03-16' });
    const { allocation: last } = await soft(15, { startDate: '2027-03-16', endDate: '2027-03-17' });
    await drop(last.id);
    const { sql } = office.world.database;
    const kept = await sql`select day::text, hard_minutes as hard, soft_minutes as soft
      from resource.person_days order by day`;
    const counted = await sql`select day::date::text, sum(minutes) filter (where type = 'HARD')::int as hard,
        coalesce(sum(minutes) filter (where type = 'SOFT'), 0)::int as soft
      from resource.allocations a join resource.resources r on r.id = a.resource_id,
        generate_series(a.start_date, a.end_date, interval '1 day') day,
        lateral (select r.weekly_minutes[extract(isodow from day)::int] * a.percent / 100 as minutes)
      where a.type <> 'GHOST' and minutes > 0 group by day order by day`;
    expect([...kept]).toEqual(counted.map((row) => ({ ...row, hard: row.hard ?? 0 })));
    expect(kept.length).toBe(12);
  });
});
