import type { Scope, UserActor } from '@workgraph/kit/actor';
import { unauthenticated } from '@workgraph/kit/errors';
import { decodeId } from '@workgraph/kit/ids';
import { decodeJwt, importJWK, type JWK, jwtVerify } from 'jose';

/** Whom the gateway believes, and for whose people: tokens of one issuer speak for one organization. */
export type Issuer = {
  /** The `iss` of its tokens. An issuer with two keys is listed twice. */
  readonly issuer: string;
  /** A uuid. */
  readonly organizationId: string;
  readonly publicKey: JWK;
};

/** The actor of an `Authorization` header; null when there is none. Throws UNAUTHENTICATED for any it cannot trust. */
export type ReadSession = (authorization: string | undefined) => Promise<UserActor | null>;

const scopes: readonly Scope[] = ['read', 'write', 'admin', 'assistant'];
const longestSeconds = 12 * 60 * 60;
const toleranceSeconds = 5;
const algorithms: Readonly<Record<string, string>> = {
  OKPEd25519: 'EdDSA',
  'ECP-256': 'ES256',
  RSA: 'RS256',
};
const bearer = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** Rejects when a key is none that sessions can be verified with. */
export async function sessionReader(issuers: readonly Issuer[]): Promise<ReadSession> {
  const trusted = await Promise.all(issuers.map(verifierOf));
  return async (authorization) => {
    if (authorization === undefined) return null;
    const token = bearer.exec(authorization)?.[1];
    const actors = token ? await Promise.all(trusted.map((verify) => verify(token))) : [];
    const actor = actors.find((found) => found !== null);
    if (!actor) throw unauthenticated();
    return actor;
  };
}

async function verifierOf({ issuer, organizationId, publicKey }: Issuer) {
  const algorithm = algorithmOf(publicKey);
  if (!algorithm) throw new Error(`The key of issuer ${issuer} is no public key for EdDSA, ES256 or RS256.`);
  const key = await importJWK(publicKey, algorithm);
  const rules = {
    issuer,
    algorithms: [algorithm],
    clockTolerance: toleranceSeconds,
    requiredClaims: ['exp'],
    // Asks for `iat`, too, and refuses one in the future.
    maxTokenAge: longestSeconds,
  };
  return async (token: string): Promise<UserActor | null> => {
    try {
      if (decodeJwt(token).iss !== issuer) return null;
      const { payload } = await jwtVerify(token, key, rules);
      const { sub = '', iat = 0, exp = Number.POSITIVE_INFINITY } = payload;
      const userId = decodeId('User', sub);
      if (userId === null || exp - iat > longestSeconds) return null;
      return { kind: 'USER', organizationId, userId, credential: 'SESSION', scopes };
    } catch {
      return null;
    }
  };
}

/** The key decides, never the token. */
function algorithmOf({ kty, crv = '', alg, d }: JWK): string | null {
  const algorithm = algorithms[kty + crv];
  if (algorithm === undefined || d !== undefined) return null;
  return alg === undefined || alg === algorithm ? algorithm : null;
}
