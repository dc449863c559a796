import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../../tooling/world.ts';
import { schema } from './id-positions.ts';

let world: World;
let workspaceId: string;
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  const { data } = await world.ask('owner', '{ workspaces { nodes { id } } }');
  workspaceId = data.workspaces.nodes[0].id;
});
afterAll(() => world.close());

/** Statements that read, the snapshot's own and the scope's left out. */
async function reads(query: string): Promise<number> {
  world.statements.length = 0;
  const { errors } = await world.ask('owner', query, query.includes('$w') ? { w: workspaceId } : {});
  expect(errors).toEqual([]);
  return world.statements.filter((statement) => !/^(begin|commit|rollback)|set_config/.test(statement.trim()))
    .length;
}

const inWorkspace = (selection: string) =>
  `query ($w: ID!) { ${selection.replaceAll('ARGS', 'workspaceId: $w')} }`;

/** Every list of the graph, and how one asks for it; a list that is new must be entered here. */
const lists: Record<string, (page: string) => string> = {
  'Query.people': (page) => `{ people(${page}) { nodes { name } } }`,
  'Query.workspaces': (page) => `{ workspaces(${page}) { nodes { name today viewerRole } } }`,
  'Query.projects': (page) =>
    inWorkspace(
      `projects(ARGS, ${page}) { nodes { name lead { name } workspace { name } statuses { key } taskCounts { overdue } progress { ratio } viewerCan { update start } } }`,
    ),
  'Query.tasks': (page) =>
    inWorkspace(
      `tasks(ARGS, ${page}) { nodes { title isOverdue status { name } assignee { name } reporter { name } project { name } workspace { name } viewerCan { move delete } } }`,
    ),
  'MyWork.tasks': (page) =>
    `{ myWork { tasks(${page}) { nodes { title isOverdue status { name } project { name } } } } }`,
  'Viewer.memberships': (page) =>
    `{ viewer { memberships(${page}) { nodes { role workspace { name } user { name } } } } }`,
  'Workspace.members': (page) =>
    `{ workspaces { nodes { members(${page}) { nodes { role user { name } } } } } }`,
  'Workspace.whoCan': (page) =>
    `{ workspaces { nodes { whoCan(action: UPDATE, ${page}) { nodes { name } } } } }`,
  'Project.tasks': (page) =>
    inWorkspace(
      `projects(ARGS) { nodes { tasks(${page}) { nodes { title status { name } assignee { name } } } } }`,
    ),
  'Project.whoCan': (page) =>
    inWorkspace(`projects(ARGS) { nodes { whoCan(action: START, ${page}) { nodes { name } } } }`),
  'Task.whoCan': (page) =>
    inWorkspace(`tasks(ARGS, first: 5) { nodes { whoCan(action: DELETE, ${page}) { nodes { name } } } }`),
};

describe('a list', () => {
  it('is known here for every connection of the graph', () => {
    const connections = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !['ChangeSet'].includes(type.name)
        ? Object.values(type.getFields())
            .filter((field) => String(field.type).replace('!', '').endsWith('Connection'))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(Object.keys(lists).sort()).toEqual(connections.sort());
  });

  it.each(Object.entries(lists))(
    '%s sends as many statements for a page of 50 as for one of 2',
    async (_, ask) => {
      await reads(ask('first: 2'));
      const small = await reads(ask('first: 2'));
      expect(await reads(ask('first: 50'))).toBe(small);
      expect(small).toBeLessThanOrEqual(7);
    },
  );

  it.each(Object.entries(lists).filter(([name]) => !name.endsWith('whoCan')))(
    '%s counts its total in one statement more, and only when asked',
    async (_, ask) => {
      const without = await reads(ask('first: 2'));
      const counted = ask('first: 2').replace(/(\(.*?first: 2\)) \{/, '$1 { totalCount');
      expect(await reads(counted)).toBe(without + 1);
    },
  );
});

describe('a bulk creation', () => {
  it('of 500 tasks sends as many statements as one of 50', async () => {
    const { data } = await world.ask('owner', inWorkspace('projects(ARGS) { nodes { id } }'), {
      w: workspaceId,
    });
    const [project] = data.projects.nodes;
    const count = async (size: number) => {
      world.statements.length = 0;
      const rows = Array.from({ length: size }, (_, index) => ({
        projectId: project.id,
        title: `Row ${index}`,
      }));
      const { errors } = await world.ask(
        'owner',
        'mutation ($input: CreateTasksInput!) { createTasks(input: $input) { position } }',
        { input: { workspaceId, rows } },
      );
      expect(errors).toEqual([]);
      return world.statements.length;
    };
    await count(2);
    const small = await count(50);
    expect(await count(500)).toBe(small);
  });
});
