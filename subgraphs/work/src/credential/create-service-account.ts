import { isAdmin } from '@workgraph/kit/actor';
import { type Plan, planToCreate } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { enforce } from '@workgraph/kit/policy';
import { canCreateServiceAccount } from './credential.policy.ts';
import { serviceAccountEntity } from './service-account.table.ts';
import { newServiceAccount } from './service-account.ts';

export async function createServiceAccount(
  { actor, access, now }: Write,
  input: { name: string },
): Promise<Plan> {
  enforce(canCreateServiceAccount(isAdmin(access) ? 'ADMIN' : 'VIEWER'));
  return planToCreate(serviceAccountEntity, newServiceAccount(input, actor.organizationId, now));
}
