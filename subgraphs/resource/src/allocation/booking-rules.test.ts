import { DomainError } from '@workgraph/kit/errors';
import { encodeId } from '@workgraph/kit/ids';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { bookingWarnings, checkBooking } from './booking-rules.ts';
import { type AllocationType, type Booking, dayLoads } from './load.ts';

const id = '019a0000-0000-7000-8000-00000000000a';
const otherId = '019a0000-0000-7000-8000-00000000000b';
const monday = '2027-03-01';
const resource = { id: 'mia', weeklyMinutes: [480, 480, 480, 480, 480, 0, 0] };
const window = { startDate: monday, endDate: addDays(monday, 20) };

function booking(type: AllocationType, percent: number, more: Partial<Booking> = {}) {
  const days = { startDate: monday, endDate: addDays(monday, 1) };
  return { id, resourceId: 'mia', type, percent, ...days, justification: null as string | null, ...more };
}

function judge(one: ReturnType<typeof booking>, others: readonly Booking[]): string {
  try {
    checkBooking(one, dayLoads(resource, [resource], [...others, one], window));
    return 'SAVED';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code;
  }
}

const there = (type: AllocationType, percent: number) => booking(type, percent, { id: otherId });
const why = { justification: 'because' } as Partial<Booking>;

describe('a booking', () => {
  it.each([
    ['HARD', 40, there('HARD', 60), {}, 'SAVED'],
    ['HARD', 41, there('HARD', 60), {}, 'ALLOCATION_CONFLICT'],
    ['HARD', 41, there('HARD', 60), why, 'ALLOCATION_CONFLICT'],
    ['HARD', 101, there('GHOST', 10), why, 'ALLOCATION_CONFLICT'],
    ['HARD', 41, there('SOFT', 60), {}, 'JUSTIFICATION_REQUIRED'],
    ['HARD', 41, there('SOFT', 60), why, 'SAVED'],
    ['HARD', 100, there('SOFT', 51), why, 'ALLOCATION_CAP_EXCEEDED'],
    ['SOFT', 40, there('HARD', 60), {}, 'SAVED'],
    ['SOFT', 41, there('HARD', 60), {}, 'JUSTIFICATION_REQUIRED'],
    ['SOFT', 90, there('HARD', 60), why, 'SAVED'],
    ['SOFT', 91, there('HARD', 60), why, 'ALLOCATION_CAP_EXCEEDED'],
    ['SOFT', 91, there('HARD', 60), {}, 'ALLOCATION_CAP_EXCEEDED'],
    ['SOFT', 100, there('GHOST', 150), {}, 'SAVED'],
    ['GHOST', 150, there('HARD', 100), {}, 'SAVED'],
  ] as const)('of %s %i %% beside another is judged: %#', (type, percent, other, more, outcome) => {
    expect(judge(booking(type, percent, more), [other])).toBe(outcome);
  });

  it('is not judged by days on which it books nothing itself', () => {
    const full = [there('HARD', 100)];
    const weekend = { startDate: addDays(monday, 5), endDate: addDays(monday, 6) };
    expect(judge(booking('HARD', 100, weekend), full)).toBe('SAVED');
    const later = { startDate: addDays(monday, 2), endDate: addDays(monday, 3) };
    expect(judge(booking('HARD', 100, later), full)).toBe('SAVED');
  });

  it('passes the HARD rule exactly when no day has more than 100 percent of HARD', () => {
    const some = fc.array(
      fc.record({ from: fc.nat(9), length: fc.nat(6), percent: fc.integer({ min: 1, max: 100 }) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(some, (wishes) => {
        const [first, ...others] = wishes.map(({ from, length, percent }, index) =>
          booking('HARD', percent, {
            id: `${index}`,
            startDate: addDays(monday, from),
            endDate: addDays(monday, from + length),
          }),
        );
        if (!first) return;
        const worst = Array.from({ length: 21 }, (_, index) => addDays(monday, index))
          .filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))
          .filter((day) => day >= first.startDate && day <= first.endDate)
          .map((day) =>
            [first, ...others]
              .filter((one) => day >= one.startDate && day <= one.endDate)
              .reduce((sum, { percent }) => sum + Math.floor(percent * 4.8 + 1e-9), 0),
          );
        expect(judge(first, others) === 'ALLOCATION_CONFLICT').toBe(worst.some((minutes) => minutes > 480));
      }),
    );
  });
});

describe('the warnings of a booking', () => {
  it('tell apart the days over capacity and those near it, and who should give way', () => {
    const soft = booking('SOFT', 60);
    const others = [
      booking('HARD', 60, { id: '1', endDate: monday }),
      booking('HARD', 30, { id: '2', startDate: addDays(monday, 1) }),
      booking('SOFT', 60, { id: '3', resourceId: 'elsewhere' }),
    ];
    const all = [...others, soft];
    expect(bookingWarnings(soft, resource, all, dayLoads(resource, [resource], all, window))).toMatchObject([
      {
        code: 'ALLOCATION_OVER_CAPACITY',
        details: { days: [monday], peak: 120, giveWay: [encodeId('Allocation', id)] },
      },
      { code: 'ALLOCATION_NEAR_CAPACITY', details: { days: [addDays(monday, 1)], peak: 90, line: 80 } },
    ]);
  });

  it('are none at 80 percent', () => {
    const one = booking('HARD', 80);
    expect(bookingWarnings(one, resource, [one], dayLoads(resource, [resource], [one], window))).toEqual([]);
  });
});
