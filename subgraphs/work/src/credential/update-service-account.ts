import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { InputChecks } from '@workgraph/kit/input-checks';
import { enforce } from '@workgraph/kit/policy';
import { canEditServiceAccount } from './credential.policy.ts';
import { lockServiceAccount } from './lock-service-account.ts';
import { serviceAccountEntity } from './service-account.table.ts';

type Input = { id: string; name?: string | null | undefined };

export async function updateServiceAccount(write: Write, input: Input): Promise<Plan> {
  const atHand = await lockServiceAccount(write, input.id);
  enforce(canEditServiceAccount(atHand));
  const { account } = atHand;
  const checks = new InputChecks();
  checks.notCleared('name', input.name);
  const name = input.name == null ? account.name : checks.text('name', input.name, 1, 100);
  checks.done();
  return planFor(serviceAccountEntity, account, updated(serviceAccountEntity, account, { name }));
}
