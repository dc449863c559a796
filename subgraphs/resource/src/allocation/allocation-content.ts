import type { InputChecks } from '@workgraph/kit/input-checks';
import { lengthOf } from '../calendar/day.ts';
import type { AllocationRow } from './allocation.table.ts';
import { lines } from './lines.ts';

/** What a booking says, without whose time it takes and what for. */
export type AllocationContent = {
  startDate: string | null | undefined;
  endDate: string | null | undefined;
  amount: { percent?: number | null | undefined } | null | undefined;
  type: AllocationRow['type'] | null | undefined;
  justification: string | null | undefined;
};

type Checked = Partial<Pick<AllocationRow, 'startDate' | 'endDate' | 'percent' | 'type' | 'justification'>>;
type Dates = Partial<Pick<AllocationRow, 'startDate' | 'endDate'>>;

const maxDays = 731;

/** The fields that were given, checked; an omitted one is left out and stays as it is in `present`. */
export function readContent(checks: InputChecks, input: Partial<AllocationContent>, present: Dates): Checked {
  const { startDate, endDate, amount, type, justification } = input;
  for (const [field, value] of Object.entries({ startDate, endDate, amount, type }))
    checks.notCleared(field, value);
  checkDates(checks, startDate ?? present.startDate, endDate ?? present.endDate);
  return {
    ...(startDate != null && { startDate }),
    ...(endDate != null && { endDate }),
    ...(amount != null && { percent: readPercent(checks, amount.percent) }),
    ...(type != null && { type }),
    ...(justification !== undefined && {
      justification: checks.optionalText('justification', justification, 2_000),
    }),
  };
}

function readPercent(checks: InputChecks, percent: number | null | undefined): number {
  if (percent == null) {
    checks.problem('amount', 'Say how much: { percent: 50 }.');
    return 0;
  }
  return checks.integer('amount.percent', percent, 1, lines.cap);
}

function checkDates(checks: InputChecks, startDate: string | undefined, endDate: string | undefined): void {
  if (!startDate || !endDate) return;
  checks.period(startDate, endDate, 'endDate');
  if (lengthOf({ startDate, endDate }) > maxDays)
    checks.problem('endDate', `At most ${maxDays} days at once.`);
}
