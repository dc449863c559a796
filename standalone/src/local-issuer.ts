import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issuer } from '@workgraph/gateway/session';
import { encodeId } from '@workgraph/kit/ids';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';

/** Signs sessions for people of this machine's own organizations: the demo's, and those made by bootstrap. */
export type LocalIssuer = {
  sign(organizationId: string, userId: string): Promise<string>;
  /** What the gateway needs to believe it, for these organizations. */
  trust(organizationIds: readonly string[]): Issuer[];
};

const hoursValid = 12;
const keyFile = 'issuer-key.json';

export function hasLocalIssuer(folder: string): boolean {
  return existsSync(join(folder, keyFile));
}

/** Its key lies in the data folder, readable by the owner alone; made on first use. */
export async function openLocalIssuer(folder: string): Promise<LocalIssuer> {
  const path = join(folder, keyFile);
  if (!existsSync(path)) {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    writeFileSync(path, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600, flag: 'wx' });
  }
  const privateJwk: JWK = JSON.parse(readFileSync(path, 'utf8'));
  const key = await importJWK(privateJwk, 'EdDSA');
  const { d: _, ...publicKey } = privateJwk;
  return {
    sign: (organizationId, userId) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer(nameOf(organizationId))
        .setSubject(encodeId('User', userId))
        .setIssuedAt()
        .setExpirationTime(`${hoursValid}h`)
        .sign(key),
    trust: (organizationIds) =>
      organizationIds.map((organizationId) => ({
        issuer: nameOf(organizationId),
        organizationId,
        publicKey,
      })),
  };
}

function nameOf(organizationId: string): string {
  return `urn:workgraph:local:${encodeId('Organization', organizationId)}`;
}
