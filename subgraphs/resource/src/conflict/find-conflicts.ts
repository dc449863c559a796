import { worst } from '../allocation/booking-rules.ts';
import { lines } from '../allocation/lines.ts';
import {
  type Booking,
  bookingsOn,
  type Capacity,
  type DayLoad,
  hardLoad,
  isOver,
  percentOf,
  wholeLoad,
} from '../allocation/load.ts';
import type { DayRange } from '../calendar/day.ts';

export type ConflictKind = 'HARD' | 'SOFT';
export type ConflictSeverity = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';

/** A stretch of days with one cause, as long as it can be. */
export type FoundConflict = DayRange & {
  readonly kind: ConflictKind;
  readonly peakPercent: number | null;
  readonly excessMinutes: number;
  readonly severity: ConflictSeverity;
  /** In the order of their ids. */
  readonly allocationIds: readonly string[];
};

type Rule = {
  readonly loadOf: (day: DayLoad) => number;
  /** A conflict lies where bookings that could go take part; load from elsewhere alone is none here. */
  readonly hasPart: (day: DayLoad) => boolean;
  readonly involves: (booking: Booking) => boolean;
};

const rules: Readonly<Record<ConflictKind, Rule>> = {
  HARD: { loadOf: hardLoad, hasPart: ({ hard }) => hard > 0, involves: ({ type }) => type === 'HARD' },
  SOFT: { loadOf: wholeLoad, hasPart: ({ soft }) => soft > 0, involves: () => true },
};

/** The conflicts of one resource in a window of days, in order; days without capacity or load do not end one. */
export function findConflicts(
  resource: Capacity,
  bookings: readonly Booking[],
  days: readonly DayLoad[],
): FoundConflict[] {
  return (['HARD', 'SOFT'] as const).flatMap((kind) =>
    stretches(days, rules[kind]).map((stretch) => conflictOf(kind, resource, bookings, stretch)),
  );
}

function stretches(days: readonly DayLoad[], { loadOf, hasPart }: Rule): DayLoad[][] {
  const found: DayLoad[][] = [];
  let isOpen = false;
  for (const day of days) {
    if (hasPart(day) && isOver(loadOf(day), day.capacity, 100)) {
      if (isOpen) found.at(-1)?.push(day);
      else found.push([day]);
      isOpen = true;
    } else if (day.capacity > 0) isOpen = false;
  }
  return found;
}

function conflictOf(
  kind: ConflictKind,
  resource: Capacity,
  bookings: readonly Booking[],
  stretch: readonly DayLoad[],
): FoundConflict {
  const { loadOf, involves } = rules[kind];
  const peakPercent = worst(stretch.map((day) => percentOf(loadOf(day), day.capacity)));
  const involved = stretch.flatMap(({ day }) => bookingsOn(day, resource, bookings).filter(involves));
  return {
    kind,
    startDate: stretch[0]?.day ?? '',
    endDate: stretch.at(-1)?.day ?? '',
    peakPercent,
    excessMinutes: stretch.reduce((sum, day) => sum + loadOf(day) - day.capacity, 0),
    severity: severityOf(peakPercent),
    allocationIds: [...new Set(involved.map(({ id }) => id))].sort(),
  };
}

/** By the worst day; null (load without capacity) is CRITICAL. */
export function severityOf(peakPercent: number | null): ConflictSeverity {
  if (peakPercent === null || peakPercent > lines.cap) return 'CRITICAL';
  if (peakPercent > 125) return 'HIGH';
  return peakPercent > 110 ? 'MEDIUM' : 'LOW';
}
