import { newId } from '@workgraph/kit/ids';
import { InputChecks } from '@workgraph/kit/input-checks';
import { readWeeklyMinutes, type WeeklyMinutesInput, workspacePattern } from '../calendar/weekly-minutes.ts';
import type { Calendar } from '../place/place.ts';
import type { ResourceRow } from './resource.table.ts';

export type NewResource = {
  workspaceId: string;
  userId?: string | null | undefined;
  name?: string | null | undefined;
  weeklyMinutes?: WeeklyMinutesInput | null | undefined;
};

type Surroundings = {
  readonly orgId: string;
  readonly calendar: Calendar;
  /** null for a placeholder. */
  readonly memberName: string | null;
  readonly now: Date;
};

/** The resource as it will be. Throws VALIDATION_FAILED. */
export function newResource(
  input: NewResource,
  { orgId, calendar, memberName, now }: Surroundings,
): ResourceRow {
  const checks = new InputChecks();
  const given = input.name ?? memberName;
  if (given === null) checks.problem('name', 'A placeholder needs a name.');
  const name =
    given === null
      ? ''
      : [...checks.text('name', given, 1, input.name == null ? 1_000 : 100)].slice(0, 100).join('');
  const weeklyMinutes = input.weeklyMinutes
    ? readWeeklyMinutes(checks, 'weeklyMinutes', input.weeklyMinutes)
    : workspacePattern(calendar);
  checks.done();
  const id = newId();
  const userId = input.userId ?? null;
  return {
    orgId,
    workspaceId: input.workspaceId,
    id,
    userId,
    personId: userId ?? id,
    name,
    weeklyMinutes,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}
