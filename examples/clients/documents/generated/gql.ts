/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

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
    "\n  query Tasks($workspace: ID!, $first: Int!, $after: String) {\n    tasks(workspaceId: $workspace, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          key\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.TasksDocument,
    "\n  query Task($id: ID!) {\n    task(id: $id) {\n      id\n      key\n      title\n      dueDate\n      createdAt\n      version\n      status {\n        key\n      }\n    }\n  }\n": typeof types.TaskDocument,
    "\n  query Surroundings($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Task {\n        title\n        allocations(first: 5) {\n          edges {\n            node {\n              id\n              amount {\n                percent\n              }\n              task {\n                id\n                title\n              }\n            }\n          }\n        }\n        proposals(first: 5) {\n          edges {\n            node {\n              id\n              state\n              summary\n              task {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.SurroundingsDocument,
    "\n  mutation UpdateTask($input: UpdateTaskInput!, $options: MutationOptions) {\n    updateTask(input: $input, options: $options) {\n      task {\n        id\n        title\n        version\n      }\n      changeSet {\n        updates(first: 5) {\n          nodes {\n            fields {\n              name\n              before\n              after\n            }\n          }\n        }\n      }\n      position\n    }\n  }\n": typeof types.UpdateTaskDocument,
};
const documents: Documents = {
    "\n  query Tasks($workspace: ID!, $first: Int!, $after: String) {\n    tasks(workspaceId: $workspace, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          key\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.TasksDocument,
    "\n  query Task($id: ID!) {\n    task(id: $id) {\n      id\n      key\n      title\n      dueDate\n      createdAt\n      version\n      status {\n        key\n      }\n    }\n  }\n": types.TaskDocument,
    "\n  query Surroundings($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Task {\n        title\n        allocations(first: 5) {\n          edges {\n            node {\n              id\n              amount {\n                percent\n              }\n              task {\n                id\n                title\n              }\n            }\n          }\n        }\n        proposals(first: 5) {\n          edges {\n            node {\n              id\n              state\n              summary\n              task {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.SurroundingsDocument,
    "\n  mutation UpdateTask($input: UpdateTaskInput!, $options: MutationOptions) {\n    updateTask(input: $input, options: $options) {\n      task {\n        id\n        title\n        version\n      }\n      changeSet {\n        updates(first: 5) {\n          nodes {\n            fields {\n              name\n              before\n              after\n            }\n          }\n        }\n      }\n      position\n    }\n  }\n": types.UpdateTaskDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tasks($workspace: ID!, $first: Int!, $after: String) {\n    tasks(workspaceId: $workspace, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          key\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Tasks($workspace: ID!, $first: Int!, $after: String) {\n    tasks(workspaceId: $workspace, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          key\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Task($id: ID!) {\n    task(id: $id) {\n      id\n      key\n      title\n      dueDate\n      createdAt\n      version\n      status {\n        key\n      }\n    }\n  }\n"): (typeof documents)["\n  query Task($id: ID!) {\n    task(id: $id) {\n      id\n      key\n      title\n      dueDate\n      createdAt\n      version\n      status {\n        key\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Surroundings($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Task {\n        title\n        allocations(first: 5) {\n          edges {\n            node {\n              id\n              amount {\n                percent\n              }\n              task {\n                id\n                title\n              }\n            }\n          }\n        }\n        proposals(first: 5) {\n          edges {\n            node {\n              id\n              state\n              summary\n              task {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Surroundings($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ... on Task {\n        title\n        allocations(first: 5) {\n          edges {\n            node {\n              id\n              amount {\n                percent\n              }\n              task {\n                id\n                title\n              }\n            }\n          }\n        }\n        proposals(first: 5) {\n          edges {\n            node {\n              id\n              state\n              summary\n              task {\n                id\n                title\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTask($input: UpdateTaskInput!, $options: MutationOptions) {\n    updateTask(input: $input, options: $options) {\n      task {\n        id\n        title\n        version\n      }\n      changeSet {\n        updates(first: 5) {\n          nodes {\n            fields {\n              name\n              before\n              after\n            }\n          }\n        }\n      }\n      position\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateTask($input: UpdateTaskInput!, $options: MutationOptions) {\n    updateTask(input: $input, options: $options) {\n      task {\n        id\n        title\n        version\n      }\n      changeSet {\n        updates(first: 5) {\n          nodes {\n            fields {\n              name\n              before\n              after\n            }\n          }\n        }\n      }\n      position\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;