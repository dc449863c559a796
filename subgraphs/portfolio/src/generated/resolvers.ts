import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Outcome } from '@workgraph/kit/changes/outcome';
import type { ProgramRow as ProgramModel } from '../program/program.table.ts';
import type { ProgramPage, ProgramProjectPage, Reference as WorkspaceModel, Reference as UserModel, Reference as ProjectModel, Reference as TaskModel } from '../program/program.loaders.ts';
import type { Rollup as RollupModel } from '../rollup/rollup.ts';
import type { ProjectHealth as ProjectHealthModel, ProjectReason as ProjectReasonModel, ProgramHealth as ProgramHealthModel, ProgramReason as ProgramReasonModel } from '../health/health.ts';
import type { WorkspacePlace } from '../program/program.ts';
import type { PeoplePage } from '@workgraph/kit/people/people-by-workspace';
import type { PortfolioContext } from '../portfolio.context.ts';
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

/** What `archiveProgram` needs. */
export type ArchiveProgramInput = {
  /** Which program. */
  id: Scalars['ID']['input'];
};

/** What came of `archiveProgram`. */
export type ArchiveProgramPayload = {
  __typename?: 'ArchiveProgramPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The program as it is now; unchanged in a dry run. */
  program?: Maybe<Program>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
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

/** What `createProgram` needs. */
export type CreateProgramInput = {
  /** Markdown, 64 KiB at most. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters; unique among the workspace's programs that are not archived. */
  name: Scalars['String']['input'];
  /** Which workspace. */
  workspaceId: Scalars['ID']['input'];
};

/** What came of `createProgram`. */
export type CreateProgramPayload = {
  __typename?: 'CreateProgramPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The program as created; null in a dry run. */
  program?: Maybe<Program>;
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

/** How something stands. */
export type Health =
  /** It may go wrong. */
  | 'AT_RISK'
  /** It cannot go on as it is. */
  | 'BLOCKED'
  /** Nothing that should worry. */
  | 'HEALTHY';

/** Projects by health. */
export type HealthCounts = {
  __typename?: 'HealthCounts';
  /** AT_RISK ones. */
  atRisk: Scalars['Int']['output'];
  /** BLOCKED ones. */
  blocked: Scalars['Int']['output'];
  /** HEALTHY ones. */
  healthy: Scalars['Int']['output'];
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

/** What `linkProgramProject` needs. */
export type LinkProgramProjectInput = {
  /** Which program. */
  programId: Scalars['ID']['input'];
  /** Which project, of the same workspace. */
  projectId: Scalars['ID']['input'];
};

/** What came of `linkProgramProject`. */
export type LinkProgramProjectPayload = {
  __typename?: 'LinkProgramProjectPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The program as it is now; unchanged in a dry run. */
  program?: Maybe<Program>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Puts a program away. Its projects stay in it and can be moved to another. OWNER or ADMIN.
   * Errors: WORKSPACE_ARCHIVED.
   */
  archiveProgram?: Maybe<ArchiveProgramPayload>;
  /**
   * Creates a program. OWNER or ADMIN.
   * Errors: VALIDATION_FAILED, PROGRAM_NAME_TAKEN, WORKSPACE_ARCHIVED.
   */
  createProgram?: Maybe<CreateProgramPayload>;
  /**
   * Puts a project into a program. A project is in one program at most: from another one it is moved, in the same
   * change. OWNER or ADMIN. The program's version stays.
   * Errors: PROJECT_ARCHIVED, PROGRAM_ARCHIVED, WORKSPACE_ARCHIVED.
   */
  linkProgramProject?: Maybe<LinkProgramProjectPayload>;
  /**
   * Brings an archived program back. OWNER or ADMIN.
   * Errors: PROGRAM_NAME_TAKEN, WORKSPACE_ARCHIVED.
   */
  restoreProgram?: Maybe<RestoreProgramPayload>;
  /**
   * Takes a project out of a program; nothing happens when it is not in this one. OWNER or ADMIN. The program's
   * version stays.
   * Errors: PROGRAM_ARCHIVED, WORKSPACE_ARCHIVED.
   */
  unlinkProgramProject?: Maybe<UnlinkProgramProjectPayload>;
  /**
   * Changes what a program says of itself. OWNER or ADMIN. Omitted fields stay; null clears.
   * Errors: VALIDATION_FAILED, PROGRAM_NAME_TAKEN, PROGRAM_ARCHIVED, WORKSPACE_ARCHIVED.
   */
  updateProgram?: Maybe<UpdateProgramPayload>;
};


export type MutationArchiveProgramArgs = {
  input: ArchiveProgramInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationCreateProgramArgs = {
  input: CreateProgramInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationLinkProgramProjectArgs = {
  input: LinkProgramProjectInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationRestoreProgramArgs = {
  input: RestoreProgramInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationUnlinkProgramProjectArgs = {
  input: UnlinkProgramProjectInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationUpdateProgramArgs = {
  input: UpdateProgramInput;
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

/** Projects of one workspace that serve one end. */
export type Program = Node & {
  __typename?: 'Program';
  /** Since when it is archived; archived programs keep their projects and refuse to be changed. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether you may do one thing with it now, by which rule, and what is in the way. */
  decision: Decision;
  /** Markdown, 64 KiB at most. */
  description?: Maybe<Scalars['String']['output']>;
  /** How it stands, and why. */
  health: ProgramHealth;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** 1 to 100 characters; unique among the workspace's programs that are not archived. */
  name: Scalars['String']['output'];
  /** The projects in it, in whatever state but archived ones, by name. */
  projects: ProgramProjectConnection;
  /** Its projects and their tasks, counted now. */
  rollup: ProgramRollup;
  /** When a field of its own last changed; which projects are in it does not count. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one whenever a field of its own changes, for `expectedVersion`; which projects are in it does not count. */
  version: Scalars['Int']['output'];
  /** What you may do with it now: for greying out buttons. */
  viewerCan: ProgramPermissions;
  /** The people for whom an action is allowed now, by name; a GUEST is not told the organization's admins. */
  whoCan: WhoCanConnection;
  /** Where it lives. */
  workspace?: Maybe<Workspace>;
};


/** Projects of one workspace that serve one end. */
export type ProgramDecisionArgs = {
  action: ProgramAction;
};


/** Projects of one workspace that serve one end. */
export type ProgramHealthArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Projects of one workspace that serve one end. */
export type ProgramProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects of one workspace that serve one end. */
export type ProgramWhoCanArgs = {
  action: ProgramAction;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a program. */
export type ProgramAction =
  /** Put it away. */
  | 'ARCHIVE'
  /** Put a project into it that is not archived. */
  | 'LINK_PROJECT'
  /** Bring it back from the archive. */
  | 'RESTORE'
  /** Take a project out of it. */
  | 'UNLINK_PROJECT'
  /** Change what it says of itself. */
  | 'UPDATE';

/** A page of programs. */
export type ProgramConnection = {
  __typename?: 'ProgramConnection';
  /** The items with their cursors. */
  edges: Array<ProgramEdge>;
  /** The items alone. */
  nodes: Array<Program>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All programs the filter lets through. */
  totalCount: Scalars['Int']['output'];
};

/** A program and its place in the list. */
export type ProgramEdge = {
  __typename?: 'ProgramEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Program;
};

/** Which programs. Conditions beside each other must all hold. */
export type ProgramFilter = {
  /** All of these. */
  and?: InputMaybe<Array<ProgramFilter>>;
  /** By when it was archived; archived programs are listed only when this is given. */
  archivedAt?: InputMaybe<DateTimeFilter>;
  /** By when it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<ProgramFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<ProgramFilter>>;
};

/** How a program stands on a day: BLOCKED if a reason of that severity holds, else AT_RISK if one does, else HEALTHY. */
export type ProgramHealth = {
  __typename?: 'ProgramHealth';
  /** The day it was judged by. */
  asOf: Scalars['Date']['output'];
  /** Its ACTIVE projects by their own health; archived ones are left out. */
  projects: HealthCounts;
  /** All that hold, the worst first; empty when it is HEALTHY. */
  reasons: Array<ProgramHealthReason>;
  /** Grows whenever a rule or a threshold changes. */
  ruleVersion: Scalars['Int']['output'];
  /** The worst severity among the reasons. */
  status: Health;
};

/** The rules of a program's health. */
export type ProgramHealthCode =
  /** BLOCKED: a project in it is BLOCKED. `actual`: how many are. */
  | 'BLOCKED_PROJECTS'
  /** AT_RISK: `threshold` open HARD conflicts of resources or more, counted as in `rollup.hardConflicts`. `actual`: how many. */
  | 'HARD_CONFLICTS'
  /** AT_RISK: `threshold` open tasks or more are overdue, counted as in `rollup.tasks.overdue`. `actual`: how many are. */
  | 'OVERDUE_TASKS'
  /** AT_RISK: a project in it is AT_RISK. `actual`: how many are. */
  | 'PROJECTS_AT_RISK';

/** A rule that holds, with the figures behind it. */
export type ProgramHealthReason = {
  __typename?: 'ProgramHealthReason';
  /** What was found. */
  actual: Scalars['Int']['output'];
  /** Which rule. */
  code: ProgramHealthCode;
  /** The ACTIVE projects it speaks of, those with most overdue tasks first, 20 at most. */
  evidence: Array<Maybe<Project>>;
  /** What this rule alone makes of the program. */
  severity: Health;
  /** Where the rule begins to hold. */
  threshold: Scalars['Int']['output'];
};

/** What the caller may do with a program now; other houses add theirs. */
export type ProgramPermissions = {
  __typename?: 'ProgramPermissions';
  /** Put it away. */
  archive: Scalars['Boolean']['output'];
  /** The program's, in the form of this type. */
  id: Scalars['ID']['output'];
  /** Put a project into it that is not archived. */
  linkProject: Scalars['Boolean']['output'];
  /** Bring it back from the archive. */
  restore: Scalars['Boolean']['output'];
  /** Take a project out of it. */
  unlinkProject: Scalars['Boolean']['output'];
  /** Change what it says of itself. */
  update: Scalars['Boolean']['output'];
};

/** A page of a program's projects. */
export type ProgramProjectConnection = {
  __typename?: 'ProgramProjectConnection';
  /** The items with their cursors. */
  edges: Array<ProgramProjectEdge>;
  /** The items alone. */
  nodes: Array<Maybe<Project>>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All projects in the program that are not archived. */
  totalCount: Scalars['Int']['output'];
};

/** A project of a program and its place in the list. */
export type ProgramProjectEdge = {
  __typename?: 'ProgramProjectEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node?: Maybe<Project>;
};

/** A program's projects and their tasks, counted. It always equals a fresh recount. */
export type ProgramRollup = {
  __typename?: 'ProgramRollup';
  /** Open HARD conflicts of resources booked on its DRAFT and ACTIVE projects; archived ones are left out. One that touches several projects counts once. */
  hardConflicts: Scalars['Int']['output'];
  /** How far its tasks are; archived and CANCELLED projects are left out, as are CANCELLED tasks. */
  progress: RollupProgress;
  /** Its projects; archived ones are left out. */
  projects: RollupProjects;
  /** The live tasks of its projects; tasks in the trash and those of archived and CANCELLED projects are left out. */
  tasks: RollupTasks;
};

/** One level of an order of programs. */
export type ProgramSort = {
  /** Up or down. */
  direction: SortDirection;
  /** By what. */
  field: ProgramSortField;
  /** Where programs without a value go. */
  nulls: NullsOrder;
};

/** What programs can be ordered by. */
export type ProgramSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** Name. */
  | 'NAME'
  /** When it last changed. */
  | 'UPDATED_AT';

/** What progress is measured in. */
export type ProgressBasis =
  /** Each task counts one. */
  | 'COUNT';

/** A piece of work with an end, in one workspace. */
export type Project = {
  __typename?: 'Project';
  /** How it stands, and why; null unless it is ACTIVE and not archived. */
  health?: Maybe<ProjectHealth>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The program it is in, archived or not; null when it is in none. */
  program?: Maybe<Program>;
};


/** A piece of work with an end, in one workspace. */
export type ProjectHealthArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** How an ACTIVE project stands on a day: BLOCKED if a reason of that severity holds, else AT_RISK if one does, else HEALTHY. */
export type ProjectHealth = {
  __typename?: 'ProjectHealth';
  /** The day it was judged by. */
  asOf: Scalars['Date']['output'];
  /** All that hold, the worst first; empty when it is HEALTHY. */
  reasons: Array<ProjectHealthReason>;
  /** Grows whenever a rule or a threshold changes. */
  ruleVersion: Scalars['Int']['output'];
  /** The worst severity among the reasons. */
  status: Health;
};

/** The rules of a project's health. */
export type ProjectHealthCode =
  /** BLOCKED: an open task with signal BLOCKED is overdue, or due within `threshold` days. `actual`: days until the first is due, negative when overdue. */
  | 'BLOCKED_TASK_DUE'
  /** BLOCKED: an open task with signal BLOCKED has no due date and has been blocked for more than `threshold` days. `actual`: days since the longest was blocked. */
  | 'BLOCKED_TASK_WAITING'
  /** AT_RISK: `threshold` open HARD conflicts of resources or more touch it. `actual`: how many do. Names no task. */
  | 'HARD_CONFLICTS'
  /** AT_RISK: an open milestone is `threshold` days late or more. `actual`: days the worst is late. */
  | 'LATE_MILESTONE'
  /** AT_RISK: `threshold` open tasks or more are overdue. `actual`: how many are. */
  | 'OVERDUE_TASKS';

/** A rule that holds, with the figures behind it. */
export type ProjectHealthReason = {
  __typename?: 'ProjectHealthReason';
  /** What was found, in the same unit. */
  actual: Scalars['Int']['output'];
  /** Which rule. */
  code: ProjectHealthCode;
  /** The tasks it speaks of, the most pressing first, 20 at most. */
  evidence: Array<Maybe<Task>>;
  /** What this rule alone makes of the project. */
  severity: Health;
  /** Where the rule begins to hold; its unit is that of the code. */
  threshold: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Any entity by its id alone. NOT_FOUND when it does not exist or is out of your reach. */
  node?: Maybe<Node>;
  /**
   * Several entities by their ids, in the order asked for; null with an error at its place for each that does not exist
   * or is out of your reach.
   */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** One program, archived ones included. NOT_FOUND when it does not exist or is out of your reach. */
  program?: Maybe<Program>;
  /** The programs of one workspace. */
  programs?: Maybe<ProgramConnection>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProgramSort>>;
  workspaceId: Scalars['ID']['input'];
};

/** What `restoreProgram` needs. */
export type RestoreProgramInput = {
  /** Which program. */
  id: Scalars['ID']['input'];
};

/** What came of `restoreProgram`. */
export type RestoreProgramPayload = {
  __typename?: 'RestoreProgramPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The program as it is now; unchanged in a dry run. */
  program?: Maybe<Program>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** done / (total − cancelled) over the tasks of several projects. */
export type RollupProgress = {
  __typename?: 'RollupProgress';
  /** What was summed. */
  basis: ProgressBasis;
  /** The part that is done. */
  done: Scalars['Float']['output'];
  /** Between 0 and 1; null when nothing counts. */
  ratio?: Maybe<Scalars['Float']['output']>;
  /** The whole without what was cancelled. */
  total: Scalars['Float']['output'];
};

/** Projects by state; archived ones are left out. */
export type RollupProjects = {
  __typename?: 'RollupProjects';
  /** ACTIVE ones. */
  active: Scalars['Int']['output'];
  /** CANCELLED ones. */
  cancelled: Scalars['Int']['output'];
  /** COMPLETED ones. */
  completed: Scalars['Int']['output'];
  /** DRAFT ones. */
  draft: Scalars['Int']['output'];
  /** ON_HOLD ones. */
  onHold: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
};

/** Live tasks of several projects, counted; those of archived and CANCELLED projects are left out everywhere. */
export type RollupTasks = {
  __typename?: 'RollupTasks';
  /** In a status with signal BLOCKED; COMPLETED projects are left out. */
  blocked: Scalars['Int']['output'];
  /** In a CANCELLED status. */
  cancelled: Scalars['Int']['output'];
  /** In a DONE status. */
  done: Scalars['Int']['output'];
  /** In an OPEN status. */
  open: Scalars['Int']['output'];
  /** Open with a due date before the workspace's today, in DRAFT and ACTIVE projects: those ON_HOLD and COMPLETED are left out. */
  overdue: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
  /** Open without an assignee; COMPLETED projects are left out. */
  unassigned: Scalars['Int']['output'];
};

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
};

/** What `unlinkProgramProject` needs. */
export type UnlinkProgramProjectInput = {
  /** Which program. */
  programId: Scalars['ID']['input'];
  /** Which project, of the same workspace. */
  projectId: Scalars['ID']['input'];
};

/** What came of `unlinkProgramProject`. */
export type UnlinkProgramProjectPayload = {
  __typename?: 'UnlinkProgramProjectPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The program as it is now; unchanged in a dry run. */
  program?: Maybe<Program>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `updateProgram` needs. */
export type UpdateProgramInput = {
  /** Markdown, 64 KiB at most. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Which program. */
  id: Scalars['ID']['input'];
  /** 1 to 100 characters; unique among the workspace's programs that are not archived. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `updateProgram`. */
export type UpdateProgramPayload = {
  __typename?: 'UpdateProgramPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The program as it is now; unchanged in a dry run. */
  program?: Maybe<Program>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
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

/** What the caller may do with a workspace now; other houses add theirs. */
export type WorkspacePermissions = {
  __typename?: 'WorkspacePermissions';
  /** Create a program in it. */
  createProgram?: Maybe<Scalars['Boolean']['output']>;
  /** The workspace's, in the form of this type. */
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
  ProgramPermissions: ProgramPermissions;
  Project: Project;
  Task: Task;
  User: User;
  Workspace: Workspace;
  WorkspacePermissions: WorkspacePermissions;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Program:
    ( { __typename: 'Program' }
    & GraphQLRecursivePick<FederationTypes['Program'], {"id":true}> );
  ProgramPermissions:
    ( { __typename: 'ProgramPermissions' }
    & GraphQLRecursivePick<FederationTypes['ProgramPermissions'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Workspace:
    ( { __typename: 'Workspace' }
    & GraphQLRecursivePick<FederationTypes['Workspace'], {"id":true}> );
  WorkspacePermissions:
    ( { __typename: 'WorkspacePermissions' }
    & GraphQLRecursivePick<FederationTypes['WorkspacePermissions'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( ProgramModel );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ArchiveProgramInput: ArchiveProgramInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArchiveProgramPayload: ResolverTypeWrapper<Outcome>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BulkMode: BulkMode;
  ChangeSet: ResolverTypeWrapper<Outcome>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChangeSummary: ResolverTypeWrapper<ChangeSummary>;
  CreateProgramInput: CreateProgramInput;
  CreateProgramPayload: ResolverTypeWrapper<Outcome>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decision: ResolverTypeWrapper<Decision>;
  EffectiveRole: EffectiveRole;
  EntityChange: ResolverTypeWrapper<EntityChange>;
  EntityChangeConnection: ResolverTypeWrapper<EntityChangeConnection>;
  EntityChangeEdge: ResolverTypeWrapper<EntityChangeEdge>;
  EntityReference: ResolverTypeWrapper<EntityReference>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  Health: Health;
  HealthCounts: ResolverTypeWrapper<HealthCounts>;
  IdFilter: IdFilter;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LinkProgramProjectInput: LinkProgramProjectInput;
  LinkProgramProjectPayload: ResolverTypeWrapper<Outcome>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationOptions: MutationOptions;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NullsOrder: NullsOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Program: ResolverTypeWrapper<ProgramModel>;
  ProgramAction: ProgramAction;
  ProgramConnection: ResolverTypeWrapper<ProgramPage>;
  ProgramEdge: ResolverTypeWrapper<Omit<ProgramEdge, 'node'> & { node: ResolversTypes['Program'] }>;
  ProgramFilter: ProgramFilter;
  ProgramHealth: ResolverTypeWrapper<ProgramHealthModel>;
  ProgramHealthCode: ProgramHealthCode;
  ProgramHealthReason: ResolverTypeWrapper<ProgramReasonModel>;
  ProgramPermissions: ResolverTypeWrapper<ProgramModel>;
  ProgramProjectConnection: ResolverTypeWrapper<ProgramProjectPage>;
  ProgramProjectEdge: ResolverTypeWrapper<Omit<ProgramProjectEdge, 'node'> & { node?: Maybe<ResolversTypes['Project']> }>;
  ProgramRollup: ResolverTypeWrapper<RollupModel>;
  ProgramSort: ProgramSort;
  ProgramSortField: ProgramSortField;
  ProgressBasis: ProgressBasis;
  Project: ResolverTypeWrapper<ProjectModel>;
  ProjectHealth: ResolverTypeWrapper<ProjectHealthModel>;
  ProjectHealthCode: ProjectHealthCode;
  ProjectHealthReason: ResolverTypeWrapper<ProjectReasonModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RestoreProgramInput: RestoreProgramInput;
  RestoreProgramPayload: ResolverTypeWrapper<Outcome>;
  RollupProgress: ResolverTypeWrapper<RollupProgress>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RollupProjects: ResolverTypeWrapper<RollupProjects>;
  RollupTasks: ResolverTypeWrapper<RollupTasks>;
  RowError: ResolverTypeWrapper<RowError>;
  SortDirection: SortDirection;
  StringFilter: StringFilter;
  Task: ResolverTypeWrapper<TaskModel>;
  UnlinkProgramProjectInput: UnlinkProgramProjectInput;
  UnlinkProgramProjectPayload: ResolverTypeWrapper<Outcome>;
  UpdateProgramInput: UpdateProgramInput;
  UpdateProgramPayload: ResolverTypeWrapper<Outcome>;
  User: ResolverTypeWrapper<UserModel>;
  Warning: ResolverTypeWrapper<Warning>;
  WhoCanConnection: ResolverTypeWrapper<PeoplePage>;
  WhoCanEdge: ResolverTypeWrapper<Omit<WhoCanEdge, 'node'> & { node?: Maybe<ResolversTypes['User']> }>;
  Workspace: ResolverTypeWrapper<WorkspaceModel>;
  WorkspacePermissions: ResolverTypeWrapper<WorkspacePlace>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ArchiveProgramInput: ArchiveProgramInput;
  ID: Scalars['ID']['output'];
  ArchiveProgramPayload: Outcome;
  Boolean: Scalars['Boolean']['output'];
  ChangeSet: Outcome;
  Int: Scalars['Int']['output'];
  ChangeSummary: ChangeSummary;
  CreateProgramInput: CreateProgramInput;
  CreateProgramPayload: Outcome;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decision: Decision;
  EntityChange: EntityChange;
  EntityChangeConnection: EntityChangeConnection;
  EntityChangeEdge: EntityChangeEdge;
  EntityReference: EntityReference;
  FieldChange: FieldChange;
  HealthCounts: HealthCounts;
  IdFilter: IdFilter;
  JSON: Scalars['JSON']['output'];
  LinkProgramProjectInput: LinkProgramProjectInput;
  LinkProgramProjectPayload: Outcome;
  Mutation: Record<PropertyKey, never>;
  MutationOptions: MutationOptions;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Program: ProgramModel;
  ProgramConnection: ProgramPage;
  ProgramEdge: Omit<ProgramEdge, 'node'> & { node: ResolversParentTypes['Program'] };
  ProgramFilter: ProgramFilter;
  ProgramHealth: ProgramHealthModel;
  ProgramHealthReason: ProgramReasonModel;
  ProgramPermissions: ProgramModel;
  ProgramProjectConnection: ProgramProjectPage;
  ProgramProjectEdge: Omit<ProgramProjectEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Project']> };
  ProgramRollup: RollupModel;
  ProgramSort: ProgramSort;
  Project: ProjectModel;
  ProjectHealth: ProjectHealthModel;
  ProjectHealthReason: ProjectReasonModel;
  Query: Record<PropertyKey, never>;
  RestoreProgramInput: RestoreProgramInput;
  RestoreProgramPayload: Outcome;
  RollupProgress: RollupProgress;
  Float: Scalars['Float']['output'];
  RollupProjects: RollupProjects;
  RollupTasks: RollupTasks;
  RowError: RowError;
  StringFilter: StringFilter;
  Task: TaskModel;
  UnlinkProgramProjectInput: UnlinkProgramProjectInput;
  UnlinkProgramProjectPayload: Outcome;
  UpdateProgramInput: UpdateProgramInput;
  UpdateProgramPayload: Outcome;
  User: UserModel;
  Warning: Warning;
  WhoCanConnection: PeoplePage;
  WhoCanEdge: Omit<WhoCanEdge, 'node'> & { node?: Maybe<ResolversParentTypes['User']> };
  Workspace: WorkspaceModel;
  WorkspacePermissions: WorkspacePlace;
  String: Scalars['String']['output'];
};

export type IdDirectiveArgs = {
  of: Scalars['String']['input'];
};

export type IdDirectiveResolver<Result, Parent, ContextType = PortfolioContext, Args = IdDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ArchiveProgramPayloadResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ArchiveProgramPayload'] = ResolversParentTypes['ArchiveProgramPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ChangeSetResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = {
  creates?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<ChangeSetCreatesArgs, 'first'>>;
  removes?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<ChangeSetRemovesArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['ChangeSummary'], ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<ChangeSetUpdatesArgs, 'first'>>;
};

export type ChangeSummaryResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ChangeSummary'] = ResolversParentTypes['ChangeSummary']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateProgramPayloadResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['CreateProgramPayload'] = ResolversParentTypes['CreateProgramPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredRole?: Resolver<Maybe<ResolversTypes['EffectiveRole']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityChangeResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['EntityChange'] = ResolversParentTypes['EntityChange']> = {
  entity?: Resolver<ResolversTypes['EntityReference'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type EntityChangeConnectionResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['EntityChangeConnection'] = ResolversParentTypes['EntityChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntityChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityChangeEdgeResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['EntityChangeEdge'] = ResolversParentTypes['EntityChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntityChange'], ParentType, ContextType>;
};

export type EntityReferenceResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['EntityReference'] = ResolversParentTypes['EntityReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HealthCountsResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['HealthCounts'] = ResolversParentTypes['HealthCounts']> = {
  atRisk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  healthy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LinkProgramProjectPayloadResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['LinkProgramProjectPayload'] = ResolversParentTypes['LinkProgramProjectPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveProgram?: Resolver<Maybe<ResolversTypes['ArchiveProgramPayload']>, ParentType, ContextType, RequireFields<MutationArchiveProgramArgs, 'input'>>;
  createProgram?: Resolver<Maybe<ResolversTypes['CreateProgramPayload']>, ParentType, ContextType, RequireFields<MutationCreateProgramArgs, 'input'>>;
  linkProgramProject?: Resolver<Maybe<ResolversTypes['LinkProgramProjectPayload']>, ParentType, ContextType, RequireFields<MutationLinkProgramProjectArgs, 'input'>>;
  restoreProgram?: Resolver<Maybe<ResolversTypes['RestoreProgramPayload']>, ParentType, ContextType, RequireFields<MutationRestoreProgramArgs, 'input'>>;
  unlinkProgramProject?: Resolver<Maybe<ResolversTypes['UnlinkProgramProjectPayload']>, ParentType, ContextType, RequireFields<MutationUnlinkProgramProjectArgs, 'input'>>;
  updateProgram?: Resolver<Maybe<ResolversTypes['UpdateProgramPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProgramArgs, 'input'>>;
};

export type NodeResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Program', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program'], FederationReferenceType extends FederationReferenceTypes['Program'] = FederationReferenceTypes['Program']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Program']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<ProgramDecisionArgs, 'action'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['ProgramHealth'], ParentType, ContextType, Partial<ProgramHealthArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProgramProjectConnection'], ParentType, ContextType, Partial<ProgramProjectsArgs>>;
  rollup?: Resolver<ResolversTypes['ProgramRollup'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['ProgramPermissions'], ParentType, ContextType>;
  whoCan?: Resolver<ResolversTypes['WhoCanConnection'], ParentType, ContextType, RequireFields<ProgramWhoCanArgs, 'action' | 'first'>>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramConnectionResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Program']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramEdgeResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
};

export type ProgramHealthResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ProgramHealth'] = ResolversParentTypes['ProgramHealth']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['HealthCounts'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ProgramHealthReason']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
};

export type ProgramHealthReasonResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ProgramHealthReason'] = ResolversParentTypes['ProgramHealthReason']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProgramHealthCode'], ParentType, ContextType>;
  evidence?: Resolver<Array<Maybe<ResolversTypes['Project']>>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramPermissionsResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ProgramPermissions'] = ResolversParentTypes['ProgramPermissions'], FederationReferenceType extends FederationReferenceTypes['ProgramPermissions'] = FederationReferenceTypes['ProgramPermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProgramPermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkProject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  restore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unlinkProject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgramProjectConnectionResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ProgramProjectConnection'] = ResolversParentTypes['ProgramProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgramProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Project']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramProjectEdgeResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ProgramProjectEdge'] = ResolversParentTypes['ProgramProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
};

export type ProgramRollupResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ProgramRollup'] = ResolversParentTypes['ProgramRollup']> = {
  hardConflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['RollupProgress'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['RollupProjects'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['RollupTasks'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['ProjectHealth']>, ParentType, ContextType, Partial<ProjectHealthArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
};

export type ProjectHealthResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ProjectHealth'] = ResolversParentTypes['ProjectHealth']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ProjectHealthReason']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
};

export type ProjectHealthReasonResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['ProjectHealthReason'] = ResolversParentTypes['ProjectHealthReason']> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProjectHealthCode'], ParentType, ContextType>;
  evidence?: Resolver<Array<Maybe<ResolversTypes['Task']>>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramArgs, 'id'>>;
  programs?: Resolver<Maybe<ResolversTypes['ProgramConnection']>, ParentType, ContextType, RequireFields<QueryProgramsArgs, 'workspaceId'>>;
};

export type RestoreProgramPayloadResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['RestoreProgramPayload'] = ResolversParentTypes['RestoreProgramPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RollupProgressResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['RollupProgress'] = ResolversParentTypes['RollupProgress']> = {
  basis?: Resolver<ResolversTypes['ProgressBasis'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RollupProjectsResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['RollupProjects'] = ResolversParentTypes['RollupProjects']> = {
  active?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RollupTasksResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['RollupTasks'] = ResolversParentTypes['RollupTasks']> = {
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unassigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RowErrorResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['RowError'] = ResolversParentTypes['RowError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UnlinkProgramProjectPayloadResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['UnlinkProgramProjectPayload'] = ResolversParentTypes['UnlinkProgramProjectPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type UpdateProgramPayloadResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['UpdateProgramPayload'] = ResolversParentTypes['UpdateProgramPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type WhoCanConnectionResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['WhoCanConnection'] = ResolversParentTypes['WhoCanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WhoCanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['User']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhoCanEdgeResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['WhoCanEdge'] = ResolversParentTypes['WhoCanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type WorkspaceResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace'], FederationReferenceType extends FederationReferenceTypes['Workspace'] = FederationReferenceTypes['Workspace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Workspace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WorkspacePermissionsResolvers<ContextType = PortfolioContext, ParentType extends ResolversParentTypes['WorkspacePermissions'] = ResolversParentTypes['WorkspacePermissions'], FederationReferenceType extends FederationReferenceTypes['WorkspacePermissions'] = FederationReferenceTypes['WorkspacePermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkspacePermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createProgram?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = PortfolioContext> = {
  ArchiveProgramPayload?: ArchiveProgramPayloadResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeSummary?: ChangeSummaryResolvers<ContextType>;
  CreateProgramPayload?: CreateProgramPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  EntityChange?: EntityChangeResolvers<ContextType>;
  EntityChangeConnection?: EntityChangeConnectionResolvers<ContextType>;
  EntityChangeEdge?: EntityChangeEdgeResolvers<ContextType>;
  EntityReference?: EntityReferenceResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  HealthCounts?: HealthCountsResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LinkProgramProjectPayload?: LinkProgramProjectPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramConnection?: ProgramConnectionResolvers<ContextType>;
  ProgramEdge?: ProgramEdgeResolvers<ContextType>;
  ProgramHealth?: ProgramHealthResolvers<ContextType>;
  ProgramHealthReason?: ProgramHealthReasonResolvers<ContextType>;
  ProgramPermissions?: ProgramPermissionsResolvers<ContextType>;
  ProgramProjectConnection?: ProgramProjectConnectionResolvers<ContextType>;
  ProgramProjectEdge?: ProgramProjectEdgeResolvers<ContextType>;
  ProgramRollup?: ProgramRollupResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectHealth?: ProjectHealthResolvers<ContextType>;
  ProjectHealthReason?: ProjectHealthReasonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RestoreProgramPayload?: RestoreProgramPayloadResolvers<ContextType>;
  RollupProgress?: RollupProgressResolvers<ContextType>;
  RollupProjects?: RollupProjectsResolvers<ContextType>;
  RollupTasks?: RollupTasksResolvers<ContextType>;
  RowError?: RowErrorResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  UnlinkProgramProjectPayload?: UnlinkProgramProjectPayloadResolvers<ContextType>;
  UpdateProgramPayload?: UpdateProgramPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  WhoCanConnection?: WhoCanConnectionResolvers<ContextType>;
  WhoCanEdge?: WhoCanEdgeResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
  WorkspacePermissions?: WorkspacePermissionsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = PortfolioContext> = {
  id?: IdDirectiveResolver<any, any, ContextType>;
};
