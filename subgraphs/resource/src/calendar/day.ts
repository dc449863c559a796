/** Days are written `2026-03-01`: in this form they compare as texts do. */
export type DayRange = { readonly startDate: string; readonly endDate: string };

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Both ends included; none when the range ends before it starts. */
export function daysOf({ startDate, endDate }: DayRange): string[] {
  const days: string[] = [];
  for (let day = startDate; day <= endDate; day = addDays(day, 1)) days.push(day);
  return days;
}

/** How many days the range has, both ends included. */
export function lengthOf({ startDate, endDate }: DayRange): number {
  return (Date.parse(endDate) - Date.parse(startDate)) / 86_400_000 + 1;
}

/** Monday 0 … Sunday 6. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function isIn(day: string, { startDate, endDate }: DayRange): boolean {
  return startDate <= day && day <= endDate;
}

export function overlap(one: DayRange, other: DayRange): boolean {
  return one.startDate <= other.endDate && other.startDate <= one.endDate;
}

/** The days of both; where they share none it ends before it starts. */
export function intersection(one: DayRange, other: DayRange): DayRange {
  const { startDate, endDate } = one;
  return {
    startDate: isAfter(other.startDate, startDate) ? other.startDate : startDate,
    endDate: isAfter(endDate, other.endDate) ? other.endDate : endDate,
  };
}

function isAfter(one: string, other: string): boolean {
  return one > other;
}

/** The shortest range that holds all of them; null of none. */
export function spanOf(ranges: readonly DayRange[]): DayRange | null {
  const [first, ...rest] = ranges;
  if (!first) return null;
  let { startDate, endDate } = first;
  for (const range of rest) {
    if (range.startDate < startDate) startDate = range.startDate;
    if (range.endDate > endDate) endDate = range.endDate;
  }
  return { startDate, endDate };
}
