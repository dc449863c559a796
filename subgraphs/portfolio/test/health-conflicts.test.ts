import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import type { Payload } from '../../work/test/office.ts';
import { openProgramOffice, type ProgramOffice } from './program-office.ts';

let office: ProgramOffice;
beforeAll(async () => {
  office = await openProgramOffice(inject('postgresUrl'));
});
afterAll(() => office?.world.close());

/** From Monday to Friday so many minutes a day. */
const weekOf = (minutes: number) => ({
  ...Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, minutes]),
  ),
  saturday: 0,
  sunday: 0,
});

async function run(mutation: string, input: object, select: string): Promise<Payload> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${select} } }`;
  const { data, errors } = await office.world.ask('admin', query, { input }, { house: 'resource' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data[mutation];
}

it('puts project and program at risk while an open HARD conflict touches them, and no longer', async () => {
  const [here, there] = [await office.newWorkspace(), await office.newWorkspace()];
  const resources: string[] = [];
  for (const workspaceId of [here, there]) {
    const { resource } = await run(
      'createResource',
      { workspaceId, userId: userId('member') },
      'resource { id }',
    );
    resources.push(resource.id);
  }
  const projects = [await office.newProject(here), await office.newProject(here)].map(({ id }) => id);
  const program = await office.newProgram(here);
  for (const id of projects) await office.link(program.id, id);
  const away = (await office.newProject(there)).id;
  const [resourceId, elsewhere] = resources;
  const days = { startDate: '2027-03-01', endDate: '2027-03-05', type: 'HARD' };
  for (const [of, projectId, percent] of [
    [resourceId, projects[0], 30],
    [resourceId, projects[1], 30],
    [elsewhere, away, 40],
  ]) {
    const booking = { resourceId: of, projectId, amount: { percent }, ...days };
    await run('createAllocation', booking, 'allocation { id }');
  }
  const found = async () => {
    const query = `query ($id: ID!) { program(id: $id) { rollup { hardConflicts tasks { total } }
      health { status reasons { code actual } projects { healthy atRisk } }
      projects { nodes { health { status reasons { code severity threshold actual evidence { id } } } } } } }`;
    return (await office.ask('viewer', query, { id: program.id })).program;
  };
  const update = (minutes: number) =>
    run('updateResource', { id: resourceId, weeklyMinutes: weekOf(minutes) }, 'resource { id }');

  expect(await found()).toMatchObject({ rollup: { hardConflicts: 0 }, health: { status: 'HEALTHY' } });
  await update(240);
  const reason = { code: 'HARD_CONFLICTS', severity: 'AT_RISK', threshold: 1, actual: 1, evidence: [] };
  expect(await found()).toEqual({
    rollup: { hardConflicts: 1, tasks: { total: 0 } },
    health: {
      status: 'AT_RISK',
      reasons: [{ code: 'PROJECTS_AT_RISK', actual: 2 }],
      projects: { healthy: 0, atRisk: 2 },
    },
    projects: { nodes: Array(2).fill({ health: { status: 'AT_RISK', reasons: [reason] } }) },
  });
  await office.act('owner', 'holdProject', { id: projects[0] });
  await office.act('owner', 'holdProject', { id: projects[1] });
  expect(await found()).toMatchObject({ rollup: { hardConflicts: 0 }, health: { status: 'HEALTHY' } });
  await office.act('owner', 'resumeProject', { id: projects[0] });
  expect(await found()).toMatchObject({ rollup: { hardConflicts: 1 }, health: { status: 'AT_RISK' } });
  await update(480);
  expect(await found()).toMatchObject({ rollup: { hardConflicts: 0 }, health: { status: 'HEALTHY' } });
});
