import { graphql } from 'relay-runtime';

// Read by relay-compiler, whose artifacts take the place of these tags; without its plugin they cannot be run.

graphql`
  query boardQuery($project: ID!) {
    project(id: $project) {
      name
      ...board_project
    }
  }
`;

graphql`
  fragment board_project on Project
  @refetchable(queryName: "boardTasksQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 4 }, after: { type: "String" }) {
    tasks(first: $first, after: $after) @connection(key: "board_tasks") {
      edges {
        node {
          id
          ...board_task
        }
      }
    }
  }
`;

graphql`
  fragment board_task on Task @refetchable(queryName: "boardTaskQuery") {
    id
    key
    dueDate
    version
    status {
      key
    }
    proposals(first: 2) {
      nodes {
        preview {
          changeSet {
            updates(first: 2) {
              nodes {
                fields {
                  before
                  after
                }
              }
            }
          }
        }
      }
    }
  }
`;

graphql`
  mutation boardMoveMutation($input: MoveTaskInput!) {
    moveTask(input: $input) {
      task {
        ...board_task
      }
    }
  }
`;
