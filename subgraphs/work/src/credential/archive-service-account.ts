import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { enforce } from '@workgraph/kit/policy';
import { listLiveKeysForUpdate } from './api-key.repository.ts';
import { apiKeyEntity } from './api-key.table.ts';
import { canArchiveServiceAccount } from './credential.policy.ts';
import { lockServiceAccount } from './lock-service-account.ts';
import { serviceAccountEntity } from './service-account.table.ts';

/** For good: its keys are revoked with it. */
export async function archiveServiceAccount(write: Write, { id }: { id: string }): Promise<Plan> {
  const { db, now } = write;
  const atHand = await lockServiceAccount(write, id);
  enforce(canArchiveServiceAccount(atHand));
  const { account } = atHand;
  if (account.archivedAt) return planFor(serviceAccountEntity, account, []);
  const keys = await listLiveKeysForUpdate(db, account.orgId, { serviceAccountId: id }, now);
  return planFor(serviceAccountEntity, account, [
    ...updated(serviceAccountEntity, account, { archivedAt: now }),
    ...keys.flatMap((key) => updated(apiKeyEntity, key, { revokedAt: now })),
  ]);
}
