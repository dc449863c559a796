import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Outcome } from '@workgraph/kit/changes/outcome';
import type { Named, WorkspacePlace, ProjectPlace } from '../place/place.ts';
import type { PeoplePage } from '@workgraph/kit/people/people-by-workspace';
import type { ResourceRow as ResourceModel } from '../resource/resource.table.ts';
import type { ResourcePage } from '../resource/resource.loaders.ts';
import type { AllocationRow as AllocationModel } from '../allocation/allocation.table.ts';
import type { AllocationPage } from '../allocation/allocation.loaders.ts';
import type { ConflictRow as AllocationConflictModel } from '../conflict/conflict.table.ts';
import type { ConflictPage } from '../conflict/conflict.loaders.ts';
import type { ResourceContext } from '../resource.context.ts';
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

/** Time of a resource, booked on a project. */
export type Allocation = Node & {
  __typename?: 'Allocation';
  /** How much. */
  amount: AllocationAmount;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether you may do one thing with it now, by which rule, and what is in the way. */
  decision: Decision;
  /** Last day. */
  endDate: Scalars['Date']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Why more is booked than he has, 1 to 2,000 characters. */
  justification?: Maybe<Scalars['String']['output']>;
  /** What for; null when that project is gone. */
  project?: Maybe<Project>;
  /** Whose time. */
  resource: Resource;
  /** Where it came from. */
  source: AllocationSource;
  /** First day. */
  startDate: Scalars['Date']['output'];
  /** What for within the project; null for the project as a whole, or when the task is gone. */
  task?: Maybe<Task>;
  /** How firmly. */
  type: AllocationType;
  /** When a field a client sees last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one whenever a field a client sees changes; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What you may do with it now: for greying out buttons. */
  viewerCan: AllocationPermissions;
  /** The people for whom an action is allowed now, by name; a GUEST is not told the organization's admins. */
  whoCan: WhoCanConnection;
};


/** Time of a resource, booked on a project. */
export type AllocationDecisionArgs = {
  action: AllocationAction;
};


/** Time of a resource, booked on a project. */
export type AllocationWhoCanArgs = {
  action: AllocationAction;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a booking. */
export type AllocationAction =
  /** Take it away for good. */
  | 'DELETE'
  /** Change it; to make it HARD takes BOOK_HARD of its resource as well. */
  | 'UPDATE';

/** How much is booked; exactly one of its fields has a value. */
export type AllocationAmount = {
  __typename?: 'AllocationAmount';
  /** This share of his capacity on each day of the range, in percent. */
  percent?: Maybe<Scalars['Int']['output']>;
};

/** How much to book; give exactly one field. */
export type AllocationAmountInput = {
  /** This share of his capacity on each day of the range, 1 to 150 percent. */
  percent?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A stretch of days on which more of a resource is booked than it has. It comes and goes with its cause, in the
 * transaction that changes it; when the cause changes, a resolved one is open again.
 */
export type AllocationConflict = Node & {
  __typename?: 'AllocationConflict';
  /** The bookings of this workspace that take part; what is booked elsewhere stays unnamed. */
  allocations: Array<Allocation>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether you may do one thing with it now, by which rule, and what is in the way. */
  decision: Decision;
  /** Last day. */
  endDate: Scalars['Date']['output'];
  /** By how many minutes the days together are over: what must go. */
  excessMinutes: Scalars['Int']['output'];
  /** Those of them that should give way: the SOFT ones. */
  givingWay: Array<Allocation>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What is in conflict. */
  kind: ConflictKind;
  /** How it is dealt with. */
  note?: Maybe<Scalars['String']['output']>;
  /** Load of the worst day in percent of its capacity, rounded up; null for load on a day without capacity. */
  peakPercent?: Maybe<Scalars['Int']['output']>;
  /** When it was resolved. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who resolved it. */
  resolvedBy?: Maybe<User>;
  /** Whose time. */
  resource: Resource;
  /** How bad it is. */
  severity: ConflictSeverity;
  /** First day; days without capacity do not end a stretch. */
  startDate: Scalars['Date']['output'];
  /** Whether somebody has dealt with it. */
  status: ConflictStatus;
  /** When a field a client sees last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows by one whenever a field a client sees changes; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What you may do with it now: for greying out buttons. */
  viewerCan: AllocationConflictPermissions;
  /** The people for whom an action is allowed now, by name; a GUEST is not told the organization's admins. */
  whoCan: WhoCanConnection;
};


/**
 * A stretch of days on which more of a resource is booked than it has. It comes and goes with its cause, in the
 * transaction that changes it; when the cause changes, a resolved one is open again.
 */
export type AllocationConflictDecisionArgs = {
  action: AllocationConflictAction;
};


/**
 * A stretch of days on which more of a resource is booked than it has. It comes and goes with its cause, in the
 * transaction that changes it; when the cause changes, a resolved one is open again.
 */
export type AllocationConflictWhoCanArgs = {
  action: AllocationConflictAction;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a conflict. */
export type AllocationConflictAction =
  /** Take back that it is dealt with. */
  | 'REOPEN'
  /** Say how it is dealt with. */
  | 'RESOLVE';

/** A page of conflicts. */
export type AllocationConflictConnection = {
  __typename?: 'AllocationConflictConnection';
  /** The items with their cursors. */
  edges: Array<AllocationConflictEdge>;
  /** The items alone. */
  nodes: Array<AllocationConflict>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All conflicts the filter lets through. */
  totalCount: Scalars['Int']['output'];
};

/** One of the conflicts and its place in the list. */
export type AllocationConflictEdge = {
  __typename?: 'AllocationConflictEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AllocationConflict;
};

/** Which conflicts. Conditions beside each other must all hold. */
export type AllocationConflictFilter = {
  /** All of these. */
  and?: InputMaybe<Array<AllocationConflictFilter>>;
  /** By last day. */
  endDate?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By kind. */
  kind?: InputMaybe<ConflictKindFilter>;
  /** Not this. */
  not?: InputMaybe<AllocationConflictFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<AllocationConflictFilter>>;
  /** By resource. */
  resource?: InputMaybe<IdFilter>;
  /** By severity. */
  severity?: InputMaybe<ConflictSeverityFilter>;
  /** By first day. */
  startDate?: InputMaybe<DateFilter>;
  /** By status. */
  status?: InputMaybe<ConflictStatusFilter>;
};

/** What the caller may do with a conflict now; other houses add theirs. */
export type AllocationConflictPermissions = {
  __typename?: 'AllocationConflictPermissions';
  /** The conflict's, in the form of this type. */
  id: Scalars['ID']['output'];
  /** Take back that it is dealt with. */
  reopen: Scalars['Boolean']['output'];
  /** Say how it is dealt with. */
  resolve: Scalars['Boolean']['output'];
};

/** One level of an order of conflicts. */
export type AllocationConflictSort = {
  /** Up or down. */
  direction: SortDirection;
  /** By what. */
  field: AllocationConflictSortField;
  /** Where conflicts without a value go. */
  nulls: NullsOrder;
};

/** What conflicts can be ordered by. */
export type AllocationConflictSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** Last day. */
  | 'END_DATE'
  /** Severity, LOW first when ascending. */
  | 'SEVERITY'
  /** First day. */
  | 'START_DATE';

/** A page of allocations. */
export type AllocationConnection = {
  __typename?: 'AllocationConnection';
  /** The items with their cursors. */
  edges: Array<AllocationEdge>;
  /** The items alone. */
  nodes: Array<Allocation>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All allocations the filter lets through. */
  totalCount: Scalars['Int']['output'];
};

/** One of the allocations and its place in the list. */
export type AllocationEdge = {
  __typename?: 'AllocationEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Allocation;
};

/** Which allocations. Conditions beside each other must all hold. */
export type AllocationFilter = {
  /** All of these. */
  and?: InputMaybe<Array<AllocationFilter>>;
  /** By when it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By last day. */
  endDate?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** Not this. */
  not?: InputMaybe<AllocationFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<AllocationFilter>>;
  /** By project. */
  project?: InputMaybe<IdFilter>;
  /** By resource. */
  resource?: InputMaybe<IdFilter>;
  /** By first day. */
  startDate?: InputMaybe<DateFilter>;
  /** By task. */
  task?: InputMaybe<IdFilter>;
  /** By type. */
  type?: InputMaybe<AllocationTypeFilter>;
};

/** What the caller may do with a booking now; other houses add theirs. */
export type AllocationPermissions = {
  __typename?: 'AllocationPermissions';
  /** Take it away for good. */
  delete: Scalars['Boolean']['output'];
  /** The booking's, in the form of this type. */
  id: Scalars['ID']['output'];
  /** Change it; to make it HARD takes BOOK_HARD of its resource as well. */
  update: Scalars['Boolean']['output'];
};

/** One level of an order of allocations. */
export type AllocationSort = {
  /** Up or down. */
  direction: SortDirection;
  /** By what. */
  field: AllocationSortField;
  /** Where allocations without a value go. */
  nulls: NullsOrder;
};

/** What allocations can be ordered by. */
export type AllocationSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** Last day. */
  | 'END_DATE'
  /** First day. */
  | 'START_DATE';

/** Where a booking came from. */
export type AllocationSource =
  /** Somebody entered it. */
  | 'MANUAL';

/** How firmly time is booked. */
export type AllocationType =
  /** Only thought of: counts nowhere. */
  | 'GHOST'
  /** Agreed: all HARD bookings of a day together never pass his capacity. */
  | 'HARD'
  /** Intended: gives way when it gets tight. */
  | 'SOFT';

/** A condition on how firmly time is booked. */
export type AllocationTypeFilter = {
  /** Is this one. */
  eq?: InputMaybe<AllocationType>;
  /** Is one of these. */
  in?: InputMaybe<Array<AllocationType>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<AllocationType>>;
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

/** What is in conflict. */
export type ConflictKind =
  /** HARD load alone exceeds his capacity, here and elsewhere taken together. */
  | 'HARD'
  /** HARD and SOFT load together exceed it: SOFT bookings should give way. */
  | 'SOFT';

/** A condition on what is in conflict. */
export type ConflictKindFilter = {
  /** Is this one. */
  eq?: InputMaybe<ConflictKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<ConflictKind>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ConflictKind>>;
};

/** How bad it is, by the worst day. */
export type ConflictSeverity =
  /** Above, or load on a day without capacity. */
  | 'CRITICAL'
  /** Up to 150 %. */
  | 'HIGH'
  /** Up to 110 %. */
  | 'LOW'
  /** Up to 125 %. */
  | 'MEDIUM';

/** A condition on how bad a conflict is. */
export type ConflictSeverityFilter = {
  /** Is this one. */
  eq?: InputMaybe<ConflictSeverity>;
  /** Is one of these. */
  in?: InputMaybe<Array<ConflictSeverity>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ConflictSeverity>>;
};

/** Whether somebody has dealt with it. */
export type ConflictStatus =
  /** Nobody has. */
  | 'OPEN'
  /** Somebody has said how it is dealt with; its cause is still there and unchanged. */
  | 'RESOLVED';

/** A condition on whether a conflict is dealt with. */
export type ConflictStatusFilter = {
  /** Is this one. */
  eq?: InputMaybe<ConflictStatus>;
  /** Is one of these. */
  in?: InputMaybe<Array<ConflictStatus>>;
  /** Is none of these. */
  notIn?: InputMaybe<Array<ConflictStatus>>;
};

/** What `createAllocation` needs. */
export type CreateAllocationInput = {
  /** How much. */
  amount: AllocationAmountInput;
  /** Last day: not before the first, at most two years of days. */
  endDate: Scalars['Date']['input'];
  /** Why more is booked than he has, 1 to 2,000 characters; needed over 100 %. */
  justification?: InputMaybe<Scalars['String']['input']>;
  /** What for: a project of the same workspace. */
  projectId: Scalars['ID']['input'];
  /** Whose time. */
  resourceId: Scalars['ID']['input'];
  /** First day. */
  startDate: Scalars['Date']['input'];
  /** What for within the project. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** How firmly. */
  type: AllocationType;
};

/** What came of `createAllocation`. */
export type CreateAllocationPayload = {
  __typename?: 'CreateAllocationPayload';
  /** The booking as created; null in a dry run. */
  allocation?: Maybe<Allocation>;
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `createResource` needs. */
export type CreateResourceInput = {
  /** 1 to 100 characters; the person's name when omitted, required for a placeholder. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who: an active member of the workspace, once; omitted for a placeholder. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** When he works; the workspace's working days and minutes when omitted. */
  weeklyMinutes?: InputMaybe<WeeklyMinutesInput>;
  /** Which workspace. */
  workspaceId: Scalars['ID']['input'];
};

/** What came of `createResource`. */
export type CreateResourcePayload = {
  __typename?: 'CreateResourcePayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The resource as created; null in a dry run. */
  resource?: Maybe<Resource>;
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

/** What `deleteAllocation` needs. */
export type DeleteAllocationInput = {
  /** Which booking. */
  id: Scalars['ID']['input'];
};

/** What came of `deleteAllocation`. */
export type DeleteAllocationPayload = {
  __typename?: 'DeleteAllocationPayload';
  /** null: the booking is gone; in a dry run, the booking unchanged. */
  allocation?: Maybe<Allocation>;
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
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

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Books time of a resource on a project. OWNER or ADMIN; a MEMBER books SOFT or GHOST for himself.
   * Errors: VALIDATION_FAILED, ALLOCATION_CONFLICT, ALLOCATION_CAP_EXCEEDED, JUSTIFICATION_REQUIRED,
   * PROJECT_CLOSED, WORKSPACE_ARCHIVED. Warnings: ALLOCATION_OVER_CAPACITY, ALLOCATION_NEAR_CAPACITY.
   */
  createAllocation?: Maybe<CreateAllocationPayload>;
  /**
   * Makes somebody's time bookable: an active member of the workspace, or a placeholder. OWNER or ADMIN.
   * Errors: VALIDATION_FAILED, USER_NOT_MEMBER, RESOURCE_EXISTS, WORKSPACE_ARCHIVED.
   */
  createResource?: Maybe<CreateResourcePayload>;
  /**
   * Takes a booking away for good, on a closed project too. OWNER or ADMIN; a MEMBER his own SOFT and GHOST bookings.
   * Errors: WORKSPACE_ARCHIVED.
   */
  deleteAllocation?: Maybe<DeleteAllocationPayload>;
  /** Takes back that a conflict is dealt with, and its note. OWNER or ADMIN. Errors: WORKSPACE_ARCHIVED. */
  reopenAllocationConflict?: Maybe<ReopenAllocationConflictPayload>;
  /**
   * Says how a conflict is dealt with. It stays resolved until its cause changes. OWNER or ADMIN.
   * Errors: VALIDATION_FAILED, WORKSPACE_ARCHIVED.
   */
  resolveAllocationConflict?: Maybe<ResolveAllocationConflictPayload>;
  /**
   * Changes a booking. OWNER or ADMIN; a MEMBER changes his own SOFT and GHOST bookings and keeps them so.
   * Omitted fields stay; null clears. New days, amount or type are judged as if booked anew.
   * Errors: VALIDATION_FAILED, ALLOCATION_CONFLICT, ALLOCATION_CAP_EXCEEDED, JUSTIFICATION_REQUIRED,
   * PROJECT_CLOSED, WORKSPACE_ARCHIVED. Warnings: ALLOCATION_OVER_CAPACITY, ALLOCATION_NEAR_CAPACITY.
   */
  updateAllocation?: Maybe<UpdateAllocationPayload>;
  /**
   * Changes a resource's name or week. OWNER or ADMIN. Omitted fields stay. Conflicts follow the new capacity at once.
   * Errors: VALIDATION_FAILED, WORKSPACE_ARCHIVED. Warnings: ALLOCATION_OVER_CAPACITY.
   */
  updateResource?: Maybe<UpdateResourcePayload>;
};


export type MutationCreateAllocationArgs = {
  input: CreateAllocationInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationCreateResourceArgs = {
  input: CreateResourceInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationDeleteAllocationArgs = {
  input: DeleteAllocationInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationReopenAllocationConflictArgs = {
  input: ReopenAllocationConflictInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationResolveAllocationConflictArgs = {
  input: ResolveAllocationConflictInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationUpdateAllocationArgs = {
  input: UpdateAllocationInput;
  options?: InputMaybe<MutationOptions>;
};


export type MutationUpdateResourceArgs = {
  input: UpdateResourceInput;
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

/** A project, with the time booked on it. */
export type Project = {
  __typename?: 'Project';
  /** Whose time is booked on it. */
  allocations?: Maybe<AllocationConnection>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Open HARD conflicts in which its bookings take part. */
  openHardConflicts?: Maybe<Scalars['Int']['output']>;
};


/** A project, with the time booked on it. */
export type ProjectAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AllocationSort>>;
};

/** What the caller may do with a project now; other houses add theirs. */
export type ProjectPermissions = {
  __typename?: 'ProjectPermissions';
  /** Book time on it: anybody's, or for a MEMBER his own, SOFT or GHOST, if he is a resource. */
  createAllocation?: Maybe<Scalars['Boolean']['output']>;
  /** The project's, in the form of this type. */
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The conflicts of one workspace: where more time is booked than there is. */
  allocationConflicts?: Maybe<AllocationConflictConnection>;
  /** Any entity by its id alone. NOT_FOUND when it does not exist or is out of your reach. */
  node?: Maybe<Node>;
  /**
   * Several entities by their ids, in the order asked for; null with an error at its place for each that does not exist
   * or is out of your reach.
   */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** One resource. NOT_FOUND when it does not exist or is out of your reach. */
  resource?: Maybe<Resource>;
  /** The resources of one workspace: whose time can be booked there. */
  resources?: Maybe<ResourceConnection>;
};


export type QueryAllocationConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllocationConflictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AllocationConflictSort>>;
  workspaceId: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryResourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<ResourceSort>>;
  workspaceId: Scalars['ID']['input'];
};

/** What `reopenAllocationConflict` needs. */
export type ReopenAllocationConflictInput = {
  /** Which conflict. */
  id: Scalars['ID']['input'];
};

/** What came of `reopenAllocationConflict`. */
export type ReopenAllocationConflictPayload = {
  __typename?: 'ReopenAllocationConflictPayload';
  /** The conflict as it is now; unchanged in a dry run. */
  allocationConflict?: Maybe<AllocationConflict>;
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `resolveAllocationConflict` needs. */
export type ResolveAllocationConflictInput = {
  /** Which conflict. */
  id: Scalars['ID']['input'];
  /** How it is dealt with, 1 to 2,000 characters. */
  note: Scalars['String']['input'];
};

/** What came of `resolveAllocationConflict`. */
export type ResolveAllocationConflictPayload = {
  __typename?: 'ResolveAllocationConflictPayload';
  /** The conflict as it is now; unchanged in a dry run. */
  allocationConflict?: Maybe<AllocationConflict>;
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/**
 * Somebody whose time can be booked: a user of the workspace, or a placeholder for one not yet named. Resources of the
 * same user in several workspaces share his time: what is booked elsewhere counts here.
 */
export type Resource = Node & {
  __typename?: 'Resource';
  /** What is booked of his time. */
  allocations: AllocationConnection;
  /** Where more is booked than he has. */
  conflicts: AllocationConflictConnection;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Capacity and load of each day, at most 31 days. */
  days: Array<ResourceDay>;
  /** Whether you may do one thing with it now, by which rule, and what is in the way. */
  decision: Decision;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** 1 to 100 characters. */
  name: Scalars['String']['output'];
  /** When a field a client sees last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** The person; null for a placeholder. */
  user?: Maybe<User>;
  /** Grows by one whenever a field a client sees changes; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What you may do with it now: for greying out buttons. */
  viewerCan: ResourcePermissions;
  /** When he works: his capacity on a day is that of its weekday. */
  weeklyMinutes: WeeklyMinutes;
  /** The people for whom an action is allowed now, by name; a GUEST is not told the organization's admins. */
  whoCan: WhoCanConnection;
  /** Where it lives. */
  workspace?: Maybe<Workspace>;
};


/**
 * Somebody whose time can be booked: a user of the workspace, or a placeholder for one not yet named. Resources of the
 * same user in several workspaces share his time: what is booked elsewhere counts here.
 */
export type ResourceAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AllocationSort>>;
};


/**
 * Somebody whose time can be booked: a user of the workspace, or a placeholder for one not yet named. Resources of the
 * same user in several workspaces share his time: what is booked elsewhere counts here.
 */
export type ResourceConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllocationConflictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AllocationConflictSort>>;
};


/**
 * Somebody whose time can be booked: a user of the workspace, or a placeholder for one not yet named. Resources of the
 * same user in several workspaces share his time: what is booked elsewhere counts here.
 */
export type ResourceDaysArgs = {
  endDate: Scalars['Date']['input'];
  startDate: Scalars['Date']['input'];
};


/**
 * Somebody whose time can be booked: a user of the workspace, or a placeholder for one not yet named. Resources of the
 * same user in several workspaces share his time: what is booked elsewhere counts here.
 */
export type ResourceDecisionArgs = {
  action: ResourceAction;
};


/**
 * Somebody whose time can be booked: a user of the workspace, or a placeholder for one not yet named. Resources of the
 * same user in several workspaces share his time: what is booked elsewhere counts here.
 */
export type ResourceWhoCanArgs = {
  action: ResourceAction;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a resource. */
export type ResourceAction =
  /** Book its time SOFT or GHOST; whether a project takes bookings, its state decides. */
  | 'BOOK'
  /** Book its time HARD; whether a project takes bookings, its state decides. */
  | 'BOOK_HARD'
  /** Change its name or week. */
  | 'UPDATE';

/** A page of resources. */
export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  /** The items with their cursors. */
  edges: Array<ResourceEdge>;
  /** The items alone. */
  nodes: Array<Resource>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** All resources the filter lets through. */
  totalCount: Scalars['Int']['output'];
};

/** One day of a resource, in whole minutes. */
export type ResourceDay = {
  __typename?: 'ResourceDay';
  /** What he works on that day. */
  capacityMinutes: Scalars['Int']['output'];
  /** Which day. */
  day: Scalars['Date']['output'];
  /** What the person is booked for elsewhere, HARD and SOFT together. */
  elsewhereMinutes: Scalars['Int']['output'];
  /** HARD bookings of this workspace. */
  hardMinutes: Scalars['Int']['output'];
  /** SOFT bookings of this workspace. */
  softMinutes: Scalars['Int']['output'];
};

/** One of the resources and its place in the list. */
export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  /** The place of this item, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Resource;
};

/** Which resources. Conditions beside each other must all hold. */
export type ResourceFilter = {
  /** All of these. */
  and?: InputMaybe<Array<ResourceFilter>>;
  /** By when it was created. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** Not this. */
  not?: InputMaybe<ResourceFilter>;
  /** At least one of these. */
  or?: InputMaybe<Array<ResourceFilter>>;
  /** By person; `isNull: true` are the placeholders. */
  user?: InputMaybe<IdFilter>;
};

/** What the caller may do with a resource now; other houses add theirs. */
export type ResourcePermissions = {
  __typename?: 'ResourcePermissions';
  /** Book its time SOFT or GHOST; whether a project takes bookings, its state decides. */
  book: Scalars['Boolean']['output'];
  /** Book its time HARD; whether a project takes bookings, its state decides. */
  bookHard: Scalars['Boolean']['output'];
  /** The resource's, in the form of this type. */
  id: Scalars['ID']['output'];
  /** Change its name or week. */
  update: Scalars['Boolean']['output'];
};

/** One level of an order of resources. */
export type ResourceSort = {
  /** Up or down. */
  direction: SortDirection;
  /** By what. */
  field: ResourceSortField;
  /** Where resources without a value go. */
  nulls: NullsOrder;
};

/** What resources can be ordered by. */
export type ResourceSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** Name. */
  | 'NAME'
  /** When it last changed. */
  | 'UPDATED_AT';

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

/** A task, with the time booked on it. */
export type Task = {
  __typename?: 'Task';
  /** Whose time is booked on it. */
  allocations?: Maybe<AllocationConnection>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};


/** A task, with the time booked on it. */
export type TaskAllocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<AllocationSort>>;
};

/** What `updateAllocation` needs. */
export type UpdateAllocationInput = {
  /** How much. */
  amount?: InputMaybe<AllocationAmountInput>;
  /** Last day: not before the first, at most two years of days. */
  endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Which booking. */
  id: Scalars['ID']['input'];
  /** Why more is booked than he has, 1 to 2,000 characters; needed over 100 %. */
  justification?: InputMaybe<Scalars['String']['input']>;
  /** First day. */
  startDate?: InputMaybe<Scalars['Date']['input']>;
  /** What for within the project. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  /** How firmly. */
  type?: InputMaybe<AllocationType>;
};

/** What came of `updateAllocation`. */
export type UpdateAllocationPayload = {
  __typename?: 'UpdateAllocationPayload';
  /** The booking as it is now; unchanged in a dry run. */
  allocation?: Maybe<Allocation>;
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** What you should know although it went through. */
  warnings: Array<Warning>;
};

/** What `updateResource` needs. */
export type UpdateResourceInput = {
  /** Which resource. */
  id: Scalars['ID']['input'];
  /** 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** When he works. */
  weeklyMinutes?: InputMaybe<WeeklyMinutesInput>;
};

/** What came of `updateResource`. */
export type UpdateResourcePayload = {
  __typename?: 'UpdateResourcePayload';
  /** What was changed, or would be in a dry run. */
  changeSet: ChangeSet;
  /** The place of this change in the log, for `Workgraph-Min-Position`; null when nothing was written. */
  position?: Maybe<Scalars['String']['output']>;
  /** true: this is the answer to an earlier run with the same idempotency key. */
  replayed: Scalars['Boolean']['output'];
  /** The resource as it is now; unchanged in a dry run. */
  resource?: Maybe<Resource>;
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

/** Minutes of work on each weekday. */
export type WeeklyMinutes = {
  __typename?: 'WeeklyMinutes';
  /** On a Friday, 0 to 1,440. */
  friday: Scalars['Int']['output'];
  /** On a Monday, 0 to 1,440. */
  monday: Scalars['Int']['output'];
  /** On a Saturday, 0 to 1,440. */
  saturday: Scalars['Int']['output'];
  /** On a Sunday, 0 to 1,440. */
  sunday: Scalars['Int']['output'];
  /** On a Thursday, 0 to 1,440. */
  thursday: Scalars['Int']['output'];
  /** On a Tuesday, 0 to 1,440. */
  tuesday: Scalars['Int']['output'];
  /** On a Wednesday, 0 to 1,440. */
  wednesday: Scalars['Int']['output'];
};

/** Minutes of work on each weekday. */
export type WeeklyMinutesInput = {
  /** On a Friday, 0 to 1,440. */
  friday: Scalars['Int']['input'];
  /** On a Monday, 0 to 1,440. */
  monday: Scalars['Int']['input'];
  /** On a Saturday, 0 to 1,440. */
  saturday: Scalars['Int']['input'];
  /** On a Sunday, 0 to 1,440. */
  sunday: Scalars['Int']['input'];
  /** On a Thursday, 0 to 1,440. */
  thursday: Scalars['Int']['input'];
  /** On a Tuesday, 0 to 1,440. */
  tuesday: Scalars['Int']['input'];
  /** On a Wednesday, 0 to 1,440. */
  wednesday: Scalars['Int']['input'];
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

/** A workspace, as the house of work knows it. */
export type Workspace = {
  __typename?: 'Workspace';
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
};

/** What the caller may do with a workspace now; other houses add theirs. */
export type WorkspacePermissions = {
  __typename?: 'WorkspacePermissions';
  /** Make somebody's time bookable in it. */
  createResource?: Maybe<Scalars['Boolean']['output']>;
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
  Allocation: Allocation;
  AllocationConflict: AllocationConflict;
  AllocationConflictPermissions: AllocationConflictPermissions;
  AllocationPermissions: AllocationPermissions;
  Project: Project;
  ProjectPermissions: ProjectPermissions;
  Resource: Resource;
  ResourcePermissions: ResourcePermissions;
  Task: Task;
  User: User;
  Workspace: Workspace;
  WorkspacePermissions: WorkspacePermissions;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Allocation:
    ( { __typename: 'Allocation' }
    & GraphQLRecursivePick<FederationTypes['Allocation'], {"id":true}> );
  AllocationConflict:
    ( { __typename: 'AllocationConflict' }
    & GraphQLRecursivePick<FederationTypes['AllocationConflict'], {"id":true}> );
  AllocationConflictPermissions:
    ( { __typename: 'AllocationConflictPermissions' }
    & GraphQLRecursivePick<FederationTypes['AllocationConflictPermissions'], {"id":true}> );
  AllocationPermissions:
    ( { __typename: 'AllocationPermissions' }
    & GraphQLRecursivePick<FederationTypes['AllocationPermissions'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  ProjectPermissions:
    ( { __typename: 'ProjectPermissions' }
    & GraphQLRecursivePick<FederationTypes['ProjectPermissions'], {"id":true}> );
  Resource:
    ( { __typename: 'Resource' }
    & GraphQLRecursivePick<FederationTypes['Resource'], {"id":true}> );
  ResourcePermissions:
    ( { __typename: 'ResourcePermissions' }
    & GraphQLRecursivePick<FederationTypes['ResourcePermissions'], {"id":true}> );
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
  Node:
    | ( AllocationModel )
    | ( AllocationConflictModel )
    | ( ResourceModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Allocation: ResolverTypeWrapper<AllocationModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AllocationAction: AllocationAction;
  AllocationAmount: ResolverTypeWrapper<AllocationAmount>;
  AllocationAmountInput: AllocationAmountInput;
  AllocationConflict: ResolverTypeWrapper<AllocationConflictModel>;
  AllocationConflictAction: AllocationConflictAction;
  AllocationConflictConnection: ResolverTypeWrapper<ConflictPage>;
  AllocationConflictEdge: ResolverTypeWrapper<Omit<AllocationConflictEdge, 'node'> & { node: ResolversTypes['AllocationConflict'] }>;
  AllocationConflictFilter: AllocationConflictFilter;
  AllocationConflictPermissions: ResolverTypeWrapper<AllocationConflictModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AllocationConflictSort: AllocationConflictSort;
  AllocationConflictSortField: AllocationConflictSortField;
  AllocationConnection: ResolverTypeWrapper<AllocationPage>;
  AllocationEdge: ResolverTypeWrapper<Omit<AllocationEdge, 'node'> & { node: ResolversTypes['Allocation'] }>;
  AllocationFilter: AllocationFilter;
  AllocationPermissions: ResolverTypeWrapper<AllocationModel>;
  AllocationSort: AllocationSort;
  AllocationSortField: AllocationSortField;
  AllocationSource: AllocationSource;
  AllocationType: AllocationType;
  AllocationTypeFilter: AllocationTypeFilter;
  BulkMode: BulkMode;
  ChangeSet: ResolverTypeWrapper<Outcome>;
  ChangeSummary: ResolverTypeWrapper<ChangeSummary>;
  ConflictKind: ConflictKind;
  ConflictKindFilter: ConflictKindFilter;
  ConflictSeverity: ConflictSeverity;
  ConflictSeverityFilter: ConflictSeverityFilter;
  ConflictStatus: ConflictStatus;
  ConflictStatusFilter: ConflictStatusFilter;
  CreateAllocationInput: CreateAllocationInput;
  CreateAllocationPayload: ResolverTypeWrapper<Outcome>;
  CreateResourceInput: CreateResourceInput;
  CreateResourcePayload: ResolverTypeWrapper<Outcome>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decision: ResolverTypeWrapper<Decision>;
  DeleteAllocationInput: DeleteAllocationInput;
  DeleteAllocationPayload: ResolverTypeWrapper<Outcome>;
  EffectiveRole: EffectiveRole;
  EntityChange: ResolverTypeWrapper<EntityChange>;
  EntityChangeConnection: ResolverTypeWrapper<EntityChangeConnection>;
  EntityChangeEdge: ResolverTypeWrapper<EntityChangeEdge>;
  EntityReference: ResolverTypeWrapper<EntityReference>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  IdFilter: IdFilter;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationOptions: MutationOptions;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NullsOrder: NullsOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Project: ResolverTypeWrapper<Named>;
  ProjectPermissions: ResolverTypeWrapper<ProjectPlace>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReopenAllocationConflictInput: ReopenAllocationConflictInput;
  ReopenAllocationConflictPayload: ResolverTypeWrapper<Outcome>;
  ResolveAllocationConflictInput: ResolveAllocationConflictInput;
  ResolveAllocationConflictPayload: ResolverTypeWrapper<Outcome>;
  Resource: ResolverTypeWrapper<ResourceModel>;
  ResourceAction: ResourceAction;
  ResourceConnection: ResolverTypeWrapper<ResourcePage>;
  ResourceDay: ResolverTypeWrapper<ResourceDay>;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, 'node'> & { node: ResolversTypes['Resource'] }>;
  ResourceFilter: ResourceFilter;
  ResourcePermissions: ResolverTypeWrapper<ResourceModel>;
  ResourceSort: ResourceSort;
  ResourceSortField: ResourceSortField;
  RowError: ResolverTypeWrapper<RowError>;
  SortDirection: SortDirection;
  StringFilter: StringFilter;
  Task: ResolverTypeWrapper<Named>;
  UpdateAllocationInput: UpdateAllocationInput;
  UpdateAllocationPayload: ResolverTypeWrapper<Outcome>;
  UpdateResourceInput: UpdateResourceInput;
  UpdateResourcePayload: ResolverTypeWrapper<Outcome>;
  User: ResolverTypeWrapper<Named>;
  Warning: ResolverTypeWrapper<Warning>;
  WeeklyMinutes: ResolverTypeWrapper<WeeklyMinutes>;
  WeeklyMinutesInput: WeeklyMinutesInput;
  WhoCanConnection: ResolverTypeWrapper<PeoplePage>;
  WhoCanEdge: ResolverTypeWrapper<Omit<WhoCanEdge, 'node'> & { node?: Maybe<ResolversTypes['User']> }>;
  Workspace: ResolverTypeWrapper<Named>;
  WorkspacePermissions: ResolverTypeWrapper<WorkspacePlace>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Allocation: AllocationModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AllocationAmount: AllocationAmount;
  AllocationAmountInput: AllocationAmountInput;
  AllocationConflict: AllocationConflictModel;
  AllocationConflictConnection: ConflictPage;
  AllocationConflictEdge: Omit<AllocationConflictEdge, 'node'> & { node: ResolversParentTypes['AllocationConflict'] };
  AllocationConflictFilter: AllocationConflictFilter;
  AllocationConflictPermissions: AllocationConflictModel;
  Boolean: Scalars['Boolean']['output'];
  AllocationConflictSort: AllocationConflictSort;
  AllocationConnection: AllocationPage;
  AllocationEdge: Omit<AllocationEdge, 'node'> & { node: ResolversParentTypes['Allocation'] };
  AllocationFilter: AllocationFilter;
  AllocationPermissions: AllocationModel;
  AllocationSort: AllocationSort;
  AllocationTypeFilter: AllocationTypeFilter;
  ChangeSet: Outcome;
  ChangeSummary: ChangeSummary;
  ConflictKindFilter: ConflictKindFilter;
  ConflictSeverityFilter: ConflictSeverityFilter;
  ConflictStatusFilter: ConflictStatusFilter;
  CreateAllocationInput: CreateAllocationInput;
  CreateAllocationPayload: Outcome;
  CreateResourceInput: CreateResourceInput;
  CreateResourcePayload: Outcome;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decision: Decision;
  DeleteAllocationInput: DeleteAllocationInput;
  DeleteAllocationPayload: Outcome;
  EntityChange: EntityChange;
  EntityChangeConnection: EntityChangeConnection;
  EntityChangeEdge: EntityChangeEdge;
  EntityReference: EntityReference;
  FieldChange: FieldChange;
  IdFilter: IdFilter;
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  MutationOptions: MutationOptions;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Project: Named;
  ProjectPermissions: ProjectPlace;
  Query: Record<PropertyKey, never>;
  ReopenAllocationConflictInput: ReopenAllocationConflictInput;
  ReopenAllocationConflictPayload: Outcome;
  ResolveAllocationConflictInput: ResolveAllocationConflictInput;
  ResolveAllocationConflictPayload: Outcome;
  Resource: ResourceModel;
  ResourceConnection: ResourcePage;
  ResourceDay: ResourceDay;
  ResourceEdge: Omit<ResourceEdge, 'node'> & { node: ResolversParentTypes['Resource'] };
  ResourceFilter: ResourceFilter;
  ResourcePermissions: ResourceModel;
  ResourceSort: ResourceSort;
  RowError: RowError;
  StringFilter: StringFilter;
  Task: Named;
  UpdateAllocationInput: UpdateAllocationInput;
  UpdateAllocationPayload: Outcome;
  UpdateResourceInput: UpdateResourceInput;
  UpdateResourcePayload: Outcome;
  User: Named;
  Warning: Warning;
  WeeklyMinutes: WeeklyMinutes;
  WeeklyMinutesInput: WeeklyMinutesInput;
  WhoCanConnection: PeoplePage;
  WhoCanEdge: Omit<WhoCanEdge, 'node'> & { node?: Maybe<ResolversParentTypes['User']> };
  Workspace: Named;
  WorkspacePermissions: WorkspacePlace;
  String: Scalars['String']['output'];
};

export type IdDirectiveArgs = {
  of: Scalars['String']['input'];
};

export type IdDirectiveResolver<Result, Parent, ContextType = ResourceContext, Args = IdDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AllocationResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation'], FederationReferenceType extends FederationReferenceTypes['Allocation'] = FederationReferenceTypes['Allocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Allocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['AllocationAmount'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<AllocationDecisionArgs, 'action'>>;
  endDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AllocationSource'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AllocationType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['AllocationPermissions'], ParentType, ContextType>;
  whoCan?: Resolver<ResolversTypes['WhoCanConnection'], ParentType, ContextType, RequireFields<AllocationWhoCanArgs, 'action' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationAmountResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['AllocationAmount'] = ResolversParentTypes['AllocationAmount']> = {
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AllocationConflictResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['AllocationConflict'] = ResolversParentTypes['AllocationConflict'], FederationReferenceType extends FederationReferenceTypes['AllocationConflict'] = FederationReferenceTypes['AllocationConflict']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllocationConflict']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['Allocation']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<AllocationConflictDecisionArgs, 'action'>>;
  endDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  excessMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givingWay?: Resolver<Array<ResolversTypes['Allocation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  peakPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ConflictSeverity'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConflictStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['AllocationConflictPermissions'], ParentType, ContextType>;
  whoCan?: Resolver<ResolversTypes['WhoCanConnection'], ParentType, ContextType, RequireFields<AllocationConflictWhoCanArgs, 'action' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationConflictConnectionResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['AllocationConflictConnection'] = ResolversParentTypes['AllocationConflictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllocationConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllocationConflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllocationConflictEdgeResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['AllocationConflictEdge'] = ResolversParentTypes['AllocationConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllocationConflict'], ParentType, ContextType>;
};

export type AllocationConflictPermissionsResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['AllocationConflictPermissions'] = ResolversParentTypes['AllocationConflictPermissions'], FederationReferenceType extends FederationReferenceTypes['AllocationConflictPermissions'] = FederationReferenceTypes['AllocationConflictPermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllocationConflictPermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolve?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AllocationConnectionResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['AllocationConnection'] = ResolversParentTypes['AllocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Allocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllocationEdgeResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['AllocationEdge'] = ResolversParentTypes['AllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Allocation'], ParentType, ContextType>;
};

export type AllocationPermissionsResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['AllocationPermissions'] = ResolversParentTypes['AllocationPermissions'], FederationReferenceType extends FederationReferenceTypes['AllocationPermissions'] = FederationReferenceTypes['AllocationPermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllocationPermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  delete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeSetResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['ChangeSet'] = ResolversParentTypes['ChangeSet']> = {
  creates?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<ChangeSetCreatesArgs, 'first'>>;
  removes?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<ChangeSetRemovesArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['ChangeSummary'], ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<ChangeSetUpdatesArgs, 'first'>>;
};

export type ChangeSummaryResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['ChangeSummary'] = ResolversParentTypes['ChangeSummary']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateAllocationPayloadResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['CreateAllocationPayload'] = ResolversParentTypes['CreateAllocationPayload']> = {
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type CreateResourcePayloadResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['CreateResourcePayload'] = ResolversParentTypes['CreateResourcePayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredRole?: Resolver<Maybe<ResolversTypes['EffectiveRole']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteAllocationPayloadResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['DeleteAllocationPayload'] = ResolversParentTypes['DeleteAllocationPayload']> = {
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type EntityChangeResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['EntityChange'] = ResolversParentTypes['EntityChange']> = {
  entity?: Resolver<ResolversTypes['EntityReference'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type EntityChangeConnectionResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['EntityChangeConnection'] = ResolversParentTypes['EntityChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EntityChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityChangeEdgeResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['EntityChangeEdge'] = ResolversParentTypes['EntityChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntityChange'], ParentType, ContextType>;
};

export type EntityReferenceResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['EntityReference'] = ResolversParentTypes['EntityReference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createAllocation?: Resolver<Maybe<ResolversTypes['CreateAllocationPayload']>, ParentType, ContextType, RequireFields<MutationCreateAllocationArgs, 'input'>>;
  createResource?: Resolver<Maybe<ResolversTypes['CreateResourcePayload']>, ParentType, ContextType, RequireFields<MutationCreateResourceArgs, 'input'>>;
  deleteAllocation?: Resolver<Maybe<ResolversTypes['DeleteAllocationPayload']>, ParentType, ContextType, RequireFields<MutationDeleteAllocationArgs, 'input'>>;
  reopenAllocationConflict?: Resolver<Maybe<ResolversTypes['ReopenAllocationConflictPayload']>, ParentType, ContextType, RequireFields<MutationReopenAllocationConflictArgs, 'input'>>;
  resolveAllocationConflict?: Resolver<Maybe<ResolversTypes['ResolveAllocationConflictPayload']>, ParentType, ContextType, RequireFields<MutationResolveAllocationConflictArgs, 'input'>>;
  updateAllocation?: Resolver<Maybe<ResolversTypes['UpdateAllocationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateAllocationArgs, 'input'>>;
  updateResource?: Resolver<Maybe<ResolversTypes['UpdateResourcePayload']>, ParentType, ContextType, RequireFields<MutationUpdateResourceArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Allocation' | 'AllocationConflict' | 'Resource', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<Maybe<ResolversTypes['AllocationConnection']>, ParentType, ContextType, Partial<ProjectAllocationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openHardConflicts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectPermissionsResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['ProjectPermissions'] = ResolversParentTypes['ProjectPermissions'], FederationReferenceType extends FederationReferenceTypes['ProjectPermissions'] = FederationReferenceTypes['ProjectPermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectPermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createAllocation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allocationConflicts?: Resolver<Maybe<ResolversTypes['AllocationConflictConnection']>, ParentType, ContextType, RequireFields<QueryAllocationConflictsArgs, 'workspaceId'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<QueryResourceArgs, 'id'>>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<QueryResourcesArgs, 'workspaceId'>>;
};

export type ReopenAllocationConflictPayloadResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['ReopenAllocationConflictPayload'] = ResolversParentTypes['ReopenAllocationConflictPayload']> = {
  allocationConflict?: Resolver<Maybe<ResolversTypes['AllocationConflict']>, ParentType, ContextType>;
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ResolveAllocationConflictPayloadResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['ResolveAllocationConflictPayload'] = ResolversParentTypes['ResolveAllocationConflictPayload']> = {
  allocationConflict?: Resolver<Maybe<ResolversTypes['AllocationConflict']>, ParentType, ContextType>;
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'], FederationReferenceType extends FederationReferenceTypes['Resource'] = FederationReferenceTypes['Resource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<ResolversTypes['AllocationConnection'], ParentType, ContextType, Partial<ResourceAllocationsArgs>>;
  conflicts?: Resolver<ResolversTypes['AllocationConflictConnection'], ParentType, ContextType, Partial<ResourceConflictsArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['ResourceDay']>, ParentType, ContextType, RequireFields<ResourceDaysArgs, 'endDate' | 'startDate'>>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<ResourceDecisionArgs, 'action'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['ResourcePermissions'], ParentType, ContextType>;
  weeklyMinutes?: Resolver<ResolversTypes['WeeklyMinutes'], ParentType, ContextType>;
  whoCan?: Resolver<ResolversTypes['WhoCanConnection'], ParentType, ContextType, RequireFields<ResourceWhoCanArgs, 'action' | 'first'>>;
  workspace?: Resolver<Maybe<ResolversTypes['Workspace']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceDayResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['ResourceDay'] = ResolversParentTypes['ResourceDay']> = {
  capacityMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  elsewhereMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hardMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  softMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type ResourcePermissionsResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['ResourcePermissions'] = ResolversParentTypes['ResourcePermissions'], FederationReferenceType extends FederationReferenceTypes['ResourcePermissions'] = FederationReferenceTypes['ResourcePermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResourcePermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  book?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bookHard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RowErrorResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['RowError'] = ResolversParentTypes['RowError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<Maybe<ResolversTypes['AllocationConnection']>, ParentType, ContextType, Partial<TaskAllocationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UpdateAllocationPayloadResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['UpdateAllocationPayload'] = ResolversParentTypes['UpdateAllocationPayload']> = {
  allocation?: Resolver<Maybe<ResolversTypes['Allocation']>, ParentType, ContextType>;
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type UpdateResourcePayloadResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['UpdateResourcePayload'] = ResolversParentTypes['UpdateResourcePayload']> = {
  changeSet?: Resolver<ResolversTypes['ChangeSet'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type WeeklyMinutesResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['WeeklyMinutes'] = ResolversParentTypes['WeeklyMinutes']> = {
  friday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saturday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sunday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thursday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tuesday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wednesday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhoCanConnectionResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['WhoCanConnection'] = ResolversParentTypes['WhoCanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WhoCanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['User']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhoCanEdgeResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['WhoCanEdge'] = ResolversParentTypes['WhoCanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type WorkspaceResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace'], FederationReferenceType extends FederationReferenceTypes['Workspace'] = FederationReferenceTypes['Workspace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Workspace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WorkspacePermissionsResolvers<ContextType = ResourceContext, ParentType extends ResolversParentTypes['WorkspacePermissions'] = ResolversParentTypes['WorkspacePermissions'], FederationReferenceType extends FederationReferenceTypes['WorkspacePermissions'] = FederationReferenceTypes['WorkspacePermissions']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkspacePermissions']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createResource?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ResourceContext> = {
  Allocation?: AllocationResolvers<ContextType>;
  AllocationAmount?: AllocationAmountResolvers<ContextType>;
  AllocationConflict?: AllocationConflictResolvers<ContextType>;
  AllocationConflictConnection?: AllocationConflictConnectionResolvers<ContextType>;
  AllocationConflictEdge?: AllocationConflictEdgeResolvers<ContextType>;
  AllocationConflictPermissions?: AllocationConflictPermissionsResolvers<ContextType>;
  AllocationConnection?: AllocationConnectionResolvers<ContextType>;
  AllocationEdge?: AllocationEdgeResolvers<ContextType>;
  AllocationPermissions?: AllocationPermissionsResolvers<ContextType>;
  ChangeSet?: ChangeSetResolvers<ContextType>;
  ChangeSummary?: ChangeSummaryResolvers<ContextType>;
  CreateAllocationPayload?: CreateAllocationPayloadResolvers<ContextType>;
  CreateResourcePayload?: CreateResourcePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DeleteAllocationPayload?: DeleteAllocationPayloadResolvers<ContextType>;
  EntityChange?: EntityChangeResolvers<ContextType>;
  EntityChangeConnection?: EntityChangeConnectionResolvers<ContextType>;
  EntityChangeEdge?: EntityChangeEdgeResolvers<ContextType>;
  EntityReference?: EntityReferenceResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectPermissions?: ProjectPermissionsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReopenAllocationConflictPayload?: ReopenAllocationConflictPayloadResolvers<ContextType>;
  ResolveAllocationConflictPayload?: ResolveAllocationConflictPayloadResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceDay?: ResourceDayResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  ResourcePermissions?: ResourcePermissionsResolvers<ContextType>;
  RowError?: RowErrorResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  UpdateAllocationPayload?: UpdateAllocationPayloadResolvers<ContextType>;
  UpdateResourcePayload?: UpdateResourcePayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  WeeklyMinutes?: WeeklyMinutesResolvers<ContextType>;
  WhoCanConnection?: WhoCanConnectionResolvers<ContextType>;
  WhoCanEdge?: WhoCanEdgeResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
  WorkspacePermissions?: WorkspacePermissionsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ResourceContext> = {
  id?: IdDirectiveResolver<any, any, ContextType>;
};
