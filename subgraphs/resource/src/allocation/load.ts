import { type DayRange, daysOf, intersection, isIn } from '../calendar/day.ts';
import { minutesOn, type WeeklyMinutes } from '../calendar/weekly-minutes.ts';

export type AllocationType = 'HARD' | 'SOFT' | 'GHOST';

/** What the arithmetic knows of a booking. */
export type Booking = DayRange & {
  readonly id: string;
  readonly resourceId: string;
  readonly percent: number;
  readonly type: AllocationType;
};

/** What the arithmetic knows of a resource. */
export type Capacity = { readonly id: string; readonly weeklyMinutes: WeeklyMinutes };

/** A day of one resource, in whole minutes; `elsewhere` is the same person's load on his other resources. */
export type DayLoad = {
  readonly day: string;
  readonly capacity: number;
  readonly hard: number;
  readonly soft: number;
  readonly elsewhereHard: number;
  readonly elsewhereSoft: number;
};

export type Minutes = { hard: number; soft: number };

/**
 * The share of the day's capacity, cut to whole minutes: bookings of 100 % together never pass it, and the sum over
 * several workspaces is the sum of their numbers. A day without capacity carries no share.
 */
export function bookedMinutes(booking: Pick<Booking, 'percent'>, capacity: number): number {
  return Math.floor((capacity * booking.percent) / 100);
}

/** The load of each day that has any. GHOST never counts. */
export function loadByDay(
  { id, weeklyMinutes }: Capacity,
  bookings: readonly Booking[],
  window: DayRange,
): Map<string, Minutes> {
  const loads = new Map<string, Minutes>();
  for (const booking of bookings) {
    if (booking.resourceId !== id || booking.type === 'GHOST') continue;
    for (const day of daysOf(intersection(booking, window))) {
      const minutes = bookedMinutes(booking, minutesOn(weeklyMinutes, day));
      if (minutes === 0) continue;
      const load = loads.get(day) ?? { hard: 0, soft: 0 };
      if (booking.type === 'HARD') load.hard += minutes;
      else load.soft += minutes;
      loads.set(day, load);
    }
  }
  return loads;
}

/** Every day of the window as the resource sees it, in order; `all` are the resources of its person, itself included. */
export function dayLoads(
  resource: Capacity,
  all: readonly Capacity[],
  bookings: readonly Booking[],
  window: DayRange,
): DayLoad[] {
  const own = loadByDay(resource, bookings, window);
  const others = all.filter(({ id }) => id !== resource.id).map((one) => loadByDay(one, bookings, window));
  return daysOf(window).map((day) => {
    const { hard = 0, soft = 0 } = own.get(day) ?? {};
    const sum = (kind: keyof Minutes) =>
      others.reduce((total, loads) => total + (loads.get(day)?.[kind] ?? 0), 0);
    return {
      day,
      capacity: minutesOn(resource.weeklyMinutes, day),
      hard,
      soft,
      elsewhereHard: sum('hard'),
      elsewhereSoft: sum('soft'),
    };
  });
}

export function hardLoad({ hard, elsewhereHard }: DayLoad): number {
  return hard + elsewhereHard;
}

export function wholeLoad({ hard, soft, elsewhereHard, elsewhereSoft }: DayLoad): number {
  return hard + soft + elsewhereHard + elsewhereSoft;
}

/** Load on a day without capacity is over every line. */
export function isOver(load: number, capacity: number, percent: number): boolean {
  return load * 100 > capacity * percent;
}

/** Rounded up, so that what is over a line never reads as if it were on it; null for load without capacity. */
export function percentOf(load: number, capacity: number): number | null {
  if (capacity === 0) return load === 0 ? 0 : null;
  return Math.ceil((load * 100) / capacity);
}

/** The bookings that put minutes on the day. */
export function bookingsOn(
  day: string,
  { id, weeklyMinutes }: Capacity,
  bookings: readonly Booking[],
): Booking[] {
  const capacity = minutesOn(weeklyMinutes, day);
  return bookings.filter(
    (one) =>
      one.resourceId === id && one.type !== 'GHOST' && isIn(day, one) && bookedMinutes(one, capacity) > 0,
  );
}
