import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../../tooling/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
});
afterAll(() => world.close());

describe('a first look', () => {
  it('answers who I am, where I belong and what is on my plate', async () => {
    const { data, errors } = await world.ask(
      'member',
      `{ viewer { role user { name } organization { name } memberships { nodes { role workspace { name today } } totalCount } limits { cost } }
         myWork { counts { total overdue dueToday dueThisWeek } tasks(first: 3) { nodes { key title dueDate isOverdue project { name } status { name } } } }
         workspaces { nodes { id name viewerRole } } }`,
    );
    console.log(JSON.stringify({ data, errors }, null, 1));
    expect(errors).toEqual([]);
  });
});
