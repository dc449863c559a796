import { type ApolloClient, CombinedGraphQLErrors, gql, type PossibleTypesMap } from '@apollo/client';
import type { IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { apolloClient } from '../apollo/apollo-client.ts';
import { surroundingsDocument, taskDocument, tasksDocument, updateTaskDocument } from '../documents/tasks.ts';
import { type RunningGraph, runGraph } from './running-graph.ts';

let graph: RunningGraph;
let client: ApolloClient;
let workspace: string;
let project: string;

beforeAll(async () => {
  graph = await runGraph(inject('postgresUrl'));
  const { workspaces } = await graph.ask('{ workspaces(first: 1) { nodes { id } } }');
  workspace = workspaces.nodes[0].id;
  const query = 'query ($w: ID!) { projects(workspaceId: $w) { nodes { id state } } }';
  const { projects } = await graph.ask(query, { w: workspace });
  project = projects.nodes.find(({ state }: { state: string }) => state === 'ACTIVE').id;
});
beforeEach(() => {
  graph.missing.clear();
  client = apolloClient(graph.url, graph.tokens.owner, possibleTypes(graph.introspection));
});
afterAll(() => graph.close());

function possibleTypes({ __schema }: IntrospectionQuery): PossibleTypesMap {
  return Object.fromEntries(
    __schema.types.flatMap((type) =>
      type.kind === 'INTERFACE' || type.kind === 'UNION'
        ? [[type.name, type.possibleTypes.map(({ name }) => name)]]
        : [],
    ),
  );
}

const create = 'mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } } }';
const insert = (title: string) => graph.ask(create, { input: { projectId: project, title } });

async function anyTask(): Promise<string> {
  const { createTask } = await insert('Sharpen the pencils');
  return createTask.task.id;
}

describe('Apollo Client', () => {
  it('pages through a list without loss and without doubles while others add to it', async () => {
    const all = 'query ($w: ID!) { tasks(workspaceId: $w, first: 100) { nodes { id } } }';
    const { tasks } = await graph.ask(all, { w: workspace });
    const before: string[] = tasks.nodes.map(({ id }: { id: string }) => id);

    const variables = { workspace, first: 5 };
    const list = client.watchQuery({ query: tasksDocument, variables });
    const watching = list.subscribe({});
    await expect.poll(() => list.getCurrentResult().data?.tasks?.edges).toHaveLength(5);
    for (const page of [2, 3]) {
      // The newest come first: these shift every place of the list.
      await insert(`Added before page ${page}`);
      await insert(`Added before page ${page}, too`);
      const { data } = list.getCurrentResult();
      await list.fetchMore({ variables: { after: data?.tasks?.pageInfo?.endCursor ?? null } });
    }
    const shown = client.readQuery({ query: tasksDocument, variables })?.tasks;
    expect(shown?.edges.map(({ node }) => node.id)).toEqual(before.slice(0, 15));
    expect(shown?.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
    watching.unsubscribe();
  });

  it('shows what a mutation answers wherever the entity is shown', async () => {
    const id = await anyTask();
    await client.query({ query: tasksDocument, variables: { workspace, first: 5 } });
    await client.query({ query: taskDocument, variables: { id } });
    const { data } = await client.mutate({
      mutation: updateTaskDocument,
      variables: { input: { id, title: 'Sharpen the crayons' } },
    });
    expect(data?.updateTask?.task).toMatchObject({ id, version: 2 });
    const shown = client.readQuery({ query: taskDocument, variables: { id } });
    expect(shown?.task).toMatchObject({ title: 'Sharpen the crayons', version: 2 });
    const listed = client.readQuery({ query: tasksDocument, variables: { workspace, first: 5 } });
    expect(listed?.tasks?.edges.find(({ node }) => node.id === id)?.node.title).toBe('Sharpen the crayons');
  });

  it('keeps one entry for a task, whichever house tells of it', async () => {
    const id = await anyTask();
    await propose(id);
    await client.query({ query: taskDocument, variables: { id } });
    const { data } = await client.query({ query: surroundingsDocument, variables: { id } });
    const told = data?.node?.__typename === 'Task' ? data.node : null;
    expect(told?.proposals?.edges).toMatchObject([{ node: { state: 'PROPOSED', task: { id } } }]);

    const entries = client.cache.extract() as Record<string, Record<string, unknown>>;
    const fields = Object.keys(entries[`Task:${id}`] ?? {}).map((field) => field.replace(/[:(].*/, ''));
    expect(fields).toEqual(expect.arrayContaining(['key', 'dueDate', 'allocations', 'proposals']));
    const proposal = told?.proposals?.edges[0]?.node;
    expect(entries[`Proposal:${proposal?.id}`]?.task).toEqual({ __ref: `Task:${id}` });
  });

  it('reads the code of a refusal and what is behind it', async () => {
    const id = await anyTask();
    const change = (title: string) =>
      client.mutate({
        mutation: updateTaskDocument,
        variables: { input: { id, title }, options: { expectedVersion: 1 } },
      });
    await change('First');
    const error = await change('Second').catch((thrown: unknown) => thrown);
    expect(CombinedGraphQLErrors.is(error) && error.errors).toMatchObject([
      {
        path: ['updateTask'],
        extensions: { code: 'VERSION_CONFLICT', details: { current: 2, changedFields: ['title'] } },
      },
    ]);
  });

  it('reads the code when the request is refused as a whole', async () => {
    const expired = apolloClient(graph.url, 'not.a.token', {});
    const { error } = await expired.query({
      query: taskDocument,
      variables: { id: await anyTask() },
      errorPolicy: 'all',
    });
    expect(CombinedGraphQLErrors.is(error) && error.errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) } },
    ]);
    const invalid = await client.query({ query: gql('{ nothing }'), errorPolicy: 'all' });
    expect(CombinedGraphQLErrors.is(invalid.error) && invalid.error.errors).toMatchObject([
      { extensions: { code: 'OPERATION_INVALID' } },
    ]);
  });

  it('keeps the rest of a page when a house is missing', async () => {
    const id = await anyTask();
    graph.missing.add('resource');
    const { data, error } = await client.query({
      query: surroundingsDocument,
      variables: { id },
      errorPolicy: 'all',
    });
    expect(data?.node).toMatchObject({ title: 'Sharpen the pencils', allocations: null, proposals: {} });
    expect(CombinedGraphQLErrors.is(error) && error.errors).toMatchObject([
      { path: ['node', 'allocations'], extensions: { code: 'UNAVAILABLE' } },
    ]);
  });
});

async function propose(id: string): Promise<void> {
  const query = 'mutation ($input: CreateProposalInput!) { createProposal(input: $input) { position } }';
  await graph.ask(query, { input: { moveTask: { id, status: 'CANCELLED' } } });
}
