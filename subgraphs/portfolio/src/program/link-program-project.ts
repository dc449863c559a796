import { created, type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { openProgramToWriteIn } from './lock-program.ts';
import { newPlace } from './new-program.ts';
import { canEditProgram } from './program.policy.ts';
import { findPlaceForUpdate, findProjectIn } from './program.repository.ts';
import { programEntity, programProjectEntity } from './program.table.ts';
import { checkProjectLive } from './program.ts';

type Input = { programId: string; projectId: string };

/** A project that is in another program leaves it in the same change. */
export async function linkProgramProject(write: Write, { programId, projectId }: Input): Promise<Plan> {
  const program = await openProgramToWriteIn(write, programId, canEditProgram);
  const project = await findProjectIn(write.db, program, projectId);
  if (!project) throw notFound();
  checkProjectLive(project);
  const place = await findPlaceForUpdate(write.db, program.orgId, projectId);
  const changes = place
    ? updated(programProjectEntity, place, { programId })
    : [created(programProjectEntity, newPlace(program, projectId, write.now))];
  return planFor(programEntity, program, changes);
}
