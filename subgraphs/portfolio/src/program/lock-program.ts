import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { type Decision, enforce } from '@workgraph/kit/policy';
import type { ProgramAtHand } from './program.policy.ts';
import {
  findProgram,
  findProgramForUpdate,
  findProgramToWriteIn,
  findWorkspace,
  hasProgramName,
} from './program.repository.ts';
import type { ProgramRow } from './program.table.ts';

type Policy = (at: ProgramAtHand) => Decision;
type Lock = typeof findProgramForUpdate;

/** The first steps of every verb on a program itself: found, locked, and what the policy allows. */
export async function openProgram(write: Write, id: string, policy: Policy): Promise<ProgramRow> {
  return open(write, id, policy, findProgramForUpdate);
}

/** The same where only its projects come and go. */
export async function openProgramToWriteIn(write: Write, id: string, policy: Policy): Promise<ProgramRow> {
  return open(write, id, policy, findProgramToWriteIn);
}

async function open(write: Write, id: string, policy: Policy, lock: Lock): Promise<ProgramRow> {
  const { db, actor } = write;
  const orgId = actor.organizationId;
  // A stranger never stands in line for the program, before those who work in it.
  const found = await findProgram(db, orgId, id);
  if (!found) throw notFound();
  const role = write.roleIn(found.workspaceId);
  const [program, workspace] = await Promise.all([
    lock(db, orgId, id),
    findWorkspace(db, orgId, found.workspaceId),
  ]);
  if (!program || !workspace) throw notFound();
  const isNameTaken = program.archivedAt !== null && (await hasProgramName(db, program));
  enforce(policy({ role, workspace, program, isNameTaken }));
  return program;
}
