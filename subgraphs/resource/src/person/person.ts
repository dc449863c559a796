import type { AllocationRow } from '../allocation/allocation.table.ts';
import { loadByDay, type Minutes } from '../allocation/load.ts';
import { addDays, type DayRange, overlap, spanOf } from '../calendar/day.ts';
import type { ConflictRow } from '../conflict/conflict.table.ts';
import type { ResourceRow } from '../resource/resource.table.ts';

/** What decides over a person's time: his resources in all workspaces and what is booked of them. */
export type Bookings = {
  readonly resources: readonly ResourceRow[];
  readonly allocations: readonly AllocationRow[];
};

/** The same, held still by his lock, in a window of days; the conflicts are those that lie in it. */
export type HeldPerson = Bookings & {
  readonly orgId: string;
  readonly personId: string;
  readonly window: DayRange;
  readonly conflicts: readonly ConflictRow[];
};

/**
 * The days that must be looked at when some of them are touched: no conflict, before or after, reaches out of them.
 * A week more on each side holds a working day, which ends a stretch or belongs to a conflict that is there already.
 */
export function windowAround(touched: DayRange, conflicts: readonly DayRange[]): DayRange {
  const padded = { startDate: addDays(touched.startDate, -7), endDate: addDays(touched.endDate, 7) };
  return widened(padded, conflicts);
}

/** Until no conflict is cut: one that widens the window may reach into another of another resource. */
function widened(window: DayRange, conflicts: readonly DayRange[]): DayRange {
  const wider = spanOf([window, ...conflicts.filter((one) => overlap(one, window))]) ?? window;
  const isWhole = wider.startDate === window.startDate && wider.endDate === window.endDate;
  return isWhole ? window : widened(wider, conflicts);
}

/** The person's load over everything, by day; days without any are left out. */
export function wholeLoadByDay({ resources, allocations }: Bookings, window: DayRange): Map<string, Minutes> {
  const total = new Map<string, Minutes>();
  for (const resource of resources) {
    for (const [day, { hard, soft }] of loadByDay(resource, allocations, window)) {
      const sum = total.get(day) ?? { hard: 0, soft: 0 };
      total.set(day, { hard: sum.hard + hard, soft: sum.soft + soft });
    }
  }
  return total;
}
