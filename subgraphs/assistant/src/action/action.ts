import type { Scope } from '@workgraph/kit/actor';
import { invalid } from '@workgraph/kit/errors';
import { encodeId } from '@workgraph/kit/ids';

export type ActionName = 'MOVE_TASK';
export type RiskClass = 'LOW' | 'MEDIUM' | 'HIGH';
/** What an action is called with, its ids as uuids. */
export type ActionInput = Readonly<Record<string, unknown>>;

/** One mutation of the graph that the assistant may propose. */
export type Action = {
  readonly name: ActionName;
  readonly risk: RiskClass;
  /** What a credential needs beside `assistant`. */
  readonly scopes: readonly Scope[];
  /** The registered operation, and the field of the graph it calls. */
  readonly operation: string;
  readonly mutation: string;
  /** The input as the graph takes it: ids opaque. */
  readonly toGraph: (input: ActionInput) => Readonly<Record<string, unknown>>;
  /** The task it is about, a uuid. */
  readonly taskId: (input: ActionInput) => string;
  /** In a line, about the target as people call it. */
  readonly summary: (label: string, input: ActionInput) => string;
};

export const actions: Readonly<Record<ActionName, Action>> = {
  MOVE_TASK: {
    name: 'MOVE_TASK',
    risk: 'LOW',
    scopes: ['write'],
    operation: 'MoveTask',
    mutation: 'moveTask',
    toGraph: ({ id, status }) => ({ id: encodeId('Task', String(id)), status }),
    taskId: ({ id }) => String(id),
    summary: (label, { status }) => `Move ${label} to ${status}`,
  },
};

/** Each action by the field of `CreateProposalInput` that asks for it. */
const byField: Readonly<Record<string, ActionName>> = { moveTask: 'MOVE_TASK' };

export type Asked = {
  readonly action: Action;
  readonly input: ActionInput;
  /** Where in the input of `createProposal` it stands. */
  readonly field: string;
};

/** The one action that is asked for. Throws VALIDATION_FAILED for none and for several. */
export function readAction(input: object): Asked {
  const given = Object.entries(input).filter(([, value]) => value != null);
  const [first] = given;
  const name = first && byField[first[0]];
  if (!first || !name || given.length > 1) throw invalid(['input'], 'Name exactly one action.');
  return { action: actions[name], input: { ...first[1] }, field: first[0] };
}
