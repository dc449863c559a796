import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { openProgram } from './lock-program.ts';
import { canRestoreProgram } from './program.policy.ts';
import { programEntity } from './program.table.ts';

export async function restoreProgram(write: Write, { id }: { id: string }): Promise<Plan> {
  const program = await openProgram(write, id, canRestoreProgram);
  return planFor(programEntity, program, updated(programEntity, program, { archivedAt: null }));
}
