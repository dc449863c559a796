import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Office, openOffice, week } from './booking-office.ts';

let office: Office;
let projectId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  projectId = office.projects.APL ?? '';
});
afterAll(() => office.close());

const days = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05'];
const placeholder = () => office.resource('owner', office.product, null);
const codes = (warnings: { code: string }[]) => warnings.map(({ code }) => code);

describe('a HARD booking', () => {
  it('takes what there is and not a percent more, naming the days and the peak', async () => {
    const resourceId = await placeholder();
    const first = await office.book('owner', { resourceId, projectId });
    expect(first).toMatchObject({
      allocation: { type: 'HARD', amount: { percent: 60 }, ...week, version: 1 },
      changeSet: { summary: { created: 1, updated: 0, removed: 0 } },
      warnings: [],
    });
    expect(first.position).not.toBeNull();
    const { code, details } = await office.book('owner', { resourceId, projectId, amount: { percent: 41 } });
    expect({ code, details }).toEqual({ code: 'ALLOCATION_CONFLICT', details: { days, peak: 101 } });
    const exact = await office.book('owner', { resourceId, projectId, amount: { percent: 40 } });
    expect(exact.warnings).toEqual([
      {
        code: 'ALLOCATION_NEAR_CAPACITY',
        path: ['input', 'amount'],
        details: { days, peak: 100, line: 80 },
      },
    ]);
    expect(await office.conflicts('owner', office.product)).toEqual([]);
  });

  it('is judged day by day: only the days that are too full are named', async () => {
    const resourceId = await placeholder();
    await office.book('owner', { resourceId, projectId, startDate: days[3] ?? '', endDate: '2027-03-09' });
    const { details } = await office.book('owner', { resourceId, projectId });
    expect(details).toEqual({ days: ['2027-03-04', '2027-03-05'], peak: 120 });
  });

  it('leaves a refused booking without a trace but the denial', async () => {
    const resourceId = await placeholder();
    await office.book('owner', { resourceId, projectId });
    const { sql } = office.world.database;
    const [before] = await sql`select count(*) from log.events`;
    await office.book('owner', { resourceId, projectId });
    expect((await sql`select count(*) from log.events`)[0]).toEqual(before);
    expect(
      await sql`select house, action, code from log.denials order by sequence desc limit 1`,
    ).toMatchObject([{ house: 'resource', action: 'createAllocation', code: 'ALLOCATION_CONFLICT' }]);
  });
});

describe('a booking over the lines', () => {
  it('needs a justification over 100 %, and warns and makes a conflict when it has one', async () => {
    const resourceId = await placeholder();
    const { allocation: hard } = await office.book('owner', { resourceId, projectId });
    const soft = { resourceId, projectId, type: 'SOFT' as const };
    const refused = await office.book('owner', soft);
    expect(refused).toMatchObject({ code: 'JUSTIFICATION_REQUIRED', details: { days, peak: 120 } });
    const saved = await office.book('owner', { ...soft, justification: 'Launch week' });
    expect(saved.warnings).toEqual([
      {
        code: 'ALLOCATION_OVER_CAPACITY',
        path: null,
        details: { days, peak: 120, giveWay: [saved.allocation.id] },
      },
    ]);
    expect(saved.changeSet.summary).toEqual({ created: 2, updated: 0, removed: 0 });
    const [conflict] = await office.conflicts('owner', office.product);
    expect(conflict).toMatchObject({
      kind: 'SOFT',
      status: 'OPEN',
      severity: 'MEDIUM',
      ...week,
      peakPercent: 120,
      excessMinutes: 5 * 96,
      givingWay: [{ id: saved.allocation.id }],
    });
    expect(conflict.allocations.map(({ id }: { id: string }) => id).sort()).toEqual(
      [hard.id, saved.allocation.id].sort(),
    );
  });

  it('is refused over the cap, justified or not', async () => {
    const resourceId = await placeholder();
    await office.book('owner', { resourceId, projectId });
    const wish = { resourceId, projectId, type: 'SOFT' as const, justification: 'All hands' };
    const refused = await office.book('owner', { ...wish, amount: { percent: 91 } });
    expect(refused).toMatchObject({ code: 'ALLOCATION_CAP_EXCEEDED', details: { days, peak: 151 } });
    expect((await office.book('owner', { ...wish, amount: { percent: 90 } })).allocation).toBeTruthy();
  });

  it('counts for nothing as a GHOST', async () => {
    const resourceId = await placeholder();
    await office.book('owner', { resourceId, projectId, amount: { percent: 100 } });
    const ghost = await office.book('owner', {
      resourceId,
      projectId,
      type: 'GHOST',
      amount: { percent: 150 },
    });
    expect(ghost.warnings).toEqual([]);
    expect(ghost.changeSet.summary.created).toBe(1);
  });

  it('books nothing on a day without capacity, so a weekend is never too full', async () => {
    const resourceId = await placeholder();
    const weekend = { startDate: '2027-03-06', endDate: '2027-03-07', amount: { percent: 100 } };
    await office.book('owner', { resourceId, projectId, ...weekend });
    expect((await office.book('owner', { resourceId, projectId, ...weekend })).warnings).toEqual([]);
  });
});

describe('changing a booking', () => {
  it('never counts it against itself', async () => {
    const resourceId = await placeholder();
    const { allocation } = await office.book('owner', { resourceId, projectId });
    const grown = await office.run('owner', 'updateAllocation', {
      id: allocation.id,
      amount: { percent: 100 },
    });
    expect(grown.allocation).toMatchObject({ amount: { percent: 100 }, version: 2 });
    const over = await office.run('owner', 'updateAllocation', {
      id: allocation.id,
      amount: { percent: 101 },
    });
    expect(over).toMatchObject({ code: 'ALLOCATION_CONFLICT', details: { peak: 101 } });
  });

  it('judges it anew when it becomes HARD', async () => {
    const resourceId = await placeholder();
    await office.book('owner', { resourceId, projectId });
    const { allocation } = await office.book('owner', { resourceId, projectId, type: 'GHOST' });
    const refused = await office.run('owner', 'updateAllocation', { id: allocation.id, type: 'HARD' });
    expect(refused.code).toBe('ALLOCATION_CONFLICT');
  });

  it('changes nothing and logs nothing when nothing differs', async () => {
    const resourceId = await placeholder();
    const { allocation } = await office.book('owner', { resourceId, projectId });
    const same = await office.run('owner', 'updateAllocation', { id: allocation.id, ...week, type: 'HARD' });
    expect(same).toMatchObject({
      position: null,
      changeSet: { summary: { updated: 0 } },
      allocation: { version: 1 },
    });
  });

  it('refuses a version that has moved on', async () => {
    const resourceId = await placeholder();
    const { allocation } = await office.book('owner', { resourceId, projectId });
    const input = { id: allocation.id, amount: { percent: 10 } };
    await office.run('owner', 'updateAllocation', input);
    const stale = await office.run('owner', 'updateAllocation', { ...input, type: 'SOFT' }, '', {
      expectedVersion: 1,
    });
    expect(stale).toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { current: 2, changedFields: ['percent'] },
    });
  });
});

describe('a dry run', () => {
  it('shows the booking and the conflict it would make, and leaves every row as it was', async () => {
    const resourceId = await placeholder();
    await office.book('owner', { resourceId, projectId });
    const { sql } = office.world.database;
    const rows = () => sql`
      select md5(string_agg(t::text, '' order by t::text)) from (
        select to_jsonb(a) from resource.allocations a union all select to_jsonb(c) from resource.allocation_conflicts c
        union all select to_jsonb(d) from resource.person_days d union all select to_jsonb(e) from log.events e) t`;
    const [before] = await rows();
    const input = {
      resourceId,
      projectId,
      ...week,
      amount: { percent: 70 },
      type: 'SOFT',
      justification: 'Why not',
    };
    const preview = await office.run('owner', 'createAllocation', input, '', { dryRun: true });
    expect(preview).toMatchObject({ allocation: null, position: null });
    expect(
      preview.changeSet.creates.nodes.map((one: { entity: { type: string } }) => one.entity.type),
    ).toEqual(['Allocation', 'AllocationConflict']);
    expect(codes(preview.warnings)).toEqual(['ALLOCATION_OVER_CAPACITY']);
    expect((await rows())[0]).toEqual(before);
  });
});

describe('the input of a booking', () => {
  it.each([
    [{ endDate: '2027-02-28' }, ['input', 'endDate']],
    [{ endDate: '2029-03-02' }, ['input', 'endDate']],
    [{ amount: {} as { percent: number } }, ['input', 'amount']],
    [{ amount: { percent: 0 } }, ['input', 'amount', 'percent']],
    [{ amount: { percent: 151 } }, ['input', 'amount', 'percent']],
    [{ justification: 'x'.repeat(2_001) }, ['input', 'justification']],
  ])('refuses %j', async (wrong, path) => {
    const resourceId = await placeholder();
    const { code, details } = await office.book('owner', { resourceId, projectId, ...wrong });
    expect({ code, path: details.problems[0].path }).toEqual({ code: 'VALIDATION_FAILED', path });
  });
});
