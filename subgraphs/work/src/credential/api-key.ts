import type { Actor, Scope } from '@workgraph/kit/actor';
import { DomainError, forbidden } from '@workgraph/kit/errors';
import { InputChecks } from '@workgraph/kit/input-checks';
import type { ApiKeyRow } from './api-key.table.ts';

/** Whom the key is to act as: one of the two. */
export type KeyHolder = Pick<ApiKeyRow, 'orgId' | 'userId' | 'serviceAccountId'>;

export type KeyContent = {
  name: string;
  scopes: readonly Scope[];
  expiresAt?: Date | null | undefined;
};

const day = 86_400_000;
const daysByDefault = 90;
const daysAtMost = 366;
/** Of one holder, revoked and expired ones aside. */
const liveKeysAtMost = 50;

/** The key as it will be. Throws VALIDATION_FAILED. */
export function newApiKey(
  content: KeyContent,
  holder: KeyHolder,
  made: Pick<ApiKeyRow, 'id' | 'hash' | 'createdById'>,
  now: Date,
): ApiKeyRow {
  const checks = new InputChecks();
  const name = checks.text('name', content.name, 1, 100);
  const scopes = readScopes(checks, content.scopes);
  const expiresAt = content.expiresAt ?? new Date(now.getTime() + daysByDefault * day);
  const days = (expiresAt.getTime() - now.getTime()) / day;
  if (days <= 0 || days > daysAtMost) {
    checks.problem('expiresAt', `Must be in the future, at most ${daysAtMost} days from now.`);
  }
  checks.done();
  return {
    ...holder,
    ...made,
    ...{ name, scopes, expiresAt, lastUsedAt: null, revokedAt: null },
    ...{ createdAt: now, updatedAt: now, version: 1 },
  };
}

/** Every answer of a mutation can be read: a key that can do anything can read. */
function readScopes(checks: InputChecks, scopes: readonly Scope[]): Scope[] {
  const given = [...new Set(scopes)].sort();
  if (given.length < scopes.length) checks.problem('scopes', 'Must not name a scope twice.');
  if (!given.includes('read')) checks.problem('scopes', 'Must contain read.');
  if (given.includes('admin') && !given.includes('write')) checks.problem('scopes', 'admin needs write.');
  return given;
}

/** Nobody gives a key more than he has. */
export function checkScopes(actor: Actor, scopes: readonly Scope[]): void {
  const own: readonly Scope[] = actor.kind === 'OPERATOR' ? [] : actor.scopes;
  const lacking = scopes.find((scope) => !own.includes(scope));
  if (lacking) {
    throw forbidden(`This credential lacks the scope "${lacking}".`, { rule: `scope.${lacking}` });
  }
}

export function checkLimit(liveKeys: number): void {
  if (liveKeys < liveKeysAtMost) return;
  throw new DomainError('API_KEY_LIMIT', 'Too many keys; revoke some first.', { limit: liveKeysAtMost });
}
