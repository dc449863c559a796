import type { Actor } from '@workgraph/kit/actor';
import type { Decision } from '@workgraph/kit/policy';

/** A tenant comes into being at the server's own keyboard, never through the graph. */
export function canBootstrapOrganization(actor: Actor): Decision {
  return { isAllowed: actor.kind === 'OPERATOR', rule: 'organization.bootstrap', requiredRole: null };
}
