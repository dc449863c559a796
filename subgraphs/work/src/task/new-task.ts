import { invalid, type Path } from '@workgraph/kit/errors';
import { newId } from '@workgraph/kit/ids';
import { InputChecks } from '@workgraph/kit/input-checks';
import type { ProjectRow, StatusRow } from '../project/project.table.ts';
import { getDefaultStatus, getStatus } from '../project/status.ts';
import { checkAssignee } from './assignee.ts';
import type { TaskRow } from './task.table.ts';
import { checkEntering, factsIn, standsIn } from './task.ts';
import { readContent, type TaskContent } from './task-content.ts';

type Optional<Value> = Value | null | undefined;

export type NewTask = Partial<TaskContent> & {
  projectId: string;
  title: string;
  status?: Optional<string>;
  assigneeId?: Optional<string>;
  startDate?: Optional<string>;
  dueDate?: Optional<string>;
  externalSource?: Optional<string>;
  externalId?: Optional<string>;
};

/** When things happened before the task was brought here. */
export type History = {
  createdAt?: Optional<Date>;
  actualStart?: Optional<Date>;
  completedAt?: Optional<Date>;
};

export type Surroundings = {
  readonly project: ProjectRow;
  readonly statuses: readonly StatusRow[];
  /** Those of the wanted assignees who are active members. */
  readonly members: ReadonlySet<string>;
  readonly reporterId: string | null;
  readonly now: Date;
  /** Where in the input this task stands. */
  readonly path: Path;
};

const blank = {
  description: null,
  type: 'TASK',
  priority: 'MEDIUM',
  percentComplete: 0,
  estimatePoints: null,
  estimateHours: null,
  remainingHours: null,
  actualHours: null,
  labels: [] as string[],
} satisfies Partial<TaskRow>;

/** The task as it will be, still without its number. Throws VALIDATION_FAILED, or the refusal of a rule. */
export function newTask(input: NewTask & History, around: Surroundings): Omit<TaskRow, 'number' | 'key'> {
  const { project, statuses, now, path } = around;
  const checks = new InputChecks(path);
  const content = { ...blank, ...readContent(checks, withoutNulls(input)), title: input.title.trim() };
  const dates = { startDate: input.startDate ?? null, dueDate: input.dueDate ?? null };
  const origin = external(checks, input);
  checks.period(dates.startDate, dates.dueDate, 'dueDate');
  checks.done();
  const status = input.status
    ? getStatus(statuses, input.status, [...path, 'status'])
    : getDefaultStatus(statuses);
  checkEntering(project, status);
  if (input.assigneeId) checkAssignee(input.assigneeId, around.members);
  return {
    orgId: project.orgId,
    workspaceId: project.workspaceId,
    projectId: project.id,
    id: newId(),
    ...content,
    ...dates,
    ...origin,
    ...standsIn(status),
    ...factsIn(status, history(input, status, now, path), now),
    assigneeId: input.assigneeId ?? null,
    reporterId: around.reporterId,
    createdAt: input.createdAt ?? now,
    updatedAt: now,
    deletedAt: null,
    version: 1,
  };
}

/** A task with its number within its project. */
export function numbered(
  task: Omit<TaskRow, 'number' | 'key'>,
  project: ProjectRow,
  number: number,
): TaskRow {
  return { ...task, number, key: `${project.key}-${number}` };
}

/** In a new task null means the same as nothing: the default. */
function withoutNulls(input: NewTask): Partial<TaskContent> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}

function external(checks: InputChecks, input: NewTask): Pick<TaskRow, 'externalSource' | 'externalId'> {
  if (input.externalSource == null && input.externalId == null)
    return { externalSource: null, externalId: null };
  return {
    externalSource: checks.text('externalSource', input.externalSource, 1, 100),
    externalId: checks.text('externalId', input.externalId, 1, 255),
  };
}

function history(input: History, status: StatusRow, now: Date, path: Path) {
  const { createdAt, actualStart, completedAt } = input;
  for (const [field, at] of Object.entries({ createdAt, actualStart, completedAt })) {
    if (at && at > now) throw invalid([...path, field], 'Must not lie in the future.');
  }
  if (completedAt && status.bucket !== 'DONE') {
    throw invalid([...path, 'completedAt'], 'Only a task in a DONE status is completed.');
  }
  if (completedAt && actualStart && completedAt < actualStart) {
    throw invalid([...path, 'completedAt'], 'Must not be before the start.');
  }
  return { actualStart: actualStart ?? null, completedAt: completedAt ?? null, blockedSince: null };
}
