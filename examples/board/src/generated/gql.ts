/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment Card on Task {\n    id\n    key\n    title\n    status { key }\n    priority\n    dueDate\n    isOverdue\n    assignee { id name }\n    version\n    viewerCan { move }\n    decision(action: MOVE) { message }\n  }\n": typeof types.CardFragmentDoc,
    "\n  fragment BoardHead on Project {\n    id\n    key\n    name\n    state\n    workspace { id name today }\n    progress { ratio }\n    health { status }\n    statuses { key name color bucket }\n  }\n": typeof types.BoardHeadFragmentDoc,
    "\n  query Board($project: ID!, $after: String) {\n    project(id: $project) {\n      ...BoardHead\n      tasks(first: 100, after: $after, sort: [{ field: PRIORITY, direction: DESC }, { field: DUE_DATE }]) {\n        nodes { ...Card }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  mutation Move($task: ID!, $status: String!, $version: Int!, $idempotencyKey: String!) {\n    moveTask(\n      input: { id: $task, status: $status }\n      options: { expectedVersion: $version, idempotencyKey: $idempotencyKey }\n    ) {\n      task {\n        ...Card\n        project { ...BoardHead }\n      }\n      position\n    }\n  }\n": typeof types.MoveDocument,
    "\n  mutation PreviewMove($task: ID!, $status: String!, $version: Int!) {\n    moveTask(input: { id: $task, status: $status }, options: { dryRun: true, expectedVersion: $version }) {\n      changeSet {\n        updates {\n          nodes {\n            entity { id label }\n            fields { name before after }\n          }\n        }\n      }\n      warnings { message }\n    }\n  }\n": typeof types.PreviewMoveDocument,
    "\n  query Conflict($task: ID!, $doers: [ID!]!) {\n    task(id: $task) { ...Card }\n    nodes(ids: $doers) {\n      ... on User { name }\n      ... on ServiceAccount { name }\n    }\n  }\n": typeof types.ConflictDocument,
    "\n  query MyWork {\n    myWork {\n      counts { total overdue dueToday dueThisWeek }\n      tasks(first: 20) {\n        nodes {\n          id\n          key\n          title\n          priority\n          dueDate\n          isOverdue\n          project { id name }\n          workspace { name today }\n        }\n      }\n    }\n  }\n": typeof types.MyWorkDocument,
    "\n  query WhoAmI {\n    viewer {\n      user { name }\n      organization { name }\n    }\n  }\n": typeof types.WhoAmIDocument,
    "\n  query Workspace($workspace: ID!) {\n    workspace(id: $workspace) { name }\n    projects(workspaceId: $workspace, first: 50) {\n      nodes {\n        id\n        key\n        name\n        state\n        progress { ratio }\n        taskCounts { open overdue }\n      }\n    }\n  }\n": typeof types.WorkspaceDocument,
    "\n  query Workspaces {\n    workspaces(first: 50) {\n      nodes { id name viewerRole timeZone }\n    }\n  }\n": typeof types.WorkspacesDocument,
};
const documents: Documents = {
    "\n  fragment Card on Task {\n    id\n    key\n    title\n    status { key }\n    priority\n    dueDate\n    isOverdue\n    assignee { id name }\n    version\n    viewerCan { move }\n    decision(action: MOVE) { message }\n  }\n": types.CardFragmentDoc,
    "\n  fragment BoardHead on Project {\n    id\n    key\n    name\n    state\n    workspace { id name today }\n    progress { ratio }\n    health { status }\n    statuses { key name color bucket }\n  }\n": types.BoardHeadFragmentDoc,
    "\n  query Board($project: ID!, $after: String) {\n    project(id: $project) {\n      ...BoardHead\n      tasks(first: 100, after: $after, sort: [{ field: PRIORITY, direction: DESC }, { field: DUE_DATE }]) {\n        nodes { ...Card }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  mutation Move($task: ID!, $status: String!, $version: Int!, $idempotencyKey: String!) {\n    moveTask(\n      input: { id: $task, status: $status }\n      options: { expectedVersion: $version, idempotencyKey: $idempotencyKey }\n    ) {\n      task {\n        ...Card\n        project { ...BoardHead }\n      }\n      position\n    }\n  }\n": types.MoveDocument,
    "\n  mutation PreviewMove($task: ID!, $status: String!, $version: Int!) {\n    moveTask(input: { id: $task, status: $status }, options: { dryRun: true, expectedVersion: $version }) {\n      changeSet {\n        updates {\n          nodes {\n            entity { id label }\n            fields { name before after }\n          }\n        }\n      }\n      warnings { message }\n    }\n  }\n": types.PreviewMoveDocument,
    "\n  query Conflict($task: ID!, $doers: [ID!]!) {\n    task(id: $task) { ...Card }\n    nodes(ids: $doers) {\n      ... on User { name }\n      ... on ServiceAccount { name }\n    }\n  }\n": types.ConflictDocument,
    "\n  query MyWork {\n    myWork {\n      counts { total overdue dueToday dueThisWeek }\n      tasks(first: 20) {\n        nodes {\n          id\n          key\n          title\n          priority\n          dueDate\n          isOverdue\n          project { id name }\n          workspace { name today }\n        }\n      }\n    }\n  }\n": types.MyWorkDocument,
    "\n  query WhoAmI {\n    viewer {\n      user { name }\n      organization { name }\n    }\n  }\n": types.WhoAmIDocument,
    "\n  query Workspace($workspace: ID!) {\n    workspace(id: $workspace) { name }\n    projects(workspaceId: $workspace, first: 50) {\n      nodes {\n        id\n        key\n        name\n        state\n        progress { ratio }\n        taskCounts { open overdue }\n      }\n    }\n  }\n": types.WorkspaceDocument,
    "\n  query Workspaces {\n    workspaces(first: 50) {\n      nodes { id name viewerRole timeZone }\n    }\n  }\n": types.WorkspacesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Card on Task {\n    id\n    key\n    title\n    status { key }\n    priority\n    dueDate\n    isOverdue\n    assignee { id name }\n    version\n    viewerCan { move }\n    decision(action: MOVE) { message }\n  }\n"): typeof import('./graphql.ts').CardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardHead on Project {\n    id\n    key\n    name\n    state\n    workspace { id name today }\n    progress { ratio }\n    health { status }\n    statuses { key name color bucket }\n  }\n"): typeof import('./graphql.ts').BoardHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($project: ID!, $after: String) {\n    project(id: $project) {\n      ...BoardHead\n      tasks(first: 100, after: $after, sort: [{ field: PRIORITY, direction: DESC }, { field: DUE_DATE }]) {\n        nodes { ...Card }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Move($task: ID!, $status: String!, $version: Int!, $idempotencyKey: String!) {\n    moveTask(\n      input: { id: $task, status: $status }\n      options: { expectedVersion: $version, idempotencyKey: $idempotencyKey }\n    ) {\n      task {\n        ...Card\n        project { ...BoardHead }\n      }\n      position\n    }\n  }\n"): typeof import('./graphql.ts').MoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewMove($task: ID!, $status: String!, $version: Int!) {\n    moveTask(input: { id: $task, status: $status }, options: { dryRun: true, expectedVersion: $version }) {\n      changeSet {\n        updates {\n          nodes {\n            entity { id label }\n            fields { name before after }\n          }\n        }\n      }\n      warnings { message }\n    }\n  }\n"): typeof import('./graphql.ts').PreviewMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Conflict($task: ID!, $doers: [ID!]!) {\n    task(id: $task) { ...Card }\n    nodes(ids: $doers) {\n      ... on User { name }\n      ... on ServiceAccount { name }\n    }\n  }\n"): typeof import('./graphql.ts').ConflictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyWork {\n    myWork {\n      counts { total overdue dueToday dueThisWeek }\n      tasks(first: 20) {\n        nodes {\n          id\n          key\n          title\n          priority\n          dueDate\n          isOverdue\n          project { id name }\n          workspace { name today }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAmI {\n    viewer {\n      user { name }\n      organization { name }\n    }\n  }\n"): typeof import('./graphql.ts').WhoAmIDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workspace($workspace: ID!) {\n    workspace(id: $workspace) { name }\n    projects(workspaceId: $workspace, first: 50) {\n      nodes {\n        id\n        key\n        name\n        state\n        progress { ratio }\n        taskCounts { open overdue }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WorkspaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workspaces {\n    workspaces(first: 50) {\n      nodes { id name viewerRole timeZone }\n    }\n  }\n"): typeof import('./graphql.ts').WorkspacesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
