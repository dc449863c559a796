import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Booking, dayLoads } from '../allocation/load.ts';
import { addDays, daysOf, weekdayOf } from '../calendar/day.ts';
import { findConflicts, severityOf } from './find-conflicts.ts';

const monday = '2027-03-01';
const day = (index: number) => addDays(monday, index);
const window = { startDate: monday, endDate: day(27) };
const here = { id: 'here', weeklyMinutes: [480, 480, 480, 480, 480, 0, 0] };
const there = { id: 'there', weeklyMinutes: [480, 480, 480, 480, 480, 480, 480] };

function booking(
  id: string,
  type: Booking['type'],
  percent: number,
  from: number,
  to: number,
  resourceId = 'here',
) {
  return { id, resourceId, type, percent, startDate: day(from), endDate: day(to) };
}

function find(...bookings: Booking[]) {
  return findConflicts(here, bookings, dayLoads(here, [here, there], bookings, window));
}

describe('conflicts', () => {
  it('are found where HARD and SOFT together pass capacity, with all who take part', () => {
    expect(
      find(booking('a', 'HARD', 60, 0, 3), booking('b', 'SOFT', 60, 2, 8), booking('c', 'GHOST', 90, 0, 9)),
    ).toEqual([
      {
        kind: 'SOFT',
        startDate: day(2),
        endDate: day(3),
        peakPercent: 120,
        excessMinutes: 192,
        severity: 'MEDIUM',
        allocationIds: ['a', 'b'],
      },
    ]);
  });

  it('are HARD where HARD alone passes it, and then name no SOFT booking', () => {
    const found = find(
      booking('a', 'HARD', 60, 0, 0),
      booking('b', 'SOFT', 10, 0, 0),
      booking('x', 'HARD', 50, 0, 0, 'there'),
    );
    expect(found).toMatchObject([
      { kind: 'HARD', peakPercent: 110, severity: 'LOW', allocationIds: ['a'] },
      { kind: 'SOFT', peakPercent: 120, severity: 'MEDIUM', allocationIds: ['a', 'b'] },
    ]);
  });

  it('lie with those who should give way: HARD bookings here have none with SOFT ones elsewhere', () => {
    expect(find(booking('a', 'HARD', 60, 0, 4), booking('x', 'SOFT', 60, 0, 4, 'there'))).toEqual([]);
  });

  it('are none on days off here, whatever is booked elsewhere', () => {
    expect(find(booking('a', 'HARD', 50, 5, 6), booking('x', 'HARD', 100, 5, 6, 'there'))).toEqual([]);
  });

  it('hold on exactly the days a count by hand finds', () => {
    const some = fc.array(
      fc.record({
        type: fc.constantFrom('HARD' as const, 'SOFT' as const, 'GHOST' as const),
        resourceId: fc.constantFrom('here', 'there'),
        percent: fc.integer({ min: 20, max: 90 }),
        from: fc.nat(20),
        length: fc.nat(7),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (wishes) => {
        const bookings = wishes.map(({ type, resourceId, percent, from, length }, index) =>
          booking(`${index}`, type, percent, from, Math.min(from + length, 27), resourceId),
        );
        const found = find(...bookings);
        for (const one of daysOf(window)) {
          const isOff = weekdayOf(one) > 4;
          const on = bookings.filter((b) => b.startDate <= one && one <= b.endDate && b.type !== 'GHOST');
          const load = (type: string) =>
            on
              .filter((b) => b.type === type)
              .reduce((sum, b) => sum + Math.floor((480 * b.percent) / 100), 0);
          const hasHere = (type: string) => on.some((b) => b.type === type && b.resourceId === 'here');
          const isHard = !isOff && hasHere('HARD') && load('HARD') > 480;
          const isSoft = !isOff && hasHere('SOFT') && load('HARD') + load('SOFT') > 480;
          const covered = (kind: string) =>
            found.some((c) => c.kind === kind && c.startDate <= one && one <= c.endDate);
          if (!isOff) expect([covered('HARD'), covered('SOFT')]).toEqual([isHard, isSoft]);
        }
        for (const { startDate, endDate } of found) {
          expect([weekdayOf(startDate) > 4, weekdayOf(endDate) > 4]).toEqual([false, false]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('severity', () => {
  it.each([
    [110, 'LOW'],
    [111, 'MEDIUM'],
    [125, 'MEDIUM'],
    [126, 'HIGH'],
    [150, 'HIGH'],
    [151, 'CRITICAL'],
    [null, 'CRITICAL'],
  ] as const)('of %s is %s', (peak, severity) => {
    expect(severityOf(peak)).toBe(severity);
  });
});
