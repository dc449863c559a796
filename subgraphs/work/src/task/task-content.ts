import type { InputChecks } from '@workgraph/kit/input-checks';
import { readLabels } from '../labels.ts';
import type { TaskRow } from './task.table.ts';

/** What a task says of itself, without its status, dates and people. */
export type TaskContent = {
  title: string | null | undefined;
  description: string | null | undefined;
  type: TaskRow['type'] | null | undefined;
  priority: TaskRow['priority'] | null | undefined;
  estimatePoints: number | null | undefined;
  estimateHours: number | null | undefined;
  remainingHours: number | null | undefined;
  actualHours: number | null | undefined;
  percentComplete: number | null | undefined;
  labels: readonly string[] | null | undefined;
};

/** The fields that were given, checked. An omitted field is left out: it stays as it is. */
export function readContent(checks: InputChecks, input: Partial<TaskContent>): Partial<TaskRow> {
  for (const field of ['title', 'type', 'priority', 'percentComplete'] as const)
    checks.notCleared(field, input[field]);
  const amount = (field: 'estimatePoints' | 'estimateHours' | 'remainingHours' | 'actualHours') =>
    input[field] === undefined ? {} : { [field]: readAmount(checks, field, input[field]) };
  return {
    ...(input.title != null && { title: checks.text('title', input.title, 1, 300) }),
    ...(input.description !== undefined && {
      description: checks.markdown('description', input.description),
    }),
    ...(input.type != null && { type: input.type }),
    ...(input.priority != null && { priority: input.priority }),
    ...amount('estimatePoints'),
    ...amount('estimateHours'),
    ...amount('remainingHours'),
    ...amount('actualHours'),
    ...(input.percentComplete != null && {
      percentComplete: checks.integer('percentComplete', input.percentComplete, 0, 100),
    }),
    ...(input.labels !== undefined && { labels: readLabels(checks, 'labels', input.labels) }),
  };
}

function readAmount(checks: InputChecks, field: string, value: number | null | undefined): number | null {
  if (value == null) return null;
  const rounded = Math.round(value * 100) / 100;
  // 0.1 + 0.2 misses two decimals by a hair: that much is forgiven.
  if (value < 0 || value > 100_000 || Math.abs(value - rounded) > value * 1e-12) {
    checks.problem(field, 'Must be 0 to 100,000 with two decimals at most.');
  }
  return rounded;
}
