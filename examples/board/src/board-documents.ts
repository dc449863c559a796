import { graphql } from './generated/gql.ts';

graphql(`
  fragment Card on Task {
    id
    key
    title
    status { key }
    priority
    dueDate
    isOverdue
    assignee { id name }
    version
    viewerCan { move }
    decision(action: MOVE) { message }
  }
`);

graphql(`
  fragment BoardHead on Project {
    id
    key
    name
    state
    workspace { id name today }
    progress { ratio }
    health { status }
    statuses { key name color bucket }
  }
`);

export const boardDocument = graphql(`
  query Board($project: ID!, $after: String) {
    project(id: $project) {
      ...BoardHead
      tasks(first: 100, after: $after, sort: [{ field: PRIORITY, direction: DESC }, { field: DUE_DATE }]) {
        nodes { ...Card }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** The payload brings all that the page shows of it, so that nothing is read a second time. */
export const moveDocument = graphql(`
  mutation Move($task: ID!, $status: String!, $version: Int!, $idempotencyKey: String!) {
    moveTask(
      input: { id: $task, status: $status }
      options: { expectedVersion: $version, idempotencyKey: $idempotencyKey }
    ) {
      task {
        ...Card
        project { ...BoardHead }
      }
      position
    }
  }
`);

/** Everything but the commit. */
export const previewDocument = graphql(`
  mutation PreviewMove($task: ID!, $status: String!, $version: Int!) {
    moveTask(input: { id: $task, status: $status }, options: { dryRun: true, expectedVersion: $version }) {
      changeSet {
        updates {
          nodes {
            entity { id label }
            fields { name before after }
          }
        }
      }
      warnings { message }
    }
  }
`);

export const conflictDocument = graphql(`
  query Conflict($task: ID!, $doers: [ID!]!) {
    task(id: $task) { ...Card }
    nodes(ids: $doers) {
      ... on User { name }
      ... on ServiceAccount { name }
    }
  }
`);
