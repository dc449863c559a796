import { type Actor, personId } from '@workgraph/kit/actor';
import { type Plan, planToCreate } from '@workgraph/kit/changes/change-set';
import type { Verb, Write } from '@workgraph/kit/changes/mutate';
import { unauthenticated } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { listLiveKeysForUpdate } from './api-key.repository.ts';
import { type ApiKeyRow, apiKeyEntity } from './api-key.table.ts';
import { checkLimit, checkScopes, type KeyContent, type KeyHolder, newApiKey } from './api-key.ts';
import { canManageKeys } from './credential.policy.ts';
import { lockServiceAccount } from './lock-service-account.ts';

type Input = KeyContent & { serviceAccountId?: string | null | undefined };

/** The secret stays with the caller: what is written, answered and kept for a replay has its hash alone. */
export function createApiKey({ id, hash }: Pick<ApiKeyRow, 'id' | 'hash'>): Verb<Input> {
  return async (write, { serviceAccountId, ...content }): Promise<Plan> => {
    const { db, actor, now } = write;
    const createdById = personOf(actor);
    const holder: KeyHolder = serviceAccountId
      ? await accountHolder(write, serviceAccountId)
      : { orgId: actor.organizationId, userId: createdById, serviceAccountId: null };
    checkScopes(actor, content.scopes);
    const key = newApiKey(content, holder, { id, hash, createdById }, now);
    checkLimit((await listLiveKeysForUpdate(db, holder.orgId, holder, now)).length);
    return planToCreate(apiKeyEntity, key);
  };
}

async function accountHolder(write: Write, serviceAccountId: string): Promise<KeyHolder> {
  const atHand = await lockServiceAccount(write, serviceAccountId);
  enforce(canManageKeys(atHand));
  return { orgId: atHand.account.orgId, userId: null, serviceAccountId };
}

/** Guards let nobody else come here. */
function personOf(actor: Actor): string {
  const id = personId(actor);
  if (id === null) throw unauthenticated();
  return id;
}
