import type { InputChecks } from '@workgraph/kit/input-checks';
import { weekdayOf } from './day.ts';

/** Minutes a person works on each weekday, Monday first; always seven. */
export type WeeklyMinutes = readonly number[];

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
type Weekday = (typeof weekdays)[number];
export type WeeklyMinutesInput = Readonly<Record<Weekday, number>>;

export function minutesOn(weekly: WeeklyMinutes, day: string): number {
  return weekly[weekdayOf(day)] ?? 0;
}

/** What a workspace's calendar says of everybody; its days are written `MONDAY`. */
export function workspacePattern(workspace: {
  workingDays: readonly string[];
  minutesPerDay: number;
}): number[] {
  return weekdays.map((day) =>
    workspace.workingDays.includes(day.toUpperCase()) ? workspace.minutesPerDay : 0,
  );
}

export function readWeeklyMinutes(checks: InputChecks, field: string, input: WeeklyMinutesInput): number[] {
  return weekdays.map((day) => checks.integer(`${field}.${day}`, input[day], 0, 1_440));
}

/** As a client sees it, by the names of the days. */
export function namedMinutes(weekly: WeeklyMinutes): Record<Weekday, number> {
  return Object.fromEntries(weekdays.map((day, index) => [day, weekly[index] ?? 0])) as Record<
    Weekday,
    number
  >;
}
