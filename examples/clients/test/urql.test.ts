import type { Client } from '@urql/core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { surroundingsDocument, taskDocument, tasksDocument, updateTaskDocument } from '../documents/tasks.ts';
import { urqlClient } from '../urql/urql-client.ts';
import { type RunningGraph, runGraph } from './running-graph.ts';

let graph: RunningGraph;
let client: Client;
let workspace: string;

beforeAll(async () => {
  graph = await runGraph(inject('postgresUrl'));
  const { workspaces } = await graph.ask('{ workspaces(first: 1) { nodes { id } } }');
  workspace = workspaces.nodes[0].id;
});
beforeEach(() => {
  graph.missing.clear();
  client = urqlClient(graph.url, graph.tokens.owner, graph.introspection);
});
afterAll(() => graph.close());

async function taskAt(index: number): Promise<string> {
  const { data } = await client.query(tasksDocument, { workspace, first: 5 }).toPromise();
  return data?.tasks?.edges[index]?.node.id ?? '';
}

describe('urql', () => {
  it('appends the next page to the list that the cache holds', async () => {
    const { data: first } = await client.query(tasksDocument, { workspace, first: 5 }).toPromise();
    const after = first?.tasks?.pageInfo.endCursor;
    const { data, error } = await client.query(tasksDocument, { workspace, first: 5, after }).toPromise();
    expect(error).toBeUndefined();
    const ids = data?.tasks?.edges.map(({ node }) => node.id) ?? [];
    expect(ids.slice(0, 5)).toEqual(first?.tasks?.edges.map(({ node }) => node.id));
    expect(new Set(ids).size).toBe(10);
  });

  it('hears what a mutation answers, in a query that is already on the page', async () => {
    const id = await taskAt(0);
    const titles: (string | undefined)[] = [];
    const page = client.query(taskDocument, { id }).subscribe(({ data }) => titles.push(data?.task?.title));
    await expect.poll(() => titles).toHaveLength(1);
    const { data } = await client
      .mutation(updateTaskDocument, { input: { id, title: 'Seen by urql' } })
      .toPromise();
    expect(data?.updateTask?.changeSet.updates.nodes[0]?.fields).toMatchObject([
      { name: 'title', before: titles[0], after: 'Seen by urql' },
    ]);
    await expect.poll(() => titles.at(-1)).toBe('Seen by urql');
    page.unsubscribe();
  });

  it('reads of the cache what another house has told', async () => {
    const id = await taskAt(1);
    await client.query(surroundingsDocument, { id }).toPromise();
    const cached = client.readQuery(surroundingsDocument, { id });
    expect(cached?.data?.node).toMatchObject({ id, allocations: {}, proposals: {} });
  });

  it('reads the code of a refusal', async () => {
    const id = await taskAt(2);
    const { error } = await client.mutation(updateTaskDocument, { input: { id, title: '' } }).toPromise();
    expect(error?.graphQLErrors).toMatchObject([
      { path: ['updateTask'], extensions: { code: 'VALIDATION_FAILED', details: { problems: [{}] } } },
    ]);
    const expired = urqlClient(graph.url, 'not.a.token', graph.introspection);
    const refused = await expired.query(taskDocument, { id }).toPromise();
    expect(refused.error?.graphQLErrors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('keeps the rest of a page when a house is missing', async () => {
    const id = await taskAt(3);
    graph.missing.add('assistant');
    const { data, error } = await client.query(surroundingsDocument, { id }).toPromise();
    expect(data?.node).toMatchObject({ id, allocations: {}, proposals: null });
    expect(error?.graphQLErrors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  });
});
