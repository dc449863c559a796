import { dayIn } from '@workgraph/kit/clock';
import { DomainError } from '@workgraph/kit/errors';
import type { ProjectRow, StatusRow } from '../project/project.table.ts';
import { isRunning } from '../project/project.ts';
import type { TaskRow } from './task.table.ts';

type Facts = Pick<TaskRow, 'actualStart' | 'completedAt' | 'blockedSince'>;
type Standing = Pick<StatusRow, 'bucket' | 'signal'>;

/** The fields of a task that come with its status. */
export function standsIn(status: StatusRow): Pick<TaskRow, 'statusId' | 'statusKey' | 'bucket' | 'signal'> {
  return { statusId: status.id, statusKey: status.key, bucket: status.bucket, signal: status.signal };
}

/**
 * The facts of a task once it stands in a status: `completedAt` while DONE, `actualStart` from the first STARTED on,
 * `blockedSince` while BLOCKED. By whatever path it comes there.
 */
export function factsIn(status: Standing, facts: Facts, now: Date): Facts {
  return {
    actualStart: facts.actualStart ?? (status.signal === 'STARTED' ? now : null),
    completedAt: status.bucket === 'DONE' ? (facts.completedAt ?? now) : null,
    blockedSince: status.signal === 'BLOCKED' ? (facts.blockedSince ?? now) : null,
  };
}

/** DRAFT is planning and ON_HOLD a pause: neither lets work start; DRAFT lets none finish. */
export function checkEntering(project: Pick<ProjectRow, 'state'>, status: Standing): void {
  const isStarting = status.signal === 'STARTED';
  const isRefused =
    (project.state === 'DRAFT' && (isStarting || status.bucket === 'DONE')) ||
    (project.state === 'ON_HOLD' && isStarting);
  if (isRefused) {
    throw new DomainError('PROJECT_NOT_ACTIVE', `In a ${project.state} project no task can go there.`, {
      state: project.state,
    });
  }
}

/** The default workflow: any move but those between DONE and CANCELLED. */
export function checkWorkflow(from: Standing & { key: string }, to: Standing & { key: string }): void {
  const ends = new Set([from.bucket, to.bucket]);
  if (ends.has('DONE') && ends.has('CANCELLED')) {
    throw new DomainError('MOVE_NOT_ALLOWED', `A task cannot go from ${from.key} to ${to.key} directly.`, {
      from: from.key,
      to: to.key,
    });
  }
}

/** A task in the trash is brought back before anything else. */
export function checkLive(task: Pick<TaskRow, 'deletedAt'>): void {
  if (task.deletedAt) {
    throw new DomainError('TASK_DELETED', 'This task lies in the trash; restore it first.', {
      deletedAt: task.deletedAt.toISOString(),
    });
  }
}

type Around = {
  readonly project: Pick<ProjectRow, 'state' | 'archivedAt'>;
  readonly workspace: { readonly timeZone: string };
  readonly now: Date;
};

/** Live and open after its last day has ended where the team is, in a project that is going on. */
export function isOverdue(
  task: Pick<TaskRow, 'deletedAt' | 'bucket' | 'dueDate'>,
  { project, workspace, now }: Around,
): boolean {
  if (task.deletedAt || task.bucket !== 'OPEN' || !task.dueDate || !isRunning(project)) return false;
  return task.dueDate < dayIn(workspace.timeZone, now);
}
