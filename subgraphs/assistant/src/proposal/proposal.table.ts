import type { Warning } from '@workgraph/kit/changes/change-set';
import { defineEntity } from '@workgraph/kit/changes/entity';
import type { PublicChange } from '@workgraph/kit/changes/public-change';
import { createdAt, instant, orgId, updatedAt, version } from '@workgraph/kit/db/columns';
import { boolean, index, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ActionName } from '../action/action.ts';
import { assistant } from '../assistant.schema.ts';

export type StoredState = 'PROPOSED' | 'CONFIRMED' | 'EXECUTED' | 'FAILED' | 'STALE' | 'DISMISSED';

/** An entity as it was when the proposal was made; its id is a uuid. */
export type Target = {
  readonly type: string;
  readonly id: string;
  readonly label: string;
  readonly version: number;
};
/** The answer to a dry run. */
export type Preview = { readonly changes: readonly PublicChange[]; readonly warnings: readonly Warning[] };
/** The same with the time that its age is counted from. */
export type ShownPreview = Preview & { readonly previewedAt: Date };
export type Failure = { readonly code: string; readonly message: string; readonly details: unknown };

const columns = () => ({
  orgId: orgId(),
  workspaceId: uuid('workspace_id').notNull(),
  id: uuid('id').notNull(),
  requestedBy: uuid('requested_by').notNull(),
  action: text('action').$type<ActionName>().notNull(),
  /** As the house that owns the mutation will see it: ids are uuids. */
  input: jsonb('input').$type<Record<string, unknown>>().notNull(),
  /** The field of the graph it calls, and the fingerprint of the input: what the confirmation is good for. */
  mutation: text('mutation').notNull(),
  inputHash: text('input_hash').notNull(),
  targets: jsonb('targets').$type<readonly Target[]>().notNull(),
  taskId: uuid('task_id').notNull(),
  summary: text('summary').notNull(),
  hash: text('hash').notNull(),
  /** An open one that is past its time still says PROPOSED; `current_proposals` knows better. */
  state: text('state').$type<StoredState>().notNull(),
  reason: text('reason'),
  rebasedFrom: uuid('rebased_from'),
  expiresAt: instant('expires_at').notNull(),
  preview: jsonb('preview').$type<Preview>().notNull(),
  previewedAt: instant('previewed_at').notNull(),
  confirmedBy: uuid('confirmed_by'),
  confirmedAt: instant('confirmed_at'),
  outcomeAt: instant('outcome_at'),
  outcomePosition: text('outcome_position'),
  failure: jsonb('failure').$type<Failure>(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
  version: version(),
});

export const proposals = assistant.table(
  'proposals',
  {
    ...columns(),
    /** What the confirming person's call came with, kept until the outcome is known. */
    envelope: text('envelope'),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    index('proposals_by_workspace').on(table.orgId, table.requestedBy, table.workspaceId, table.createdAt),
    index('proposals_by_task').on(table.orgId, table.requestedBy, table.taskId, table.createdAt),
  ],
);

/** As they stand by the database's clock, without credentials. */
export const currentProposals = assistant
  .view('current_proposals', {
    ...columns(),
    currentState: text('current_state').$type<StoredState | 'EXPIRED'>().notNull(),
    isPreviewFresh: boolean('is_preview_fresh').notNull(),
  })
  .existing();

export type ProposalRow = typeof proposals.$inferSelect;
export type CurrentProposal = typeof currentProposals.$inferSelect;

export const proposalEntity = defineEntity(proposals, {
  type: 'Proposal',
  fields: {
    workspaceId: { name: 'workspace', type: 'Workspace' },
    requestedBy: { name: 'requestedBy', type: 'User' },
    action: 'action',
    taskId: { name: 'task', type: 'Task' },
    hash: 'hash',
    state: 'state',
    reason: 'reason',
    rebasedFrom: { name: 'rebasedFrom', type: 'Proposal' },
    expiresAt: 'expiresAt',
    previewedAt: 'previewedAt',
    confirmedBy: { name: 'confirmedBy', type: 'User' },
    confirmedAt: 'confirmedAt',
  },
  label: (row) => row.summary,
  workspaceOf: (row) => row.workspaceId,
});
