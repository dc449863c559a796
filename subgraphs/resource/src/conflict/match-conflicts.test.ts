import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Booking, dayLoads } from '../allocation/load.ts';
import { addDays, spanOf } from '../calendar/day.ts';
import { windowAround } from '../person/person.ts';
import type { ConflictRow } from './conflict.table.ts';
import { findConflicts } from './find-conflicts.ts';
import { type ConflictStep, matchConflicts } from './match-conflicts.ts';

const now = new Date('2027-01-01T00:00:00Z');
const monday = '2027-03-01';
const owner = { orgId: 'acme', workspaceId: 'product', id: 'here', personId: 'mia' };
const everything = { startDate: addDays(monday, -30), endDate: addDays(monday, 90) };

function applied(rows: readonly ConflictRow[], steps: readonly ConflictStep[]): ConflictRow[] {
  const kept = new Map(rows.map((row) => [row.id, row]));
  for (const { before, after } of steps) {
    if (before === null) kept.set(after.id, after);
    else if (after === null) kept.delete(before.id);
    else kept.set(before.id, { ...before, ...after });
  }
  return [...kept.values()].sort((one, other) => (one.startDate < other.startDate ? -1 : 1));
}

const facts = ({
  kind,
  startDate,
  endDate,
  peakPercent,
  excessMinutes,
  allocationIds,
}: Omit<ConflictRow, 'id'>) =>
  `${kind} ${startDate} ${endDate} ${peakPercent} ${excessMinutes} ${allocationIds}`;

const wish = fc.record({
  key: fc.nat(5),
  resourceId: fc.constantFrom('here', 'there'),
  from: fc.nat(40),
  length: fc.nat(15),
  percent: fc.integer({ min: 30, max: 100 }),
  type: fc.constantFrom('HARD' as const, 'SOFT' as const),
  isGone: fc.boolean(),
});
const week = fc.constantFrom(
  [480, 480, 480, 480, 480, 0, 0],
  [0, 0, 300, 0, 0, 0, 0],
  [60, 60, 60, 60, 60, 60, 60],
);

describe('the conflicts that are kept', () => {
  it('equal a fresh search of the whole calendar after every change, though only the days around it are looked at', () => {
    fc.assert(
      fc.property(week, week, fc.array(wish, { minLength: 1, maxLength: 15 }), (here, there, wishes) => {
        const resources = [
          { id: 'here', weeklyMinutes: here },
          { id: 'there', weeklyMinutes: there },
        ];
        const booked = new Map<string, Booking>();
        let rows: ConflictRow[] = [];
        for (const { key, resourceId, from, length, percent, type, isGone } of wishes) {
          const id = `${resourceId}${key}`;
          const before = booked.get(id);
          const days = { startDate: addDays(monday, from), endDate: addDays(monday, from + length) };
          const after = isGone ? undefined : { id, resourceId, percent, type, ...days };
          if (after) booked.set(id, after);
          else booked.delete(id);
          const touched = spanOf([before, after].filter((one) => one !== undefined));
          if (!touched) continue;
          const bookings = [...booked.values()];
          const window = windowAround(touched, rows);
          const inside = rows.filter(
            (row) => window.startDate <= row.startDate && row.endDate <= window.endDate,
          );
          for (const resource of resources) {
            const find = (range: typeof everything) =>
              findConflicts(resource, bookings, dayLoads(resource, resources, bookings, range));
            const own = (row: ConflictRow) => row.resourceId === resource.id;
            const steps = matchConflicts({ ...owner, ...resource }, inside.filter(own), find(window), now);
            rows = applied(rows, steps);
            const fresh = find(everything).map((one) =>
              facts({ ...one, allocationIds: [...one.allocationIds] } as ConflictRow),
            );
            expect(rows.filter(own).map(facts).sort()).toEqual(fresh.sort());
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are left alone by a search that finds what is there', () => {
    const booking = { resourceId: 'here', startDate: monday, endDate: monday, percent: 60 } as const;
    const bookings: Booking[] = [
      { ...booking, id: 'a', type: 'HARD' },
      { ...booking, id: 'b', type: 'SOFT' },
    ];
    const resource = { id: 'here', weeklyMinutes: [480, 480, 480, 480, 480, 0, 0] };
    const found = findConflicts(resource, bookings, dayLoads(resource, [resource], bookings, everything));
    const rows = applied([], matchConflicts(owner, [], found, now));
    const resolved = rows.map((row) => ({ ...row, status: 'RESOLVED' as const, note: 'Agreed' }));
    expect(matchConflicts(owner, resolved, found, now)).toEqual([]);
    const [worse] = matchConflicts(
      owner,
      resolved,
      found.map((one) => ({ ...one, excessMinutes: 97 })),
      now,
    );
    expect(worse?.after).toMatchObject({ status: 'OPEN', note: null, excessMinutes: 97 });
  });
});
