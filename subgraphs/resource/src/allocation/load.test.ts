import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysOf, weekdayOf } from '../calendar/day.ts';
import { type Booking, bookedMinutes, type DayLoad, dayLoads, isOver, percentOf } from './load.ts';

const start = '2027-03-01';
const window = { startDate: start, endDate: addDays(start, 27) };
const week = fc.array(fc.constantFrom(0, 1, 90, 240, 450, 480), { minLength: 7, maxLength: 7 });
const booking = fc
  .record({
    id: fc.uuid(),
    resourceId: fc.constantFrom('here', 'there', 'far'),
    from: fc.integer({ min: -10, max: 30 }),
    length: fc.integer({ min: 0, max: 20 }),
    percent: fc.integer({ min: 1, max: 150 }),
    type: fc.constantFrom('HARD' as const, 'SOFT' as const, 'GHOST' as const),
  })
  .map(
    ({ from, length, ...rest }): Booking => ({
      ...rest,
      startDate: addDays(start, from),
      endDate: addDays(start, from + length),
    }),
  );

/** Asks each booking about each day, the slow way. */
function countedByHand(weeks: Record<string, number[]>, bookings: readonly Booking[]): DayLoad[] {
  return daysOf(window).map((day) => {
    const sum = (isHere: boolean, type: string) =>
      bookings
        .filter((one) => (one.resourceId === 'here') === isHere && one.type === type)
        .filter((one) => day >= one.startDate && day <= one.endDate)
        .map((one) => {
          const product = (weeks[one.resourceId]?.[weekdayOf(day)] ?? 0) * one.percent;
          return (product - (product % 100)) / 100;
        })
        .reduce((total, minutes) => total + minutes, 0);
    return {
      day,
      capacity: weeks.here?.[weekdayOf(day)] ?? 0,
      hard: sum(true, 'HARD'),
      soft: sum(true, 'SOFT'),
      elsewhereHard: sum(false, 'HARD'),
      elsewhereSoft: sum(false, 'SOFT'),
    };
  });
}

describe('the load of days', () => {
  it('is what every booking puts on every day, here and elsewhere', () => {
    fc.assert(
      fc.property(week, week, week, fc.array(booking, { maxLength: 12 }), (here, there, far, bookings) => {
        const weeks = { here, there, far };
        const all = Object.entries(weeks).map(([id, weeklyMinutes]) => ({ id, weeklyMinutes }));
        const resource = { id: 'here', weeklyMinutes: here };
        expect(dayLoads(resource, all, bookings, window)).toEqual(countedByHand(weeks, bookings));
      }),
      { numRuns: 200 },
    );
  });

  it('never passes capacity by bookings of 100 % together', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 1_440 }), (percents, capacity) => {
        let left = 100;
        const fitting = percents.flatMap((percent) => {
          if (percent > left) return [];
          left -= percent;
          return [percent];
        });
        const load = fitting.reduce((sum, percent) => sum + bookedMinutes({ percent }, capacity), 0);
        expect(isOver(load, capacity, 100)).toBe(false);
      }),
    );
  });
});

describe('a line', () => {
  it('is crossed by the first minute above it, and by any load without capacity', () => {
    expect(isOver(480, 480, 100)).toBe(false);
    expect(isOver(481, 480, 100)).toBe(true);
    expect(isOver(0, 0, 80)).toBe(false);
    expect(isOver(1, 0, 150)).toBe(true);
  });

  it('reads as crossed wherever it is', () => {
    expect(percentOf(480, 480)).toBe(100);
    expect(percentOf(481, 480)).toBe(101);
    expect(percentOf(0, 0)).toBe(0);
    expect(percentOf(1, 0)).toBeNull();
  });
});

describe('a share of a day', () => {
  it('is cut to whole minutes, and nothing on a day without capacity', () => {
    expect(bookedMinutes({ percent: 33 }, 481)).toBe(158);
    expect(bookedMinutes({ percent: 150 }, 0)).toBe(0);
  });
});
