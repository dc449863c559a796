/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** How something stands. */
export type Health =
  /** It may go wrong. */
  | 'AT_RISK'
  /** It cannot go on as it is. */
  | 'BLOCKED'
  /** Nothing that should worry. */
  | 'HEALTHY';

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

/** What a status means for the count of work; every rule speaks of buckets and signals, never of a status's name. */
export type StatusBucket =
  /** Given up. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** Still to be done. */
  | 'OPEN';

export type CardFragment = { id: string, key: string, title: string, priority: Priority, dueDate: string | null, isOverdue: boolean, version: number, status: { key: string }, assignee: { id: string, name: string } | null, viewerCan: { move: boolean }, decision: { message: string | null } };

export type BoardHeadFragment = { id: string, key: string, name: string, state: ProjectState, workspace: { id: string, name: string, today: string }, progress: { ratio: number | null }, health: { status: Health } | null, statuses: Array<{ key: string, name: string, color: string, bucket: StatusBucket }> };

export type BoardQueryVariables = Exact<{
  project: string;
  after?: string | null | undefined;
}>;


export type BoardQuery = { project: { id: string, key: string, name: string, state: ProjectState, tasks: { nodes: Array<{ id: string, key: string, title: string, priority: Priority, dueDate: string | null, isOverdue: boolean, version: number, status: { key: string }, assignee: { id: string, name: string } | null, viewerCan: { move: boolean }, decision: { message: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, workspace: { id: string, name: string, today: string }, progress: { ratio: number | null }, health: { status: Health } | null, statuses: Array<{ key: string, name: string, color: string, bucket: StatusBucket }> } | null };

export type MoveMutationVariables = Exact<{
  task: string;
  status: string;
  version: number;
  idempotencyKey: string;
}>;


export type MoveMutation = { moveTask: { position: string | null, task: { id: string, key: string, title: string, priority: Priority, dueDate: string | null, isOverdue: boolean, version: number, project: { id: string, key: string, name: string, state: ProjectState, workspace: { id: string, name: string, today: string }, progress: { ratio: number | null }, health: { status: Health } | null, statuses: Array<{ key: string, name: string, color: string, bucket: StatusBucket }> }, status: { key: string }, assignee: { id: string, name: string } | null, viewerCan: { move: boolean }, decision: { message: string | null } } | null } | null };

export type PreviewMoveMutationVariables = Exact<{
  task: string;
  status: string;
  version: number;
}>;


export type PreviewMoveMutation = { moveTask: { changeSet: { updates: { nodes: Array<{ entity: { id: string, label: string }, fields: Array<{ name: string, before: unknown, after: unknown }> }> } }, warnings: Array<{ message: string }> } | null };

export type ConflictQueryVariables = Exact<{
  task: string;
  doers: Array<string> | string;
}>;


export type ConflictQuery = { task: { id: string, key: string, title: string, priority: Priority, dueDate: string | null, isOverdue: boolean, version: number, status: { key: string }, assignee: { id: string, name: string } | null, viewerCan: { move: boolean }, decision: { message: string | null } } | null, nodes: Array<
    | { name: string }
    | { name: string }
    | Record<PropertyKey, never>
   | null> | null };

export type MyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkQuery = { myWork: { counts: { total: number, overdue: number, dueToday: number, dueThisWeek: number }, tasks: { nodes: Array<{ id: string, key: string, title: string, priority: Priority, dueDate: string | null, isOverdue: boolean, project: { id: string, name: string }, workspace: { name: string, today: string } }> } } | null };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { viewer: { user: { name: string } | null, organization: { name: string } } | null };

export type WorkspaceQueryVariables = Exact<{
  workspace: string;
}>;


export type WorkspaceQuery = { workspace: { name: string } | null, projects: { nodes: Array<{ id: string, key: string, name: string, state: ProjectState, progress: { ratio: number | null }, taskCounts: { open: number, overdue: number } }> } | null };

export type WorkspacesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspacesQuery = { workspaces: { nodes: Array<{ id: string, name: string, viewerRole: EffectiveRole, timeZone: string }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CardFragmentDoc = new TypedDocumentString(`
    fragment Card on Task {
  id
  key
  title
  status {
    key
  }
  priority
  dueDate
  isOverdue
  assignee {
    id
    name
  }
  version
  viewerCan {
    move
  }
  decision(action: MOVE) {
    message
  }
}
    `, {"fragmentName":"Card"}) as unknown as TypedDocumentString<CardFragment, unknown>;
export const BoardHeadFragmentDoc = new TypedDocumentString(`
    fragment BoardHead on Project {
  id
  key
  name
  state
  workspace {
    id
    name
    today
  }
  progress {
    ratio
  }
  health {
    status
  }
  statuses {
    key
    name
    color
    bucket
  }
}
    `, {"fragmentName":"BoardHead"}) as unknown as TypedDocumentString<BoardHeadFragment, unknown>;
export const BoardDocument = new TypedDocumentString(`
    query Board($project: ID!, $after: String) {
  project(id: $project) {
    ...BoardHead
    tasks(
      first: 100
      after: $after
      sort: [{field: PRIORITY, direction: DESC}, {field: DUE_DATE}]
    ) {
      nodes {
        ...Card
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Card on Task {
  id
  key
  title
  status {
    key
  }
  priority
  dueDate
  isOverdue
  assignee {
    id
    name
  }
  version
  viewerCan {
    move
  }
  decision(action: MOVE) {
    message
  }
}
fragment BoardHead on Project {
  id
  key
  name
  state
  workspace {
    id
    name
    today
  }
  progress {
    ratio
  }
  health {
    status
  }
  statuses {
    key
    name
    color
    bucket
  }
}`) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const MoveDocument = new TypedDocumentString(`
    mutation Move($task: ID!, $status: String!, $version: Int!, $idempotencyKey: String!) {
  moveTask(
    input: {id: $task, status: $status}
    options: {expectedVersion: $version, idempotencyKey: $idempotencyKey}
  ) {
    task {
      ...Card
      project {
        ...BoardHead
      }
    }
    position
  }
}
    fragment Card on Task {
  id
  key
  title
  status {
    key
  }
  priority
  dueDate
  isOverdue
  assignee {
    id
    name
  }
  version
  viewerCan {
    move
  }
  decision(action: MOVE) {
    message
  }
}
fragment BoardHead on Project {
  id
  key
  name
  state
  workspace {
    id
    name
    today
  }
  progress {
    ratio
  }
  health {
    status
  }
  statuses {
    key
    name
    color
    bucket
  }
}`) as unknown as TypedDocumentString<MoveMutation, MoveMutationVariables>;
export const PreviewMoveDocument = new TypedDocumentString(`
    mutation PreviewMove($task: ID!, $status: String!, $version: Int!) {
  moveTask(
    input: {id: $task, status: $status}
    options: {dryRun: true, expectedVersion: $version}
  ) {
    changeSet {
      updates {
        nodes {
          entity {
            id
            label
          }
          fields {
            name
            before
            after
          }
        }
      }
    }
    warnings {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewMoveMutation, PreviewMoveMutationVariables>;
export const ConflictDocument = new TypedDocumentString(`
    query Conflict($task: ID!, $doers: [ID!]!) {
  task(id: $task) {
    ...Card
  }
  nodes(ids: $doers) {
    ... on User {
      name
    }
    ... on ServiceAccount {
      name
    }
  }
}
    fragment Card on Task {
  id
  key
  title
  status {
    key
  }
  priority
  dueDate
  isOverdue
  assignee {
    id
    name
  }
  version
  viewerCan {
    move
  }
  decision(action: MOVE) {
    message
  }
}`) as unknown as TypedDocumentString<ConflictQuery, ConflictQueryVariables>;
export const MyWorkDocument = new TypedDocumentString(`
    query MyWork {
  myWork {
    counts {
      total
      overdue
      dueToday
      dueThisWeek
    }
    tasks(first: 20) {
      nodes {
        id
        key
        title
        priority
        dueDate
        isOverdue
        project {
          id
          name
        }
        workspace {
          name
          today
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyWorkQuery, MyWorkQueryVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  viewer {
    user {
      name
    }
    organization {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
export const WorkspaceDocument = new TypedDocumentString(`
    query Workspace($workspace: ID!) {
  workspace(id: $workspace) {
    name
  }
  projects(workspaceId: $workspace, first: 50) {
    nodes {
      id
      key
      name
      state
      progress {
        ratio
      }
      taskCounts {
        open
        overdue
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkspaceQuery, WorkspaceQueryVariables>;
export const WorkspacesDocument = new TypedDocumentString(`
    query Workspaces {
  workspaces(first: 50) {
    nodes {
      id
      name
      viewerRole
      timeZone
    }
  }
}
    `) as unknown as TypedDocumentString<WorkspacesQuery, WorkspacesQueryVariables>;