import type { EffectiveRole } from '@workgraph/kit/actor';
import { type Decision, needsRole } from '@workgraph/kit/policy';

export function canResolveConflicts(role: EffectiveRole): Decision {
  return needsRole('conflict.resolve', role, 'OWNER');
}
