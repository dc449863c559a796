import { acme } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openProgramOffice, type ProgramOffice, uuid } from './program-office.ts';

let office: ProgramOffice;
let program: string;
let projectId: string;
beforeAll(async () => {
  office = await openProgramOffice(inject('postgresUrl'));
  const workspaceId = await office.newWorkspace();
  program = (await office.newProgram(workspaceId)).id;
  projectId = (await office.newProject(workspaceId)).id;
});
afterAll(() => office?.world.close());

/** The program's place in the line, as `standInLine` computes it. */
const place = () => office.world.database.sql`hashtextextended(${acme} || ${uuid('Program', program)}, 0)`;

async function somebodyWaits(): Promise<void> {
  const { sql } = office.world.database;
  const waiting = () => sql`select from pg_locks where not granted and locktype = 'advisory'
    and database = (select oid from pg_database where datname = current_database())`;
  await expect.poll(async () => (await waiting()).length).toBe(1);
}

describe('the line for a program', () => {
  it('lets nobody who would share it pass one who waits to archive it', async () => {
    const { sql } = office.world.database;
    let archiving: Promise<unknown> = Promise.resolve();
    await sql.begin(async (underWay) => {
      await underWay`select pg_advisory_xact_lock_shared(${place()})`;
      archiving = office.doProgram('owner', 'archiveProgram', { id: program });
      await somebodyWaits();
      const [passed] = await sql`select pg_try_advisory_xact_lock_shared(${place()}) as it`;
      expect(passed?.it).toBe(false);
    });
    await archiving;
    await office.doProgram('owner', 'restoreProgram', { id: program });
  });

  it('is stood in by those who put projects into it', async () => {
    let linking: Promise<unknown> = Promise.resolve();
    await office.world.database.sql.begin(async (alone) => {
      await alone`select pg_advisory_xact_lock(${place()})`;
      linking = office.link(program, projectId);
      await somebodyWaits();
    });
    await linking;
  });
});
