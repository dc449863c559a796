import type { Warning } from '@workgraph/kit/changes/change-set';
import { DomainError } from '@workgraph/kit/errors';
import { encodeId } from '@workgraph/kit/ids';
import { isIn } from '../calendar/day.ts';
import { lines } from './lines.ts';
import {
  type Booking,
  bookedMinutes,
  bookingsOn,
  type Capacity,
  type DayLoad,
  hardLoad,
  isOver,
  percentOf,
  wholeLoad,
} from './load.ts';

/** Days over a line, in order, and the percentage of the worst; null where load meets no capacity at all. */
export type Over = { readonly days: readonly string[]; readonly peak: number | null };

type Judged = Booking & { readonly justification: string | null };

/**
 * Refuses a booking that may not be, in this order: HARD over capacity, over the cap, over the justification line
 * without one. `days` hold the load with the booking in it, and without what it was before; judged are only those on
 * which it books minutes itself.
 */
export function checkBooking(booking: Judged, days: readonly DayLoad[]): void {
  const own = daysOfBooking(booking, days);
  const hard = booking.type === 'HARD' ? over(own, hardLoad, lines.hard) : null;
  if (hard) {
    throw new DomainError('ALLOCATION_CONFLICT', 'HARD bookings would take more than this person has.', hard);
  }
  const cap = over(own, wholeLoad, lines.cap);
  if (cap) {
    throw new DomainError('ALLOCATION_CAP_EXCEEDED', `Nobody can be booked over ${lines.cap} %.`, cap);
  }
  const unjustified = booking.justification === null ? over(own, wholeLoad, lines.justification) : null;
  if (unjustified) {
    const message = `Over ${lines.justification} % a booking needs a justification.`;
    throw new DomainError('JUSTIFICATION_REQUIRED', message, unjustified);
  }
}

/** What the person who books should know although it goes through. */
export function bookingWarnings(
  booking: Booking,
  resource: Capacity,
  bookings: readonly Booking[],
  days: readonly DayLoad[],
): Warning[] {
  const own = daysOfBooking(booking, days);
  const isFull = (day: DayLoad) => isOver(wholeLoad(day), day.capacity, lines.justification);
  const near = over(
    own.filter((day) => !isFull(day)),
    wholeLoad,
    lines.warning,
  );
  return [
    ...overCapacityWarnings(resource, bookings, own),
    ...(near
      ? [
          {
            code: 'ALLOCATION_NEAR_CAPACITY',
            message: `Booked over ${lines.warning} % on ${near.days.length} days.`,
            path: ['input', 'amount'],
            details: { ...near, line: lines.warning },
          },
        ]
      : []),
  ];
}

/** One warning for all days over 100 %, naming the SOFT bookings of this workspace that should give way. */
export function overCapacityWarnings(
  resource: Capacity,
  bookings: readonly Booking[],
  days: readonly DayLoad[],
): Warning[] {
  const full = over(days, wholeLoad, lines.justification);
  if (!full) return [];
  const giving = full.days.flatMap((day) =>
    bookingsOn(day, resource, bookings).flatMap(({ id, type }) => (type === 'SOFT' ? [id] : [])),
  );
  const giveWay = [...new Set(giving)].sort().map((id) => encodeId('Allocation', id));
  const message = `Booked over ${lines.justification} % on ${full.days.length} days; SOFT bookings should give way.`;
  return [{ code: 'ALLOCATION_OVER_CAPACITY', message, details: { ...full, giveWay } }];
}

function daysOfBooking(booking: Booking, days: readonly DayLoad[]): DayLoad[] {
  if (booking.type === 'GHOST') return [];
  return days.filter(({ day, capacity }) => isIn(day, booking) && bookedMinutes(booking, capacity) > 0);
}

function over(days: readonly DayLoad[], loadOf: (day: DayLoad) => number, percent: number): Over | null {
  const found = days.filter((day) => isOver(loadOf(day), day.capacity, percent));
  if (found.length === 0) return null;
  return {
    days: found.map(({ day }) => day),
    peak: worst(found.map((day) => percentOf(loadOf(day), day.capacity))),
  };
}

/** The highest; load without capacity (null) is higher than all. */
export function worst(percents: readonly (number | null)[]): number | null {
  return percents.some((percent) => percent === null) ? null : Math.max(...percents.map(Number));
}
