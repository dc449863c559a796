import { isTimeZone } from '@workgraph/kit/clock';
import type { InputChecks } from '@workgraph/kit/input-checks';
import type { WorkspaceRow } from './workspace.table.ts';
import { type Weekday, weekdays } from './workspace.ts';

/** What may be changed of a workspace as long as it lives. */
export type WorkspaceSettings = {
  name: string | null | undefined;
  slug: string | null | undefined;
  timeZone: string | null | undefined;
  workingDays: readonly Weekday[] | null | undefined;
  minutesPerDay: number | null | undefined;
};

type Checked = Partial<Pick<WorkspaceRow, keyof WorkspaceSettings>>;

/** The fields that were given, checked. An omitted field is left out: it stays as it is. */
export function readSettings(checks: InputChecks, input: Partial<WorkspaceSettings>): Checked {
  const { name, slug, timeZone, workingDays, minutesPerDay } = input;
  for (const [field, value] of Object.entries({ name, slug, timeZone, workingDays, minutesPerDay })) {
    checks.notCleared(field, value);
  }
  return {
    ...(name != null && { name: checks.text('name', name, 1, 100) }),
    ...(slug != null && { slug: readSlug(checks, slug) }),
    ...(timeZone != null && { timeZone: readTimeZone(checks, timeZone) }),
    ...(workingDays != null && { workingDays: readWorkingDays(checks, workingDays) }),
    ...(minutesPerDay != null && { minutesPerDay: checks.integer('minutesPerDay', minutesPerDay, 1, 1_440) }),
  };
}

function readSlug(checks: InputChecks, slug: string): string {
  if (!/^[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?$/.test(slug)) {
    checks.problem('slug', 'Must be 1 to 50 lower-case letters, digits and dashes, no dash first or last.');
  }
  return slug;
}

/**
 * Short names are refused but for UTC: JavaScript and Postgres read `AST` or `IST` differently, and the zones of
 * `SystemV/` only one of them knows.
 */
function readTimeZone(checks: InputChecks, timeZone: string): string {
  const isPlace = timeZone.includes('/') && !timeZone.startsWith('SystemV/');
  if (!(isPlace || timeZone === 'UTC') || !isTimeZone(timeZone)) {
    checks.problem('timeZone', 'Must be an IANA time zone, such as Europe/Berlin.');
  }
  return timeZone;
}

/** In the order of the week, however they were given. */
function readWorkingDays(checks: InputChecks, days: readonly Weekday[]): Weekday[] {
  const given = new Set(days);
  if (given.size === 0) checks.problem('workingDays', 'Must have at least one day.');
  if (given.size < days.length) checks.problem('workingDays', 'Must not name a day twice.');
  return weekdays.filter((day) => given.has(day));
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

export function readCurrency(checks: InputChecks, currency: string): string {
  if (!currencies.has(currency)) checks.problem('currency', 'Must be an ISO 4217 code, such as EUR.');
  return currency;
}
