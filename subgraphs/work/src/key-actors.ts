import type { SignedInActor } from '@workgraph/kit/actor';
import type { FindKeyActor } from '@workgraph/kit/api-key';
import type { Clock } from '@workgraph/kit/clock';
import type { Pool } from '@workgraph/kit/db/connect';
import { enterScope } from '@workgraph/kit/db/scope';
import { DomainError } from '@workgraph/kit/errors';
import { findShownKey, stampLastUse } from './credential/api-key.repository.ts';
import type { ApiKeyRow } from './credential/api-key.table.ts';

const stampEveryMs = 60_000;

/** Answers from the database alone, every time: what was revoked a moment ago is worth nothing. */
export function keyActors(pool: Pool, clock: Clock): FindKeyActor {
  return async (shown) => {
    const now = clock();
    try {
      return await pool.transaction('isolation level read committed', async (db) => {
        const key = await findShownKey(db, shown, now);
        if (!key) return null;
        const actor = actorOf(key);
        await enterScope(db, actor); // refuses who is gone
        const { lastUsedAt } = key;
        if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() >= stampEveryMs) {
          await stampLastUse(db, key, now);
        }
        return actor;
      });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  };
}

function actorOf({ orgId, userId, serviceAccountId, scopes }: ApiKeyRow): SignedInActor {
  const organizationId = orgId;
  if (userId !== null) return { kind: 'USER', organizationId, userId, credential: 'PERSONAL_KEY', scopes };
  if (serviceAccountId === null) throw new Error('A key is of somebody.');
  return { kind: 'SERVICE_ACCOUNT', organizationId, serviceAccountId, credential: 'SERVICE_KEY', scopes };
}
