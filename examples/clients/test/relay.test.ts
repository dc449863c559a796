import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  type ConcreteRequest,
  commitMutation,
  createOperationDescriptor,
  type Environment,
  fetchQuery,
  getSingularSelector,
  type MutationParameters,
  type ReaderFragment,
} from 'relay-runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { relayClient } from '../relay/relay-client.ts';
import { compileRelay } from './compile-relay.ts';
import { type RunningGraph, runGraph } from './running-graph.ts';
import type { ScratchFolder } from './scratch-folder.ts';

let graph: RunningGraph;
let program: ScratchFolder;
let client: Environment;
let project: string;

beforeAll(async () => {
  graph = await runGraph(inject('postgresUrl'));
  program = compileRelay(graph.introspection, 'javascript');
  const { workspaces } = await graph.ask('{ workspaces(first: 1) { nodes { id } } }');
  const query = 'query ($w: ID!) { projects(workspaceId: $w) { nodes { id state } } }';
  const { projects } = await graph.ask(query, { w: workspaces.nodes[0].id });
  project = projects.nodes.find(({ state }: { state: string }) => state === 'ACTIVE').id;
});
beforeEach(() => {
  graph.missing.clear();
  client = relayClient(graph.url, graph.tokens.owner);
});
afterAll(async () => {
  program.remove();
  await graph.close();
});

const load = createRequire(import.meta.url);
const artifact = <Kind>(name: string): Kind => load(join(program.path, `artifacts/${name}.graphql.js`));
const fetched = (name: string, variables: object) =>
  fetchQuery(client, artifact<ConcreteRequest>(name), variables).toPromise();

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
type Data = any;
/** A fragment as a component would be handed it. */
function read(name: string, reference: unknown): Data {
  const selector = getSingularSelector(artifact<ReaderFragment>(name), reference);
  return selector && client.lookup(selector as never).data;
}

function board(): Data {
  const operation = createOperationDescriptor(artifact<ConcreteRequest>('boardQuery'), { project });
  client.retain(operation);
  const data = client.lookup(operation.fragment).data as Data;
  return read('board_project', data.project);
}

const move = (id: string, status: string) =>
  new Promise<Data>((resolve, reject) => {
    commitMutation<MutationParameters>(client, {
      mutation: artifact('boardMoveMutation'),
      variables: { input: { id, status } },
      onCompleted: resolve,
      onError: reject,
    });
  });

describe('Relay', () => {
  it('pages through the list of an entity that it finds again by its id, while others add to the list', async () => {
    const all = 'query ($p: ID!) { project(id: $p) { tasks(first: 100) { nodes { id } } } }';
    const before = (await graph.ask(all, { p: project })).project.tasks.nodes;
    await fetched('boardQuery', { project });
    for (const page of [2, 3]) {
      const query = 'mutation ($input: CreateTaskInput!) { createTask(input: $input) { position } }';
      await graph.ask(query, { input: { projectId: project, title: `Before page ${page}` } });
      const { endCursor } = board().tasks.pageInfo;
      await fetched('boardTasksQuery', { id: project, first: 4, after: endCursor });
    }
    const ids = board().tasks.edges.map(({ node }: Data) => node.id);
    expect(ids).toEqual(before.slice(0, 12).map(({ id }: Data) => id));
  });

  it('shows what a mutation answers in the list that is on the page', async () => {
    await fetched('boardQuery', { project });
    const tasks = () => board().tasks.edges.map(({ node }: Data) => read('board_task', node));
    const [task] = tasks();
    await move(task.id, task.status.key === 'DONE' ? 'IN_PROGRESS' : 'DONE');
    expect(tasks()[0]).toMatchObject({ id: task.id, version: task.version + 1 });
    expect(tasks()[0].status).not.toEqual(task.status);
  });

  it('reads the code of a refusal', async () => {
    await fetched('boardQuery', { project });
    const { id } = read('board_task', board().tasks.edges[0].node);
    const answers: unknown[] = await new Promise((resolve, reject) => {
      commitMutation<MutationParameters>(client, {
        mutation: artifact('boardMoveMutation'),
        variables: { input: { id, status: 'NOWHERE' } },
        onCompleted: (_, errors) => resolve([...(errors ?? [])]),
        onError: reject,
      });
    });
    expect(answers).toMatchObject([{ path: ['moveTask'], extensions: { code: 'VALIDATION_FAILED' } }]);
    const stranger = relayClient(graph.url, 'not.a.token');
    const refused = fetchQuery(stranger, artifact<ConcreteRequest>('boardQuery'), { project }).toPromise();
    await expect(refused).rejects.toMatchObject({
      source: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
  });

  it('keeps the rest of a page when a house is missing', async () => {
    graph.missing.add('assistant');
    await fetched('boardQuery', { project });
    const [{ node }] = board().tasks.edges;
    expect(read('board_task', node)).toMatchObject({ key: expect.any(String), proposals: null });
  });
});

describe('the artifacts of relay-compiler', () => {
  const uses = `import type { boardMoveMutation$variables } from './artifacts/boardMoveMutation.graphql';
    import type { board_task$data as Task } from './artifacts/board_task.graphql';
    export const variables: boardMoveMutation$variables = { input: { id: 'task_1', status: 'DONE' } };
    export function value({ key, dueDate, version, proposals }: Task): [string, string | null | undefined, number, unknown] {
      const [proposal] = proposals?.nodes ?? [];
      return [key, dueDate, version, proposal?.preview.changeSet.updates.nodes[0]?.fields[0]?.after];
    }`;

  it('are typed for a strict program: what is nullable, what is a list, which scalar is what', () => {
    const typed = compileRelay(graph.introspection, 'typescript');
    typed.write('right.ts', uses);
    typed.write('null.ts', uses.replace('proposals?.nodes', 'proposals.nodes'));
    typed.write('scalar.ts', uses.replace("'DONE'", '4'));
    const complaints = typed.complaints('right.ts', 'null.ts', 'scalar.ts');
    expect(complaints).toEqual(['null.ts TS18049', 'scalar.ts TS2322']);
    typed.remove();
  });
});
