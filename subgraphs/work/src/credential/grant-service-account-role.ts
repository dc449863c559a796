import { type Plan, planFor, planToCreate, updated, type Warning } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { isInUse } from '../workspace/workspace.policy.ts';
import { findWorkspaceToWriteIn } from '../workspace/workspace.repository.ts';
import { listLiveKeysForUpdate } from './api-key.repository.ts';
import { canGrantRole } from './credential.policy.ts';
import { lockServiceAccount } from './lock-service-account.ts';
import { listRolesOfAccounts } from './service-account.repository.ts';
import { type ServiceAccountRoleRow, serviceAccountRoleEntity } from './service-account.table.ts';
import { newRole } from './service-account.ts';

type Input = Pick<ServiceAccountRoleRow, 'serviceAccountId' | 'workspaceId' | 'role'>;

export async function grantServiceAccountRole(write: Write, input: Input): Promise<Plan> {
  const { db, actor, now } = write;
  const { serviceAccountId, workspaceId, role } = input;
  const orgId = actor.organizationId;
  const workspace = await findWorkspaceToWriteIn(db, orgId, workspaceId);
  if (!workspace) throw notFound();
  write.roleIn(workspaceId);
  enforce(canGrantRole(await lockServiceAccount(write, serviceAccountId)));
  enforce(isInUse(workspace));
  const roles = await listRolesOfAccounts(db, [serviceAccountId]);
  const present = roles.find((one) => one.workspaceId === workspaceId);
  if (present?.role === role) return planFor(serviceAccountRoleEntity, present, []);
  const keys = await listLiveKeysForUpdate(db, orgId, { serviceAccountId }, now);
  const warnings = keysGainRole(keys.length);
  if (!present) {
    const place = newRole({ orgId, workspaceId, serviceAccountId, role }, now);
    return planToCreate(serviceAccountRoleEntity, place, [], warnings);
  }
  const changes = updated(serviceAccountRoleEntity, present, { role });
  return planFor(serviceAccountRoleEntity, present, changes, warnings);
}

/** Whoever holds one of them was trusted with less when he got it. */
function keysGainRole(keys: number): Warning[] {
  if (keys === 0) return [];
  const message = 'The keys of this service account act by this role at once; revoke those not meant to.';
  return [{ code: 'KEYS_GAIN_ROLE', message, path: ['input', 'serviceAccountId'], details: { keys } }];
}
