import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { openProgram } from './lock-program.ts';
import { canArchiveProgram } from './program.policy.ts';
import { programEntity } from './program.table.ts';

/** Its projects stay in it, and may be moved to another. */
export async function archiveProgram(write: Write, { id }: { id: string }): Promise<Plan> {
  const program = await openProgram(write, id, canArchiveProgram);
  const archivedAt = program.archivedAt ?? write.now;
  return planFor(programEntity, program, updated(programEntity, program, { archivedAt }));
}
