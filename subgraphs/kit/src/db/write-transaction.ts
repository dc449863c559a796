import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../actor.ts';
import type { Pool } from './connect.ts';
import { databaseCode, isRetryable } from './database-errors.ts';
import type { Scoped } from './read-session.ts';
import { enterScope } from './scope.ts';

const attempts = 5;

/**
 * Runs the whole of `work` in one transaction with the actor's scope set, and again from the start, five times at
 * most, when it met a deadlock, a lock timeout, a serialization failure or a unique key taken meanwhile.
 */
export async function inWriteTransaction<T>(
  pool: Pool,
  actor: Actor,
  work: (scoped: Scoped) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await pool.transaction('isolation level read committed', async (db) =>
        work({ db, access: await enterScope(db, actor) }),
      );
    } catch (error) {
      if (attempt === attempts || !isRetryable(databaseCode(error))) throw error;
      await sleep(Math.random() * 20 * 2 ** attempt);
    }
  }
}
