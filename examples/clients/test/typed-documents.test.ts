import { fileURLToPath } from 'node:url';
import { composePublicSdl } from '@workgraph/schema/compose';
import {
  buildClientSchema,
  buildSchema,
  GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
  specifiedDirectives,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, expectTypeOf, inject, it } from 'vitest';
import { taskDocument, tasksDocument, updateTaskDocument } from '../documents/tasks.ts';
import { ask } from '../documents/typed-fetch.ts';
import { type RunningGraph, runGraph } from './running-graph.ts';
import { scratchFolder } from './scratch-folder.ts';

let graph: RunningGraph;
let token: string;
let workspace: string;

beforeAll(async () => {
  graph = await runGraph(inject('postgresUrl'));
  token = graph.tokens.owner;
  const { workspaces } = await graph.ask('{ workspaces(first: 1) { nodes { id } } }');
  workspace = workspaces.nodes[0].id;
});
afterAll(() => graph.close());

async function firstTask(): Promise<string> {
  const { data } = await ask(graph.url, token, tasksDocument, { workspace, first: 1 });
  return data?.tasks?.edges[0]?.node.id ?? '';
}

describe('documents typed by graphql-codegen', () => {
  it('are made of the very schema that the gateway tells of', () => {
    const served = buildClientSchema(graph.introspection);
    expect(typesOf(served)).toBe(typesOf(buildSchema(composePublicSdl())));
  });

  it('bring answers of their types', async () => {
    const { data, errors } = await ask(graph.url, token, taskDocument, { id: await firstTask() });
    expect(errors).toBeUndefined();
    const task = data?.task;
    expect(task).toMatchObject({ createdAt: expect.stringMatching(/Z$/), version: expect.any(Number) });
    expectTypeOf(task?.createdAt).toEqualTypeOf<string | undefined>();
    expectTypeOf(task?.dueDate).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(task?.status.key).toEqualTypeOf<string | undefined>();
  });

  it('bring the code of a refusal beside what was answered', async () => {
    const input = { id: await firstTask(), title: '' };
    const { data, errors } = await ask(graph.url, token, updateTaskDocument, { input });
    expect(data).toEqual({ updateTask: null });
    expect(errors).toMatchObject([{ path: ['updateTask'], extensions: { code: 'VALIDATION_FAILED' } }]);
  });

  it('let a strict program through, and no wrong one', () => {
    const sources = fileURLToPath(new URL('../documents', import.meta.url));
    const right = `import { tasksDocument, updateTaskDocument } from '${sources}/tasks.ts';
      import { ask } from '${sources}/typed-fetch.ts';
      const page = await ask('', '', tasksDocument, { workspace: 'workspace_1', first: 5 });
      export const title: string | undefined = page.data?.tasks?.edges[0]?.node.title;
      const input = { id: 'task_1', estimatePoints: 1.5, priority: 'HIGH' } as const;
      const change = await ask('', '', updateTaskDocument, { input, options: { dryRun: true } });
      export const after: unknown = change.data?.updateTask?.changeSet.updates.nodes[0]?.fields[0]?.after;`;
    const mistakes = {
      'missing-house.ts': ['tasks?.edges', 'tasks.edges'],
      'empty-page.ts': ['edges[0]?.node', 'edges[0].node'],
      'field-not-asked-for.ts': ['node.title', 'node.dueDate'],
      'no-such-value.ts': ["'HIGH'", "'HIGHEST'"],
      'wrong-variable.ts': ['first: 5', "first: '5'"],
      'undefined-option.ts': ['dryRun: true', 'dryRun: undefined'],
    };
    const folder = scratchFolder();
    folder.write('right.ts', right);
    for (const [file, [from = '', to = '']] of Object.entries(mistakes)) {
      folder.write(file, right.replace(from, to));
    }
    const complaints = folder.complaints('right.ts', ...Object.keys(mistakes));
    folder.remove();
    expect(complaints.map((one) => one.split(' ', 1)[0]).sort()).toEqual(Object.keys(mistakes).sort());
  });
});

/** Without directives: the gateway tells of two more, by which it counts costs. */
function typesOf(schema: GraphQLSchema): string {
  const plain = new GraphQLSchema({ ...schema.toConfig(), directives: specifiedDirectives });
  return printSchema(lexicographicSortSchema(plain));
}
