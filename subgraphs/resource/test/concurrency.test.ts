import { people } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addDays } from '../src/calendar/day.ts';
import { type Office, openOffice } from './booking-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
});
afterAll(() => office.close());

const repetitions = Array.from({ length: 20 }, (_, index) => addDays('2027-03-01', 7 * index));
const on = (day: string) => ({ startDate: day, endDate: addDays(day, 4) });
const codesOf = (answers: { code?: string }[]) => answers.map(({ code }) => code ?? 'SAVED').sort();

describe('two HARD bookings of 60 % at once', () => {
  it('go to exactly one, twenty times over', async () => {
    const projectId = office.projects.APL ?? '';
    const resourceId = await office.resource('owner', office.product, 'owner');
    for (const day of repetitions) {
      const both = await Promise.all([
        office.book('owner', { resourceId, projectId, ...on(day) }),
        office.book('admin', { resourceId, projectId, ...on(day) }),
      ]);
      expect(codesOf(both)).toEqual(['ALLOCATION_CONFLICT', 'SAVED']);
    }
  });

  it('go to exactly one across two workspaces of one person, twenty times over', async () => {
    const here = await office.resource('owner', office.product, 'member');
    const there = await office.resource('admin', office.delivery, 'member');
    for (const day of repetitions) {
      const both = await Promise.all([
        office.book('owner', { resourceId: here, projectId: office.projects.APL ?? '', ...on(day) }),
        office.book('admin', { resourceId: there, projectId: office.projects.NOR ?? '', ...on(day) }),
      ]);
      expect(codesOf(both)).toEqual(['ALLOCATION_CONFLICT', 'SAVED']);
    }
    const { sql } = office.world.database;
    const [days] = await sql`select count(*)::int as days, max(hard_minutes) as most from resource.person_days
      where person_id = ${people.mia.id}`;
    expect(days).toEqual({ days: 100, most: 288 });
  });
});
