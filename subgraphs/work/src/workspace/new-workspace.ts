import { newId } from '@workgraph/kit/ids';
import { InputChecks } from '@workgraph/kit/input-checks';
import type { WorkspaceRow } from './workspace.table.ts';
import { type Weekday, weekdays } from './workspace.ts';
import { readCurrency, readSettings } from './workspace-settings.ts';

type Optional<Value> = Value | null | undefined;

export type NewWorkspace = {
  name: string;
  slug: string;
  timeZone: string;
  currency: string;
  mode?: Optional<WorkspaceRow['mode']>;
  workingDays?: Optional<readonly Weekday[]>;
  minutesPerDay?: Optional<number>;
};

/** The workspace as it will be. Throws VALIDATION_FAILED. */
export function newWorkspace(input: NewWorkspace, orgId: string, now: Date): WorkspaceRow {
  const { name, slug, timeZone, mode } = input;
  const workingDays = [...(input.workingDays ?? weekdays.slice(0, 5))];
  const minutesPerDay = input.minutesPerDay ?? 480;
  const given = { name, slug, timeZone, workingDays, minutesPerDay };
  const checks = new InputChecks();
  const settings = { ...given, ...readSettings(checks, given) };
  const currency = readCurrency(checks, input.currency);
  checks.done();
  return {
    orgId,
    id: newId(),
    ...settings,
    currency,
    mode: mode ?? 'STANDARD',
    archivedAt: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}
