import type { SignedInActor } from '@workgraph/kit/actor';
import { type FindKeyActor, readKey } from '@workgraph/kit/api-key';
import { unauthenticated } from '@workgraph/kit/errors';
import type { ReadSession } from './session.ts';

/** The actor of an `Authorization` header; null when there is none. Throws UNAUTHENTICATED for any it cannot trust. */
export type ReadCredential = (authorization: string | undefined) => Promise<SignedInActor | null>;

const bearerKey = /^Bearer +(wg_[\w-]+)$/i;

/**
 * Keys are asked for, sessions are read. Nothing is remembered of a key, so that a revoked one is worth nothing from
 * the next request on. Rejects with what else went wrong where the question could not be answered.
 */
export function credentialReader(readSession: ReadSession, findKeyActor: FindKeyActor): ReadCredential {
  return async (authorization) => {
    const token = authorization && bearerKey.exec(authorization)?.[1];
    if (!token) return readSession(authorization);
    const key = readKey(token);
    const actor = key && (await findKeyActor(key));
    if (!actor) throw unauthenticated();
    return actor;
  };
}
