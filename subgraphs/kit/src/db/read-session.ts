import { setTimeout as sleep } from 'node:timers/promises';
import type { Access, Actor } from '../actor.ts';
import { DomainError, unauthenticated } from '../errors.ts';
import { isVisible, type Position } from '../log/position.ts';
import type { Db, Pool } from './connect.ts';
import { enterScope } from './scope.ts';

export type Scoped = { readonly db: Db; readonly access: Access };

export type ReadSession = {
  /** The snapshot of this fetch with the caller's scope set; opened by the first who asks. */
  open(): Promise<Scoped>;
  /** Ends the snapshot and gives its connection back; idempotent. */
  close(): Promise<void>;
};

/** One fetch of a subgraph is one read-only snapshot on one connection. Without a read it costs none. */
export function readSession(pool: Pool, actor: Actor | null, minPosition: Position | null): ReadSession {
  let opened: Promise<Scoped> | null = null;
  let ended: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  let release: () => void = () => {};

  async function begin(): Promise<Scoped> {
    if (!actor) throw unauthenticated();
    for (let waits = 0; ; waits += 1) {
      const scoped = await beginOnce(actor);
      if (scoped) return scoped;
      if (waits === 20) {
        throw new DomainError(
          'NOT_YET_CONSISTENT',
          'This position is not visible here yet. Try again shortly.',
        );
      }
      await sleep(50);
    }
  }

  /** null when the position asked for is not in the snapshot yet. */
  function beginOnce(asker: Actor): Promise<Scoped | null> {
    return new Promise<Scoped | null>((resolve, reject) => {
      ended = pool
        .transaction('isolation level repeatable read read only', async (db) => {
          if (minPosition && !(await isVisible(db, minPosition))) return resolve(null);
          const access = await enterScope(db, asker);
          const released = new Promise<void>((done) => {
            release = done;
          });
          if (isClosed) release();
          resolve({ db, access });
          await released;
        })
        .catch(reject);
    });
  }

  return {
    open() {
      if (isClosed) return Promise.reject(new Error('This read session is closed.'));
      opened ??= begin();
      return opened;
    },
    async close() {
      isClosed = true;
      release();
      await ended;
    },
  };
}
