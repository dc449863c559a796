import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openProgramOffice, type ProgramOffice } from './program-office.ts';

let office: ProgramOffice;
let workspaceId: string;
beforeAll(async () => {
  office = await openProgramOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
});
afterAll(() => office?.world.close());

const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

describe('a program', () => {
  it('is created by an OWNER and read by every member', async () => {
    const input = { workspaceId, name: ' Launch year ', description: '**All** of it' };
    const { program, changeSet, position } = await office.doProgram('owner', 'createProgram', input);
    expect(program).toMatchObject({ name: 'Launch year', description: '**All** of it', version: 1 });
    expect(program.workspace.id).toBe(workspaceId);
    expect(changeSet.summary).toEqual({ created: 1, updated: 0, removed: 0 });
    expect(position).not.toBeNull();
    expect(await office.readProgram(program.id)).toMatchObject({ name: 'Launch year', archivedAt: null });
    const listed = await office.ask(
      'viewer',
      'query ($w: ID!) { programs(workspaceId: $w) { nodes { name } } }',
      {
        w: workspaceId,
      },
    );
    expect(listed.programs.nodes).toEqual([{ name: 'Launch year' }]);
  });

  it('has a name no other live program of its workspace has', async () => {
    const first = await office.newProgram(workspaceId, 'Twin');
    const second = await office.newProgram(workspaceId, 'Other');
    const taken = { code: 'PROGRAM_NAME_TAKEN', details: { name: 'Twin' } };
    const create = () => office.tryProgram('owner', 'createProgram', { workspaceId, name: 'Twin' });
    expect((await create()).refusal).toMatchObject(taken);
    const rename = { id: second.id, name: 'Twin' };
    expect((await office.tryProgram('owner', 'updateProgram', rename)).refusal).toMatchObject(taken);
    await office.newProgram(await office.newWorkspace(), 'Twin');

    await office.doProgram('owner', 'archiveProgram', { id: first.id });
    const heir = (await create()).payload.program;
    expect((await office.tryProgram('owner', 'restoreProgram', { id: first.id })).refusal).toMatchObject(
      taken,
    );
    await office.doProgram('owner', 'updateProgram', { id: heir.id, name: 'Heir' });
    const { program } = await office.doProgram('owner', 'restoreProgram', { id: first.id });
    expect(program).toMatchObject({ name: 'Twin', archivedAt: null, version: 3 });
  });

  it('is made once when two create it under one name at once', async () => {
    const input = { workspaceId, name: 'Race' };
    const told = await Promise.all(
      [1, 2, 3, 4].map(() => office.tryProgram('owner', 'createProgram', input)),
    );
    expect(told.filter(({ payload }) => payload)).toHaveLength(1);
    expect(told.flatMap(({ refusal }) => refusal?.code ?? [])).toEqual(Array(3).fill('PROGRAM_NAME_TAKEN'));
  });

  it('changes only where something differs, and its version with it', async () => {
    const { id } = await office.newProgram(workspaceId);
    const update = (input: object, options = {}) =>
      office.tryProgram('owner', 'updateProgram', { id, ...input }, { options });
    expect((await update({ description: 'New' }, { expectedVersion: 1 })).payload.program.version).toBe(2);
    const same = await update({ description: 'New' });
    expect(same.payload).toMatchObject({ position: null, program: { version: 2 } });
    const stale = await update({ description: null }, { expectedVersion: 1 });
    expect(stale.refusal).toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { current: 2, changedFields: ['description'] },
    });
    expect((await update({ description: null })).payload.program).toMatchObject({
      description: null,
      version: 3,
    });
    expect((await update({ name: null })).refusal?.code).toBe('VALIDATION_FAILED');
  });

  it('is closed to changes while it is archived, and can be read', async () => {
    const { id } = await office.newProgram(workspaceId);
    const { id: projectId } = await office.newProject(workspaceId);
    await office.link(id, projectId);
    await office.doProgram('owner', 'archiveProgram', { id });
    const place = { programId: id, projectId };
    const codes = [
      await office.tryProgram('owner', 'updateProgram', { id, name: 'No' }),
      await office.tryProgram('owner', 'linkProgramProject', place),
      await office.tryProgram('owner', 'unlinkProgramProject', place),
    ].map(({ refusal }) => refusal?.code);
    expect(codes).toEqual(Array(3).fill('PROGRAM_ARCHIVED'));
    const again = await office.doProgram('owner', 'archiveProgram', { id });
    expect(again.position).toBeNull();
    expect(ids((await office.readProgram(id)).projects)).toEqual([projectId]);
    const query = `query ($w: ID!, $f: ProgramFilter) { programs(workspaceId: $w, filter: $f) { nodes { id } } }`;
    const list = async (filter: object | null) =>
      ids((await office.ask('viewer', query, { w: workspaceId, f: filter })).programs);
    expect(await list(null)).not.toContain(id);
    expect(await list({ archivedAt: { isNull: false } })).toContain(id);
  });

  it('refuses everything in an archived workspace', async () => {
    const room = await office.newWorkspace();
    const { id } = await office.newProgram(room);
    await office.act('admin', 'archiveWorkspace', { id: room });
    for (const [mutation, input] of [
      ['createProgram', { workspaceId: room, name: 'Late' }],
      ['updateProgram', { id, name: 'Late' }],
      ['archiveProgram', { id }],
      ['restoreProgram', { id }],
    ] as const) {
      expect((await office.tryProgram('owner', mutation, input)).refusal?.code).toBe('WORKSPACE_ARCHIVED');
    }
  });
});
