import { type Plan, planToCreate } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { type NewProgram, newProgram } from './new-program.ts';
import { canCreateProgram } from './program.policy.ts';
import { findWorkspace, hasProgramName } from './program.repository.ts';
import { programEntity } from './program.table.ts';
import { nameTaken } from './program.ts';

export async function createProgram(write: Write, input: NewProgram): Promise<Plan> {
  const orgId = write.actor.organizationId;
  const workspace = await findWorkspace(write.db, orgId, input.workspaceId);
  if (!workspace) throw notFound();
  enforce(canCreateProgram({ workspace, role: write.roleIn(workspace.id) }));
  const program = newProgram(input, orgId, write.now);
  if (await hasProgramName(write.db, program)) throw nameTaken(program.name);
  return planToCreate(programEntity, program);
}
