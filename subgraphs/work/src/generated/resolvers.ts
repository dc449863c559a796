import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { IssuedKey } from '../credential/issued-key.ts';
import type { Outcome } from '@workgraph/kit/changes/outcome';
import type { OrganizationRow as OrganizationModel, UserRow as UserModel } from '../organization/organization.table.ts';
import type { UserPage } from '../organization/organization.loaders.ts';
import type { Access as ViewerModel } from '@workgraph/kit/actor';
import type { WorkspaceRow as WorkspaceModel, WorkspaceMemberRow as WorkspaceMemberModel } from '../workspace/workspace.table.ts';
import type { WorkspacePage, WorkspaceMemberPage } from '../workspace/workspace.loaders.ts';
import type { ProjectRow as ProjectModel, StatusRow as StatusModel } from '../project/project.table.ts';
import type { ProjectPage } from '../project/project.loaders.ts';
import type { TaskRow as TaskModel } from '../task/task.table.ts';
import type { TaskPage, MyWorkModel } from '../task/task.loaders.ts';
import type { ApiKeyRow as ApiKeyModel } from '../credential/api-key.table.ts';
import type { ApiKeyPage, ServiceAccountPage, ServiceAccountRolePage } from '../credential/credential.loaders.ts';
import type { ServiceAccountRow as ServiceAccountModel, ServiceAccountRoleRow as ServiceAccountRoleModel } from '../credential/service-account.table.ts';
import type { RowOutcome } from '@workgraph/kit/changes/change-set';
import type { WorkContext } from '../work.context.ts';
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

/** What `addWorkspaceMember` needs. */
export type AddWorkspaceMemberInput = {
  /** What he shall be; a GUEST of the organization can only be VIEWER. */
  role: WorkspaceRole;
  /** Who. */
  userId: Scalars['ID']['input'];
  /** Which workspace. */
  workspaceId: Scalars['ID']['input'];
};

/** What came of `addWorkspaceMember`. */
export type AddWorkspaceMemberPayload = {
  __typename?: 'AddWorkspaceMemberPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
  /** The membership as created; null in a dry run. */
  workspaceMember?: Maybe<WorkspaceMember>;
};

/**
 * A credential for programs: of a person (PERSONAL_KEY), who it then acts as, or of a service account (SERVICE_KEY).
 * The key itself is shown once, by `createApiKey`.
 */
export type ApiKey = Node & {
  __typename?: 'ApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  createdBy?: Maybe<User>;
  /** When it ends. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute; null when it never was. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is for. */
  name: Scalars['String']['output'];
  /** How the key itself begins, for finding it again where it is used; no secret. */
  prefix: Scalars['String']['output'];
  /** Since when it is revoked; null while it is not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it may be used for, within what its holder may do. */
  scopes: Array<CredentialScope>;
  /** The service account it acts as; null for a key of a person. */
  serviceAccount?: Maybe<ServiceAccount>;
  /** The person it acts as; null for a key of a service account. */
  user?: Maybe<User>;
  /** Grows by one whenever a field a client sees changes, `lastUsedAt` aside; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of keys. */
export type ApiKeyConnection = {
  __typename?: 'ApiKeyConnection';
  /** The items with their cursors. */
  edges: Array<ApiKeyEdge>;
  /** The items alone. */
  nodes: Array<ApiKey>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All keys the filter lets through. */
  totalCount: Scalars['Int']['output'];
};

/** A key and its place in the list. */
export type ApiKeyEdge = {
  __typename?: 'ApiKeyEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ApiKey;
};

/** Which keys. Conditions beside each other must all hold. */
export type ApiKeyFilter = {
  /** All of these. */
  and?: InputMaybe<Array<ApiKeyFilter>>;
  /** By when it ends. */
  expiresAt?: InputMaybe<DateTimeFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By when it was last used. */
  lastUsedAt?: InputMaybe<DateTimeFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<ApiKeyFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<ApiKeyFilter>>;
  /** By when it was revoked. */
  revokedAt?: InputMaybe<DateTimeFilter>;
  /** By the service account it acts as. */
  serviceAccountId?: InputMaybe<IdFilter>;
  /** By the person it acts as. */
  userId?: InputMaybe<IdFilter>;
};

/** One level of an order of keys. */
export type ApiKeySort = {
  /** Up or down. */
  direction: SortDirection;
  /** By what. */
  field: ApiKeySortField;
  /** Where keys without a value go. */
  nulls: NullsOrder;
};

/** What keys can be ordered by. */
export type ApiKeySortField =
  /** When it was made. */
  | 'CREATED_AT'
  /** When it ends. */
  | 'EXPIRES_AT'
  /** When it was last used. */
  | 'LAST_USED_AT'
  /** Name. */
  | 'NAME';

/** What `archiveProject` needs. */
export type ArchiveProjectInput = {
  /** Which project. */
  id: Scalars['ID']['input'];
};

/** What came of `archiveProject`. */
export type ArchiveProjectPayload = {
  __typename?: 'ArchiveProjectPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The project as it is now; unchanged in a dry run. */
  project?: Maybe<Project>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `archiveServiceAccount` needs. */
export type ArchiveServiceAccountInput = {
  /** Which service account. */
  id: Scalars['ID']['input'];
};

/** What came of `archiveServiceAccount`. */
export type ArchiveServiceAccountPayload = {
  __typename?: 'ArchiveServiceAccountPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The service account as it is now; unchanged in a dry run. */
  serviceAccount?: Maybe<ServiceAccount>;
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `archiveWorkspace` needs. */
export type ArchiveWorkspaceInput = {
  /** Which workspace. */
  id: Scalars['ID']['input'];
};

/** What came of `archiveWorkspace`. */
export type ArchiveWorkspacePayload = {
  __typename?: 'ArchiveWorkspacePayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
  /** The workspace as it is now; unchanged in a dry run. */
  workspace?: Maybe<Workspace>;
};

/** What `assignProjectLead` needs. */
export type AssignProjectLeadInput = {
  /** Which project. */
  id: Scalars['ID']['input'];
  /** An active member of the workspace; null for nobody. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of `assignProjectLead`. */
export type AssignProjectLeadPayload = {
  __typename?: 'AssignProjectLeadPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The project as it is now; unchanged in a dry run. */
  project?: Maybe<Project>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `assignTask` needs. */
export type AssignTaskInput = {
  /** An active member of the workspace; null for nobody. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Which task. */
  id: Scalars['ID']['input'];
};

/** What came of `assignTask`. */
export type AssignTaskPayload = {
  __typename?: 'AssignTaskPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The task as it is now; unchanged in a dry run. */
  task?: Maybe<Task>;
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** How a bulk mutation treats rows that cannot be done. */
export type BulkMode =
  /** All rows or none: with a bad row the mutation fails with BULK_REJECTED, its details listing every bad row. */
  | 'ATOMIC'
  /** Good rows are done, bad rows are reported in `results`. */
  | 'SKIP_FAILED';

/** What `cancelProject` needs. */
export type CancelProjectInput = {
  /** Which project. */
  id: Scalars['ID']['input'];
};

/** What came of `cancelProject`. */
export type CancelProjectPayload = {
  __typename?: 'CancelProjectPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The project as it is now; unchanged in a dry run. */
  project?: Maybe<Project>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

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

/** What `changeWorkspaceMemberRole` needs. */
export type ChangeWorkspaceMemberRoleInput = {
  /** Which membership. */
  id: Scalars['ID']['input'];
  /** What he shall be. */
  role: WorkspaceRole;
};

/** What came of `changeWorkspaceMemberRole`. */
export type ChangeWorkspaceMemberRolePayload = {
  __typename?: 'ChangeWorkspaceMemberRolePayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
  /** The workspaceMember as it is now; unchanged in a dry run. */
  workspaceMember?: Maybe<WorkspaceMember>;
};

/** What `completeProject` needs. */
export type CompleteProjectInput = {
  /** Complete it although tasks are open; needs `options.reason`. */
  force: Scalars['Boolean']['input'];
  /** Which project. */
  id: Scalars['ID']['input'];
};

/** What came of `completeProject`. */
export type CompleteProjectPayload = {
  __typename?: 'CompleteProjectPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The project as it is now; unchanged in a dry run. */
  project?: Maybe<Project>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `createApiKey` needs. */
export type CreateApiKeyInput = {
  /** When it ends: in the future, within 366 days; in 90 days when omitted. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is for, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** What it may be used for, none twice: `read` and whatever else, of what your own credential may be used for. */
  scopes: Array<CredentialScope>;
  /** The service account it is for; for yourself when omitted. */
  serviceAccountId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of `createApiKey`. */
export type CreateApiKeyPayload = {
  __typename?: 'CreateApiKeyPayload';
  /** The key as it was made; null in a dry run. */
  apiKey?: Maybe<ApiKey>;
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /**
   * What to send as `Authorization: Bearer …`. Shown here and never again: null in a dry run, and null in a replay, which
   * means that whoever lost the answer makes another key and revokes this one.
   */
  token?: Maybe<Scalars['String']['output']>;
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `createProject` needs. */
export type CreateProjectInput = {
  /** Markdown, 64 KiB at most. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 10 capital letters and digits, a letter first; unique in the workspace; prefixes task numbers. */
  key: Scalars['String']['input'];
  /** At most 50 labels of 1 to 50 characters. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who answers for it: an active member of the workspace. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 255 characters. */
  name: Scalars['String']['input'];
  /** How much it matters; MEDIUM when omitted. */
  priority?: InputMaybe<Priority>;
  /** Planned first day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Planned last day; not before the first. */
  targetDate?: InputMaybe<Scalars['Date']['input']>;
  /** Which workspace. */
  workspaceId: Scalars['ID']['input'];
};

/** What came of `createProject`. */
export type CreateProjectPayload = {
  __typename?: 'CreateProjectPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The project as created; null in a dry run. */
  project?: Maybe<Project>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `createServiceAccount` needs. */
export type CreateServiceAccountInput = {
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** What came of `createServiceAccount`. */
export type CreateServiceAccountPayload = {
  __typename?: 'CreateServiceAccountPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The service account as created; null in a dry run. */
  serviceAccount?: Maybe<ServiceAccount>;
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `createTask` needs. */
export type CreateTaskInput = {
  /** Hours spent, 0 to 100,000, two decimals at most. */
  actualHours?: InputMaybe<Scalars['Float']['input']>;
  /** Who is to do it: an active member of the workspace. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Markdown, 64 KiB at most. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Planned last day; not before the first. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Effort in hours, 0 to 100,000, two decimals at most. */
  estimateHours?: InputMaybe<Scalars['Float']['input']>;
  /** Size in points, 0 to 100,000, two decimals at most. */
  estimatePoints?: InputMaybe<Scalars['Float']['input']>;
  /** Its id there, 1 to 255 characters, unique per workspace and source. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The system it was imported from, 1 to 100 characters; together with externalId. */
  externalSource?: InputMaybe<Scalars['String']['input']>;
  /** At most 50 labels of 1 to 50 characters. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 0 to 100. */
  percentComplete?: InputMaybe<Scalars['Int']['input']>;
  /** How much it matters; MEDIUM when omitted. */
  priority?: InputMaybe<Priority>;
  /** Which project. */
  projectId: Scalars['ID']['input'];
  /** Hours still needed, 0 to 100,000, two decimals at most. */
  remainingHours?: InputMaybe<Scalars['Float']['input']>;
  /** Planned first day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The key of a status of the project; its default status when omitted. */
  status?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 300 characters. */
  title: Scalars['String']['input'];
  /** What kind of work it is; TASK when omitted. */
  type?: InputMaybe<TaskType>;
};

/** What came of `createTask`. */
export type CreateTaskPayload = {
  __typename?: 'CreateTaskPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The task as created; null in a dry run. */
  task?: Maybe<Task>;
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `createTasks` needs. */
export type CreateTasksInput = {
  /** All rows or none (ATOMIC, when omitted), or the good ones. */
  mode: BulkMode;
  /** 1 to 500 tasks. */
  rows: Array<CreateTasksRow>;
  /** The workspace all rows belong to; a project elsewhere is NOT_FOUND. */
  workspaceId: Scalars['ID']['input'];
};

/** What came of `createTasks`. */
export type CreateTasksPayload = {
  __typename?: 'CreateTasksPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** One outcome per row, in their order. */
  results: Array<CreateTasksResult>;
  /** What you should know although it went through; its path names the row. */
  warnings: Array<Warning>;
};

/** What came of one row. */
export type CreateTasksResult = {
  __typename?: 'CreateTasksResult';
  /** Why the row was not done; null where it was. */
  error?: Maybe<RowError>;
  /** The row's place in the input, from 0. */
  index: Scalars['Int']['output'];
  /** The task as created; null in a dry run and where the row failed. */
  task?: Maybe<Task>;
};

/** One task of `createTasks`. */
export type CreateTasksRow = {
  /** Hours spent, 0 to 100,000, two decimals at most. */
  actualHours?: InputMaybe<Scalars['Float']['input']>;
  /** When it was first started, for history brought from elsewhere; not in the future. OWNER or ADMIN. */
  actualStart?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who is to do it: an active member of the workspace. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * When it was completed, for history brought from elsewhere; not in the future; only with a DONE status.
   * OWNER or ADMIN.
   */
  completedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it was created, for history brought from elsewhere; not in the future. OWNER or ADMIN. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Markdown, 64 KiB at most. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Planned last day; not before the first. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Effort in hours, 0 to 100,000, two decimals at most. */
  estimateHours?: InputMaybe<Scalars['Float']['input']>;
  /** Size in points, 0 to 100,000, two decimals at most. */
  estimatePoints?: InputMaybe<Scalars['Float']['input']>;
  /** Its id there, 1 to 255 characters, unique per workspace and source. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The system it was imported from, 1 to 100 characters; together with externalId. */
  externalSource?: InputMaybe<Scalars['String']['input']>;
  /** At most 50 labels of 1 to 50 characters. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 0 to 100. */
  percentComplete?: InputMaybe<Scalars['Int']['input']>;
  /** How much it matters; MEDIUM when omitted. */
  priority?: InputMaybe<Priority>;
  /** Which project. */
  projectId: Scalars['ID']['input'];
  /** Hours still needed, 0 to 100,000, two decimals at most. */
  remainingHours?: InputMaybe<Scalars['Float']['input']>;
  /** Planned first day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The key of a status of the project; its default status when omitted. */
  status?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 300 characters. */
  title: Scalars['String']['input'];
  /** What kind of work it is; TASK when omitted. */
  type?: InputMaybe<TaskType>;
};

/** What `createWorkspace` needs. */
export type CreateWorkspaceInput = {
  /** ISO 4217 code, such as `EUR`. Cannot be changed later. */
  currency: Scalars['String']['input'];
  /** Working minutes of a working day, 1 to 1,440; 480 when omitted. */
  minutesPerDay?: InputMaybe<Scalars['Int']['input']>;
  /** How strictly it is governed; STANDARD when omitted. */
  mode?: InputMaybe<WorkspaceMode>;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Lower-case letters, digits and dashes, 1 to 50, unique in the organization. */
  slug: Scalars['String']['input'];
  /** IANA time zone, such as `Europe/Berlin`. */
  timeZone: Scalars['String']['input'];
  /** The days people work, at least one, none twice; Monday to Friday when omitted. */
  workingDays?: InputMaybe<Array<Weekday>>;
};

/** What came of `createWorkspace`. */
export type CreateWorkspacePayload = {
  __typename?: 'CreateWorkspacePayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
  /** The workspace as created; null in a dry run. */
  workspace?: Maybe<Workspace>;
};

/** How the caller proved who he is. */
export type CredentialKind =
  /** A key of a person. */
  | 'PERSONAL_KEY'
  /** A key of a partner integration. */
  | 'SERVICE_KEY'
  /** An interactive sign-in, at most 12 hours long. */
  | 'SESSION';

/** What a credential may be used for, within what its holder may do. A session may be used for all. */
export type CredentialScope =
  /** Administration, with `write`: workspaces and their settings, members, keys, service accounts. */
  | 'admin'
  /** Asking the assistant. */
  | 'assistant'
  /** Reading. */
  | 'read'
  /** Writing. */
  | 'write';

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

/** What `deleteTask` needs. */
export type DeleteTaskInput = {
  /** Which task. */
  id: Scalars['ID']['input'];
};

/** What came of `deleteTask`. */
export type DeleteTaskPayload = {
  __typename?: 'DeleteTaskPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The task, in the trash; unchanged in a dry run. */
  task?: Maybe<Task>;
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

/** What `grantServiceAccountRole` needs. */
export type GrantServiceAccountRoleInput = {
  /** What it is to be in it. */
  role: WorkspaceRole;
  /** Which service account. */
  serviceAccountId: Scalars['ID']['input'];
  /** In which workspace. */
  workspaceId: Scalars['ID']['input'];
};

/** What came of `grantServiceAccountRole`. */
export type GrantServiceAccountRolePayload = {
  __typename?: 'GrantServiceAccountRolePayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The role as it is now; null in a dry run that would create it. */
  serviceAccountRole?: Maybe<ServiceAccountRole>;
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `holdProject` needs. */
export type HoldProjectInput = {
  /** Which project. */
  id: Scalars['ID']['input'];
};

/** What came of `holdProject`. */
export type HoldProjectPayload = {
  __typename?: 'HoldProjectPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The project as it is now; unchanged in a dry run. */
  project?: Maybe<Project>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
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

/** What `moveTask` needs. */
export type MoveTaskInput = {
  /** Which task. */
  id: Scalars['ID']['input'];
  /** The key of a status of its project: `IN_PROGRESS`. */
  status: Scalars['String']['input'];
};

/** What came of `moveTask`. */
export type MoveTaskPayload = {
  __typename?: 'MoveTaskPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The task as it is now; unchanged in a dry run. */
  task?: Maybe<Task>;
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Gives a person of the organization a place in a workspace. OWNER or ADMIN.
   * Errors: ALREADY_MEMBER, GUEST_ONLY_VIEWER, USER_INACTIVE, WORKSPACE_ARCHIVED.
   */
  addWorkspaceMember?: Maybe<AddWorkspaceMemberPayload>;
  /**
   * Puts a project away, apart from its state: off the default lists, closed to writing. OWNER or ADMIN.
   * Archiving an archived one changes nothing. Errors: WORKSPACE_ARCHIVED.
   */
  archiveProject?: Maybe<ArchiveProjectPayload>;
  /**
   * Ends a service account for good and revokes all its keys: from the next request on they are worth nothing.
   * ADMIN only. Archiving an archived one changes nothing.
   * In a session only, never with a key.
   */
  archiveServiceAccount?: Maybe<ArchiveServiceAccountPayload>;
  /**
   * Closes a workspace to writing and takes it off the default lists; it stays readable. ADMIN only.
   * Archiving an archived one changes nothing.
   */
  archiveWorkspace?: Maybe<ArchiveWorkspacePayload>;
  /**
   * Names who answers for a project, or nobody. OWNER or ADMIN.
   * Errors: LEAD_NOT_MEMBER, PROJECT_CLOSED, WORKSPACE_ARCHIVED.
   */
  assignProjectLead?: Maybe<AssignProjectLeadPayload>;
  /**
   * Gives a task to someone, or to nobody. MEMBER, OWNER or ADMIN.
   * Errors: ASSIGNEE_NOT_MEMBER, PROJECT_CLOSED, TASK_DELETED. Warnings: CAPACITY_WARNING.
   */
  assignTask?: Maybe<AssignTaskPayload>;
  /**
   * Any state but COMPLETED → CANCELLED. OWNER or ADMIN.
   * Errors: INVALID_STATE_TRANSITION, PROJECT_ARCHIVED, WORKSPACE_ARCHIVED.
   */
  cancelProject?: Maybe<CancelProjectPayload>;
  /**
   * Changes what a member is in the workspace. OWNER or ADMIN.
   * Errors: LAST_OWNER, GUEST_ONLY_VIEWER, WORKSPACE_ARCHIVED.
   */
  changeWorkspaceMemberRole?: Maybe<ChangeWorkspaceMemberRolePayload>;
  /**
   * ACTIVE → COMPLETED. Refused while tasks are open, unless forced with a reason. OWNER or ADMIN.
   * Errors: OPEN_TASKS, REASON_REQUIRED, INVALID_STATE_TRANSITION, PROJECT_ARCHIVED, WORKSPACE_ARCHIVED.
   */
  completeProject?: Maybe<CompleteProjectPayload>;
  /**
   * Makes a key: for yourself, or, as ADMIN or as OWNER of every workspace it has a role in, for a service account.
   * In a session only, never with a key.
   * Errors: VALIDATION_FAILED, FORBIDDEN (scopes you do not have), SERVICE_ACCOUNT_ARCHIVED, API_KEY_LIMIT.
   */
  createApiKey?: Maybe<CreateApiKeyPayload>;
  /**
   * Creates a DRAFT project with the seven default statuses. OWNER or ADMIN.
   * Errors: VALIDATION_FAILED, PROJECT_KEY_TAKEN, LEAD_NOT_MEMBER, WORKSPACE_ARCHIVED.
   */
  createProject?: Maybe<CreateProjectPayload>;
  /**
   * Creates a service account. It has no role anywhere yet, and no key. ADMIN only.
   * In a session only, never with a key.
   * Errors: VALIDATION_FAILED.
   */
  createServiceAccount?: Maybe<CreateServiceAccountPayload>;
  /**
   * Creates a task. You become its reporter. MEMBER, OWNER or ADMIN.
   * Errors: VALIDATION_FAILED, PROJECT_CLOSED, PROJECT_NOT_ACTIVE, ASSIGNEE_NOT_MEMBER, EXTERNAL_ID_TAKEN.
   * Warnings: CAPACITY_WARNING.
   */
  createTask?: Maybe<CreateTaskPayload>;
  /**
   * Creates up to 500 tasks in projects of one workspace. Each row is checked as `createTask` checks it.
   * MEMBER, OWNER or ADMIN; only OWNER and ADMIN may state historical times.
   * Errors: as `createTask`; with mode ATOMIC and a bad row BULK_REJECTED, its details listing every bad row.
   */
  createTasks?: Maybe<CreateTasksPayload>;
  /**
   * Creates a workspace; you become its OWNER. ADMIN only.
   * Errors: VALIDATION_FAILED, SLUG_TAKEN.
   */
  createWorkspace?: Maybe<CreateWorkspacePayload>;
  /**
   * Puts a task into the trash. OWNER and ADMIN any; a MEMBER one he reported that was never started.
   * Errors: FORBIDDEN, PROJECT_CLOSED. Deleting a deleted one changes nothing.
   */
  deleteTask?: Maybe<DeleteTaskPayload>;
  /**
   * Gives a service account a role in a workspace, or another role than it has there. ADMIN only. The keys it has act by it
   * at once: the warning KEYS_GAIN_ROLE counts them.
   * In a session only, never with a key.
   * Errors: SERVICE_ACCOUNT_ARCHIVED, WORKSPACE_ARCHIVED.
   */
  grantServiceAccountRole?: Maybe<GrantServiceAccountRolePayload>;
  /**
   * ACTIVE → ON_HOLD. OWNER or ADMIN.
   * Errors: INVALID_STATE_TRANSITION, PROJECT_ARCHIVED, WORKSPACE_ARCHIVED.
   */
  holdProject?: Maybe<HoldProjectPayload>;
  /**
   * Moves a task to another status, and nothing else. MEMBER, OWNER or ADMIN. Moving it to where it is changes nothing.
   * Errors: PROJECT_CLOSED, PROJECT_NOT_ACTIVE, MOVE_NOT_ALLOWED, TASK_DELETED.
   */
  moveTask?: Maybe<MoveTaskPayload>;
  /**
   * Gives a suspended member his access back. OWNER or ADMIN.
   * Errors: USER_INACTIVE, WORKSPACE_ARCHIVED. Reinstating an active one changes nothing.
   */
  reinstateWorkspaceMember?: Maybe<ReinstateWorkspaceMemberPayload>;
  /**
   * Ends a membership; access ends with the next request. OWNER or ADMIN.
   * Errors: LAST_OWNER, WORKSPACE_ARCHIVED.
   */
  removeWorkspaceMember?: Maybe<RemoveWorkspaceMemberPayload>;
  /**
   * COMPLETED or CANCELLED → ACTIVE, with a reason. OWNER or ADMIN.
   * Errors: REASON_REQUIRED, LEAD_REQUIRED, INVALID_STATE_TRANSITION, PROJECT_ARCHIVED, WORKSPACE_ARCHIVED.
   */
  reopenProject?: Maybe<ReopenProjectPayload>;
  /**
   * Changes a task's planned days. MEMBER, OWNER or ADMIN. Omitted fields stay; null clears.
   * Errors: VALIDATION_FAILED, PROJECT_CLOSED, TASK_DELETED.
   */
  rescheduleTask?: Maybe<RescheduleTaskPayload>;
  /**
   * Brings an archived project back. OWNER or ADMIN. Restoring one in use changes nothing.
   * Errors: WORKSPACE_ARCHIVED.
   */
  restoreProject?: Maybe<RestoreProjectPayload>;
  /**
   * Brings a task back from the trash. Whoever may delete it may restore it.
   * Errors: FORBIDDEN, PROJECT_CLOSED. Restoring a live one changes nothing.
   */
  restoreTask?: Maybe<RestoreTaskPayload>;
  /** Opens an archived workspace again. ADMIN only. Restoring one in use changes nothing. */
  restoreWorkspace?: Maybe<RestoreWorkspacePayload>;
  /**
   * ON_HOLD → ACTIVE. OWNER or ADMIN.
   * Errors: INVALID_STATE_TRANSITION, PROJECT_ARCHIVED, WORKSPACE_ARCHIVED.
   */
  resumeProject?: Maybe<ResumeProjectPayload>;
  /**
   * Ends a key for good, from the next request on: your own, any of the organization as ADMIN, one of a service account as
   * OWNER of every workspace it has a role in. Revoking a revoked one changes nothing.
   * In a session only, never with a key.
   */
  revokeApiKey?: Maybe<RevokeApiKeyPayload>;
  /**
   * Takes a role in a workspace from a service account: from the next request on it does not reach the workspace. ADMIN
   * only.
   * In a session only, never with a key.
   */
  revokeServiceAccountRole?: Maybe<RevokeServiceAccountRolePayload>;
  /**
   * DRAFT → ACTIVE. Needs a lead. OWNER or ADMIN.
   * Errors: LEAD_REQUIRED, INVALID_STATE_TRANSITION, PROJECT_ARCHIVED, WORKSPACE_ARCHIVED.
   */
  startProject?: Maybe<StartProjectPayload>;
  /**
   * Takes a member's access from his next request on and keeps his place. OWNER or ADMIN.
   * Errors: LAST_OWNER, WORKSPACE_ARCHIVED. Suspending a suspended one changes nothing.
   */
  suspendWorkspaceMember?: Maybe<SuspendWorkspaceMemberPayload>;
  /**
   * Changes what a project says of itself. MEMBER, OWNER or ADMIN. Omitted fields stay; null clears.
   * Errors: VALIDATION_FAILED, PROJECT_CLOSED, WORKSPACE_ARCHIVED.
   */
  updateProject?: Maybe<UpdateProjectPayload>;
  /**
   * Changes the name of a service account. ADMIN only.
   * In a session only, never with a key.
   * Errors: VALIDATION_FAILED, SERVICE_ACCOUNT_ARCHIVED.
   */
  updateServiceAccount?: Maybe<UpdateServiceAccountPayload>;
  /**
   * Changes what a task says of itself; its status, dates and assignee have mutations of their own.
   * MEMBER, OWNER or ADMIN. Omitted fields stay; null clears. Errors: VALIDATION_FAILED, PROJECT_CLOSED, TASK_DELETED.
   */
  updateTask?: Maybe<UpdateTaskPayload>;
  /**
   * Changes a workspace's settings. OWNER or ADMIN.
   * Errors: WORKSPACE_ARCHIVED, VALIDATION_FAILED, SLUG_TAKEN.
   */
  updateWorkspace?: Maybe<UpdateWorkspacePayload>;
};


export type MutationAddWorkspaceMemberArgs = {
  input: AddWorkspaceMemberInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationArchiveProjectArgs = {
  input: ArchiveProjectInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationArchiveServiceAccountArgs = {
  input: ArchiveServiceAccountInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationArchiveWorkspaceArgs = {
  input: ArchiveWorkspaceInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationAssignProjectLeadArgs = {
  input: AssignProjectLeadInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationAssignTaskArgs = {
  input: AssignTaskInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationCancelProjectArgs = {
  input: CancelProjectInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationChangeWorkspaceMemberRoleArgs = {
  input: ChangeWorkspaceMemberRoleInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationCompleteProjectArgs = {
  input: CompleteProjectInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationCreateProjectArgs = {
  input: CreateProjectInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationCreateServiceAccountArgs = {
  input: CreateServiceAccountInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationCreateTasksArgs = {
  input: CreateTasksInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationCreateWorkspaceArgs = {
  input: CreateWorkspaceInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationDeleteTaskArgs = {
  input: DeleteTaskInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationGrantServiceAccountRoleArgs = {
  input: GrantServiceAccountRoleInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationHoldProjectArgs = {
  input: HoldProjectInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationMoveTaskArgs = {
  input: MoveTaskInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationReinstateWorkspaceMemberArgs = {
  input: ReinstateWorkspaceMemberInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationRemoveWorkspaceMemberArgs = {
  input: RemoveWorkspaceMemberInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationReopenProjectArgs = {
  input: ReopenProjectInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationRescheduleTaskArgs = {
  input: RescheduleTaskInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationRestoreProjectArgs = {
  input: RestoreProjectInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationRestoreTaskArgs = {
  input: RestoreTaskInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationRestoreWorkspaceArgs = {
  input: RestoreWorkspaceInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationResumeProjectArgs = {
  input: ResumeProjectInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationRevokeServiceAccountRoleArgs = {
  input: RevokeServiceAccountRoleInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationStartProjectArgs = {
  input: StartProjectInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationSuspendWorkspaceMemberArgs = {
  input: SuspendWorkspaceMemberInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationUpdateProjectArgs = {
  input: UpdateProjectInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationUpdateServiceAccountArgs = {
  input: UpdateServiceAccountInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationUpdateTaskArgs = {
  input: UpdateTaskInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationUpdateWorkspaceArgs = {
  input: UpdateWorkspaceInput;
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

/** What is on your plate. */
export type MyWork = {
  __typename?: 'MyWork';
  /** All of them, counted. */
  counts: MyWorkCounts;
  /** Your open tasks, earliest due date first, undated ones last. */
  tasks: TaskConnection;
};


/** What is on your plate. */
export type MyWorkTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Your open tasks, counted, each by the today of its own workspace. */
export type MyWorkCounts = {
  __typename?: 'MyWorkCounts';
  /** Due after today and within seven days. */
  dueThisWeek: Scalars['Int']['output'];
  /** Due today. */
  dueToday: Scalars['Int']['output'];
  /** Due before today; tasks of projects ON_HOLD are left out. */
  overdue: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
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

/** What one operation may ask for; beyond it: QUERY_TOO_COMPLEX, before anything runs. */
export type OperationLimits = {
  __typename?: 'OperationLimits';
  /** Aliases in a document. */
  aliases: Scalars['Int']['output'];
  /** Bytes of a request body. */
  bodyBytes: Scalars['Int']['output'];
  /** Points: object 1, totalCount 5, roll-up 5, mutation 10, times page sizes. */
  cost: Scalars['Int']['output'];
  /** Levels of nesting, `edges`, `node` and `nodes` not counted. */
  depth: Scalars['Int']['output'];
  /** Items of an input list; 500 for the rows of a bulk mutation. */
  inputList: Scalars['Int']['output'];
  /** Levels of lists within lists. */
  listDepth: Scalars['Int']['output'];
  /** Items of a page. */
  pageSize: Scalars['Int']['output'];
  /** Lexical tokens of a document. */
  tokens: Scalars['Int']['output'];
};

/** The tenant: all data belongs to exactly one organization, and nothing crosses between two. */
export type Organization = Node & {
  __typename?: 'Organization';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** What a person is in the organization. */
export type OrganizationRole =
  /** Acts as OWNER in every workspace and governs the organization. */
  | 'ADMIN'
  /** From outside: can only be VIEWER of a workspace. */
  | 'GUEST'
  /** A colleague: sees the people, and the workspaces he is a member of. */
  | 'MEMBER';

/** A condition on a role in the organization. */
export type OrganizationRoleFilter = {
  /** Is this one. */
  eq?: InputMaybe<OrganizationRole>;
  /** Is one of these. */
  in?: InputMaybe<Array<OrganizationRole>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<OrganizationRole>>;
};

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

/** How much it matters. */
export type Priority =
  /** Now. */
  | 'CRITICAL'
  /** Before others. */
  | 'HIGH'
  /** Can wait. */
  | 'LOW'
  /** As it comes. */
  | 'MEDIUM';

/** A condition on a priority. */
export type PriorityFilter = {
  /** Is this one. */
  eq?: InputMaybe<Priority>;
  /** Is one of these. */
  in?: InputMaybe<Array<Priority>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<Priority>>;
};

/** done / (total − cancelled) over the leaves of the project's tasks. */
export type Progress = {
  __typename?: 'Progress';
  /** What was summed: tasks, points or hours. */
  basis: ProgressBasis;
  /** The part that is done. */
  done: Scalars['Float']['output'];
  /** Between 0 and 1; null when nothing counts. */
  ratio?: Maybe<Scalars['Float']['output']>;
  /** The whole without what was cancelled. */
  total: Scalars['Float']['output'];
};

/** What progress is measured in. */
export type ProgressBasis =
  /** Each task counts one. */
  | 'COUNT';

/** A piece of work with an end, in one workspace. */
export type Project = Node & {
  __typename?: 'Project';
  /** Since when it is archived (apart from its state); archived projects refuse writes to their work. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was completed; null unless it is. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether you may do one thing with it now, by which rule, and what is in the way. */
  decision: Decision;
  /** Markdown, 64 KiB at most. */
  description?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Prefix of its task numbers, unique in the workspace: `APL`. */
  key: Scalars['String']['output'];
  /** Free labels, in alphabetical order. */
  labels: Array<Scalars['String']['output']>;
  /** Who answers for it. */
  lead?: Maybe<User>;
  /** 1 to 255 characters. */
  name: Scalars['String']['output'];
  /** The states it can go to from here. */
  nextStates: Array<ProjectState>;
  /** How much it matters. */
  priority: Priority;
  /** How far it is. */
  progress: Progress;
  /** Planned first day. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** When it was first started; never changes afterwards. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: ProjectState;
  /** The columns of its board, in their order. */
  statuses: Array<Status>;
  /** Planned last day. */
  targetDate?: Maybe<Scalars['Date']['output']>;
  /** Its live tasks, counted. */
  taskCounts: TaskCounts;
  /** Its tasks. */
  tasks: TaskConnection;
  /** When a field a client sees last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one whenever a field a client sees changes; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What you may do with it now: for greying out buttons. */
  viewerCan: ProjectPermissions;
  /** The people for whom an action is allowed now, by name; a GUEST is not told the organization's admins. */
  whoCan: UserConnection;
  /** Where it lives. */
  workspace: Workspace;
};


/** A piece of work with an end, in one workspace. */
export type ProjectDecisionArgs = {
  action: ProjectAction;
};


/** A piece of work with an end, in one workspace. */
export type ProjectTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskSort>>;
};


/** A piece of work with an end, in one workspace. */
export type ProjectWhoCanArgs = {
  action: ProjectAction;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a project. */
export type ProjectAction =
  /** Put it away. */
  | 'ARCHIVE'
  /** Name who answers for it. */
  | 'ASSIGN_LEAD'
  /** Give it up. */
  | 'CANCEL'
  /** Complete it; tasks that are still open can refuse it yet. */
  | 'COMPLETE'
  /** Create a task in it. */
  | 'CREATE_TASK'
  /** Pause it. */
  | 'HOLD'
  /** Reopen it. */
  | 'REOPEN'
  /** Bring it back. */
  | 'RESTORE'
  /** Go on with it. */
  | 'RESUME'
  /** Start it. */
  | 'START'
  /** Change what it says of itself. */
  | 'UPDATE';

/** A page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The items with their cursors. */
  edges: Array<ProjectEdge>;
  /** The items alone. */
  nodes: Array<Project>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All projects the filter lets through. */
  totalCount: Scalars['Int']['output'];
};

/** A project and its place in the list. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Project;
};

/** Which projects. Conditions beside each other must all hold. */
export type ProjectFilter = {
  /** All of these. */
  and?: InputMaybe<Array<ProjectFilter>>;
  /** By when it was archived; archived projects are listed only when this is given. */
  archivedAt?: InputMaybe<DateTimeFilter>;
  /** By when it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By key. */
  key?: InputMaybe<StringFilter>;
  /** By lead. */
  lead?: InputMaybe<IdFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<ProjectFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<ProjectFilter>>;
  /** By priority. */
  priority?: InputMaybe<PriorityFilter>;
  /** By planned first day. */
  startDate?: InputMaybe<DateFilter>;
  /** By state. */
  state?: InputMaybe<ProjectStateFilter>;
  /** By planned last day. */
  targetDate?: InputMaybe<DateFilter>;
};

/** What the caller may do with a project now; other houses add theirs. */
export type ProjectPermissions = {
  __typename?: 'ProjectPermissions';
  /** Put it away. */
  archive: Scalars['Boolean']['output'];
  /** Name who answers for it. */
  assignLead: Scalars['Boolean']['output'];
  /** Give it up. */
  cancel: Scalars['Boolean']['output'];
  /** Complete it; tasks that are still open can refuse it yet. */
  complete: Scalars['Boolean']['output'];
  /** Create a task in it. */
  createTask: Scalars['Boolean']['output'];
  /** Pause it. */
  hold: Scalars['Boolean']['output'];
  /** The project's, in the form of this type. */
  id: Scalars['ID']['output'];
  /** Reopen it. */
  reopen: Scalars['Boolean']['output'];
  /** Bring it back. */
  restore: Scalars['Boolean']['output'];
  /** Go on with it. */
  resume: Scalars['Boolean']['output'];
  /** Start it. */
  start: Scalars['Boolean']['output'];
  /** Change what it says of itself. */
  update: Scalars['Boolean']['output'];
};

/** One level of an order of projects. */
export type ProjectSort = {
  /** Up or down. */
  direction: SortDirection;
  /** By what. */
  field: ProjectSortField;
  /** Where projects without a value go. */
  nulls: NullsOrder;
};

/** What projects can be ordered by. */
export type ProjectSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** Key. */
  | 'KEY'
  /** Name. */
  | 'NAME'
  /** Priority, LOW first when ascending. */
  | 'PRIORITY'
  /** Planned first day. */
  | 'START_DATE'
  /** Planned last day. */
  | 'TARGET_DATE'
  /** When it last changed. */
  | 'UPDATED_AT';

/** Where a project stands. */
export type ProjectState =
  /** Being worked on. */
  | 'ACTIVE'
  /** Given up; refuses writes to its work. */
  | 'CANCELLED'
  /** Finished; refuses writes to its work. */
  | 'COMPLETED'
  /** Being planned: everything but starting and finishing tasks. */
  | 'DRAFT'
  /** Paused: tasks may be edited but not started; counts as neither overdue nor unhealthy. */
  | 'ON_HOLD';

/** A condition on a project's state. */
export type ProjectStateFilter = {
  /** Is this one. */
  eq?: InputMaybe<ProjectState>;
  /** Is one of these. */
  in?: InputMaybe<Array<ProjectState>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ProjectState>>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * The keys you may know of: your own, those of service accounts with a role where you are OWNER, and all of the
   * organization for an ADMIN.
   */
  apiKeys?: Maybe<ApiKeyConnection>;
  /** Your open tasks over all workspaces you reach. Without a membership it is empty. */
  myWork?: Maybe<MyWork>;
  /** Any entity by its id alone. NOT_FOUND when it does not exist or is out of your reach. */
  node?: Maybe<Node>;
  /**
   * Several entities by their ids, in the order asked for; null with an error at its place for each that does not exist
   * or is out of your reach.
   */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** The people of your organization. A GUEST sees only those who share a workspace with him. */
  people?: Maybe<UserConnection>;
  /** One project. NOT_FOUND when it does not exist or is out of your reach. */
  project?: Maybe<Project>;
  /** The projects of one workspace. */
  projects?: Maybe<ProjectConnection>;
  /** One service account. NOT_FOUND when it does not exist or is out of your reach. */
  serviceAccount?: Maybe<ServiceAccount>;
  /** The service accounts you may know of: those with a role where you have one, and all of the organization for an ADMIN. */
  serviceAccounts?: Maybe<ServiceAccountConnection>;
  /** One task, deleted ones included. NOT_FOUND when it does not exist or is out of your reach. */
  task?: Maybe<Task>;
  /** The tasks of one workspace. */
  tasks?: Maybe<TaskConnection>;
  /** Who you are, what you may use, and where you belong. */
  viewer?: Maybe<Viewer>;
  /** One workspace. NOT_FOUND when it does not exist or is out of your reach. */
  workspace?: Maybe<Workspace>;
  /** The workspaces you reach: all of the organization for an ADMIN, else those you are an active member of. */
  workspaces?: Maybe<WorkspaceConnection>;
};


export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ApiKeySort>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<UserSort>>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ProjectSort>>;
  workspaceId: Scalars['ID']['input'];
};


export type QueryServiceAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceAccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ServiceAccountSort>>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<TaskSort>>;
  workspaceId: Scalars['ID']['input'];
};


export type QueryWorkspaceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkspacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkspaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<WorkspaceSort>>;
};

/** What `reinstateWorkspaceMember` needs. */
export type ReinstateWorkspaceMemberInput = {
  /** Which membership. */
  id: Scalars['ID']['input'];
};

/** What came of `reinstateWorkspaceMember`. */
export type ReinstateWorkspaceMemberPayload = {
  __typename?: 'ReinstateWorkspaceMemberPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
  /** The workspaceMember as it is now; unchanged in a dry run. */
  workspaceMember?: Maybe<WorkspaceMember>;
};

/** What `removeWorkspaceMember` needs. */
export type RemoveWorkspaceMemberInput = {
  /** Which membership. */
  id: Scalars['ID']['input'];
};

/** What came of `removeWorkspaceMember`. */
export type RemoveWorkspaceMemberPayload = {
  __typename?: 'RemoveWorkspaceMemberPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
  /** The membership: null once it is removed, unchanged in a dry run. */
  workspaceMember?: Maybe<WorkspaceMember>;
};

/** What `reopenProject` needs. */
export type ReopenProjectInput = {
  /** Which project. */
  id: Scalars['ID']['input'];
};

/** What came of `reopenProject`. */
export type ReopenProjectPayload = {
  __typename?: 'ReopenProjectPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The project as it is now; unchanged in a dry run. */
  project?: Maybe<Project>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `rescheduleTask` needs. */
export type RescheduleTaskInput = {
  /** Planned last day; not before the first. */
  dueDate?: InputMaybe<Scalars['Date']['input']>;
  /** Which task. */
  id: Scalars['ID']['input'];
  /** Planned first day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of `rescheduleTask`. */
export type RescheduleTaskPayload = {
  __typename?: 'RescheduleTaskPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The task as it is now; unchanged in a dry run. */
  task?: Maybe<Task>;
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `restoreProject` needs. */
export type RestoreProjectInput = {
  /** Which project. */
  id: Scalars['ID']['input'];
};

/** What came of `restoreProject`. */
export type RestoreProjectPayload = {
  __typename?: 'RestoreProjectPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The project as it is now; unchanged in a dry run. */
  project?: Maybe<Project>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `restoreTask` needs. */
export type RestoreTaskInput = {
  /** Which task. */
  id: Scalars['ID']['input'];
};

/** What came of `restoreTask`. */
export type RestoreTaskPayload = {
  __typename?: 'RestoreTaskPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The task as it is now; unchanged in a dry run. */
  task?: Maybe<Task>;
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `restoreWorkspace` needs. */
export type RestoreWorkspaceInput = {
  /** Which workspace. */
  id: Scalars['ID']['input'];
};

/** What came of `restoreWorkspace`. */
export type RestoreWorkspacePayload = {
  __typename?: 'RestoreWorkspacePayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
  /** The workspace as it is now; unchanged in a dry run. */
  workspace?: Maybe<Workspace>;
};

/** What `resumeProject` needs. */
export type ResumeProjectInput = {
  /** Which project. */
  id: Scalars['ID']['input'];
};

/** What came of `resumeProject`. */
export type ResumeProjectPayload = {
  __typename?: 'ResumeProjectPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The project as it is now; unchanged in a dry run. */
  project?: Maybe<Project>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `revokeApiKey` needs. */
export type RevokeApiKeyInput = {
  /** Which key. */
  id: Scalars['ID']['input'];
};

/** What came of `revokeApiKey`. */
export type RevokeApiKeyPayload = {
  __typename?: 'RevokeApiKeyPayload';
  /** The key as it is now; unchanged in a dry run. */
  apiKey?: Maybe<ApiKey>;
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `revokeServiceAccountRole` needs. */
export type RevokeServiceAccountRoleInput = {
  /** Which role. */
  id: Scalars['ID']['input'];
};

/** What came of `revokeServiceAccountRole`. */
export type RevokeServiceAccountRolePayload = {
  __typename?: 'RevokeServiceAccountRolePayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The role in a dry run; null when it is gone. */
  serviceAccountRole?: Maybe<ServiceAccountRole>;
  /** What you should know although it went through. */
  warnings: Array<Warning>;
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

/**
 * A program that takes part, such as a bridge to another system: it has roles in workspaces as a person has, and keys to
 * sign in with. It is nobody's colleague: no assignee, no lead, no member, and never an ADMIN of the organization.
 */
export type ServiceAccount = Node & {
  __typename?: 'ServiceAccount';
  /** Its keys, as far as you may know of them. */
  apiKeys: ApiKeyConnection;
  /** Since when it is archived: its keys are revoked for good; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether you may do one thing with it now, by which rule, and what is in the way. */
  decision: Decision;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** 1 to 100 characters. */
  name: Scalars['String']['output'];
  /** Its roles, in the workspaces you reach. */
  roles: ServiceAccountRoleConnection;
  /** Grows by one whenever a field a client sees changes; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What you may do with it now: for greying out buttons. */
  viewerCan: ServiceAccountPermissions;
  /**
   * In how many workspaces it has a role, those out of your reach included. An OWNER may manage its keys if he is OWNER
   * of all of them.
   */
  workspaceCount: Scalars['Int']['output'];
};


/**
 * A program that takes part, such as a bridge to another system: it has roles in workspaces as a person has, and keys to
 * sign in with. It is nobody's colleague: no assignee, no lead, no member, and never an ADMIN of the organization.
 */
export type ServiceAccountApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ApiKeySort>>;
};


/**
 * A program that takes part, such as a bridge to another system: it has roles in workspaces as a person has, and keys to
 * sign in with. It is nobody's colleague: no assignee, no lead, no member, and never an ADMIN of the organization.
 */
export type ServiceAccountDecisionArgs = {
  action: ServiceAccountAction;
};


/**
 * A program that takes part, such as a bridge to another system: it has roles in workspaces as a person has, and keys to
 * sign in with. It is nobody's colleague: no assignee, no lead, no member, and never an ADMIN of the organization.
 */
export type ServiceAccountRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a service account. */
export type ServiceAccountAction =
  /** End it, with all its keys. */
  | 'ARCHIVE'
  /** Grant it a role in a workspace. */
  | 'GRANT_ROLE'
  /** Make and revoke its keys. */
  | 'MANAGE_KEYS'
  /** Change its name. */
  | 'UPDATE';

/** A page of service accounts. */
export type ServiceAccountConnection = {
  __typename?: 'ServiceAccountConnection';
  /** The items with their cursors. */
  edges: Array<ServiceAccountEdge>;
  /** The items alone. */
  nodes: Array<ServiceAccount>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All service accounts the filter lets through. */
  totalCount: Scalars['Int']['output'];
};

/** A service account and its place in the list. */
export type ServiceAccountEdge = {
  __typename?: 'ServiceAccountEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ServiceAccount;
};

/** Which service accounts. Conditions beside each other must all hold. */
export type ServiceAccountFilter = {
  /** All of these. */
  and?: InputMaybe<Array<ServiceAccountFilter>>;
  /** By when it was archived; archived ones are listed only when this is given. */
  archivedAt?: InputMaybe<DateTimeFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<ServiceAccountFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<ServiceAccountFilter>>;
};

/** What the caller may do with a service account now; other houses add theirs. */
export type ServiceAccountPermissions = {
  __typename?: 'ServiceAccountPermissions';
  /** End it, with all its keys. */
  archive: Scalars['Boolean']['output'];
  /** Grant it a role in a workspace. */
  grantRole: Scalars['Boolean']['output'];
  /** The service account's, in the form of this type. */
  id: Scalars['ID']['output'];
  /** Make and revoke its keys. */
  manageKeys: Scalars['Boolean']['output'];
  /** Change its name. */
  update: Scalars['Boolean']['output'];
};

/** What a service account is in a workspace. */
export type ServiceAccountRole = Node & {
  __typename?: 'ServiceAccountRole';
  /** When it was granted. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it is in it. */
  role: WorkspaceRole;
  /** The service account. */
  serviceAccount: ServiceAccount;
  /** Grows by one whenever a field a client sees changes; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The workspace. */
  workspace: Workspace;
};

/** A page of roles. */
export type ServiceAccountRoleConnection = {
  __typename?: 'ServiceAccountRoleConnection';
  /** The items with their cursors. */
  edges: Array<ServiceAccountRoleEdge>;
  /** The items alone. */
  nodes: Array<ServiceAccountRole>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All roles of the list. */
  totalCount: Scalars['Int']['output'];
};

/** A role and its place in the list. */
export type ServiceAccountRoleEdge = {
  __typename?: 'ServiceAccountRoleEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ServiceAccountRole;
};

/** One level of an order of service accounts. */
export type ServiceAccountSort = {
  /** Up or down. */
  direction: SortDirection;
  /** By what. */
  field: ServiceAccountSortField;
  /** Where service accounts without a value go. */
  nulls: NullsOrder;
};

/** What service accounts can be ordered by. */
export type ServiceAccountSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** Name. */
  | 'NAME';

/** Up or down. */
export type SortDirection =
  /** Smallest, earliest, first in the alphabet first. */
  | 'ASC'
  /** Largest, latest, last in the alphabet first. */
  | 'DESC';

/** What `startProject` needs. */
export type StartProjectInput = {
  /** Which project. */
  id: Scalars['ID']['input'];
};

/** What came of `startProject`. */
export type StartProjectPayload = {
  __typename?: 'StartProjectPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The project as it is now; unchanged in a dry run. */
  project?: Maybe<Project>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** A column of the project's board. */
export type Status = {
  __typename?: 'Status';
  /** What it means for the count of work. */
  bucket: StatusBucket;
  /** `#rrggbb`. */
  color: Scalars['String']['output'];
  /** New tasks start here. */
  isDefault: Scalars['Boolean']['output'];
  /** Its name for machines, unique in the project: `IN_PROGRESS`. */
  key: Scalars['String']['output'];
  /** Its name for people. */
  name: Scalars['String']['output'];
  /** Its place on the board, from 1. */
  position: Scalars['Int']['output'];
  /** What it says beyond that. */
  signal: StatusSignal;
};

/** What a status means for the count of work; every rule speaks of buckets and signals, never of a status's name. */
export type StatusBucket =
  /** Given up. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** Still to be done. */
  | 'OPEN';

/** A condition on a bucket. */
export type StatusBucketFilter = {
  /** Is this one. */
  eq?: InputMaybe<StatusBucket>;
  /** Is one of these. */
  in?: InputMaybe<Array<StatusBucket>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<StatusBucket>>;
};

/** What a status says beyond its bucket. */
export type StatusSignal =
  /** Something is in the way. */
  | 'BLOCKED'
  /** Nothing. */
  | 'NONE'
  /** Someone is at it. */
  | 'STARTED';

/** A condition on a signal. */
export type StatusSignalFilter = {
  /** Is this one. */
  eq?: InputMaybe<StatusSignal>;
  /** Is one of these. */
  in?: InputMaybe<Array<StatusSignal>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<StatusSignal>>;
};

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

/** What `suspendWorkspaceMember` needs. */
export type SuspendWorkspaceMemberInput = {
  /** Which membership. */
  id: Scalars['ID']['input'];
};

/** What came of `suspendWorkspaceMember`. */
export type SuspendWorkspaceMemberPayload = {
  __typename?: 'SuspendWorkspaceMemberPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
  /** The workspaceMember as it is now; unchanged in a dry run. */
  workspaceMember?: Maybe<WorkspaceMember>;
};

/** A piece of work in a project. */
export type Task = Node & {
  __typename?: 'Task';
  /** Hours spent, two decimals at most. */
  actualHours?: Maybe<Scalars['Float']['output']>;
  /** When it first entered a STARTED status. */
  actualStart?: Maybe<Scalars['DateTime']['output']>;
  /** Who is to do it. */
  assignee?: Maybe<User>;
  /** Since when it stands in a BLOCKED status; null while it is in none. */
  blockedSince?: Maybe<Scalars['DateTime']['output']>;
  /** When it entered a DONE status; null while it is in none. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether you may do one thing with it now, by which rule, and what is in the way. */
  decision: Decision;
  /** Since when it lies in the trash; null while it is live. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Markdown, 64 KiB at most. */
  description?: Maybe<Scalars['String']['output']>;
  /** Planned last day, inclusive, in the workspace's time zone. */
  dueDate?: Maybe<Scalars['Date']['output']>;
  /** Effort in hours, two decimals at most. */
  estimateHours?: Maybe<Scalars['Float']['output']>;
  /** Size in points, two decimals at most. */
  estimatePoints?: Maybe<Scalars['Float']['output']>;
  /** Its id there, unique per workspace and source. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The system it was imported from. */
  externalSource?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Live and open, with a due date before the workspace's today, in a project that is neither ON_HOLD nor closed nor archived. */
  isOverdue: Scalars['Boolean']['output'];
  /** The project's key and the number: `APL-142`. */
  key: Scalars['String']['output'];
  /** Free labels, in alphabetical order. */
  labels: Array<Scalars['String']['output']>;
  /** Counts up within the project. */
  number: Scalars['Int']['output'];
  /** 0 to 100, as its people see it. */
  percentComplete: Scalars['Int']['output'];
  /** How much it matters. */
  priority: Priority;
  /** The project it belongs to. */
  project: Project;
  /** Hours still needed, two decimals at most. */
  remainingHours?: Maybe<Scalars['Float']['output']>;
  /** Who wrote it down. */
  reporter?: Maybe<User>;
  /** Planned first day, inclusive, in the workspace's time zone. */
  startDate?: Maybe<Scalars['Date']['output']>;
  /** The column it stands in. */
  status: Status;
  /** 1 to 300 characters. */
  title: Scalars['String']['output'];
  /** What kind of work it is. */
  type: TaskType;
  /** When a field a client sees last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one whenever a field a client sees changes; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What you may do with it now: for greying out buttons. */
  viewerCan: TaskPermissions;
  /** The people for whom an action is allowed now, by name; a GUEST is not told the organization's admins. */
  whoCan: UserConnection;
  /** The workspace it is in. */
  workspace: Workspace;
};


/** A piece of work in a project. */
export type TaskDecisionArgs = {
  action: TaskAction;
};


/** A piece of work in a project. */
export type TaskWhoCanArgs = {
  action: TaskAction;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a task. */
export type TaskAction =
  /** Give it to someone. */
  | 'ASSIGN'
  /** Put it into the trash. */
  | 'DELETE'
  /** Move it to another status; where to, the workflow decides. */
  | 'MOVE'
  /** Change its planned days. */
  | 'RESCHEDULE'
  /** Bring it back from the trash. */
  | 'RESTORE'
  /** Change what it says of itself. */
  | 'UPDATE';

/** A page of tasks. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** The items with their cursors. */
  edges: Array<TaskEdge>;
  /** The items alone. */
  nodes: Array<Task>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All tasks the filter lets through. */
  totalCount: Scalars['Int']['output'];
};

/** The project's live tasks, counted. */
export type TaskCounts = {
  __typename?: 'TaskCounts';
  /** In a status with signal BLOCKED. */
  blocked: Scalars['Int']['output'];
  /** In a CANCELLED status. */
  cancelled: Scalars['Int']['output'];
  /** In a DONE status. */
  done: Scalars['Int']['output'];
  /** In an OPEN status. */
  open: Scalars['Int']['output'];
  /** Open with a due date before the workspace's today; 0 while the project is ON_HOLD, closed or archived. */
  overdue: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
  /** Open without an assignee. */
  unassigned: Scalars['Int']['output'];
};

/** A task and its place in the list. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Task;
};

/** Which tasks. Conditions beside each other must all hold. */
export type TaskFilter = {
  /** All of these. */
  and?: InputMaybe<Array<TaskFilter>>;
  /** By assignee. */
  assignee?: InputMaybe<IdFilter>;
  /** By what the status means for the count of work. */
  bucket?: InputMaybe<StatusBucketFilter>;
  /** By when it was completed. */
  completedAt?: InputMaybe<DateTimeFilter>;
  /** By when it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By when it was deleted; deleted tasks are listed only when this is given. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** By planned last day. */
  dueDate?: InputMaybe<DateFilter>;
  /** By its id there. */
  externalId?: InputMaybe<StringFilter>;
  /** By the system it was imported from. */
  externalSource?: InputMaybe<StringFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** Not this. */
  not?: InputMaybe<TaskFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<TaskFilter>>;
  /** By priority. */
  priority?: InputMaybe<PriorityFilter>;
  /** By project. */
  project?: InputMaybe<IdFilter>;
  /** By reporter. */
  reporter?: InputMaybe<IdFilter>;
  /** By what the status says beyond that. */
  signal?: InputMaybe<StatusSignalFilter>;
  /** By planned first day. */
  startDate?: InputMaybe<DateFilter>;
  /** By the key of the status. */
  status?: InputMaybe<StringFilter>;
  /** By kind of work. */
  type?: InputMaybe<TaskTypeFilter>;
  /** By when it last changed. */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** What the caller may do with a task now; other houses add theirs. */
export type TaskPermissions = {
  __typename?: 'TaskPermissions';
  /** Give it to someone. */
  assign: Scalars['Boolean']['output'];
  /** Put it into the trash. */
  delete: Scalars['Boolean']['output'];
  /** The task's, in the form of this type. */
  id: Scalars['ID']['output'];
  /** Move it to another status; where to, the workflow decides. */
  move: Scalars['Boolean']['output'];
  /** Change its planned days. */
  reschedule: Scalars['Boolean']['output'];
  /** Bring it back from the trash. */
  restore: Scalars['Boolean']['output'];
  /** Change what it says of itself. */
  update: Scalars['Boolean']['output'];
};

/** One level of an order of tasks. */
export type TaskSort = {
  /** Up or down. */
  direction: SortDirection;
  /** By what. */
  field: TaskSortField;
  /** Where tasks without a value go. */
  nulls: NullsOrder;
};

/** What tasks can be ordered by. */
export type TaskSortField =
  /** When it was completed. */
  | 'COMPLETED_AT'
  /** When it was created. */
  | 'CREATED_AT'
  /** Planned last day. */
  | 'DUE_DATE'
  /** Number within the project. */
  | 'NUMBER'
  /** Priority, LOW first when ascending. */
  | 'PRIORITY'
  /** Planned first day. */
  | 'START_DATE'
  /** Title. */
  | 'TITLE'
  /** When it last changed. */
  | 'UPDATED_AT';

/** What kind of work a task is. */
export type TaskType =
  /** Something that is broken. */
  | 'BUG'
  /** A large piece that others belong to. */
  | 'EPIC'
  /** A point in time. */
  | 'MILESTONE'
  /** Something to find out. */
  | 'SPIKE'
  /** Something a user wants. */
  | 'STORY'
  /** A piece of work. */
  | 'TASK';

/** A condition on a kind of work. */
export type TaskTypeFilter = {
  /** Is this one. */
  eq?: InputMaybe<TaskType>;
  /** Is one of these. */
  in?: InputMaybe<Array<TaskType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<TaskType>>;
};

/** What `updateProject` needs. */
export type UpdateProjectInput = {
  /** Markdown, 64 KiB at most. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Which project. */
  id: Scalars['ID']['input'];
  /** At most 50 labels of 1 to 50 characters; replaces all. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 1 to 255 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How much it matters. */
  priority?: InputMaybe<Priority>;
  /** Planned first day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** Planned last day; not before the first. */
  targetDate?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of `updateProject`. */
export type UpdateProjectPayload = {
  __typename?: 'UpdateProjectPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** The project as it is now; unchanged in a dry run. */
  project?: Maybe<Project>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `updateServiceAccount` needs. */
export type UpdateServiceAccountInput = {
  /** Which service account. */
  id: Scalars['ID']['input'];
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What came of `updateServiceAccount`. */
export type UpdateServiceAccountPayload = {
  __typename?: 'UpdateServiceAccountPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The service account as it is now; unchanged in a dry run. */
  serviceAccount?: Maybe<ServiceAccount>;
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `updateTask` needs. */
export type UpdateTaskInput = {
  /** Hours spent, 0 to 100,000, two decimals at most. */
  actualHours?: InputMaybe<Scalars['Float']['input']>;
  /** Markdown, 64 KiB at most. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Effort in hours, 0 to 100,000, two decimals at most. */
  estimateHours?: InputMaybe<Scalars['Float']['input']>;
  /** Size in points, 0 to 100,000, two decimals at most. */
  estimatePoints?: InputMaybe<Scalars['Float']['input']>;
  /** Which task. */
  id: Scalars['ID']['input'];
  /** At most 50 labels of 1 to 50 characters; replaces all. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 0 to 100. */
  percentComplete?: InputMaybe<Scalars['Int']['input']>;
  /** How much it matters. */
  priority?: InputMaybe<Priority>;
  /** Hours still needed, 0 to 100,000, two decimals at most. */
  remainingHours?: InputMaybe<Scalars['Float']['input']>;
  /** 1 to 300 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What kind of work it is. */
  type?: InputMaybe<TaskType>;
};

/** What came of `updateTask`. */
export type UpdateTaskPayload = {
  __typename?: 'UpdateTaskPayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The task as it is now; unchanged in a dry run. */
  task?: Maybe<Task>;
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `updateWorkspace` needs. */
export type UpdateWorkspaceInput = {
  /** Which workspace. */
  id: Scalars['ID']['input'];
  /** Working minutes of a working day, 1 to 1,440. */
  minutesPerDay?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case letters, digits and dashes, 1 to 50, unique in the organization. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone; every day of this workspace is a day in it. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The days people work, at least one, none twice. */
  workingDays?: InputMaybe<Array<Weekday>>;
};

/** What came of `updateWorkspace`. */
export type UpdateWorkspacePayload = {
  __typename?: 'UpdateWorkspacePayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
  /** The workspace as it is now; unchanged in a dry run. */
  workspace?: Maybe<Workspace>;
};

/** A person of one organization. */
export type User = Node & {
  __typename?: 'User';
  /** E-mail address, unique in the organization. */
  email: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** false: signing in and access have ended. */
  isActive: Scalars['Boolean']['output'];
  /** Full name. */
  name: Scalars['String']['output'];
  /** What he is in the organization. */
  role: OrganizationRole;
};

/** A page of people. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The items with their cursors. */
  edges: Array<UserEdge>;
  /** The items alone. */
  nodes: Array<User>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All people the filter lets through. */
  totalCount: Scalars['Int']['output'];
};

/** A person and his place in the list. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: User;
};

/** Which people. Conditions beside each other must all hold. */
export type UserFilter = {
  /** All of these. */
  and?: InputMaybe<Array<UserFilter>>;
  /** By e-mail address. */
  email?: InputMaybe<StringFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** Active or not. */
  isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** By full name. */
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<UserFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<UserFilter>>;
  /** By role in the organization. */
  role?: InputMaybe<OrganizationRoleFilter>;
};

/** One level of an order of people. */
export type UserSort = {
  /** Up or down. */
  direction: SortDirection;
  /** By what. */
  field: UserSortField;
  /** Where people without a value go. */
  nulls: NullsOrder;
};

/** What people can be ordered by. */
export type UserSortField =
  /** E-mail address. */
  | 'EMAIL'
  /** Full name. */
  | 'NAME';

/** The caller. */
export type Viewer = {
  __typename?: 'Viewer';
  /** His own keys, those that are revoked or have expired included. */
  apiKeys: ApiKeyConnection;
  /** How he signed in. */
  credential: CredentialKind;
  /** What one operation may ask for. */
  limits: OperationLimits;
  /** His own memberships. An ADMIN reaches every workspace without one; `workspaces` lists what he reaches. */
  memberships: WorkspaceMemberConnection;
  /** His organization. */
  organization: Organization;
  /** His role in the organization; a service account counts as GUEST. */
  role: OrganizationRole;
  /** What this credential may be used for. */
  scopes: Array<CredentialScope>;
  /** The service account that asks; null for a person. */
  serviceAccount?: Maybe<ServiceAccount>;
  /** The person; null for a service account. */
  user?: Maybe<User>;
};


/** The caller. */
export type ViewerApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ApiKeySort>>;
};


/** The caller. */
export type ViewerMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** A place where a team works: its people, projects, calendar and rules. Nothing is ever done in a default one. */
export type Workspace = Node & {
  __typename?: 'Workspace';
  /** Since when it is archived: readable, closed to writing, off the default lists; null while in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** ISO 4217 code of the currency of all its money; set once. */
  currency: Scalars['String']['output'];
  /** Whether you may do one thing with it now, by which rule, and what is in the way. */
  decision: Decision;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its members, suspended ones included. */
  members: WorkspaceMemberConnection;
  /** Working minutes of a working day. */
  minutesPerDay: Scalars['Int']['output'];
  /** How strictly it is governed. */
  mode: WorkspaceMode;
  /** 1 to 100 characters. */
  name: Scalars['String']['output'];
  /** Short name for addresses: lower-case letters, digits and dashes, 1 to 50, unique in the organization. */
  slug: Scalars['String']['output'];
  /** IANA time zone; every "today" of this workspace is a day in it. */
  timeZone: Scalars['String']['output'];
  /** The day it is now in the workspace's time zone. */
  today: Scalars['Date']['output'];
  /** Grows by one whenever a field a client sees changes; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What you may do with it now: for greying out buttons. */
  viewerCan: WorkspacePermissions;
  /** What you are here. */
  viewerRole: EffectiveRole;
  /** The people for whom an action is allowed now, by name; a GUEST is not told the organization's admins. */
  whoCan: UserConnection;
  /** The days people work, Monday first. */
  workingDays: Array<Weekday>;
};


/** A place where a team works: its people, projects, calendar and rules. Nothing is ever done in a default one. */
export type WorkspaceDecisionArgs = {
  action: WorkspaceAction;
};


/** A place where a team works: its people, projects, calendar and rules. Nothing is ever done in a default one. */
export type WorkspaceMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where a team works: its people, projects, calendar and rules. Nothing is ever done in a default one. */
export type WorkspaceWhoCanArgs = {
  action: WorkspaceAction;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a workspace. */
export type WorkspaceAction =
  /** Close it to writing. */
  | 'ARCHIVE'
  /** Create a project in it. */
  | 'CREATE_PROJECT'
  /** Add people, change what they are, suspend and remove them. */
  | 'MANAGE_MEMBERS'
  /** Open it again. */
  | 'RESTORE'
  /** Change its settings. */
  | 'UPDATE';

/** A page of workspaces. */
export type WorkspaceConnection = {
  __typename?: 'WorkspaceConnection';
  /** The items with their cursors. */
  edges: Array<WorkspaceEdge>;
  /** The items alone. */
  nodes: Array<Workspace>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All workspaces the filter lets through. */
  totalCount: Scalars['Int']['output'];
};

/** A workspace and its place in the list. */
export type WorkspaceEdge = {
  __typename?: 'WorkspaceEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Workspace;
};

/** Which workspaces. Conditions beside each other must all hold. */
export type WorkspaceFilter = {
  /** All of these. */
  and?: InputMaybe<Array<WorkspaceFilter>>;
  /** By when it was archived; archived ones are listed only when this is given. */
  archivedAt?: InputMaybe<DateTimeFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<WorkspaceFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<WorkspaceFilter>>;
  /** By short name. */
  slug?: InputMaybe<StringFilter>;
};

/** A person's place in a workspace. */
export type WorkspaceMember = Node & {
  __typename?: 'WorkspaceMember';
  /** When he was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What he is in it. */
  role: WorkspaceRole;
  /** Whether it gives access. */
  status: WorkspaceMemberStatus;
  /** The person. */
  user: User;
  /** Grows by one whenever a field a client sees changes; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The workspace. */
  workspace: Workspace;
};

/** A page of memberships. */
export type WorkspaceMemberConnection = {
  __typename?: 'WorkspaceMemberConnection';
  /** The items with their cursors. */
  edges: Array<WorkspaceMemberEdge>;
  /** The items alone. */
  nodes: Array<WorkspaceMember>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All memberships of the list. */
  totalCount: Scalars['Int']['output'];
};

/** A membership and its place in the list. */
export type WorkspaceMemberEdge = {
  __typename?: 'WorkspaceMemberEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: WorkspaceMember;
};

/** Whether a membership gives access. */
export type WorkspaceMemberStatus =
  /** It does. */
  | 'ACTIVE'
  /** It does not, from the next request on. */
  | 'SUSPENDED';

/** How strictly a workspace is governed. */
export type WorkspaceMode =
  /** Gates with evidence; nobody approves his own submission. */
  | 'GOVERNED'
  /** No gates. */
  | 'LEAN'
  /** Gates; approving one's own submission is allowed but flagged. */
  | 'STANDARD';

/** What the caller may do with a workspace now; other houses add theirs. */
export type WorkspacePermissions = {
  __typename?: 'WorkspacePermissions';
  /** Close it to writing. */
  archive: Scalars['Boolean']['output'];
  /** Create a project in it. */
  createProject: Scalars['Boolean']['output'];
  /** The workspace's, in the form of this type. */
  id: Scalars['ID']['output'];
  /** Add people, change what they are, suspend and remove them. */
  manageMembers: Scalars['Boolean']['output'];
  /** Open it again. */
  restore: Scalars['Boolean']['output'];
  /** Change its settings. */
  update: Scalars['Boolean']['output'];
};

/** What a member is in a workspace. */
export type WorkspaceRole =
  /** Does the work. */
  | 'MEMBER'
  /** Runs the workspace. */
  | 'OWNER'
  /** Looks on. */
  | 'VIEWER';

/** One level of an order of workspaces. */
export type WorkspaceSort = {
  /** Up or down. */
  direction: SortDirection;
  /** By what. */
  field: WorkspaceSortField;
  /** Where workspaces without a value go. */
  nulls: NullsOrder;
};

/** What workspaces can be ordered by. */
export type WorkspaceSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** Name. */
  | 'NAME';



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
  ApiKey: ApiKey;
  Organization: Organization;
  Project: Project;
  ProjectPermissions: ProjectPermissions;
  ServiceAccount: ServiceAccount;
  ServiceAccountPermissions: ServiceAccountPermissions;
  ServiceAccountRole: ServiceAccountRole;
  Task: Task;
  TaskPermissions: TaskPermissions;
  User: User;
  Workspace: Workspace;
  WorkspaceMember: WorkspaceMember;
  WorkspacePermissions: WorkspacePermissions;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApiKey:
    ( { __typename: 'ApiKey' }
    & GraphQLRecursivePick<FederationTypes['ApiKey'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  ProjectPermissions:
    ( { __typename: 'ProjectPermissions' }
    & GraphQLRecursivePick<FederationTypes['ProjectPermissions'], {"id":true}> );
  ServiceAccount:
    ( { __typename: 'ServiceAccount' }
    & GraphQLRecursivePick<FederationTypes['ServiceAccount'], {"id":true}> );
  ServiceAccountPermissions:
    ( { __typename: 'ServiceAccountPermissions' }
    & GraphQLRecursivePick<FederationTypes['ServiceAccountPermissions'], {"id":true}> );
  ServiceAccountRole:
    ( { __typename: 'ServiceAccountRole' }
    & GraphQLRecursivePick<FederationTypes['ServiceAccountRole'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  TaskPermissions:
    ( { __typename: 'TaskPermissions' }
    & GraphQLRecursivePick<FederationTypes['TaskPermissions'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Workspace:
    ( { __typename: 'Workspace' }
    & GraphQLRecursivePick<FederationTypes['Workspace'], {"id":true}> );
  WorkspaceMember:
    ( { __typename: 'WorkspaceMember' }
    & GraphQLRecursivePick<FederationTypes['WorkspaceMember'], {"id":true}> );
  WorkspacePermissions:
    ( { __typename: 'WorkspacePermissions' }
    & GraphQLRecursivePick<FederationTypes['WorkspacePermissions'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ApiKeyModel )
    | ( OrganizationModel )
    | ( ProjectModel )
    | ( ServiceAccountModel )
    | ( ServiceAccountRoleModel )
    | ( TaskModel )
    | ( UserModel )
    | ( WorkspaceModel )
    | ( WorkspaceMemberModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddWorkspaceMemberInput: AddWorkspaceMemberInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddWorkspaceMemberPayload: ResolverTypeWrapper<Outcome>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ApiKey: ResolverTypeWrapper<ApiKeyModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyPage>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  ApiKeyFilter: ApiKeyFilter;
  ApiKeySort: ApiKeySort;
  ApiKeySortField: ApiKeySortField;
  ArchiveProjectInput: ArchiveProjectInput;
  ArchiveProjectPayload: ResolverTypeWrapper<Outcome>;
  ArchiveServiceAccountInput: ArchiveServiceAccountInput;
  ArchiveServiceAccountPayload: ResolverTypeWrapper<Outcome>;
  ArchiveWorkspaceInput: ArchiveWorkspaceInput;
  ArchiveWorkspacePayload: ResolverTypeWrapper<Outcome>;
  AssignProjectLeadInput: AssignProjectLeadInput;
  AssignProjectLeadPayload: ResolverTypeWrapper<Outcome>;
  AssignTaskInput: AssignTaskInput;
  AssignTaskPayload: ResolverTypeWrapper<Outcome>;
  BulkMode: BulkMode;
  CancelProjectInput: CancelProjectInput;
  CancelProjectPayload: ResolverTypeWrapper<Outcome>;
  ChangeSet: ResolverTypeWrapper<Outcome>;
  ChangeSummary: ResolverTypeWrapper<ChangeSummary>;
  ChangeWorkspaceMemberRoleInput: ChangeWorkspaceMemberRoleInput;
  ChangeWorkspaceMemberRolePayload: ResolverTypeWrapper<Outcome>;
  CompleteProjectInput: CompleteProjectInput;
  CompleteProjectPayload: ResolverTypeWrapper<Outcome>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<IssuedKey>;
  CreateProjectInput: CreateProjectInput;
  CreateProjectPayload: ResolverTypeWrapper<Outcome>;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: ResolverTypeWrapper<Outcome>;
  CreateTaskInput: CreateTaskInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CreateTaskPayload: ResolverTypeWrapper<Outcome>;
  CreateTasksInput: CreateTasksInput;
  CreateTasksPayload: ResolverTypeWrapper<Outcome>;
  CreateTasksResult: ResolverTypeWrapper<RowOutcome>;
  CreateTasksRow: CreateTasksRow;
  CreateWorkspaceInput: CreateWorkspaceInput;
  CreateWorkspacePayload: ResolverTypeWrapper<Outcome>;
  CredentialKind: CredentialKind;
  CredentialScope: CredentialScope;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decision: ResolverTypeWrapper<Decision>;
  DeleteTaskInput: DeleteTaskInput;
  DeleteTaskPayload: ResolverTypeWrapper<Outcome>;
  EffectiveRole: EffectiveRole;
  EntityChange: ResolverTypeWrapper<EntityChange>;
  EntityChangeConnection: ResolverTypeWrapper<EntityChangeConnection>;
  EntityChangeEdge: ResolverTypeWrapper<EntityChangeEdge>;
  EntityReference: ResolverTypeWrapper<EntityReference>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  GrantServiceAccountRoleInput: GrantServiceAccountRoleInput;
  GrantServiceAccountRolePayload: ResolverTypeWrapper<Outcome>;
  HoldProjectInput: HoldProjectInput;
  HoldProjectPayload: ResolverTypeWrapper<Outcome>;
  IdFilter: IdFilter;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  MoveTaskInput: MoveTaskInput;
  MoveTaskPayload: ResolverTypeWrapper<Outcome>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationOptions: MutationOptions;
  MyWork: ResolverTypeWrapper<MyWorkModel>;
  MyWorkCounts: ResolverTypeWrapper<MyWorkCounts>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NullsOrder: NullsOrder;
  OperationLimits: ResolverTypeWrapper<OperationLimits>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationRole: OrganizationRole;
  OrganizationRoleFilter: OrganizationRoleFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Priority: Priority;
  PriorityFilter: PriorityFilter;
  Progress: ResolverTypeWrapper<Progress>;
  ProgressBasis: ProgressBasis;
  Project: ResolverTypeWrapper<ProjectModel>;
  ProjectAction: ProjectAction;
  ProjectConnection: ResolverTypeWrapper<ProjectPage>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  ProjectPermissions: ResolverTypeWrapper<ProjectModel>;
  ProjectSort: ProjectSort;
  ProjectSortField: ProjectSortField;
  ProjectState: ProjectState;
  ProjectStateFilter: ProjectStateFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReinstateWorkspaceMemberInput: ReinstateWorkspaceMemberInput;
  ReinstateWorkspaceMemberPayload: ResolverTypeWrapper<Outcome>;
  RemoveWorkspaceMemberInput: RemoveWorkspaceMemberInput;
  RemoveWorkspaceMemberPayload: ResolverTypeWrapper<Outcome>;
  ReopenProjectInput: ReopenProjectInput;
  ReopenProjectPayload: ResolverTypeWrapper<Outcome>;
  RescheduleTaskInput: RescheduleTaskInput;
  RescheduleTaskPayload: ResolverTypeWrapper<Outcome>;
  RestoreProjectInput: RestoreProjectInput;
  RestoreProjectPayload: ResolverTypeWrapper<Outcome>;
  RestoreTaskInput: RestoreTaskInput;
  RestoreTaskPayload: ResolverTypeWrapper<Outcome>;
  RestoreWorkspaceInput: RestoreWorkspaceInput;
  RestoreWorkspacePayload: ResolverTypeWrapper<Outcome>;
  ResumeProjectInput: ResumeProjectInput;
  ResumeProjectPayload: ResolverTypeWrapper<Outcome>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ResolverTypeWrapper<Outcome>;
  RevokeServiceAccountRoleInput: RevokeServiceAccountRoleInput;
  RevokeServiceAccountRolePayload: ResolverTypeWrapper<Outcome>;
  RowError: ResolverTypeWrapper<RowError>;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountModel>;
  ServiceAccountAction: ServiceAccountAction;
  ServiceAccountConnection: ResolverTypeWrapper<ServiceAccountPage>;
  ServiceAccountEdge: ResolverTypeWrapper<Omit<ServiceAccountEdge, 'node'> & { node: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountFilter: ServiceAccountFilter;
  ServiceAccountPermissions: ResolverTypeWrapper<ServiceAccountModel>;
  ServiceAccountRole: ResolverTypeWrapper<ServiceAccountRoleModel>;
  ServiceAccountRoleConnection: ResolverTypeWrapper<ServiceAccountRolePage>;
  ServiceAccountRoleEdge: ResolverTypeWrapper<Omit<ServiceAccountRoleEdge, 'node'> & { node: ResolversTypes['ServiceAccountRole'] }>;
  ServiceAccountSort: ServiceAccountSort;
  ServiceAccountSortField: ServiceAccountSortField;
  SortDirection: SortDirection;
  StartProjectInput: StartProjectInput;
  StartProjectPayload: ResolverTypeWrapper<Outcome>;
  Status: ResolverTypeWrapper<StatusModel>;
  StatusBucket: StatusBucket;
  StatusBucketFilter: StatusBucketFilter;
  StatusSignal: StatusSignal;
  StatusSignalFilter: StatusSignalFilter;
  StringFilter: StringFilter;
  SuspendWorkspaceMemberInput: SuspendWorkspaceMemberInput;
  SuspendWorkspaceMemberPayload: ResolverTypeWrapper<Outcome>;
  Task: ResolverTypeWrapper<TaskModel>;
  TaskAction: TaskAction;
  TaskConnection: ResolverTypeWrapper<TaskPage>;
  TaskCounts: ResolverTypeWrapper<TaskCounts>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskPermissions: ResolverTypeWrapper<TaskModel>;
  TaskSort: TaskSort;
  TaskSortField: TaskSortField;
  TaskType: TaskType;
  TaskTypeFilter: TaskTypeFilter;
  UpdateProjectInput: UpdateProjectInput;
  UpdateProjectPayload: ResolverTypeWrapper<Outcome>;
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateServiceAccountPayload: ResolverTypeWrapper<Outcome>;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskPayload: ResolverTypeWrapper<Outcome>;
  UpdateWorkspaceInput: UpdateWorkspaceInput;
  UpdateWorkspacePayload: ResolverTypeWrapper<Outcome>;
  User: ResolverTypeWrapper<UserModel>;
  UserConnection: ResolverTypeWrapper<UserPage>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserFilter: UserFilter;
  UserSort: UserSort;
  UserSortField: UserSortField;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  Warning: ResolverTypeWrapper<Warning>;
  Weekday: Weekday;
  Workspace: ResolverTypeWrapper<WorkspaceModel>;
  WorkspaceAction: WorkspaceAction;
  WorkspaceConnection: ResolverTypeWrapper<WorkspacePage>;
  WorkspaceEdge: ResolverTypeWrapper<Omit<WorkspaceEdge, 'node'> & { node: ResolversTypes['Workspace'] }>;
  WorkspaceFilter: WorkspaceFilter;
  WorkspaceMember: ResolverTypeWrapper<WorkspaceMemberModel>;
  WorkspaceMemberConnection: ResolverTypeWrapper<WorkspaceMemberPage>;
  WorkspaceMemberEdge: ResolverTypeWrapper<Omit<WorkspaceMemberEdge, 'node'> & { node: ResolversTypes['WorkspaceMember'] }>;
  WorkspaceMemberStatus: WorkspaceMemberStatus;
  WorkspaceMode: WorkspaceMode;
  WorkspacePermissions: ResolverTypeWrapper<WorkspaceModel>;
  WorkspaceRole: WorkspaceRole;
  WorkspaceSort: WorkspaceSort;
  WorkspaceSortField: WorkspaceSortField;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddWorkspaceMemberInput: AddWorkspaceMemberInput;
  ID: Scalars['ID']['output'];
  AddWorkspaceMemberPayload: Outcome;
  Boolean: Scalars['Boolean']['output'];
  ApiKey: ApiKeyModel;
  Int: Scalars['Int']['output'];
  ApiKeyConnection: ApiKeyPage;
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  ApiKeyFilter: ApiKeyFilter;
  ApiKeySort: ApiKeySort;
  ArchiveProjectInput: ArchiveProjectInput;
  ArchiveProjectPayload: Outcome;
  ArchiveServiceAccountInput: ArchiveServiceAccountInput;
  ArchiveServiceAccountPayload: Outcome;
  ArchiveWorkspaceInput: ArchiveWorkspaceInput;
  ArchiveWorkspacePayload: Outcome;
  AssignProjectLeadInput: AssignProjectLeadInput;
  AssignProjectLeadPayload: Outcome;
  AssignTaskInput: AssignTaskInput;
  AssignTaskPayload: Outcome;
  CancelProjectInput: CancelProjectInput;
  CancelProjectPayload: Outcome;
  ChangeSet: Outcome;
  ChangeSummary: ChangeSummary;
  ChangeWorkspaceMemberRoleInput: ChangeWorkspaceMemberRoleInput;
  ChangeWorkspaceMemberRolePayload: Outcome;
  CompleteProjectInput: CompleteProjectInput;
  CompleteProjectPayload: Outcome;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: IssuedKey;
  CreateProjectInput: CreateProjectInput;
  CreateProjectPayload: Outcome;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: Outcome;
  CreateTaskInput: CreateTaskInput;
  Float: Scalars['Float']['output'];
  CreateTaskPayload: Outcome;
  CreateTasksInput: CreateTasksInput;
  CreateTasksPayload: Outcome;
  CreateTasksResult: RowOutcome;
  CreateTasksRow: CreateTasksRow;
  CreateWorkspaceInput: CreateWorkspaceInput;
  CreateWorkspacePayload: Outcome;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decision: Decision;
  DeleteTaskInput: DeleteTaskInput;
  DeleteTaskPayload: Outcome;
  EntityChange: EntityChange;
  EntityChangeConnection: EntityChangeConnection;
  EntityChangeEdge: EntityChangeEdge;
  EntityReference: EntityReference;
  FieldChange: FieldChange;
  GrantServiceAccountRoleInput: GrantServiceAccountRoleInput;
  GrantServiceAccountRolePayload: Outcome;
  HoldProjectInput: HoldProjectInput;
  HoldProjectPayload: Outcome;
  IdFilter: IdFilter;
  JSON: Scalars['JSON']['output'];
  MoveTaskInput: MoveTaskInput;
  MoveTaskPayload: Outcome;
  Mutation: Record<PropertyKey, never>;
  MutationOptions: MutationOptions;
  MyWork: MyWorkModel;
  MyWorkCounts: MyWorkCounts;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OperationLimits: OperationLimits;
  Organization: OrganizationModel;
  OrganizationRoleFilter: OrganizationRoleFilter;
  PageInfo: PageInfo;
  PriorityFilter: PriorityFilter;
  Progress: Progress;
  Project: ProjectModel;
  ProjectConnection: ProjectPage;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectPermissions: ProjectModel;
  ProjectSort: ProjectSort;
  ProjectStateFilter: ProjectStateFilter;
  Query: Record<PropertyKey, never>;
  ReinstateWorkspaceMemberInput: ReinstateWorkspaceMemberInput;
  ReinstateWorkspaceMemberPayload: Outcome;
  RemoveWorkspaceMemberInput: RemoveWorkspaceMemberInput;
  RemoveWorkspaceMemberPayload: Outcome;
  ReopenProjectInput: ReopenProjectInput;
  ReopenProjectPayload: Outcome;
  RescheduleTaskInput: RescheduleTaskInput;
  RescheduleTaskPayload: Outcome;
  RestoreProjectInput: RestoreProjectInput;
  RestoreProjectPayload: Outcome;
  RestoreTaskInput: RestoreTaskInput;
  RestoreTaskPayload: Outcome;
  RestoreWorkspaceInput: RestoreWorkspaceInput;
  RestoreWorkspacePayload: Outcome;
  ResumeProjectInput: ResumeProjectInput;
  ResumeProjectPayload: Outcome;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: Outcome;
  RevokeServiceAccountRoleInput: RevokeServiceAccountRoleInput;
  RevokeServiceAccountRolePayload: Outcome;
  RowError: RowError;
  ServiceAccount: ServiceAccountModel;
  ServiceAccountConnection: ServiceAccountPage;
  ServiceAccountEdge: Omit<ServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountFilter: ServiceAccountFilter;
  ServiceAccountPermissions: ServiceAccountModel;
  ServiceAccountRole: ServiceAccountRoleModel;
  ServiceAccountRoleConnection: ServiceAccountRolePage;
  ServiceAccountRoleEdge: Omit<ServiceAccountRoleEdge, 'node'> & { node: ResolversParentTypes['ServiceAccountRole'] };
  ServiceAccountSort: ServiceAccountSort;
  StartProjectInput: StartProjectInput;
  StartProjectPayload: Outcome;
  Status: StatusModel;
  StatusBucketFilter: StatusBucketFilter;
  StatusSignalFilter: StatusSignalFilter;
  StringFilter: StringFilter;
  SuspendWorkspaceMemberInput: SuspendWorkspaceMemberInput;
  SuspendWorkspaceMemberPayload: Outcome;
  Task: TaskModel;
  TaskConnection: TaskPage;
  TaskCounts: TaskCounts;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskPermissions: TaskModel;
  TaskSort: TaskSort;
  TaskTypeFilter: TaskTypeFilter;
  UpdateProjectInput: UpdateProjectInput;
  UpdateProjectPayload: Outcome;
  UpdateServiceAccountInput: UpdateServiceAccountInput;
  UpdateServiceAccountPayload: Outcome;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskPayload: Outcome;
  UpdateWorkspaceInput: UpdateWorkspaceInput;
  UpdateWorkspacePayload: Outcome;
  User: UserModel;
  UserConnection: UserPage;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserFilter: UserFilter;
  UserSort: UserSort;
  Viewer: ViewerModel;
  Warning: Warning;
  Workspace: WorkspaceModel;
  WorkspaceConnection: WorkspacePage;
  WorkspaceEdge: Omit<WorkspaceEdge, 'node'> & { node: ResolversParentTypes['Workspace'] };
  WorkspaceFilter: WorkspaceFilter;
  WorkspaceMember: WorkspaceMemberModel;
  WorkspaceMemberConnection: WorkspaceMemberPage;
  WorkspaceMemberEdge: Omit<WorkspaceMemberEdge, 'node'> & { node: ResolversParentTypes['WorkspaceMember'] };
  WorkspacePermissions: WorkspaceModel;
  WorkspaceSort: WorkspaceSort;
  String: Scalars['String']['output'];
};

export type IdDirectiveArgs = {
  of: Scalars['String']['input'];
};

export type IdDirectiveResolver<Result, Parent, ContextType = WorkContext, Args = IdDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddWorkspaceMemberPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['AddWorkspaceMemberPayload'] = ResolversParentTypes['AddWorkspaceMemberPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  workspaceMember?: Resolver<Maybe<ResolversTypes['WorkspaceMember']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey'], FederationReferenceType extends FederationReferenceTypes['ApiKey'] = FederationReferenceTypes['ApiKey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApiKey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['CredentialScope']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type ArchiveProjectPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ArchiveProjectPayload'] = ResolversParentTypes['ArchiveProjectPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ArchiveServiceAccountPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ArchiveServiceAccountPayload'] = ResolversParentTypes['ArchiveServiceAccountPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ArchiveWorkspacePayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ArchiveWorkspacePayload'] = ResolversParentTypes['ArchiveWorkspacePayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
};

export type AssignProjectLeadPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['AssignProjectLeadPayload'] = ResolversParentTypes['AssignProjectLeadPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type AssignTaskPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['AssignTaskPayload'] = ResolversParentTypes['AssignTaskPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type CancelProjectPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['CancelProjectPayload'] = ResolversParentTypes['CancelProjectPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ChangeSetResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = {
  creates?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<ChangeSetCreatesArgs, 'first'>>;
  removes?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<ChangeSetRemovesArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['ChangeSummary'], ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<ChangeSetUpdatesArgs, 'first'>>;
};

export type ChangeSummaryResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ChangeSummary'] = ResolversParentTypes['ChangeSummary']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeWorkspaceMemberRolePayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ChangeWorkspaceMemberRolePayload'] = ResolversParentTypes['ChangeWorkspaceMemberRolePayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  workspaceMember?: Resolver<Maybe<ResolversTypes['WorkspaceMember']>, ParentType, ContextType>;
};

export type CompleteProjectPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['CompleteProjectPayload'] = ResolversParentTypes['CompleteProjectPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type CreateProjectPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['CreateProjectPayload'] = ResolversParentTypes['CreateProjectPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type CreateServiceAccountPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['CreateServiceAccountPayload'] = ResolversParentTypes['CreateServiceAccountPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type CreateTaskPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['CreateTaskPayload'] = ResolversParentTypes['CreateTaskPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type CreateTasksPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['CreateTasksPayload'] = ResolversParentTypes['CreateTasksPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['CreateTasksResult']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type CreateTasksResultResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['CreateTasksResult'] = ResolversParentTypes['CreateTasksResult']> = {
  error?: Resolver<Maybe<ResolversTypes['RowError']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type CreateWorkspacePayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['CreateWorkspacePayload'] = ResolversParentTypes['CreateWorkspacePayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredRole?: Resolver<Maybe<ResolversTypes['EffectiveRole']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteTaskPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['DeleteTaskPayload'] = ResolversParentTypes['DeleteTaskPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type EntityChangeResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['EntityChange'] = ResolversParentTypes['EntityChange']> = {
  entity?: Resolver<ResolversTypes['EntityReference'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type EntityChangeConnectionResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['EntityChangeConnection'] = ResolversParentTypes['EntityChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntityChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityChangeEdgeResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['EntityChangeEdge'] = ResolversParentTypes['EntityChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntityChange'], ParentType, ContextType>;
};

export type EntityReferenceResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['EntityReference'] = ResolversParentTypes['EntityReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantServiceAccountRolePayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['GrantServiceAccountRolePayload'] = ResolversParentTypes['GrantServiceAccountRolePayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serviceAccountRole?: Resolver<Maybe<ResolversTypes['ServiceAccountRole']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type HoldProjectPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['HoldProjectPayload'] = ResolversParentTypes['HoldProjectPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MoveTaskPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['MoveTaskPayload'] = ResolversParentTypes['MoveTaskPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addWorkspaceMember?: Resolver<Maybe<ResolversTypes['AddWorkspaceMemberPayload']>, ParentType, ContextType, RequireFields<MutationAddWorkspaceMemberArgs, 'input'>>;
  archiveProject?: Resolver<Maybe<ResolversTypes['ArchiveProjectPayload']>, ParentType, ContextType, RequireFields<MutationArchiveProjectArgs, 'input'>>;
  archiveServiceAccount?: Resolver<Maybe<ResolversTypes['ArchiveServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationArchiveServiceAccountArgs, 'input'>>;
  archiveWorkspace?: Resolver<Maybe<ResolversTypes['ArchiveWorkspacePayload']>, ParentType, ContextType, RequireFields<MutationArchiveWorkspaceArgs, 'input'>>;
  assignProjectLead?: Resolver<Maybe<ResolversTypes['AssignProjectLeadPayload']>, ParentType, ContextType, RequireFields<MutationAssignProjectLeadArgs, 'input'>>;
  assignTask?: Resolver<Maybe<ResolversTypes['AssignTaskPayload']>, ParentType, ContextType, RequireFields<MutationAssignTaskArgs, 'input'>>;
  cancelProject?: Resolver<Maybe<ResolversTypes['CancelProjectPayload']>, ParentType, ContextType, RequireFields<MutationCancelProjectArgs, 'input'>>;
  changeWorkspaceMemberRole?: Resolver<Maybe<ResolversTypes['ChangeWorkspaceMemberRolePayload']>, ParentType, ContextType, RequireFields<MutationChangeWorkspaceMemberRoleArgs, 'input'>>;
  completeProject?: Resolver<Maybe<ResolversTypes['CompleteProjectPayload']>, ParentType, ContextType, RequireFields<MutationCompleteProjectArgs, 'input'>>;
  createApiKey?: Resolver<Maybe<ResolversTypes['CreateApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createProject?: Resolver<Maybe<ResolversTypes['CreateProjectPayload']>, ParentType, ContextType, RequireFields<MutationCreateProjectArgs, 'input'>>;
  createServiceAccount?: Resolver<Maybe<ResolversTypes['CreateServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationCreateServiceAccountArgs, 'input'>>;
  createTask?: Resolver<Maybe<ResolversTypes['CreateTaskPayload']>, ParentType, ContextType, RequireFields<MutationCreateTaskArgs, 'input'>>;
  createTasks?: Resolver<Maybe<ResolversTypes['CreateTasksPayload']>, ParentType, ContextType, RequireFields<MutationCreateTasksArgs, 'input'>>;
  createWorkspace?: Resolver<Maybe<ResolversTypes['CreateWorkspacePayload']>, ParentType, ContextType, RequireFields<MutationCreateWorkspaceArgs, 'input'>>;
  deleteTask?: Resolver<Maybe<ResolversTypes['DeleteTaskPayload']>, ParentType, ContextType, RequireFields<MutationDeleteTaskArgs, 'input'>>;
  grantServiceAccountRole?: Resolver<Maybe<ResolversTypes['GrantServiceAccountRolePayload']>, ParentType, ContextType, RequireFields<MutationGrantServiceAccountRoleArgs, 'input'>>;
  holdProject?: Resolver<Maybe<ResolversTypes['HoldProjectPayload']>, ParentType, ContextType, RequireFields<MutationHoldProjectArgs, 'input'>>;
  moveTask?: Resolver<Maybe<ResolversTypes['MoveTaskPayload']>, ParentType, ContextType, RequireFields<MutationMoveTaskArgs, 'input'>>;
  reinstateWorkspaceMember?: Resolver<Maybe<ResolversTypes['ReinstateWorkspaceMemberPayload']>, ParentType, ContextType, RequireFields<MutationReinstateWorkspaceMemberArgs, 'input'>>;
  removeWorkspaceMember?: Resolver<Maybe<ResolversTypes['RemoveWorkspaceMemberPayload']>, ParentType, ContextType, RequireFields<MutationRemoveWorkspaceMemberArgs, 'input'>>;
  reopenProject?: Resolver<Maybe<ResolversTypes['ReopenProjectPayload']>, ParentType, ContextType, RequireFields<MutationReopenProjectArgs, 'input'>>;
  rescheduleTask?: Resolver<Maybe<ResolversTypes['RescheduleTaskPayload']>, ParentType, ContextType, RequireFields<MutationRescheduleTaskArgs, 'input'>>;
  restoreProject?: Resolver<Maybe<ResolversTypes['RestoreProjectPayload']>, ParentType, ContextType, RequireFields<MutationRestoreProjectArgs, 'input'>>;
  restoreTask?: Resolver<Maybe<ResolversTypes['RestoreTaskPayload']>, ParentType, ContextType, RequireFields<MutationRestoreTaskArgs, 'input'>>;
  restoreWorkspace?: Resolver<Maybe<ResolversTypes['RestoreWorkspacePayload']>, ParentType, ContextType, RequireFields<MutationRestoreWorkspaceArgs, 'input'>>;
  resumeProject?: Resolver<Maybe<ResolversTypes['ResumeProjectPayload']>, ParentType, ContextType, RequireFields<MutationResumeProjectArgs, 'input'>>;
  revokeApiKey?: Resolver<Maybe<ResolversTypes['RevokeApiKeyPayload']>, ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  revokeServiceAccountRole?: Resolver<Maybe<ResolversTypes['RevokeServiceAccountRolePayload']>, ParentType, ContextType, RequireFields<MutationRevokeServiceAccountRoleArgs, 'input'>>;
  startProject?: Resolver<Maybe<ResolversTypes['StartProjectPayload']>, ParentType, ContextType, RequireFields<MutationStartProjectArgs, 'input'>>;
  suspendWorkspaceMember?: Resolver<Maybe<ResolversTypes['SuspendWorkspaceMemberPayload']>, ParentType, ContextType, RequireFields<MutationSuspendWorkspaceMemberArgs, 'input'>>;
  updateProject?: Resolver<Maybe<ResolversTypes['UpdateProjectPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProjectArgs, 'input'>>;
  updateServiceAccount?: Resolver<Maybe<ResolversTypes['UpdateServiceAccountPayload']>, ParentType, ContextType, RequireFields<MutationUpdateServiceAccountArgs, 'input'>>;
  updateTask?: Resolver<Maybe<ResolversTypes['UpdateTaskPayload']>, ParentType, ContextType, RequireFields<MutationUpdateTaskArgs, 'input'>>;
  updateWorkspace?: Resolver<Maybe<ResolversTypes['UpdateWorkspacePayload']>, ParentType, ContextType, RequireFields<MutationUpdateWorkspaceArgs, 'input'>>;
};

export type MyWorkResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['MyWork'] = ResolversParentTypes['MyWork']> = {
  counts?: Resolver<ResolversTypes['MyWorkCounts'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<MyWorkTasksArgs>>;
};

export type MyWorkCountsResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['MyWorkCounts'] = ResolversParentTypes['MyWorkCounts']> = {
  dueThisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiKey' | 'Organization' | 'Project' | 'ServiceAccount' | 'ServiceAccountRole' | 'Task' | 'User' | 'Workspace' | 'WorkspaceMember', ParentType, ContextType>;
};

export type OperationLimitsResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['OperationLimits'] = ResolversParentTypes['OperationLimits']> = {
  aliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodyBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inputList?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  basis?: Resolver<ResolversTypes['ProgressBasis'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<ProjectDecisionArgs, 'action'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStates?: Resolver<Array<ResolversTypes['ProjectState']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['Status']>, ParentType, ContextType>;
  targetDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  taskCounts?: Resolver<ResolversTypes['TaskCounts'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<ProjectTasksArgs>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['ProjectPermissions'], ParentType, ContextType>;
  whoCan?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<ProjectWhoCanArgs, 'action' | 'first'>>;
  workspace?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectPermissionsResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ProjectPermissions'] = ResolversParentTypes['ProjectPermissions'], FederationReferenceType extends FederationReferenceTypes['ProjectPermissions'] = FederationReferenceTypes['ProjectPermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectPermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assignLead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createTask?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  restore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeys?: Resolver<Maybe<ResolversTypes['ApiKeyConnection']>, ParentType, ContextType, Partial<QueryApiKeysArgs>>;
  myWork?: Resolver<Maybe<ResolversTypes['MyWork']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  people?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryPeopleArgs>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'workspaceId'>>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType, RequireFields<QueryServiceAccountArgs, 'id'>>;
  serviceAccounts?: Resolver<Maybe<ResolversTypes['ServiceAccountConnection']>, ParentType, ContextType, Partial<QueryServiceAccountsArgs>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, RequireFields<QueryTasksArgs, 'workspaceId'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType, RequireFields<QueryWorkspaceArgs, 'id'>>;
  workspaces?: Resolver<Maybe<ResolversTypes['WorkspaceConnection']>, ParentType, ContextType, Partial<QueryWorkspacesArgs>>;
};

export type ReinstateWorkspaceMemberPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ReinstateWorkspaceMemberPayload'] = ResolversParentTypes['ReinstateWorkspaceMemberPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  workspaceMember?: Resolver<Maybe<ResolversTypes['WorkspaceMember']>, ParentType, ContextType>;
};

export type RemoveWorkspaceMemberPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['RemoveWorkspaceMemberPayload'] = ResolversParentTypes['RemoveWorkspaceMemberPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  workspaceMember?: Resolver<Maybe<ResolversTypes['WorkspaceMember']>, ParentType, ContextType>;
};

export type ReopenProjectPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ReopenProjectPayload'] = ResolversParentTypes['ReopenProjectPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RescheduleTaskPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['RescheduleTaskPayload'] = ResolversParentTypes['RescheduleTaskPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RestoreProjectPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['RestoreProjectPayload'] = ResolversParentTypes['RestoreProjectPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RestoreTaskPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['RestoreTaskPayload'] = ResolversParentTypes['RestoreTaskPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RestoreWorkspacePayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['RestoreWorkspacePayload'] = ResolversParentTypes['RestoreWorkspacePayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
};

export type ResumeProjectPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ResumeProjectPayload'] = ResolversParentTypes['ResumeProjectPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RevokeServiceAccountRolePayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['RevokeServiceAccountRolePayload'] = ResolversParentTypes['RevokeServiceAccountRolePayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serviceAccountRole?: Resolver<Maybe<ResolversTypes['ServiceAccountRole']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RowErrorResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['RowError'] = ResolversParentTypes['RowError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ServiceAccountResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount'], FederationReferenceType extends FederationReferenceTypes['ServiceAccount'] = FederationReferenceTypes['ServiceAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, Partial<ServiceAccountApiKeysArgs>>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<ServiceAccountDecisionArgs, 'action'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['ServiceAccountRoleConnection'], ParentType, ContextType, Partial<ServiceAccountRolesArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['ServiceAccountPermissions'], ParentType, ContextType>;
  workspaceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountConnectionResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ServiceAccountConnection'] = ResolversParentTypes['ServiceAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceAccountEdgeResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ServiceAccountEdge'] = ResolversParentTypes['ServiceAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
};

export type ServiceAccountPermissionsResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ServiceAccountPermissions'] = ResolversParentTypes['ServiceAccountPermissions'], FederationReferenceType extends FederationReferenceTypes['ServiceAccountPermissions'] = FederationReferenceTypes['ServiceAccountPermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceAccountPermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grantRole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manageKeys?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServiceAccountRoleResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ServiceAccountRole'] = ResolversParentTypes['ServiceAccountRole'], FederationReferenceType extends FederationReferenceTypes['ServiceAccountRole'] = FederationReferenceTypes['ServiceAccountRole']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceAccountRole']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['WorkspaceRole'], ParentType, ContextType>;
  serviceAccount?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountRoleConnectionResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ServiceAccountRoleConnection'] = ResolversParentTypes['ServiceAccountRoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceAccountRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceAccountRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceAccountRoleEdgeResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['ServiceAccountRoleEdge'] = ResolversParentTypes['ServiceAccountRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceAccountRole'], ParentType, ContextType>;
};

export type StartProjectPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['StartProjectPayload'] = ResolversParentTypes['StartProjectPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type StatusResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  bucket?: Resolver<ResolversTypes['StatusBucket'], ParentType, ContextType>;
  color?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['StatusSignal'], ParentType, ContextType>;
};

export type SuspendWorkspaceMemberPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['SuspendWorkspaceMemberPayload'] = ResolversParentTypes['SuspendWorkspaceMemberPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  workspaceMember?: Resolver<Maybe<ResolversTypes['WorkspaceMember']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  actualStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  blockedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<TaskDecisionArgs, 'action'>>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  estimateHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  estimatePoints?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentComplete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  remainingHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TaskType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['TaskPermissions'], ParentType, ContextType>;
  whoCan?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<TaskWhoCanArgs, 'action' | 'first'>>;
  workspace?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskCountsResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['TaskCounts'] = ResolversParentTypes['TaskCounts']> = {
  blocked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unassigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskPermissionsResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['TaskPermissions'] = ResolversParentTypes['TaskPermissions'], FederationReferenceType extends FederationReferenceTypes['TaskPermissions'] = FederationReferenceTypes['TaskPermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TaskPermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  move?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reschedule?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  restore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdateProjectPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['UpdateProjectPayload'] = ResolversParentTypes['UpdateProjectPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type UpdateServiceAccountPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['UpdateServiceAccountPayload'] = ResolversParentTypes['UpdateServiceAccountPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type UpdateTaskPayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['UpdateTaskPayload'] = ResolversParentTypes['UpdateTaskPayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type UpdateWorkspacePayloadResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['UpdateWorkspacePayload'] = ResolversParentTypes['UpdateWorkspacePayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['OrganizationRole'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, Partial<ViewerApiKeysArgs>>;
  credential?: Resolver<ResolversTypes['CredentialKind'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['OperationLimits'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['WorkspaceMemberConnection'], ParentType, ContextType, Partial<ViewerMembershipsArgs>>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['OrganizationRole'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['CredentialScope']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type WarningResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type WorkspaceResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace'], FederationReferenceType extends FederationReferenceTypes['Workspace'] = FederationReferenceTypes['Workspace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Workspace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<WorkspaceDecisionArgs, 'action'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['WorkspaceMemberConnection'], ParentType, ContextType, Partial<WorkspaceMembersArgs>>;
  minutesPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['WorkspaceMode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['WorkspacePermissions'], ParentType, ContextType>;
  viewerRole?: Resolver<ResolversTypes['EffectiveRole'], ParentType, ContextType>;
  whoCan?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<WorkspaceWhoCanArgs, 'action' | 'first'>>;
  workingDays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkspaceConnectionResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['WorkspaceConnection'] = ResolversParentTypes['WorkspaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkspaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Workspace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkspaceEdgeResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['WorkspaceEdge'] = ResolversParentTypes['WorkspaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType>;
};

export type WorkspaceMemberResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['WorkspaceMember'] = ResolversParentTypes['WorkspaceMember'], FederationReferenceType extends FederationReferenceTypes['WorkspaceMember'] = FederationReferenceTypes['WorkspaceMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkspaceMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['WorkspaceRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkspaceMemberStatus'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkspaceMemberConnectionResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['WorkspaceMemberConnection'] = ResolversParentTypes['WorkspaceMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkspaceMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkspaceMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkspaceMemberEdgeResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['WorkspaceMemberEdge'] = ResolversParentTypes['WorkspaceMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkspaceMember'], ParentType, ContextType>;
};

export type WorkspacePermissionsResolvers<ContextType = WorkContext, ParentType extends ResolversParentTypes['WorkspacePermissions'] = ResolversParentTypes['WorkspacePermissions'], FederationReferenceType extends FederationReferenceTypes['WorkspacePermissions'] = FederationReferenceTypes['WorkspacePermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkspacePermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createProject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manageMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  restore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = WorkContext> = {
  AddWorkspaceMemberPayload?: AddWorkspaceMemberPayloadResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ArchiveProjectPayload?: ArchiveProjectPayloadResolvers<ContextType>;
  ArchiveServiceAccountPayload?: ArchiveServiceAccountPayloadResolvers<ContextType>;
  ArchiveWorkspacePayload?: ArchiveWorkspacePayloadResolvers<ContextType>;
  AssignProjectLeadPayload?: AssignProjectLeadPayloadResolvers<ContextType>;
  AssignTaskPayload?: AssignTaskPayloadResolvers<ContextType>;
  CancelProjectPayload?: CancelProjectPayloadResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeSummary?: ChangeSummaryResolvers<ContextType>;
  ChangeWorkspaceMemberRolePayload?: ChangeWorkspaceMemberRolePayloadResolvers<ContextType>;
  CompleteProjectPayload?: CompleteProjectPayloadResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  CreateProjectPayload?: CreateProjectPayloadResolvers<ContextType>;
  CreateServiceAccountPayload?: CreateServiceAccountPayloadResolvers<ContextType>;
  CreateTaskPayload?: CreateTaskPayloadResolvers<ContextType>;
  CreateTasksPayload?: CreateTasksPayloadResolvers<ContextType>;
  CreateTasksResult?: CreateTasksResultResolvers<ContextType>;
  CreateWorkspacePayload?: CreateWorkspacePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DeleteTaskPayload?: DeleteTaskPayloadResolvers<ContextType>;
  EntityChange?: EntityChangeResolvers<ContextType>;
  EntityChangeConnection?: EntityChangeConnectionResolvers<ContextType>;
  EntityChangeEdge?: EntityChangeEdgeResolvers<ContextType>;
  EntityReference?: EntityReferenceResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  GrantServiceAccountRolePayload?: GrantServiceAccountRolePayloadResolvers<ContextType>;
  HoldProjectPayload?: HoldProjectPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MoveTaskPayload?: MoveTaskPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyWork?: MyWorkResolvers<ContextType>;
  MyWorkCounts?: MyWorkCountsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OperationLimits?: OperationLimitsResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectPermissions?: ProjectPermissionsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReinstateWorkspaceMemberPayload?: ReinstateWorkspaceMemberPayloadResolvers<ContextType>;
  RemoveWorkspaceMemberPayload?: RemoveWorkspaceMemberPayloadResolvers<ContextType>;
  ReopenProjectPayload?: ReopenProjectPayloadResolvers<ContextType>;
  RescheduleTaskPayload?: RescheduleTaskPayloadResolvers<ContextType>;
  RestoreProjectPayload?: RestoreProjectPayloadResolvers<ContextType>;
  RestoreTaskPayload?: RestoreTaskPayloadResolvers<ContextType>;
  RestoreWorkspacePayload?: RestoreWorkspacePayloadResolvers<ContextType>;
  ResumeProjectPayload?: ResumeProjectPayloadResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  RevokeServiceAccountRolePayload?: RevokeServiceAccountRolePayloadResolvers<ContextType>;
  RowError?: RowErrorResolvers<ContextType>;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection?: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountEdge?: ServiceAccountEdgeResolvers<ContextType>;
  ServiceAccountPermissions?: ServiceAccountPermissionsResolvers<ContextType>;
  ServiceAccountRole?: ServiceAccountRoleResolvers<ContextType>;
  ServiceAccountRoleConnection?: ServiceAccountRoleConnectionResolvers<ContextType>;
  ServiceAccountRoleEdge?: ServiceAccountRoleEdgeResolvers<ContextType>;
  StartProjectPayload?: StartProjectPayloadResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  SuspendWorkspaceMemberPayload?: SuspendWorkspaceMemberPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskCounts?: TaskCountsResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskPermissions?: TaskPermissionsResolvers<ContextType>;
  UpdateProjectPayload?: UpdateProjectPayloadResolvers<ContextType>;
  UpdateServiceAccountPayload?: UpdateServiceAccountPayloadResolvers<ContextType>;
  UpdateTaskPayload?: UpdateTaskPayloadResolvers<ContextType>;
  UpdateWorkspacePayload?: UpdateWorkspacePayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
  WorkspaceConnection?: WorkspaceConnectionResolvers<ContextType>;
  WorkspaceEdge?: WorkspaceEdgeResolvers<ContextType>;
  WorkspaceMember?: WorkspaceMemberResolvers<ContextType>;
  WorkspaceMemberConnection?: WorkspaceMemberConnectionResolvers<ContextType>;
  WorkspaceMemberEdge?: WorkspaceMemberEdgeResolvers<ContextType>;
  WorkspacePermissions?: WorkspacePermissionsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = WorkContext> = {
  id?: IdDirectiveResolver<any, any, ContextType>;
};
