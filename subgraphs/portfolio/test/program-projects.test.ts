import { encodeId, newId } from '@workgraph/kit/ids';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Payload } from '../../work/test/office.ts';
import { openProgramOffice, type ProgramOffice, uuid } from './program-office.ts';

let office: ProgramOffice;
let workspaceId: string;
beforeAll(async () => {
  office = await openProgramOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
});
afterAll(() => office?.world.close());

const projectsOf = async (id: string) =>
  (await office.readProgram(id)).projects.nodes.map((node: { id: string }) => node.id);

describe('a project in a program', () => {
  it('is put there, shows there, and is taken out again', async () => {
    const program = await office.newProgram(workspaceId);
    const { id: projectId } = await office.newProject(workspaceId);
    const linked = await office.link(program.id, projectId);
    expect(linked.program).toMatchObject({ version: 1, projects: { nodes: [{ id: projectId }] } });
    expect(linked.changeSet.creates.nodes[0].fields).toEqual([
      { name: 'program', before: null, after: program.id },
      { name: 'project', before: null, after: projectId },
    ]);
    expect((await office.link(program.id, projectId)).position).toBeNull();
    expect((await office.readProject(projectId)).program).toEqual({ id: program.id, name: program.name });

    const place = { programId: program.id, projectId };
    const unlinked = await office.doProgram('owner', 'unlinkProgramProject', place);
    expect(unlinked).toMatchObject({
      program: { projects: { nodes: [] } },
      changeSet: { summary: { removed: 1 } },
    });
    expect((await office.readProject(projectId)).program).toBeNull();
    expect((await office.doProgram('owner', 'unlinkProgramProject', place)).position).toBeNull();
  });

  it('moves from another program in the same change', async () => {
    const [from, to] = [await office.newProgram(workspaceId), await office.newProgram(workspaceId)];
    const { id } = await office.newProject(workspaceId);
    await office.link(from.id, id);
    const { changeSet } = await office.link(to.id, id);
    expect(changeSet.summary).toEqual({ created: 0, updated: 1, removed: 0 });
    expect(changeSet.updates.nodes[0].fields).toEqual([{ name: 'program', before: from.id, after: to.id }]);
    expect(await projectsOf(from.id)).toEqual([]);
    expect(await projectsOf(to.id)).toEqual([id]);
    expect((await office.readProgram(from.id)).rollup.projects.total).toBe(0);
    const back = { programId: from.id, projectId: id };
    expect((await office.doProgram('owner', 'unlinkProgramProject', back)).position).toBeNull();
    expect(await projectsOf(to.id)).toEqual([id]);
  });

  it('is in exactly one program after eight have taken it at once', async () => {
    const { id } = await office.newProject(workspaceId);
    const programs = await Promise.all(Array.from({ length: 8 }, () => office.newProgram(workspaceId)));
    await Promise.all(programs.map((program) => office.link(program.id, id)));
    const rows = await office.world.database.sql`
      select from portfolio.program_projects where project_id = ${uuid('Project', id)}`;
    expect(rows).toHaveLength(1);
    const found = await Promise.all(programs.map((program) => projectsOf(program.id)));
    expect(found.flat()).toEqual([id]);
  });

  it('leaves while it is archived and comes back with it', async () => {
    const program = await office.newProgram(workspaceId);
    const { id } = await office.newProject(workspaceId);
    await office.newTask(id, { dueDate: '2020-01-01' });
    await office.link(program.id, id);
    await office.act('owner', 'archiveProject', { id });
    const gone = await office.readProgram(program.id);
    expect(gone.projects).toEqual({ totalCount: 0, nodes: [] });
    expect(gone.rollup).toMatchObject({ projects: { total: 0 }, tasks: { total: 0, overdue: 0 } });
    const other = await office.newProgram(workspaceId);
    const place = { programId: other.id, projectId: id };
    expect((await office.tryProgram('owner', 'linkProgramProject', place)).refusal?.code).toBe(
      'PROJECT_ARCHIVED',
    );
    await office.act('owner', 'restoreProject', { id });
    const back = await office.readProgram(program.id);
    expect(back).toMatchObject({ projects: { totalCount: 1 }, rollup: { tasks: { total: 1, overdue: 1 } } });
  });

  it('is of the same workspace, or NOT_FOUND', async () => {
    const program = await office.newProgram(workspaceId);
    const elsewhere = await office.newProject(await office.newWorkspace());
    const unknown = encodeId('Project', newId());
    const foreign = await foreignProject();
    for (const mutation of ['linkProgramProject', 'unlinkProgramProject']) {
      const refusals = await Promise.all(
        [elsewhere.id, unknown, foreign].map(async (projectId) => {
          const input = { programId: program.id, projectId };
          return (await office.tryProgram('admin', mutation, input)).refusal;
        }),
      );
      expect(refusals).toEqual(
        Array(3).fill({ code: 'NOT_FOUND', message: 'Not found.', details: undefined }),
      );
    }
    const wrongType = { programId: program.id, projectId: program.id };
    const { refusal } = await office.tryProgram('owner', 'linkProgramProject', wrongType);
    expect(refusal?.code).toBe('VALIDATION_FAILED');
  });

  it('does not exist for portfolio when it does not for work', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { id }
      ... on Task { id } ... on Workspace { id } ... on Program { id } } }`;
    const of = ['Project', 'Task', 'Workspace', 'Program'].map((type) => ({
      __typename: type,
      id: encodeId(type, newId()),
    }));
    expect(await office.ask('admin', query, { of })).toEqual({ _entities: [null, null, null, null] });
  });

  it('is paged by name', async () => {
    const program = await office.newProgram(workspaceId);
    const made = [];
    for (let count = 0; count < 5; count += 1) made.push((await office.newProject(workspaceId)).id);
    for (const id of made) await office.link(program.id, id);
    const query = `query ($id: ID!, $after: String) { program(id: $id) { projects(first: 2, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id } } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { projects }: Payload = (await office.ask('member', query, { id: program.id, after })).program;
      seen.push(...projects.nodes.map((node: { id: string }) => node.id));
      expect(projects.totalCount).toBe(5);
      after = projects.pageInfo.endCursor;
      more = projects.pageInfo.hasNextPage;
    }
    expect(seen.sort()).toEqual(made.sort());
  });
});

async function foreignProject(): Promise<string> {
  const { workspaces } = (await office.world.ask('foreign', '{ workspaces { nodes { id } } }')).data;
  const query = 'query ($w: ID!) { projects(workspaceId: $w) { nodes { id } } }';
  const found = await Promise.all(
    workspaces.nodes.map(({ id }: { id: string }) => office.world.ask('foreign', query, { w: id })),
  );
  return found.flatMap(({ data }) => data.projects.nodes)[0].id;
}
