import { readExamples } from '@workgraph/schema/examples';
import type { Lookup } from '@workgraph/standalone/demo/demo-names';
import { resolveReferences } from '@workgraph/standalone/demo/resolve-references';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, userId, type World } from '../../tooling/world.ts';

let world: World;
let queries = 0;
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
});
afterAll(() => world.close());

const now = new Date('2026-03-01T12:00:00Z');

const lookup: Lookup = async (house, query, variables, who = 'admin') => {
  queries += 1;
  const { data, errors } = await world.ask(who, query, variables, { house });
  expect(errors).toEqual([]);
  return data;
};

async function resolved(reference: string): Promise<string> {
  return resolveReferences(reference, lookup, now);
}

describe('the references of the examples', () => {
  it.each([
    ['work', 5],
    ['resource', 7],
    ['portfolio', 7],
    ['assistant', 5],
  ] as const)(
    'all name something of a fresh demo, in a query per workspace of the houses they speak of: %s',
    async (house, expected) => {
      queries = 0;
      const examples = await resolveReferences(readExamples(house), lookup, now);
      const inputs = examples.flatMap(({ before, input }) => [...before.map((step) => step.input), input]);
      expect(JSON.stringify(inputs)).not.toContain('"@');
      expect(queries).toBe(expected);
    },
  );

  it('name people, and days from now', async () => {
    expect(await resolveReferences({ who: ['@user:mia'] }, lookup, now)).toEqual({ who: [userId('member')] });
    expect(await resolveReferences(['@day:+7', '@day:-1', '@day:+0'], lookup, now)).toEqual([
      '2026-03-08',
      '2026-02-28',
      '2026-03-01',
    ]);
  });

  it('name the very task, project and member they say', async () => {
    const [task, project, member] = await Promise.all(
      ['@task:MOB-5', '@project:SEC', '@member:delivery/otto'].map(resolved),
    );
    const { data } = await world.ask(
      'admin',
      `query ($task: ID!, $project: ID!, $member: _Any!) {
        task(id: $task) { key } project(id: $project) { key }
        _entities(representations: [$member]) { ... on WorkspaceMember { user { name } workspace { slug } } }
      }`,
      { task, project, member: { __typename: 'WorkspaceMember', id: member } },
    );
    expect(data).toEqual({
      task: { key: 'MOB-5' },
      project: { key: 'SEC' },
      _entities: [{ user: { name: 'Otto Lang' }, workspace: { slug: 'delivery' } }],
    });
  });

  it('name the very booking, its resource and conflict they say', async () => {
    const [allocation, resource, conflict] = await Promise.all(
      ['@allocation:product/mia/MOB', '@resource:product/Firmware engineer', '@conflict:product/mia'].map(
        resolved,
      ),
    );
    const { data } = await world.ask(
      'admin',
      `query ($all: [ID!]!) { nodes(ids: $all) {
        ... on Allocation { resource { user { id } } type } ... on Resource { name user { id } }
        ... on AllocationConflict { resource { user { id } } } } }`,
      { all: [allocation, resource, conflict] },
      { house: 'resource' },
    );
    expect(data.nodes).toEqual([
      { resource: { user: { id: userId('member') } }, type: 'SOFT' },
      { name: 'Firmware engineer', user: null },
      { resource: { user: { id: userId('member') } } },
    ]);
  });

  it('name the very program they say', async () => {
    const id = await resolved('@program:Digital front');
    const query = 'query ($id: ID!) { program(id: $id) { name } }';
    const { data } = await world.ask('admin', query, { id }, { house: 'portfolio' });
    expect(data.program.name).toBe('Digital front');
  });

  it('name what nobody but one person sees, asked as that person', async () => {
    const input = { id: '@proposal:mia/APL-4', hash: '@hash:mia/APL-4' };
    const { id, hash } = await resolveReferences(input, lookup, now);
    const query = 'query ($id: ID!) { proposal(id: $id) { hash requestedBy { id } } }';
    const { data } = await world.ask('member', query, { id }, { house: 'assistant' });
    expect(data.proposal).toEqual({ hash, requestedBy: { id: userId('member') } });
    expect(await resolved('@proposal:olga/APL-4')).toBe('@proposal:olga/APL-4');
  });

  it('are still found in the trash and the archive', async () => {
    const [task, project] = await Promise.all(['@task:WEB-2', '@project:WEB'].map(resolved));
    const remove = 'mutation ($input: DeleteTaskInput!) { deleteTask(input: $input) { position } }';
    const archive = 'mutation ($input: ArchiveProjectInput!) { archiveProject(input: $input) { position } }';
    for (const [query, id] of [
      [remove, task],
      [archive, project],
    ] as const) {
      expect((await world.ask('admin', query, { input: { id } })).errors).toEqual([]);
    }
    expect(await Promise.all(['@task:WEB-2', '@project:WEB'].map(resolved))).toEqual([task, project]);
  });

  it('stay as they are where they name nothing, and ask nothing where there are none', async () => {
    expect(await resolved('@task:APL-999')).toBe('@task:APL-999');
    queries = 0;
    expect(await resolveReferences({ title: 'mail@task:APL-5', count: 2, none: null }, lookup, now)).toEqual({
      title: 'mail@task:APL-5',
      count: 2,
      none: null,
    });
    expect(queries).toBe(0);
  });
});
