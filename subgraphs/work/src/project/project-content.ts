import type { InputChecks } from '@workgraph/kit/input-checks';
import { readLabels } from '../labels.ts';
import type { ProjectRow } from './project.table.ts';

/** What a project says of itself, without its state, key and lead. */
export type ProjectContent = {
  name: string | null | undefined;
  description: string | null | undefined;
  priority: ProjectRow['priority'] | null | undefined;
  startDate: string | null | undefined;
  targetDate: string | null | undefined;
  labels: readonly string[] | null | undefined;
};

type Checked = Partial<Pick<ProjectRow, keyof ProjectContent>>;
type Dates = Pick<ProjectRow, 'startDate' | 'targetDate'>;

/** The fields that were given, checked; an omitted one is left out and stays as it is in `present`. */
export function readContent(checks: InputChecks, input: Partial<ProjectContent>, present: Dates): Checked {
  const { name, description, priority, labels } = input;
  const { startDate = present.startDate, targetDate = present.targetDate } = input;
  checks.notCleared('name', name);
  checks.notCleared('priority', priority);
  checks.period(startDate, targetDate, input.targetDate === undefined ? 'startDate' : 'targetDate');
  return {
    ...(name != null && { name: checks.text('name', name, 1, 255) }),
    ...(description !== undefined && { description: checks.markdown('description', description) }),
    ...(priority != null && { priority }),
    startDate,
    targetDate,
    ...(labels !== undefined && { labels: readLabels(checks, 'labels', labels) }),
  };
}
