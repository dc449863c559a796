import { invalid } from '@workgraph/kit/errors';
import { type Booking, type Capacity, loadByDay } from '../allocation/load.ts';
import { type DayRange, daysOf, lengthOf } from '../calendar/day.ts';
import { minutesOn } from '../calendar/weekly-minutes.ts';

export type ResourceDay = {
  readonly day: string;
  readonly capacityMinutes: number;
  readonly hardMinutes: number;
  readonly softMinutes: number;
  readonly elsewhereMinutes: number;
};

type Total = { readonly day: string; readonly minutes: { readonly hard: number; readonly soft: number } };

const maxDays = 31;

/** Throws VALIDATION_FAILED. */
export function checkDays(range: DayRange): void {
  if (range.endDate < range.startDate) throw invalid(['endDate'], 'Must not be before the first day.');
  if (lengthOf(range) > maxDays) throw invalid(['endDate'], `At most ${maxDays} days at once.`);
}

/** Each day of the range; what the person's total holds beyond the bookings here is elsewhere. */
export function resourceDays(
  resource: Capacity,
  bookings: readonly Booking[],
  totals: readonly Total[],
  range: DayRange,
): ResourceDay[] {
  const own = loadByDay(resource, bookings, range);
  const total = new Map(totals.map(({ day, minutes }) => [day, minutes.hard + minutes.soft]));
  return daysOf(range).map((day) => {
    const { hard = 0, soft = 0 } = own.get(day) ?? {};
    return {
      day,
      capacityMinutes: minutesOn(resource.weeklyMinutes, day),
      hardMinutes: hard,
      softMinutes: soft,
      elsewhereMinutes: (total.get(day) ?? 0) - hard - soft,
    };
  });
}
