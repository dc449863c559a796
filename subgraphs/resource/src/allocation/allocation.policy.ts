import { type Actor, actorId, type EffectiveRole, isAtLeast } from '@workgraph/kit/actor';
import { type Decision, decide } from '@workgraph/kit/policy';

type Booked = { readonly userId: string | null };
type Type = 'HARD' | 'SOFT' | 'GHOST';

/** `types` are what the booking is and what it is to be. A MEMBER books himself, and never HARD. */
export function canBook(
  role: EffectiveRole,
  actor: Actor,
  resource: Booked,
  types: readonly Type[],
): Decision {
  const isSelf = resource.userId !== null && resource.userId === actorId(actor);
  const isOwn = isAtLeast(role, 'MEMBER') && isSelf && !types.includes('HARD');
  return decide('allocation.book', isAtLeast(role, 'OWNER') || isOwn, 'OWNER');
}
