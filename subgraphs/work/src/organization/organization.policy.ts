import type { Actor } from '@workgraph/kit/actor';
import { notFound } from '@workgraph/kit/errors';
import { type Decision, holds } from '@workgraph/kit/policy';

/** A tenant comes into being at the server's own keyboard, never through the graph. */
export function canBootstrapOrganization(actor: Actor): Decision {
  return holds('organization.bootstrap', () => {
    if (actor.kind !== 'OPERATOR') throw notFound();
  });
}
