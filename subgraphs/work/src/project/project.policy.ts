import type { EffectiveRole } from '@workgraph/kit/actor';
import { type Decision, needsRole } from '@workgraph/kit/policy';

export function canCreateProject(role: EffectiveRole): Decision {
  return needsRole('project.create', role, 'OWNER');
}

/** Its lead, its state, its archive. */
export function canRunProject(role: EffectiveRole): Decision {
  return needsRole('project.run', role, 'OWNER');
}

/** What it says of itself: name, dates, description, labels, priority. */
export function canEditProject(role: EffectiveRole): Decision {
  return needsRole('project.edit', role, 'MEMBER');
}
