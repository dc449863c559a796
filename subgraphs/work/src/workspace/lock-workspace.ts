import { roleIn } from '@workgraph/kit/actor';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { canManageMembers, type WorkspaceAtHand } from './workspace.policy.ts';
import { findMember, findMemberForUpdate, findWorkspaceForUpdate } from './workspace.repository.ts';
import type { WorkspaceMemberRow } from './workspace.table.ts';

/** The workspace, locked to be changed itself, its members included. NOT_FOUND out of reach. */
export async function lockWorkspace(write: Write, id: string): Promise<WorkspaceAtHand> {
  // A stranger never stands in line for the workspace, before those who work in it.
  if (!roleIn(write.access, id)) throw notFound();
  const workspace = await findWorkspaceForUpdate(write.db, write.actor.organizationId, id);
  if (!workspace) throw notFound();
  return { workspace, role: write.roleIn(workspace.id) };
}

/** The first steps of every verb on a membership: found, allowed, and in a workspace that is in use. */
export async function openMember(write: Write, id: string): Promise<WorkspaceMemberRow> {
  const orgId = write.actor.organizationId;
  const found = await findMember(write.db, orgId, id);
  if (!found) throw notFound();
  enforce(canManageMembers(await lockWorkspace(write, found.workspaceId)));
  const member = await findMemberForUpdate(write.db, orgId, id);
  if (!member) throw notFound();
  return member;
}
