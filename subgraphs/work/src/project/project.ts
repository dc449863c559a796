import { DomainError } from '@workgraph/kit/errors';
import type { ProjectRow, StatusRow } from './project.table.ts';

export type ProjectState = ProjectRow['state'];

/** Where a project may go from where it stands. Reopening needs a reason and has a verb of its own. */
const moves: Readonly<Record<ProjectState, readonly ProjectState[]>> = {
  DRAFT: ['ACTIVE', 'CANCELLED'],
  ACTIVE: ['ON_HOLD', 'COMPLETED', 'CANCELLED'],
  ON_HOLD: ['ACTIVE', 'CANCELLED'],
  COMPLETED: ['ACTIVE'],
  CANCELLED: ['ACTIVE'],
};

export function nextStates(state: ProjectState): readonly ProjectState[] {
  return moves[state];
}

/** Throws INVALID_STATE_TRANSITION unless the project stands in one of the states this verb leads on from. */
export function checkTransition(from: ProjectState, to: ProjectState, allowedFrom: readonly ProjectState[]): void {
  if (allowedFrom.includes(from)) return;
  throw new DomainError('INVALID_STATE_TRANSITION', `A ${from} project cannot be made ${to} this way.`, {
    from,
    to,
    allowed: moves[from],
  });
}

/** Neither paused nor closed nor put away: only here can work be late. */
export function isRunning({ state, archivedAt }: Pick<ProjectRow, 'state' | 'archivedAt'>): boolean {
  return !archivedAt && (state === 'DRAFT' || state === 'ACTIVE');
}

/** Closed projects refuse writes to their work. */
export function checkOpen(project: Pick<ProjectRow, 'state' | 'archivedAt'>): void {
  if (project.archivedAt) throw closed('archived');
  if (project.state === 'COMPLETED' || project.state === 'CANCELLED') throw closed(project.state);
}

function closed(state: string): DomainError {
  return new DomainError('PROJECT_CLOSED', 'This project is closed to writing.', { state });
}

/** An archived project is brought back before its state may change. */
export function checkNotArchived(project: Pick<ProjectRow, 'archivedAt'>): void {
  if (project.archivedAt) {
    throw new DomainError('PROJECT_ARCHIVED', 'This project is archived; restore it first.', {
      archivedAt: project.archivedAt.toISOString(),
    });
  }
}

type DefaultStatus = Pick<StatusRow, 'key' | 'name' | 'color' | 'bucket' | 'signal'>;

/** The columns of a new board, in their order. */
export const defaultStatuses: readonly DefaultStatus[] = [
  { key: 'BACKLOG', name: 'Backlog', color: '#8b95a5', bucket: 'OPEN', signal: 'NONE' },
  { key: 'TODO', name: 'To do', color: '#5b6b82', bucket: 'OPEN', signal: 'NONE' },
  { key: 'IN_PROGRESS', name: 'In progress', color: '#2f6fde', bucket: 'OPEN', signal: 'STARTED' },
  { key: 'IN_REVIEW', name: 'In review', color: '#8a4fd3', bucket: 'OPEN', signal: 'STARTED' },
  { key: 'BLOCKED', name: 'Blocked', color: '#d23f3f', bucket: 'OPEN', signal: 'BLOCKED' },
  { key: 'DONE', name: 'Done', color: '#2c9a5b', bucket: 'DONE', signal: 'NONE' },
  { key: 'CANCELLED', name: 'Cancelled', color: '#a0a0a0', bucket: 'CANCELLED', signal: 'NONE' },
];

export const defaultStatusKey = 'TODO';
