import { type Actor, actorId, type SignedInActor } from '@workgraph/kit/actor';
import { unauthenticated } from '@workgraph/kit/errors';

/** Whoever is behind a request, with his id; the operator at the server's keyboard is nobody. */
export function signedIn(actor: Actor): SignedInActor & { readonly id: string } {
  const id = actorId(actor);
  if (actor.kind === 'OPERATOR' || id === null) throw unauthenticated();
  return { ...actor, id };
}
