import { DomainError } from '@workgraph/kit/errors';
import { encodeId } from '@workgraph/kit/ids';
import type { ProjectRow, StatusRow } from './project.table.ts';

export type ProjectState = ProjectRow['state'];

type Transition = { readonly from: readonly ProjectState[]; readonly to: ProjectState };

/** The verbs that lead a project from state to state, and there are no other ways. */
export const transitions = {
  start: { from: ['DRAFT'], to: 'ACTIVE' },
  hold: { from: ['ACTIVE'], to: 'ON_HOLD' },
  resume: { from: ['ON_HOLD'], to: 'ACTIVE' },
  complete: { from: ['ACTIVE'], to: 'COMPLETED' },
  cancel: { from: ['DRAFT', 'ACTIVE', 'ON_HOLD'], to: 'CANCELLED' },
  reopen: { from: ['COMPLETED', 'CANCELLED'], to: 'ACTIVE' },
} as const satisfies Record<string, Transition>;

export type StateVerb = keyof typeof transitions;

export function nextStates(state: ProjectState): readonly ProjectState[] {
  const all: readonly Transition[] = Object.values(transitions);
  return all.filter(({ from }) => from.includes(state)).map(({ to }) => to);
}

/** The state the verb leads to, or INVALID_STATE_TRANSITION. */
export function stateAfter(verb: StateVerb, from: ProjectState): ProjectState {
  const transition: Transition = transitions[verb];
  if (transition.from.includes(from)) return transition.to;
  throw new DomainError(
    'INVALID_STATE_TRANSITION',
    `A ${from} project cannot be made ${transition.to} this way.`,
    {
      from,
      to: transition.to,
      allowed: nextStates(from),
    },
  );
}

type Facts = Pick<ProjectRow, 'startedAt' | 'completedAt'>;

/** What a project's arrival in a state makes true: `startedAt` from the first ACTIVE on, `completedAt` while COMPLETED. */
export function factsOn(state: ProjectState, { startedAt }: Pick<Facts, 'startedAt'>, now: Date): Facts {
  return {
    startedAt: startedAt ?? (state === 'ACTIVE' ? now : null),
    completedAt: state === 'COMPLETED' ? now : null,
  };
}

export function checkHasLead(project: Pick<ProjectRow, 'leadId'>): void {
  if (!project.leadId) throw new DomainError('LEAD_REQUIRED', 'Name a lead first.');
}

export function checkLeadIsMember(leadId: string, activeMembers: ReadonlySet<string>): void {
  if (!activeMembers.has(leadId)) {
    throw new DomainError('LEAD_NOT_MEMBER', 'The lead is not an active member of this workspace.', {
      lead: encodeId('User', leadId),
    });
  }
}

export function checkReason(reason: string | null): void {
  if (!reason) throw new DomainError('REASON_REQUIRED', 'Say why in `options.reason`.');
}

export function checkNoOpenTasks(open: number): void {
  if (open > 0) {
    throw new DomainError('OPEN_TASKS', `${open} tasks are open; finish or cancel them, or force it.`, {
      open,
    });
  }
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
