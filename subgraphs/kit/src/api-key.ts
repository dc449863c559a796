import { createHash, randomBytes } from 'node:crypto';
import type { SignedInActor } from './actor.ts';
import { decodeId, encodeId, newId } from './ids.ts';

/** What a caller shows of a key: whose it says it is, and the hash of its secret. The secret goes no further. */
export type ShownKey = { readonly organizationId: string; readonly id: string; readonly hash: string };

/** Who a key acts as right now; null for one that is unknown, revoked or expired, or whose holder is gone. */
export type FindKeyActor = (key: ShownKey) => Promise<SignedInActor | null>;

export type NewKey = { readonly id: string; readonly secret: string; readonly hash: string };

export function newKey(): NewKey {
  const secret = randomBytes(32).toString('base64url');
  return { id: newId(), secret, hash: hashOf(secret) };
}

/** How the key begins: `wg_`, its organization, its own id. Found by scanners for secrets, and no secret itself. */
export function keyPrefix(organizationId: string, id: string): string {
  return `wg_${suffixOf('Organization', organizationId)}_${suffixOf('ApiKey', id)}`;
}

/** The key itself, for its holder alone. */
export function keyToken(organizationId: string, { id, secret }: NewKey): string {
  return `${keyPrefix(organizationId, id)}_${secret}`;
}

/** null for what has not the form of a key. */
export function readKey(token: string): ShownKey | null {
  const [, organization, key, secret] = /^wg_([0-9a-z]{26})_([0-9a-z]{26})_([\w-]{43})$/.exec(token) ?? [];
  const organizationId = decodeId('Organization', `organization_${organization}`);
  const id = decodeId('ApiKey', `apikey_${key}`);
  return secret && organizationId && id ? { organizationId, id, hash: hashOf(secret) } : null;
}

/** 256 random bits need neither salt nor a slow hash. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function suffixOf(type: string, uuid: string): string {
  return encodeId(type, uuid).slice(type.length + 1);
}
