import { isAdmin } from '@workgraph/kit/actor';
import { created, type Plan, planToCreate } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { enforce } from '@workgraph/kit/policy';
import { newMember } from './member.ts';
import { type NewWorkspace, newWorkspace } from './new-workspace.ts';
import { canCreateWorkspace } from './workspace.policy.ts';
import { hasSlug } from './workspace.repository.ts';
import { workspaceEntity, workspaceMemberEntity } from './workspace.table.ts';
import { slugTaken } from './workspace.ts';

/** Whoever creates it becomes its OWNER; the operator is no person and becomes nothing. */
export async function createWorkspace({ db, actor, access, now }: Write, input: NewWorkspace): Promise<Plan> {
  enforce(canCreateWorkspace(isAdmin(access) ? 'ADMIN' : 'VIEWER'));
  const orgId = actor.organizationId;
  const workspace = newWorkspace(input, orgId, now);
  if (await hasSlug(db, orgId, workspace.slug)) throw slugTaken(workspace.slug);
  if (actor.kind !== 'USER') return planToCreate(workspaceEntity, workspace);
  const owner = newMember({ orgId, workspaceId: workspace.id, userId: actor.userId, role: 'OWNER' }, now);
  return planToCreate(workspaceEntity, workspace, [created(workspaceMemberEntity, owner)]);
}
