import type { EffectiveRole } from '@workgraph/kit/actor';
import { type Decision, needsRole } from '@workgraph/kit/policy';

/** Who is there to be booked, and when he works. */
export function canManageResources(role: EffectiveRole): Decision {
  return needsRole('resource.manage', role, 'OWNER');
}
