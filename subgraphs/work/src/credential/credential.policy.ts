import { type Actor, personId } from '@workgraph/kit/actor';
import { type Decision, firstRefusal, holds, needsRole } from '@workgraph/kit/policy';
import type { ApiKeyRow } from './api-key.table.ts';
import type { ServiceAccountRow } from './service-account.table.ts';
import { checkNotArchived, type RoleToward } from './service-account.ts';

export type AccountAtHand = { readonly role: RoleToward; readonly account: ServiceAccountRow };
/** `role`: toward the service account it is of; in the organization for a person's. */
export type KeyAtHand = { readonly role: RoleToward; readonly key: ApiKeyRow; readonly actor: Actor };

function isNotArchived(account: ServiceAccountRow): Decision {
  return holds('serviceAccount.inUse', () => checkNotArchived(account));
}

export function canCreateServiceAccount(role: RoleToward): Decision {
  return needsRole('serviceAccount.create', role, 'ADMIN');
}

export function canEditServiceAccount({ role, account }: AccountAtHand): Decision {
  return firstRefusal(needsRole('serviceAccount.edit', role, 'ADMIN'), () => isNotArchived(account));
}

export function canArchiveServiceAccount({ role }: AccountAtHand): Decision {
  return needsRole('serviceAccount.archive', role, 'ADMIN');
}

export function canGrantRole({ role, account }: AccountAtHand): Decision {
  return firstRefusal(needsRole('serviceAccount.roles', role, 'ADMIN'), () => isNotArchived(account));
}

/** Of an ended service account, too: less is always possible. */
export function canTakeRole(role: RoleToward): Decision {
  return needsRole('serviceAccount.roles', role, 'ADMIN');
}

export function canManageKeys({ role, account }: AccountAtHand): Decision {
  return firstRefusal(needsRole('serviceAccount.keys', role, 'OWNER'), () => isNotArchived(account));
}

/** His own whoever he is. */
export function canRevokeKey({ role, key, actor }: KeyAtHand): Decision {
  const isOwn = key.userId !== null && key.userId === personId(actor);
  return needsRole('apiKey.revoke', isOwn ? 'ADMIN' : role, key.userId === null ? 'OWNER' : 'ADMIN');
}

/** By the graph's name of the action. */
export const serviceAccountPolicies = {
  UPDATE: canEditServiceAccount,
  ARCHIVE: canArchiveServiceAccount,
  GRANT_ROLE: canGrantRole,
  MANAGE_KEYS: canManageKeys,
} as const;
