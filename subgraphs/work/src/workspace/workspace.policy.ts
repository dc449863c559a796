import type { EffectiveRole } from '@workgraph/kit/actor';
import { type Decision, needsRole } from '@workgraph/kit/policy';

export function canCreateWorkspace(role: EffectiveRole): Decision {
  return needsRole('workspace.create', role, 'ADMIN');
}

export function canArchiveWorkspace(role: EffectiveRole): Decision {
  return needsRole('workspace.archive', role, 'ADMIN');
}

export function canEditWorkspace(role: EffectiveRole): Decision {
  return needsRole('workspace.edit', role, 'OWNER');
}

export function canManageMembers(role: EffectiveRole): Decision {
  return needsRole('workspace.members', role, 'OWNER');
}
