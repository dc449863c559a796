import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Outcome } from '@workgraph/kit/changes/outcome';
import type { Reference as UserModel, Reference as WorkspaceModel, Reference as ProgramModel, Reference as ProjectModel, Reference as TaskModel } from '../subject/subject.loaders.ts';
import type { CurrentProposal as ProposalModel, ShownPreview } from '../proposal/proposal.table.ts';
import type { ProposalPage } from '../proposal/proposal.loaders.ts';
import type { PeoplePage } from '@workgraph/kit/people/people-by-workspace';
import type { ContextModel } from '../context/read-context.ts';
import type { AssistantContext as HouseContext } from '../assistant.context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `2026-03-01`. Which day "today" is depends on the workspace's time zone. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 in UTC: `2026-03-01T09:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. Used only where the type depends on the field it speaks of (change sets, error details). */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

/** What the assistant can propose. Each is one mutation of the graph; it can do nothing else. */
export type AssistantAction =
  /** `moveTask`: takes a task to another status. */
  | 'MOVE_TASK';

/** Whether the assistant may propose an action: what you may do yourself, and the assistant's policy for your role. */
export type AssistantActionDecision = {
  __typename?: 'AssistantActionDecision';
  /** Which action. */
  action: AssistantAction;
  /** Whether it may be proposed to you now. */
  isAllowed: Scalars['Boolean']['output'];
  /** What stands in the way, for people; null when allowed. */
  message?: Maybe<Scalars['String']['output']>;
  /** The role that would be enough; null where it is not a matter of role. */
  requiredRole?: Maybe<EffectiveRole>;
  /** How much could go wrong. */
  risk: RiskClass;
  /** Stable name of the rule that decided. */
  rule: Scalars['String']['output'];
};

/** A condition on an action. */
export type AssistantActionFilter = {
  /** Is this one. */
  eq?: InputMaybe<AssistantAction>;
  /** Is one of these. */
  in?: InputMaybe<Array<AssistantAction>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<AssistantAction>>;
};

/** What the assistant knows about a subject. */
export type AssistantContext = {
  __typename?: 'AssistantContext';
  /** What the assistant may propose to you about the subject, and what not, and why. */
  actions: Array<AssistantActionDecision>;
  /** Sections of `text` that did not fit the budget, whole or in part. */
  leftOut: Array<ContextSection>;
  /** Sections that could not be read because the house they come from did not answer. */
  missing: Array<ContextSection>;
  /** The program that project is in, if any. */
  program?: Maybe<Program>;
  /** The subject, or the project its task is in. */
  project?: Maybe<Project>;
  /** What you are in the subject's workspace. */
  role: EffectiveRole;
  /** The subject, when it is a task. */
  task?: Maybe<Task>;
  /** Everything above, the subject's own content, its people's bookings, health with reasons and open conflicts, as text for a model. Text written by people stands as JSON strings behind the word `untrusted`: data, never instructions. */
  text: Scalars['String']['output'];
  /** The tokens of `text`, estimated from above: one per three bytes of UTF-8. */
  tokens: Scalars['Int']['output'];
  /** Who asks. */
  viewer?: Maybe<User>;
  /** Where all of it is. */
  workspace?: Maybe<Workspace>;
};

/** How a bulk mutation treats rows that cannot be done. */
export type BulkMode =
  /** All rows or none: with a bad row the mutation fails with BULK_REJECTED, its details listing every bad row. */
  | 'ATOMIC'
  /** Good rows are done, bad rows are reported in `results`. */
  | 'SKIP_FAILED';

/** What a mutation changed, or would change in a dry run. */
export type ChangeSet = {
  __typename?: 'ChangeSet';
  /** The entities that come into being. */
  creates: EntityChangeConnection;
  /** The entities that go (to the trash or for good). */
  removes: EntityChangeConnection;
  /** How many entities are created, updated and removed. */
  summary: ChangeSummary;
  /** The entities that change. */
  updates: EntityChangeConnection;
};


/** What a mutation changed, or would change in a dry run. */
export type ChangeSetCreatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a mutation changed, or would change in a dry run. */
export type ChangeSetRemovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a mutation changed, or would change in a dry run. */
export type ChangeSetUpdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many entities a change set touches. */
export type ChangeSummary = {
  __typename?: 'ChangeSummary';
  /** Entities created. */
  created: Scalars['Int']['output'];
  /** Entities removed. */
  removed: Scalars['Int']['output'];
  /** Entities updated. */
  updated: Scalars['Int']['output'];
};

/** What `confirmProposal` needs. */
export type ConfirmProposalInput = {
  /** The `hash` of what you have seen. */
  hash: Scalars['String']['input'];
  /** Which proposal. */
  id: Scalars['ID']['input'];
};

/** What came of `confirmProposal`. */
export type ConfirmProposalPayload = {
  __typename?: 'ConfirmProposalPayload';
  /** What was changed of the proposal itself, or would be in a dry run; what it would do is in its `preview`. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The proposal with what came of it; unchanged in a dry run. */
  proposal?: Maybe<Proposal>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** A part of the text of a context, those that matter most first. */
export type ContextSection =
  /** What the assistant may propose. */
  | 'ACTIONS'
  /** Bookings of people's time on the subject, and open conflicts. */
  | 'BOOKINGS'
  /** How the project stands, with reasons. */
  | 'HEALTH'
  /** The project, program and workspace the subject is in. */
  | 'PARENTS'
  /** The subject itself. */
  | 'SUBJECT'
  /** Who asks, in which role. */
  | 'VIEWER';

/** What `createProposal` needs: exactly one action. */
export type CreateProposalInput = {
  /** Move a task to another status. */
  moveTask?: InputMaybe<MoveTaskProposalInput>;
};

/** What came of `createProposal`. */
export type CreateProposalPayload = {
  __typename?: 'CreateProposalPayload';
  /** What was changed of the proposal itself, or would be in a dry run; what it would do is in its `preview`. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The proposal as made; null in a dry run. */
  proposal?: Maybe<Proposal>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** A condition on a calendar day. */
export type DateFilter = {
  /** Is this day. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** After this day. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or after. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Is one of these days (250 at most). */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** true: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before this day. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or before. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** Is none of these days (250 at most); no value counts as none of them. */
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
};

/** A condition on an instant. */
export type DateTimeFilter = {
  /** After this instant. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this instant or after. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** true: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Before this instant. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this instant or before. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a policy says of one action of the caller: the very answer that would refuse or let the mutation through. */
export type Decision = {
  __typename?: 'Decision';
  /** Whether the caller may do it now, by role, ownership and state. */
  isAllowed: Scalars['Boolean']['output'];
  /** What stands in the way, for people; null when allowed. */
  message?: Maybe<Scalars['String']['output']>;
  /** The role that would be enough; null where it is not a matter of role. */
  requiredRole?: Maybe<EffectiveRole>;
  /** Stable name of the rule that decided, such as `task.edit`. */
  rule: Scalars['String']['output'];
};

/** What `dismissProposal` needs. */
export type DismissProposalInput = {
  /** Which proposal. */
  id: Scalars['ID']['input'];
};

/** What came of `dismissProposal`. */
export type DismissProposalPayload = {
  __typename?: 'DismissProposalPayload';
  /** What was changed of the proposal itself, or would be in a dry run; what it would do is in its `preview`. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The proposal as it is now; unchanged in a dry run. */
  proposal?: Maybe<Proposal>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What a person is in a workspace, the organization's ADMIN included. */
export type EffectiveRole =
  /** ADMIN of the organization: acts as OWNER in every workspace. */
  | 'ADMIN'
  /** Does the work. */
  | 'MEMBER'
  /** Runs the workspace. */
  | 'OWNER'
  /** Looks on. */
  | 'VIEWER';

/** One entity and what became of its fields. */
export type EntityChange = {
  __typename?: 'EntityChange';
  /** Which entity. */
  entity: EntityReference;
  /** The fields that differ, in the order of the entity's definition. */
  fields: Array<FieldChange>;
};

/** A page of changed entities. */
export type EntityChangeConnection = {
  __typename?: 'EntityChangeConnection';
  /** The items with their cursors. */
  edges: Array<EntityChangeEdge>;
  /** The items alone. */
  nodes: Array<EntityChange>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All items of the list. */
  totalCount: Scalars['Int']['output'];
};

/** One changed entity and its place in the list. */
export type EntityChangeEdge = {
  __typename?: 'EntityChangeEdge';
  /** The place of this item, for `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: EntityChange;
};

/** An entity by name: enough to show a line about it without reading it. */
export type EntityReference = {
  __typename?: 'EntityReference';
  /** Its id; in a dry run that would create it, a placeholder. */
  id: Scalars['ID']['output'];
  /** What a person calls it, such as `APL-142 Write the copy`. */
  label: Scalars['String']['output'];
  /** Its type in the graph, such as `Task`. */
  type: Scalars['String']['output'];
};

/** A field before and after. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** The value after; null when there is none. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** The value before; null when there was none. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The field's name in the graph; for a relation, the id stands as value. */
  name: Scalars['String']['output'];
};

/** A condition on an id. Conditions beside each other must all hold. */
export type IdFilter = {
  /** Is this one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these (250 at most). */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** true: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is none of these (250 at most); no value counts as none of them. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What `moveTask` would be called with. */
export type MoveTaskProposalInput = {
  /** Which task. */
  id: Scalars['ID']['input'];
  /** The key of a status of its project, such as `IN_REVIEW`. */
  status: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Confirms your proposal, once, and carries it out as you: the mutation runs with the proposal's id as idempotency key
   * and the versions it was made for. Needs a session; keys cannot confirm. The answer comes with the outcome, or with
   * state CONFIRMED when that is not known yet: it is then sent again until it is.
   * Errors: PROPOSAL_NOT_OPEN, PROPOSAL_STALE, PROPOSAL_ALTERED, PREVIEW_EXPIRED, FORBIDDEN.
   */
  confirmProposal?: Maybe<ConfirmProposalPayload>;
  /**
   * Has the assistant propose one action to you: tries it by a dry run, as you, and keeps what it would change. Needs the
   * scope `assistant`, your own right to make the change, and the assistant's: an OWNER or ADMIN any task, a MEMBER the
   * tasks assigned to him. `options.reason` stays with the proposal.
   * Errors: VALIDATION_FAILED, FORBIDDEN, whatever the mutation itself refuses.
   */
  createProposal?: Maybe<CreateProposalPayload>;
  /**
   * Says that your proposal is not wanted. `options.reason` is kept in the log.
   * Errors: PROPOSAL_NOT_OPEN.
   */
  dismissProposal?: Maybe<DismissProposalPayload>;
  /**
   * Makes the dry run of your proposal anew; its preview is then good for another 5 minutes.
   * Errors: PROPOSAL_NOT_OPEN, PROPOSAL_STALE, whatever the mutation itself refuses.
   */
  previewProposal?: Maybe<PreviewProposalPayload>;
  /**
   * Makes a new proposal of the same action and input on the targets as they are now. For one that is STALE, EXPIRED,
   * FAILED or still waits; one that waits becomes STALE.
   * Errors: PROPOSAL_NOT_OPEN, FORBIDDEN, whatever the mutation itself refuses.
   */
  rebaseProposal?: Maybe<RebaseProposalPayload>;
};


export type MutationConfirmProposalArgs = {
  input: ConfirmProposalInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationCreateProposalArgs = {
  input: CreateProposalInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationDismissProposalArgs = {
  input: DismissProposalInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationPreviewProposalArgs = {
  input: PreviewProposalInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationRebaseProposalArgs = {
  input: RebaseProposalInput;
  options?: InputMaybe<MutationOptions>;
};

/** What every mutation accepts beside its input. */
export type MutationOptions = {
  /** Do everything but commit: checks, plan and ChangeSet are those of the real run, nothing is written. */
  dryRun: Scalars['Boolean']['input'];
  /**
   * The version of the entity named by `input.id` that you decided on. If it has moved on: VERSION_CONFLICT with what
   * changed. Not for creating mutations (VALIDATION_FAILED).
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /**
   * 1 to 200 characters. The same key with the same input within 24 hours runs once and answers alike (`replayed`);
   * with another input: IDEMPOTENCY_MISMATCH. The header `Idempotency-Key` does the same for an operation with one
   * mutation.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, in your words (1 to 2,000 characters); kept in the audit log. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Something with an id of its own. */
export type Node = {
  /** Opaque and stable; its prefix names the type (`task_01j…`). */
  id: Scalars['ID']['output'];
};

/** Where items without a value go. */
export type NullsOrder =
  /** Before all others. */
  | 'FIRST'
  /** After all others. */
  | 'LAST';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** More items follow the last one of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Items come before the first one of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** What `previewProposal` needs. */
export type PreviewProposalInput = {
  /** Which proposal. */
  id: Scalars['ID']['input'];
};

/** What came of `previewProposal`. */
export type PreviewProposalPayload = {
  __typename?: 'PreviewProposalPayload';
  /** What was changed of the proposal itself, or would be in a dry run; what it would do is in its `preview`. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The proposal with its new preview; unchanged in a dry run. */
  proposal?: Maybe<Proposal>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** Projects of one workspace that serve one end. */
export type Program = {
  __typename?: 'Program';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** A piece of work with an end, in one workspace. */
export type Project = {
  __typename?: 'Project';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/**
 * One change that the assistant may make for you, once, if you confirm it: this action with this input on these targets
 * and nothing else. It is never altered; only its state moves. Nobody but the person it was made for sees it.
 */
export type Proposal = Node & {
  __typename?: 'Proposal';
  /** What would be done. */
  action: AssistantAction;
  /** When it was confirmed. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who confirmed it; null until somebody has. */
  confirmedBy?: Maybe<User>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether you may do one thing with it now, by which rule, and what is in the way. */
  decision: Decision;
  /** Until when it can be confirmed; 15 minutes after it was made. */
  expiresAt: Scalars['DateTime']['output'];
  /** A fingerprint of all of the above, for `confirmProposal`: who sends it has seen what he confirms. */
  hash: Scalars['String']['output'];
  /** Opaque and stable. It is the idempotency key of the mutation that carries it out. */
  id: Scalars['ID']['output'];
  /** The whole input of the mutation. */
  input: Scalars['JSON']['output'];
  /** What came of it; null until it is known. */
  outcome?: Maybe<ProposalOutcome>;
  /** What carrying it out would change: the answer to a dry run of that very mutation. */
  preview: ProposalPreview;
  /** When that dry run was made. It can be confirmed for 5 minutes from then; `previewProposal` makes it anew. */
  previewedAt: Scalars['DateTime']['output'];
  /** Why it was made, in the words of whoever asked for it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The proposal it took the place of. */
  rebasedFrom?: Maybe<Proposal>;
  /** The person it was made for, who alone can confirm it. */
  requestedBy?: Maybe<User>;
  /** How much could go wrong. */
  risk: RiskClass;
  /** What has become of it, by the database's clock. */
  state: ProposalState;
  /** The change in a line, such as `Move APL-5 Write the copy to IN_REVIEW`. Holds text that people wrote. */
  summary: Scalars['String']['output'];
  /** The entities it would change, at the versions it was made for. */
  targets: Array<ProposalTarget>;
  /** The task it is about; null when that is gone. */
  task?: Maybe<Task>;
  /** When it was last previewed, or its state moved. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one whenever it is previewed or its state moves, for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What you may do with it now, by ownership and state. */
  viewerCan: ProposalPermissions;
  /** The people for whom an action is allowed now. */
  whoCan: WhoCanConnection;
  /** Where the change would be made. */
  workspace?: Maybe<Workspace>;
};


/**
 * One change that the assistant may make for you, once, if you confirm it: this action with this input on these targets
 * and nothing else. It is never altered; only its state moves. Nobody but the person it was made for sees it.
 */
export type ProposalDecisionArgs = {
  action: ProposalAction;
};


/**
 * One change that the assistant may make for you, once, if you confirm it: this action with this input on these targets
 * and nothing else. It is never altered; only its state moves. Nobody but the person it was made for sees it.
 */
export type ProposalWhoCanArgs = {
  action: ProposalAction;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a proposal. */
export type ProposalAction =
  /** Have it carried out. */
  | 'CONFIRM'
  /** Say that it is not wanted. */
  | 'DISMISS'
  /** Show anew what it would change. */
  | 'PREVIEW'
  /** Make a new one of it. */
  | 'REBASE';

/** A page of proposals. */
export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  /** The items with their cursors. */
  edges: Array<ProposalEdge>;
  /** The items alone. */
  nodes: Array<Proposal>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All proposals of the list. */
  totalCount: Scalars['Int']['output'];
};

/** A proposal and its place in the list. */
export type ProposalEdge = {
  __typename?: 'ProposalEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Proposal;
};

/** Why a confirmed proposal changed nothing. */
export type ProposalFailure = {
  __typename?: 'ProposalFailure';
  /** The code the mutation failed with, or PROPOSAL_STALE. */
  code: Scalars['String']['output'];
  /** Figures behind it; its shape is fixed per code. */
  details?: Maybe<Scalars['JSON']['output']>;
  /** For people. */
  message: Scalars['String']['output'];
};

/** Which proposals. Conditions beside each other must all hold. */
export type ProposalFilter = {
  /** By what would be done. */
  action?: InputMaybe<AssistantActionFilter>;
  /** All of these. */
  and?: InputMaybe<Array<ProposalFilter>>;
  /** By when it was made. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By until when it can be confirmed. */
  expiresAt?: InputMaybe<DateTimeFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** Not this. */
  not?: InputMaybe<ProposalFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<ProposalFilter>>;
  /** By what has become of it. */
  state?: InputMaybe<ProposalStateFilter>;
};

/** What came of a confirmed proposal. */
export type ProposalOutcome = {
  __typename?: 'ProposalOutcome';
  /** When it was known. */
  at: Scalars['DateTime']['output'];
  /** Why nothing was changed; null when it went through. */
  failure?: Maybe<ProposalFailure>;
  /** The place of the change in the log, for `Workgraph-Min-Position`; null when nothing was changed. */
  position?: Maybe<Scalars['String']['output']>;
};

/** What you may do with a proposal now. */
export type ProposalPermissions = {
  __typename?: 'ProposalPermissions';
  /** Have it carried out; needs a session. */
  confirm: Scalars['Boolean']['output'];
  /** Say that it is not wanted. */
  dismiss: Scalars['Boolean']['output'];
  /** The proposal's, in the form of this type. */
  id: Scalars['ID']['output'];
  /** Show anew what it would change. */
  preview: Scalars['Boolean']['output'];
  /** Make a new one of it. */
  rebase: Scalars['Boolean']['output'];
};

/** The answer to a dry run. */
export type ProposalPreview = {
  __typename?: 'ProposalPreview';
  /** What would be changed. */
  changeSet: ChangeSet;
  /** Until when the proposal can be confirmed on it: 5 minutes after it was made. */
  expiresAt: Scalars['DateTime']['output'];
  /** What you should know although it would go through. */
  warnings: Array<Warning>;
};

/** One level of an order of proposals. */
export type ProposalSort = {
  /** Up or down. */
  direction: SortDirection;
  /** By what. */
  field: ProposalSortField;
  /** Where proposals without a value go. */
  nulls: NullsOrder;
};

/** What proposals can be ordered by. */
export type ProposalSortField =
  /** When it was made. */
  | 'CREATED_AT'
  /** Until when it can be confirmed. */
  | 'EXPIRES_AT';

/** What has become of a proposal. */
export type ProposalState =
  /** It is confirmed and being carried out, once; its outcome is not known yet. */
  | 'CONFIRMED'
  /** It is not wanted. */
  | 'DISMISSED'
  /** It was carried out. */
  | 'EXECUTED'
  /** Nobody confirmed it in time. */
  | 'EXPIRED'
  /** It was confirmed and refused by the house that owns the change; nothing was changed. `outcome` says why. */
  | 'FAILED'
  /** It waits to be confirmed. */
  | 'PROPOSED'
  /** A target has changed since it was made; nothing was changed. `rebaseProposal` makes a new one. */
  | 'STALE';

/** A condition on a state. */
export type ProposalStateFilter = {
  /** Is this one. */
  eq?: InputMaybe<ProposalState>;
  /** Is one of these. */
  in?: InputMaybe<Array<ProposalState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ProposalState>>;
};

/** An entity a proposal would change. */
export type ProposalTarget = {
  __typename?: 'ProposalTarget';
  /** Which entity; its label is the one it had when the proposal was made. */
  entity: EntityReference;
  /** The version the proposal was made for; when the entity is at another one, the proposal is stale. */
  version: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * What the assistant knows when it is asked about one task or project: read through the graph as you, so that nothing
   * is in it that you cannot read yourself. NOT_FOUND when the subject does not exist or is out of your reach.
   */
  assistantContext?: Maybe<AssistantContext>;
  /** Any entity by its id alone. NOT_FOUND when it does not exist or is out of your reach. */
  node?: Maybe<Node>;
  /**
   * Several entities by their ids, in the order asked for; null with an error at its place for each that does not exist
   * or is out of your reach.
   */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** One proposal of yours. NOT_FOUND when it does not exist, was made for somebody else or is out of your reach. */
  proposal?: Maybe<Proposal>;
  /** Your proposals in one workspace, whatever became of them. */
  proposals?: Maybe<ProposalConnection>;
};


export type QueryAssistantContextArgs = {
  subjectId: Scalars['ID']['input'];
  tokenBudget: Scalars['Int']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProposalSort>>;
  workspaceId: Scalars['ID']['input'];
};

/** What `rebaseProposal` needs. */
export type RebaseProposalInput = {
  /** Which proposal. */
  id: Scalars['ID']['input'];
};

/** What came of `rebaseProposal`. */
export type RebaseProposalPayload = {
  __typename?: 'RebaseProposalPayload';
  /** What was changed of the proposal itself, or would be in a dry run; what it would do is in its `preview`. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The new proposal; null in a dry run. */
  proposal?: Maybe<Proposal>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** How much could go wrong with an action. */
export type RiskClass =
  /** Hard to put right. */
  | 'HIGH'
  /** Seen at once and easily put right. */
  | 'LOW'
  /** Others may act on it before it is put right. */
  | 'MEDIUM';

/** Why one row of a bulk mutation was not done. */
export type RowError = {
  __typename?: 'RowError';
  /** The code the single mutation would have failed with. */
  code: Scalars['String']['output'];
  /** Figures behind it; its shape is fixed per code. */
  details?: Maybe<Scalars['JSON']['output']>;
  /** For people. */
  message: Scalars['String']['output'];
  /** The input it speaks of, starting at the row. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Up or down. */
export type SortDirection =
  /** Smallest, earliest, first in the alphabet first. */
  | 'ASC'
  /** Largest, latest, last in the alphabet first. */
  | 'DESC';

/** A condition on a text, compared exactly. */
export type StringFilter = {
  /** Is exactly this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these (250 at most). */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** true: has no value; false: has one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is none of these (250 at most); no value counts as none of them. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A piece of work in a project. */
export type Task = {
  __typename?: 'Task';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Your proposals about it that wait for you or are being carried out, the newest first. */
  proposals?: Maybe<ProposalConnection>;
};


/** A piece of work in a project. */
export type TaskProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A person of the organization. */
export type User = {
  __typename?: 'User';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** Something the caller should know although the mutation went through. */
export type Warning = {
  __typename?: 'Warning';
  /** Stable code, such as `CAPACITY_WARNING`. */
  code: Scalars['String']['output'];
  /** Figures behind it; its shape is fixed per code. */
  details?: Maybe<Scalars['JSON']['output']>;
  /** For people. */
  message: Scalars['String']['output'];
  /** The input it speaks of, such as `["input", "assigneeId"]`. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A page of the people who can. */
export type WhoCanConnection = {
  __typename?: 'WhoCanConnection';
  /** The items with their cursors. */
  edges: Array<WhoCanEdge>;
  /** The items alone. */
  nodes: Array<Maybe<User>>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All who can, as far as you may know of them. */
  totalCount: Scalars['Int']['output'];
};

/** Somebody who can and his place in the list. */
export type WhoCanEdge = {
  __typename?: 'WhoCanEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node?: Maybe<User>;
};

/** A place where a team works: its people, projects, calendar and rules. Nothing is ever done in a default one. */
export type Workspace = {
  __typename?: 'Workspace';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Program: Program;
  Project: Project;
  Proposal: Proposal;
  ProposalPermissions: ProposalPermissions;
  Task: Task;
  User: User;
  Workspace: Workspace;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Program:
    ( { __typename: 'Program' }
    & GraphQLRecursivePick<FederationTypes['Program'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Proposal:
    ( { __typename: 'Proposal' }
    & GraphQLRecursivePick<FederationTypes['Proposal'], {"id":true}> );
  ProposalPermissions:
    ( { __typename: 'ProposalPermissions' }
    & GraphQLRecursivePick<FederationTypes['ProposalPermissions'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Workspace:
    ( { __typename: 'Workspace' }
    & GraphQLRecursivePick<FederationTypes['Workspace'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( ProposalModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AssistantAction: AssistantAction;
  AssistantActionDecision: ResolverTypeWrapper<AssistantActionDecision>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AssistantActionFilter: AssistantActionFilter;
  AssistantContext: ResolverTypeWrapper<ContextModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BulkMode: BulkMode;
  ChangeSet: ResolverTypeWrapper<Outcome>;
  ChangeSummary: ResolverTypeWrapper<ChangeSummary>;
  ConfirmProposalInput: ConfirmProposalInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ConfirmProposalPayload: ResolverTypeWrapper<Outcome>;
  ContextSection: ContextSection;
  CreateProposalInput: CreateProposalInput;
  CreateProposalPayload: ResolverTypeWrapper<Outcome>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decision: ResolverTypeWrapper<Decision>;
  DismissProposalInput: DismissProposalInput;
  DismissProposalPayload: ResolverTypeWrapper<Outcome>;
  EffectiveRole: EffectiveRole;
  EntityChange: ResolverTypeWrapper<EntityChange>;
  EntityChangeConnection: ResolverTypeWrapper<EntityChangeConnection>;
  EntityChangeEdge: ResolverTypeWrapper<EntityChangeEdge>;
  EntityReference: ResolverTypeWrapper<EntityReference>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  IdFilter: IdFilter;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  MoveTaskProposalInput: MoveTaskProposalInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationOptions: MutationOptions;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NullsOrder: NullsOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PreviewProposalInput: PreviewProposalInput;
  PreviewProposalPayload: ResolverTypeWrapper<Outcome>;
  Program: ResolverTypeWrapper<ProgramModel>;
  Project: ResolverTypeWrapper<ProjectModel>;
  Proposal: ResolverTypeWrapper<ProposalModel>;
  ProposalAction: ProposalAction;
  ProposalConnection: ResolverTypeWrapper<ProposalPage>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalFailure: ResolverTypeWrapper<ProposalFailure>;
  ProposalFilter: ProposalFilter;
  ProposalOutcome: ResolverTypeWrapper<ProposalModel>;
  ProposalPermissions: ResolverTypeWrapper<ProposalModel>;
  ProposalPreview: ResolverTypeWrapper<ShownPreview>;
  ProposalSort: ProposalSort;
  ProposalSortField: ProposalSortField;
  ProposalState: ProposalState;
  ProposalStateFilter: ProposalStateFilter;
  ProposalTarget: ResolverTypeWrapper<ProposalTarget>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RebaseProposalInput: RebaseProposalInput;
  RebaseProposalPayload: ResolverTypeWrapper<Outcome>;
  RiskClass: RiskClass;
  RowError: ResolverTypeWrapper<RowError>;
  SortDirection: SortDirection;
  StringFilter: StringFilter;
  Task: ResolverTypeWrapper<TaskModel>;
  User: ResolverTypeWrapper<UserModel>;
  Warning: ResolverTypeWrapper<Warning>;
  WhoCanConnection: ResolverTypeWrapper<PeoplePage>;
  WhoCanEdge: ResolverTypeWrapper<Omit<WhoCanEdge, 'node'> & { node?: Maybe<ResolversTypes['User']> }>;
  Workspace: ResolverTypeWrapper<WorkspaceModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AssistantActionDecision: AssistantActionDecision;
  Boolean: Scalars['Boolean']['output'];
  AssistantActionFilter: AssistantActionFilter;
  AssistantContext: ContextModel;
  Int: Scalars['Int']['output'];
  ChangeSet: Outcome;
  ChangeSummary: ChangeSummary;
  ConfirmProposalInput: ConfirmProposalInput;
  ID: Scalars['ID']['output'];
  ConfirmProposalPayload: Outcome;
  CreateProposalInput: CreateProposalInput;
  CreateProposalPayload: Outcome;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decision: Decision;
  DismissProposalInput: DismissProposalInput;
  DismissProposalPayload: Outcome;
  EntityChange: EntityChange;
  EntityChangeConnection: EntityChangeConnection;
  EntityChangeEdge: EntityChangeEdge;
  EntityReference: EntityReference;
  FieldChange: FieldChange;
  IdFilter: IdFilter;
  JSON: Scalars['JSON']['output'];
  MoveTaskProposalInput: MoveTaskProposalInput;
  Mutation: Record<PropertyKey, never>;
  MutationOptions: MutationOptions;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PreviewProposalInput: PreviewProposalInput;
  PreviewProposalPayload: Outcome;
  Program: ProgramModel;
  Project: ProjectModel;
  Proposal: ProposalModel;
  ProposalConnection: ProposalPage;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposalFailure: ProposalFailure;
  ProposalFilter: ProposalFilter;
  ProposalOutcome: ProposalModel;
  ProposalPermissions: ProposalModel;
  ProposalPreview: ShownPreview;
  ProposalSort: ProposalSort;
  ProposalStateFilter: ProposalStateFilter;
  ProposalTarget: ProposalTarget;
  Query: Record<PropertyKey, never>;
  RebaseProposalInput: RebaseProposalInput;
  RebaseProposalPayload: Outcome;
  RowError: RowError;
  StringFilter: StringFilter;
  Task: TaskModel;
  User: UserModel;
  Warning: Warning;
  WhoCanConnection: PeoplePage;
  WhoCanEdge: Omit<WhoCanEdge, 'node'> & { node?: Maybe<ResolversParentTypes['User']> };
  Workspace: WorkspaceModel;
  String: Scalars['String']['output'];
};

export type IdDirectiveArgs = {
  of: Scalars['String']['input'];
};

export type IdDirectiveResolver<Result, Parent, ContextType = HouseContext, Args = IdDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AssistantActionDecisionResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['AssistantActionDecision'] = ResolversParentTypes['AssistantActionDecision']> = {
  action?: Resolver<ResolversTypes['AssistantAction'], ParentType, ContextType>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredRole?: Resolver<Maybe<ResolversTypes['EffectiveRole']>, ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['RiskClass'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssistantContextResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['AssistantContext'] = ResolversParentTypes['AssistantContext']> = {
  actions?: Resolver<Array<ResolversTypes['AssistantActionDecision']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['ContextSection']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['ContextSection']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['EffectiveRole'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
};

export type ChangeSetResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = {
  creates?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<ChangeSetCreatesArgs, 'first'>>;
  removes?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<ChangeSetRemovesArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['ChangeSummary'], ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<ChangeSetUpdatesArgs, 'first'>>;
};

export type ChangeSummaryResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['ChangeSummary'] = ResolversParentTypes['ChangeSummary']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfirmProposalPayloadResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['ConfirmProposalPayload'] = ResolversParentTypes['ConfirmProposalPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type CreateProposalPayloadResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['CreateProposalPayload'] = ResolversParentTypes['CreateProposalPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredRole?: Resolver<Maybe<ResolversTypes['EffectiveRole']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DismissProposalPayloadResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['DismissProposalPayload'] = ResolversParentTypes['DismissProposalPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type EntityChangeResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['EntityChange'] = ResolversParentTypes['EntityChange']> = {
  entity?: Resolver<ResolversTypes['EntityReference'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type EntityChangeConnectionResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['EntityChangeConnection'] = ResolversParentTypes['EntityChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntityChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityChangeEdgeResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['EntityChangeEdge'] = ResolversParentTypes['EntityChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntityChange'], ParentType, ContextType>;
};

export type EntityReferenceResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['EntityReference'] = ResolversParentTypes['EntityReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmProposal?: Resolver<Maybe<ResolversTypes['ConfirmProposalPayload']>, ParentType, ContextType, RequireFields<MutationConfirmProposalArgs, 'input'>>;
  createProposal?: Resolver<Maybe<ResolversTypes['CreateProposalPayload']>, ParentType, ContextType, RequireFields<MutationCreateProposalArgs, 'input'>>;
  dismissProposal?: Resolver<Maybe<ResolversTypes['DismissProposalPayload']>, ParentType, ContextType, RequireFields<MutationDismissProposalArgs, 'input'>>;
  previewProposal?: Resolver<Maybe<ResolversTypes['PreviewProposalPayload']>, ParentType, ContextType, RequireFields<MutationPreviewProposalArgs, 'input'>>;
  rebaseProposal?: Resolver<Maybe<ResolversTypes['RebaseProposalPayload']>, ParentType, ContextType, RequireFields<MutationRebaseProposalArgs, 'input'>>;
};

export type NodeResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Proposal', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewProposalPayloadResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['PreviewProposalPayload'] = ResolversParentTypes['PreviewProposalPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program'], FederationReferenceType extends FederationReferenceTypes['Program'] = FederationReferenceTypes['Program']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Program']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal'], FederationReferenceType extends FederationReferenceTypes['Proposal'] = FederationReferenceTypes['Proposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Proposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['AssistantAction'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<ProposalDecisionArgs, 'action'>>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ProposalOutcome']>, ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['ProposalPreview'], ParentType, ContextType>;
  previewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rebasedFrom?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['RiskClass'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['ProposalTarget']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['ProposalPermissions'], ParentType, ContextType>;
  whoCan?: Resolver<ResolversTypes['WhoCanConnection'], ParentType, ContextType, RequireFields<ProposalWhoCanArgs, 'action' | 'first'>>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposalFailureResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['ProposalFailure'] = ResolversParentTypes['ProposalFailure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalOutcomeResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['ProposalOutcome'] = ResolversParentTypes['ProposalOutcome']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ProposalFailure']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposalPermissionsResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['ProposalPermissions'] = ResolversParentTypes['ProposalPermissions'], FederationReferenceType extends FederationReferenceTypes['ProposalPermissions'] = FederationReferenceTypes['ProposalPermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProposalPermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dismiss?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rebase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProposalPreviewResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['ProposalPreview'] = ResolversParentTypes['ProposalPreview']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ProposalTargetResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['ProposalTarget'] = ResolversParentTypes['ProposalTarget']> = {
  entity?: Resolver<ResolversTypes['EntityReference'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assistantContext?: Resolver<Maybe<ResolversTypes['AssistantContext']>, ParentType, ContextType, RequireFields<QueryAssistantContextArgs, 'subjectId' | 'tokenBudget'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, RequireFields<QueryProposalsArgs, 'workspaceId'>>;
};

export type RebaseProposalPayloadResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['RebaseProposalPayload'] = ResolversParentTypes['RebaseProposalPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RowErrorResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['RowError'] = ResolversParentTypes['RowError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposals?: Resolver<Maybe<ResolversTypes['ProposalConnection']>, ParentType, ContextType, Partial<TaskProposalsArgs>>;
};

export type UserResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type WhoCanConnectionResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['WhoCanConnection'] = ResolversParentTypes['WhoCanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WhoCanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['User']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhoCanEdgeResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['WhoCanEdge'] = ResolversParentTypes['WhoCanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type WorkspaceResolvers<ContextType = HouseContext, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace'], FederationReferenceType extends FederationReferenceTypes['Workspace'] = FederationReferenceTypes['Workspace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Workspace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = HouseContext> = {
  AssistantActionDecision?: AssistantActionDecisionResolvers<ContextType>;
  AssistantContext?: AssistantContextResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeSummary?: ChangeSummaryResolvers<ContextType>;
  ConfirmProposalPayload?: ConfirmProposalPayloadResolvers<ContextType>;
  CreateProposalPayload?: CreateProposalPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DismissProposalPayload?: DismissProposalPayloadResolvers<ContextType>;
  EntityChange?: EntityChangeResolvers<ContextType>;
  EntityChangeConnection?: EntityChangeConnectionResolvers<ContextType>;
  EntityChangeEdge?: EntityChangeEdgeResolvers<ContextType>;
  EntityReference?: EntityReferenceResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PreviewProposalPayload?: PreviewProposalPayloadResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalFailure?: ProposalFailureResolvers<ContextType>;
  ProposalOutcome?: ProposalOutcomeResolvers<ContextType>;
  ProposalPermissions?: ProposalPermissionsResolvers<ContextType>;
  ProposalPreview?: ProposalPreviewResolvers<ContextType>;
  ProposalTarget?: ProposalTargetResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RebaseProposalPayload?: RebaseProposalPayloadResolvers<ContextType>;
  RowError?: RowErrorResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  WhoCanConnection?: WhoCanConnectionResolvers<ContextType>;
  WhoCanEdge?: WhoCanEdgeResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = HouseContext> = {
  id?: IdDirectiveResolver<any, any, ContextType>;
};
