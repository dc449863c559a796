import { type Plan, planFor, removed } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { openProgramToWriteIn } from './lock-program.ts';
import { canEditProgram } from './program.policy.ts';
import { findPlaceForUpdate, findProjectIn } from './program.repository.ts';
import { programEntity, programProjectEntity } from './program.table.ts';

type Input = { programId: string; projectId: string };

/** A project that is not in this program, or in another by now, stays where it is. */
export async function unlinkProgramProject(write: Write, { programId, projectId }: Input): Promise<Plan> {
  const program = await openProgramToWriteIn(write, programId, canEditProgram);
  if (!(await findProjectIn(write.db, program, projectId))) throw notFound();
  const place = await findPlaceForUpdate(write.db, program.orgId, projectId);
  const isHere = place?.programId === program.id;
  return planFor(programEntity, program, isHere ? [removed(programProjectEntity, place)] : []);
}
