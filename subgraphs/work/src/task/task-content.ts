import type { InputChecks } from '../input-checks.ts';
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
    input[field] === undefined ? {} : { [field]: checks.amount(field, input[field]) };
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
    ...(input.labels !== undefined && { labels: checks.labels('labels', input.labels) }),
  };
}
