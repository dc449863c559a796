import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { InputChecks } from '@workgraph/kit/input-checks';
import { openProgram } from './lock-program.ts';
import { canEditProgram } from './program.policy.ts';
import { hasProgramName } from './program.repository.ts';
import { programEntity } from './program.table.ts';
import { nameTaken } from './program.ts';
import { type ProgramContent, readContent } from './program-content.ts';

export async function updateProgram(
  write: Write,
  input: { id: string } & Partial<ProgramContent>,
): Promise<Plan> {
  const program = await openProgram(write, input.id, canEditProgram);
  const checks = new InputChecks();
  const patch = readContent(checks, input);
  checks.done();
  const after = { ...program, ...patch };
  if (await hasProgramName(write.db, after)) throw nameTaken(after.name);
  return planFor(programEntity, program, updated(programEntity, program, patch));
}
