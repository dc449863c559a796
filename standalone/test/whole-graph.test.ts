import { setTimeout as sleep } from 'node:timers/promises';
import { encodeId, newId } from '@workgraph/kit/ids';
import { type House, houses } from '@workgraph/schema/load-sdl';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../tooling/world.ts';
import { openWorldGateway, type WorldGateway } from '../../tooling/world-gateway.ts';
import type { CastKey } from '../src/demo/cast.ts';

let world: World;
let gateway: WorldGateway;
/** What happens to calls of a house; nothing when it is well. */
const ailments = new Map<House, () => Promise<void>>();
const calls: string[] = [];

beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  gateway = await openWorldGateway(
    world,
    { deadlineMs: 8_000, houseDeadlineMs: 3_000 },
    (house, transport) => async (request) => {
      calls.push(house);
      await ailments.get(house)?.();
      return transport(request);
    },
  );
});
beforeEach(() => {
  ailments.clear();
  calls.length = 0;
});
afterAll(async () => {
  await gateway.close();
  await world.close();
});

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
type Data = any;
type Told = {
  data: Data;
  errors?: { path?: (string | number)[]; message: string; extensions: { code: string } }[];
};

async function ask(who: CastKey, query: string, variables: object = {}): Promise<Told> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.tokens[who]}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Told;
}

async function product(): Promise<string> {
  const { data } = await ask('owner', '{ workspaces { nodes { id } } }');
  calls.length = 0;
  return data.workspaces.nodes[0].id;
}

const page = `query ($w: ID!) {
  programs(workspaceId: $w, first: 3) { nodes { name health { status }
    rollup { tasks { total overdue } progress { ratio } projects { total } }
    projects(first: 3) { nodes { name health { status } openHardConflicts taskCounts { total }
      tasks(first: 3) { nodes { id key assignee { name } allocations(first: 2) { nodes { amount { percent } } }
        proposals(first: 2) { nodes { summary state preview { changeSet { summary { updated } } } } } } }
      allocations(first: 3) { nodes { type resource { name } } } } } } }
}`;

/** Two for each task of the page, so that there is something to be read of every house. */
async function proposeOnPage(w: string): Promise<void> {
  const { data } = await ask('owner', page, { w });
  const tasks = data.programs.nodes.flatMap((program: Data) =>
    program.projects.nodes.flatMap((project: Data) => project.tasks.nodes),
  );
  const query = 'mutation ($input: CreateProposalInput!) { createProposal(input: $input) { position } }';
  for (const { id } of tasks) {
    for (const status of ['CANCELLED', 'BACKLOG', 'TODO']) {
      await world.ask('owner', query, { input: { moveTask: { id, status } } }, { house: 'assistant' });
    }
  }
  calls.length = 0;
}

describe('a page that crosses the four houses', () => {
  beforeAll(async () => {
    await proposeOnPage(await product());
  });

  it('is answered whole, each house saying what is its own', async () => {
    const { data, errors } = await ask('owner', page, { w: await product() });
    expect(errors).toBeUndefined();
    const [first] = data.programs.nodes;
    expect(first.rollup.tasks.total).toBeGreaterThan(0);
    const [project] = first.projects.nodes;
    expect(project.taskCounts.total).toBeGreaterThan(0);
    expect(project.tasks.nodes[0].key).toMatch(/^[A-Z]+-\d+$/);
    expect(project.allocations.nodes[0].resource.name).toBeTruthy();
    const proposals = project.tasks.nodes.flatMap((task: Data) => task.proposals.nodes);
    expect(proposals.length).toBeGreaterThan(1);
    expect(proposals[0]).toMatchObject({
      state: 'PROPOSED',
      preview: { changeSet: { summary: { updated: 1 } } },
    });
    expect(new Set(calls)).toEqual(new Set(['work', 'resource', 'portfolio', 'assistant']));
  });

  it('takes a number of statements and calls that does not grow with the page', async () => {
    const w = await product();
    const measure = async (query: string) => {
      await ask('owner', query, { w });
      await sleep(50); // the last snapshot ends after its answer
      calls.length = 0;
      const before = { ...world.statementsOf };
      await ask('owner', query, { w });
      await sleep(50);
      return houses.map((house) => ({
        house,
        calls: calls.filter((one) => one === house).length,
        statements: world.statementsOf[house] - before[house],
      }));
    };
    const small = await measure(page.replaceAll('first: 3', 'first: 1').replaceAll('first: 2', 'first: 1'));
    const large = await measure(page);
    expect(large).toEqual(small);
    for (const { house, calls: asked, statements } of large) {
      expect([house, asked <= 4, statements <= 24]).toEqual([house, true, true]);
    }
  });

  const fails = () => Promise.reject(new Error('out of order'));
  const hangs = () => sleep(20_000, undefined, { ref: false });
  const sick: [House, string, () => Promise<void>, string, string][] = [
    ['resource', 'fails', fails, 'UNAVAILABLE', 'allocations'],
    ['resource', 'hangs', hangs, 'DEADLINE_EXCEEDED', 'allocations'],
    ['assistant', 'fails', fails, 'UNAVAILABLE', 'tasks.nodes.0.proposals'],
    ['assistant', 'hangs', hangs, 'DEADLINE_EXCEEDED', 'tasks.nodes.0.proposals'],
  ];
  it.each(sick)(
    'keeps the rest when %s %s, within the deadline, with errors where its fields are null',
    async (house, _, ailment, code, missing) => {
      const w = await product();
      ailments.set(house, ailment);
      const startedAt = performance.now();
      const { data, errors = [] } = await ask('owner', page, { w });
      expect(performance.now() - startedAt).toBeLessThan(8_000);
      const [project] = data.programs.nodes[0].projects.nodes;
      expect(project.name).toBeTruthy();
      expect(project.taskCounts.total).toBeGreaterThan(0);
      expect(project.allocations === null).toBe(house === 'resource');
      expect(project.tasks.nodes[0].proposals === null).toBe(house === 'assistant');
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
      expect(errors.map(({ path }) => path?.join('.'))).toContain(
        `programs.nodes.0.projects.nodes.0.${missing}`,
      );
      expect(JSON.stringify(errors)).not.toContain('out of order');
    },
  );
});

describe('permissions that cross the houses', () => {
  const query = `query ($w: ID!) {
    workspace(id: $w) { viewerCan { createProject createResource createProgram } }
    projects(workspaceId: $w, first: 3) { nodes { viewerCan { createTask createAllocation } } }
    programs(workspaceId: $w, first: 1) { nodes { viewerCan { linkProject } whoCan(action: UPDATE) { nodes { name } } } }
    resources(workspaceId: $w, first: 1) { nodes { decision(action: BOOK_HARD) { rule }
      whoCan(action: UPDATE) { edges { node { name role } } } } }
  }`;

  it('are told in one answer, each house telling its own', async () => {
    const { data, errors } = await ask('owner', query, { w: await product() });
    expect(errors).toBeUndefined();
    expect(data.workspace.viewerCan).toEqual({
      createProject: true,
      createResource: true,
      createProgram: true,
    });
    for (const { viewerCan } of data.projects.nodes)
      expect(Object.values(viewerCan)).toEqual([expect.any(Boolean), expect.any(Boolean)]);
    const people = ['Ada Lovelace', 'Olga Berg'];
    const [program] = data.programs.nodes;
    expect(program.viewerCan.linkProject).toBe(true);
    expect(program.whoCan.nodes.map(({ name }: { name: string }) => name)).toEqual(people);
    const [resource] = data.resources.nodes;
    expect(resource.decision.rule).toBe('allocation.book');
    expect(resource.whoCan.edges.map(({ node }: Data) => node.name)).toEqual(people);
  });

  it('leave those of a house open that is missing', async () => {
    const w = await product();
    ailments.set('resource', () => Promise.reject(new Error('out of order')));
    const { data } = await ask('member', query, { w });
    expect(data.workspace.viewerCan).toEqual({
      createProject: false,
      createResource: null,
      createProgram: false,
    });
    expect(data.projects.nodes[0].viewerCan).toEqual({
      createTask: expect.any(Boolean),
      createAllocation: null,
    });
  });
});

describe('an id alone', () => {
  it('finds the entity in whichever house it belongs to, with fields of the others', async () => {
    const { data } = await ask(
      'owner',
      `query ($w: ID!) { programs(workspaceId: $w, first: 1) { nodes { id projects(first: 1) { nodes { id tasks(first: 1) { nodes { id proposals(first: 1) { nodes { id } } } } } } } }
        resources(workspaceId: $w, first: 1) { nodes { id } } }`,
      { w: await product() },
    );
    const [program] = data.programs.nodes;
    const [project] = program.projects.nodes;
    const ids = [
      data.resources.nodes[0].id,
      program.id,
      project.id,
      project.tasks.nodes[0].id,
      project.tasks.nodes[0].proposals.nodes[0].id,
      encodeId('Task', newId()),
    ];
    const found = await ask(
      'owner',
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Project { name health { status } } } }`,
      { ids },
    );
    expect(found.data.nodes).toMatchObject([
      { __typename: 'Resource' },
      { __typename: 'Program' },
      { __typename: 'Project', name: expect.any(String), health: expect.anything() },
      { __typename: 'Task' },
      { __typename: 'Proposal' },
      null,
    ]);
    expect(found.errors).toMatchObject([{ path: ['nodes', 5], extensions: { code: 'NOT_FOUND' } }]);
    for (const id of ids.slice(0, 5)) {
      const { data: alone } = await ask('owner', 'query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(alone.node.id).toBe(id);
      const strange = await ask('foreign', 'query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(strange).toMatchObject({
        data: { node: null },
        errors: [{ path: ['node'], extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });

  it('that belongs to no house is VALIDATION_FAILED', async () => {
    const { data, errors } = await ask('owner', '{ node(id: "frog_01k80000004008000000000001") { id } }');
    expect(data).toEqual({ node: null });
    expect(errors).toMatchObject([{ extensions: { code: 'VALIDATION_FAILED' } }]);
  });
});
