import { createHash, createSecretKey, hkdfSync, type KeyObject, randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { actorId, type CredentialKind, type Scope, type SignedInActor, type ViaAssistant } from './actor.ts';

/**
 * What the gateway tells a house about a call: who asks, under which request, and with which body. Identity only, never
 * roles; signed, so that a house can tell the gateway from anybody else who reaches its port.
 */
export type Envelope = {
  readonly actor: SignedInActor | null;
  readonly requestId: string;
  /** Of the body it came with, over a network; a call within the process has none. */
  readonly digest?: string;
};
/** No two envelopes have the same `nonce`. */
export type OpenedEnvelope = Envelope & { readonly nonce: string };

export const secondsValid = 30;

/** Keys for different purposes out of the platform's one secret: knowing one tells nothing of another. */
export function deriveKey(secret: string, purpose: string): KeyObject {
  return createSecretKey(new Uint8Array(hkdfSync('sha256', secret, '', `workgraph ${purpose}`, 32)));
}

export type Seal = (envelope: Envelope, house: string) => Promise<string>;
export type Unseal = (sealed: string, house: string) => Promise<OpenedEnvelope | null>;

export function envelopeSealer(secret: string): Seal {
  const key = deriveKey(secret, 'envelope');
  return ({ actor, requestId, digest }, house) =>
    new SignJWT({ ...(actor && claimsOf(actor)), request: requestId, ...(digest && { digest }) })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject((actor && actorId(actor)) ?? '')
      .setJti(randomUUID())
      .setAudience(house)
      .setIssuedAt()
      .setExpirationTime(`${secondsValid}s`)
      .sign(key);
}

function claimsOf({ kind, organizationId, credential, scopes, via }: SignedInActor) {
  return { org: organizationId, actor: kind, kind: credential, scopes, ...(via && { via }) };
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
      const { sub, jti, request, digest } = payload;
      return {
        actor: sub ? toActor(sub, payload) : null,
        requestId: String(request),
        nonce: String(jti),
        ...(typeof digest === 'string' && { digest }),
      };
    } catch {
      return null;
    }
  };
}

function toActor(id: string, payload: Record<string, unknown>): SignedInActor {
  const signedIn = {
    organizationId: String(payload.org),
    credential: payload.kind as CredentialKind,
    scopes: payload.scopes as readonly Scope[],
    ...(payload.via !== undefined && { via: payload.via as ViaAssistant }),
  };
  return payload.actor === 'SERVICE_ACCOUNT'
    ? { kind: 'SERVICE_ACCOUNT', serviceAccountId: id, ...signedIn }
    : { kind: 'USER', userId: id, ...signedIn };
}

/** Of everything that a call over a network says beside its envelope. */
export function digestOf(body: Uint8Array | string, headers: readonly (string | undefined)[]): string {
  const hash = createHash('sha256');
  for (const header of headers) hash.update(`${header ?? ''}\n`);
  return hash.update(body).digest('base64url');
}
