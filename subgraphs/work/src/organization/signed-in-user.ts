import type { Actor, UserActor } from '@workgraph/kit/actor';
import { unauthenticated } from '@workgraph/kit/errors';

/** The person behind a request; the operator at the server's keyboard is none. */
export function signedInUser(actor: Actor): UserActor {
  if (actor.kind !== 'USER') throw unauthenticated();
  return actor;
}
