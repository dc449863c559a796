import type { CastKey } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openProgramOffice, type ProgramOffice, uuid } from './program-office.ts';

let office: ProgramOffice;
let workspaceId: string;
let programId: string;
let projectId: string;
beforeAll(async () => {
  office = await openProgramOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
  programId = (await office.newProgram(workspaceId)).id;
  projectId = (await office.newProject(workspaceId)).id;
  await office.link(programId, projectId);
});
afterAll(() => office?.world.close());

const refusals: readonly (readonly [CastKey, string])[] = [
  ['member', 'FORBIDDEN'],
  ['viewer', 'FORBIDDEN'],
  ['outsider', 'NOT_FOUND'],
  ['foreign', 'NOT_FOUND'],
];
const mutations = [
  ['createProgram', () => ({ workspaceId, name: 'Mine' })],
  ['updateProgram', () => ({ id: programId, name: 'Mine' })],
  ['archiveProgram', () => ({ id: programId })],
  ['restoreProgram', () => ({ id: programId })],
  ['linkProgramProject', () => ({ programId, projectId })],
  ['unlinkProgramProject', () => ({ programId, projectId })],
] as const;

describe.each(mutations)('%s', (mutation, input) => {
  it.each(refusals)('refuses the %s with %s, writes nothing and records the denial', async (who, code) => {
    const { sql } = office.world.database;
    const state = () => sql`select (select json_agg(p)::text from portfolio.programs p) as programs,
      (select json_agg(l)::text from portfolio.program_projects l) as places`;
    const before = await state();
    const denials = await sql`select from log.denials`;
    const { refusal } = await office.tryProgram(who, mutation, input());
    expect(refusal?.code).toBe(code);
    if (code === 'FORBIDDEN') expect(refusal?.details.requiredRole).toBe('OWNER');
    expect(await state()).toEqual(before);
    const [last, ...others] = (await sql`select house, action, code from log.denials order by at desc`).slice(
      0,
      (await sql`select from log.denials`).length - denials.length,
    );
    expect(last).toEqual({ house: 'portfolio', action: mutation, code });
    expect(others).toEqual([]);
  });

  it.each(['owner', 'admin'] as const)('is open to the %s', async (who) => {
    const { refusal } = await office.tryProgram(who, mutation, input(), { options: { dryRun: true } });
    expect(refusal).toBeNull();
  });

  it('is closed to nobody in particular', async () => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { position } }`;
    const { errors } = await office.world.ask(null, query, { input: input() }, { house: 'portfolio' });
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('reading', () => {
  it.each(['admin', 'owner', 'member', 'viewer'] as const)('is open to the %s', async (who) => {
    const program = await office.readProgram(programId, who);
    expect(program.projects.nodes).toEqual([{ id: projectId }]);
    expect((await office.readProject(projectId, who)).program.id).toBe(programId);
  });

  it.each(['outsider', 'foreign'] as const)('shows the %s nothing', async (who) => {
    const ask = (query: string, variables: object) =>
      office.world.ask(who, query, variables, { house: 'portfolio' });
    const one = await ask('query ($id: ID!) { program(id: $id) { name } }', { id: programId });
    expect(one.errors[0]?.extensions?.code).toBe('NOT_FOUND');
    const list = await ask('query ($w: ID!) { programs(workspaceId: $w) { totalCount } }', {
      w: workspaceId,
    });
    expect(list.errors[0]?.extensions?.code).toBe('NOT_FOUND');
    const of = [
      { __typename: 'Project', id: projectId },
      { __typename: 'Program', id: programId },
    ];
    const entities = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
    expect((await ask(entities, { of })).data).toEqual({ _entities: [null, null] });
  });

  it('ends with the membership', async () => {
    const room = await office.newWorkspace();
    const { id } = await office.newProgram(room);
    await office.readProgram(id, 'member');
    const [member] = await office.world.database.sql`
      select m.id from work.workspace_members m join work.users u on u.id = m.user_id
      where m.workspace_id = ${uuid('Workspace', room)} and u.name like 'Mia%'`;
    await office.world.database.sql`
      update work.workspace_members set status = 'SUSPENDED' where id = ${member?.id}`;
    await expect(office.readProgram(id, 'member')).rejects.toThrow('NOT_FOUND');
  });
});
