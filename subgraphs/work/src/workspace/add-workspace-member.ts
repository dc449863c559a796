import { type Plan, planToCreate } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { findUserToRelyOn } from '../organization/people.repository.ts';
import { lockWorkspace } from './lock-workspace.ts';
import { checkActive, checkNoMember, checkRoleFor, newMember } from './member.ts';
import { canManageMembers } from './workspace.policy.ts';
import { findMemberOfUser } from './workspace.repository.ts';
import { type WorkspaceMemberRow, workspaceMemberEntity } from './workspace.table.ts';

type Input = Pick<WorkspaceMemberRow, 'workspaceId' | 'userId' | 'role'>;

export async function addWorkspaceMember(write: Write, { workspaceId, userId, role }: Input): Promise<Plan> {
  const atHand = await lockWorkspace(write, workspaceId);
  enforce(canManageMembers(atHand));
  const { orgId } = atHand.workspace;
  const user = await findUserToRelyOn(write.db, orgId, userId);
  if (!user) throw notFound();
  checkNoMember(await findMemberOfUser(write.db, orgId, workspaceId, userId));
  checkActive(user);
  checkRoleFor(user, role);
  return planToCreate(workspaceMemberEntity, newMember({ orgId, workspaceId, userId, role }, write.now));
}
