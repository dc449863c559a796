import { isAdmin } from '@workgraph/kit/actor';
import { type Plan, planFor, removed } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { canTakeRole } from './credential.policy.ts';
import { lockServiceAccount } from './lock-service-account.ts';
import { findRole } from './service-account.repository.ts';
import { serviceAccountRoleEntity } from './service-account.table.ts';

export async function revokeServiceAccountRole(write: Write, { id }: { id: string }): Promise<Plan> {
  const { db, actor, access } = write;
  const found = await findRole(db, actor.organizationId, id);
  if (!found) throw notFound();
  write.roleIn(found.workspaceId);
  enforce(canTakeRole(isAdmin(access) ? 'ADMIN' : 'VIEWER'));
  await lockServiceAccount(write, found.serviceAccountId);
  // Only under the lock it is certain that nobody has taken or changed it meanwhile.
  const role = await findRole(db, actor.organizationId, id);
  if (!role) throw notFound();
  return planFor(serviceAccountRoleEntity, role, [removed(serviceAccountRoleEntity, role)]);
}
