import { isAdmin } from '@workgraph/kit/actor';
import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { findKeyForUpdate, listKeysById } from './api-key.repository.ts';
import { type ApiKeyRow, apiKeyEntity } from './api-key.table.ts';
import { canRevokeKey } from './credential.policy.ts';
import { lockServiceAccount } from './lock-service-account.ts';
import type { RoleToward } from './service-account.ts';

export async function revokeApiKey(write: Write, { id }: { id: string }): Promise<Plan> {
  const { db, actor, access, now } = write;
  const [found] = await listKeysById(db, access, [id]);
  if (!found) throw notFound();
  const role = await roleTowardHolder(write, found);
  const key = await findKeyForUpdate(db, access, actor.organizationId, id);
  if (!key) throw notFound();
  enforce(canRevokeKey({ key, actor, role }));
  const revokedAt = key.revokedAt ?? now;
  return planFor(apiKeyEntity, key, updated(apiKeyEntity, key, { revokedAt }));
}

async function roleTowardHolder(write: Write, { serviceAccountId }: ApiKeyRow): Promise<RoleToward> {
  if (serviceAccountId === null) return isAdmin(write.access) ? 'ADMIN' : 'VIEWER';
  return (await lockServiceAccount(write, serviceAccountId)).role;
}
