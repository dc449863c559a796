import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { type Decision, enforce } from '@workgraph/kit/policy';
import type { ProgramAtHand } from './program.policy.ts';
import { findProgramForUpdate, findProgramToWriteIn, findWorkspace } from './program.repository.ts';
import type { ProgramRow } from './program.table.ts';

type Policy = (at: ProgramAtHand) => Decision;

/** The first steps of every verb on a program itself: found, locked, and what the policy allows. */
export async function openProgram(write: Write, id: string, policy: Policy): Promise<ProgramRow> {
  return open(write, await findProgramForUpdate(write.db, write.actor.organizationId, id), policy);
}

/** The same where only its projects come and go. */
export async function openProgramToWriteIn(write: Write, id: string, policy: Policy): Promise<ProgramRow> {
  return open(write, await findProgramToWriteIn(write.db, write.actor.organizationId, id), policy);
}

async function open(write: Write, program: ProgramRow | null, policy: Policy): Promise<ProgramRow> {
  if (!program) throw notFound();
  const role = write.roleIn(program.workspaceId);
  const workspace = await findWorkspace(write.db, program.orgId, program.workspaceId);
  if (!workspace) throw notFound();
  enforce(policy({ role, workspace, program }));
  return program;
}
