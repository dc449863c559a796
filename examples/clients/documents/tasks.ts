import { graphql } from './generated/gql.ts';

export const tasksDocument = graphql(`
  query Tasks($workspace: ID!, $first: Int!, $after: String) {
    tasks(workspaceId: $workspace, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          key
          title
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

export const taskDocument = graphql(`
  query Task($id: ID!) {
    task(id: $id) {
      id
      key
      title
      dueDate
      createdAt
      version
      status {
        key
      }
    }
  }
`);

/** What the other houses know of the same task: time booked on it, and what the assistant proposes. */
export const surroundingsDocument = graphql(`
  query Surroundings($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Task {
        title
        allocations(first: 5) {
          edges {
            node {
              id
              amount {
                percent
              }
              task {
                id
                title
              }
            }
          }
        }
        proposals(first: 5) {
          edges {
            node {
              id
              state
              summary
              task {
                id
                title
              }
            }
          }
        }
      }
    }
  }
`);

export const updateTaskDocument = graphql(`
  mutation UpdateTask($input: UpdateTaskInput!, $options: MutationOptions) {
    updateTask(input: $input, options: $options) {
      task {
        id
        title
        version
      }
      changeSet {
        updates(first: 5) {
          nodes {
            fields {
              name
              before
              after
            }
          }
        }
      }
      position
    }
  }
`);
