import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { CredentialKind, Scope, UserActor, ViaAssistant } from './actor.ts';

/**
 * What the gateway tells a house about a call: who asks, and under which request. Identity only, never roles; signed,
 * so that a house can tell the gateway from anybody else who reaches its port.
 */
export type Envelope = { readonly actor: UserActor | null; readonly requestId: string };

const secondsValid = 30;

/** Keys for different purposes out of the platform's one secret: knowing one tells nothing of another. */
export function deriveKey(secret: string, purpose: string): KeyObject {
  return createSecretKey(new Uint8Array(hkdfSync('sha256', secret, '', `workgraph ${purpose}`, 32)));
}

export type Seal = (envelope: Envelope, house: string) => Promise<string>;
export type Unseal = (sealed: string, house: string) => Promise<Envelope | null>;

export function envelopeSealer(secret: string): Seal {
  const key = deriveKey(secret, 'envelope');
  return ({ actor, requestId }, house) =>
    new SignJWT(actor ? claimsOf(actor) : {})
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(actor?.userId ?? '')
      .setJti(requestId)
      .setAudience(house)
      .setIssuedAt()
      .setExpirationTime(`${secondsValid}s`)
      .sign(key);
}

function claimsOf({ organizationId, credential, scopes, via }: UserActor) {
  return { org: organizationId, kind: credential, scopes, ...(via && { via }) };
}

/**
 * The opener answers null for anything the gateway did not seal for this very house within the last seconds, or within
 * `secondsAfterwards` more.
 */
export function envelopeOpener(secret: string, secondsAfterwards = 0): Unseal {
  const key = deriveKey(secret, 'envelope');
  const rules = { algorithms: ['HS256'], clockTolerance: secondsAfterwards };
  return async (sealed, house) => {
    try {
      const { payload } = await jwtVerify(sealed, key, { ...rules, audience: house });
      return { actor: payload.sub ? toActor(payload.sub, payload) : null, requestId: String(payload.jti) };
    } catch {
      return null;
    }
  };
}

function toActor(userId: string, payload: Record<string, unknown>): UserActor {
  return {
    kind: 'USER',
    organizationId: String(payload.org),
    userId,
    credential: payload.kind as CredentialKind,
    scopes: payload.scopes as readonly Scope[],
    ...(payload.via !== undefined && { via: payload.via as ViaAssistant }),
  };
}
