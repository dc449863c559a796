import { demoPrograms, loadPrograms } from '@workgraph/standalone/demo/demo-programs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { testSecret } from '../../../tooling/world.ts';
import { openProgramOffice, type ProgramOffice } from './program-office.ts';

let office: ProgramOffice;
beforeAll(async () => {
  office = await openProgramOffice(inject('postgresUrl'));
});
afterAll(() => office?.world.close());

it('loads the programs of the demo, and only once however often it is tried', async () => {
  const { work, portfolio } = office.world.houses;
  await loadPrograms(work, portfolio, testSecret);
  await loadPrograms(work, portfolio, testSecret);
  const query = `query ($w: ID!) { programs(workspaceId: $w) { nodes { name health { status }
    rollup { projects { total } } } } }`;
  const found: Record<string, unknown> = {};
  for (const slug of new Set(demoPrograms.map(({ workspace }) => workspace))) {
    const { programs } = await office.ask('admin', query, { w: await office.workspaceOf(slug) });
    for (const { name, health, rollup } of programs.nodes)
      found[name] = [health.status, rollup.projects.total];
  }
  expect(found).toEqual({
    'Apollo to market': ['BLOCKED', 1],
    'Digital front': ['HEALTHY', 2],
    'Safe and settled': ['BLOCKED', 2],
    'Customer rollouts': ['AT_RISK', 2],
  });
});
