import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { findUserToRelyOn } from '../organization/people.repository.ts';
import { openMember } from './lock-workspace.ts';
import { checkOwnerStays, checkRoleFor } from './member.ts';
import { listActiveOwners } from './workspace.repository.ts';
import { type WorkspaceMemberRow, workspaceMemberEntity } from './workspace.table.ts';

type Input = Pick<WorkspaceMemberRow, 'id' | 'role'>;

export async function changeWorkspaceMemberRole(write: Write, { id, role }: Input): Promise<Plan> {
  const member = await openMember(write, id);
  if (role === member.role) return planFor(workspaceMemberEntity, member, []);
  const user = await findUserToRelyOn(write.db, member.orgId, member.userId);
  if (!user) throw notFound();
  checkRoleFor(user, role);
  checkOwnerStays(member, await listActiveOwners(write.db, member.workspaceId));
  return planFor(workspaceMemberEntity, member, updated(workspaceMemberEntity, member, { role }));
}
