import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { openProgram } from './lock-program.ts';
import { canArchiveProgram } from './program.policy.ts';
import { hasProgramName } from './program.repository.ts';
import { programEntity } from './program.table.ts';
import { nameTaken } from './program.ts';

/** Refused while another program has taken its name. */
export async function restoreProgram(write: Write, { id }: { id: string }): Promise<Plan> {
  const program = await openProgram(write, id, canArchiveProgram);
  if (program.archivedAt && (await hasProgramName(write.db, program))) throw nameTaken(program.name);
  return planFor(programEntity, program, updated(programEntity, program, { archivedAt: null }));
}
