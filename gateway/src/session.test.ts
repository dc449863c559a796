import { encodeId, newId } from '@workgraph/kit/ids';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadSession, sessionReader } from './session.ts';

type Signer = { readonly alg: string; readonly privateKey: CryptoKey; readonly publicKey: JWK };

const organizationId = newId();
const userId = newId();
const hour = 3600;
const now = () => Math.floor(Date.now() / 1000);
let acme: Signer;
let stranger: Signer;
let read: ReadSession;

async function signer(alg: string): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  return { alg, privateKey, publicKey: await exportJWK(publicKey) };
}

function token(claims: JWTPayload = {}, { alg, privateKey } = acme): Promise<string> {
  const standard = {
    iss: 'https://id.acme.test',
    sub: encodeId('User', userId),
    iat: now(),
    exp: now() + hour,
  };
  return new SignJWT({ ...standard, ...claims }).setProtectedHeader({ alg }).sign(privateKey);
}

async function expectRefused(authorization: string): Promise<void> {
  await expect(read(authorization)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
}

beforeAll(async () => {
  [acme, stranger] = await Promise.all([signer('EdDSA'), signer('EdDSA')]);
  read = await sessionReader([{ issuer: 'https://id.acme.test', organizationId, publicKey: acme.publicKey }]);
});

describe('a session', () => {
  it('makes the bearer an actor of the organization of the issuer', async () => {
    expect(await read(`Bearer ${await token()}`)).toEqual({
      kind: 'USER',
      organizationId,
      userId,
      credential: 'SESSION',
      scopes: ['read', 'write', 'admin', 'assistant'],
    });
  });

  it('takes the scheme in any case', async () => {
    expect(await read(`bearer ${await token()}`)).toMatchObject({ userId });
  });

  it('is nobody without a header', async () => {
    expect(await read(undefined)).toBeNull();
  });

  it.each(['', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a.b.c', 'Bearer not a token', 'Bearer a.b'])(
    'is refused, not made nobody, for the header "%s"',
    async (header) => expectRefused(header),
  );

  it.each([
    ['of an unknown issuer', { iss: 'https://id.other.test' }],
    ['without an issuer', { iss: undefined }],
    ['that has expired', { iat: now() - 2 * hour, exp: now() - 6 }],
    ['without an end', { exp: undefined }],
    ['without a beginning', { iat: undefined }],
    ['made in the future', { iat: now() + hour, exp: now() + 2 * hour }],
    ['not valid yet', { nbf: now() + hour }],
    ['that lives longer than twelve hours', { iat: now(), exp: now() + 12 * hour + 1 }],
    ['for the id of another type', { sub: encodeId('Task', userId) }],
    ['for a bare uuid', { sub: userId }],
    ['for nobody', { sub: undefined }],
  ])('refuses a token %s', async (_, claims) => {
    await expectRefused(`Bearer ${await token(claims as JWTPayload)}`);
  });

  it('forgives a clock five seconds off', async () => {
    const slow = await token({ iat: now() + 3, exp: now() + hour });
    const late = await token({ iat: now() - hour, exp: now() - 3 });
    expect(await read(`Bearer ${slow}`)).not.toBeNull();
    expect(await read(`Bearer ${late}`)).not.toBeNull();
  });

  it('refuses a token signed with another key', async () => {
    await expectRefused(`Bearer ${await token({}, stranger)}`);
  });

  it('refuses a token that is not signed, or signed with the public key as a secret', async () => {
    const claims = {
      iss: 'https://id.acme.test',
      sub: encodeId('User', userId),
      iat: now(),
      exp: now() + hour,
    };
    const secret = new TextEncoder().encode(JSON.stringify(acme.publicKey));
    await expectRefused(`Bearer ${new UnsecuredJWT(claims).encode()}`);
    await expectRefused(
      `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret)}`,
    );
  });

  it('tells two issuers and their organizations apart', async () => {
    const other = newId();
    const both = await sessionReader([
      { issuer: 'https://id.acme.test', organizationId, publicKey: acme.publicKey },
      { issuer: 'https://id.other.test', organizationId: other, publicKey: stranger.publicKey },
    ]);
    const iss = 'https://id.other.test';
    expect(await both(`Bearer ${await token({ iss }, stranger)}`)).toMatchObject({ organizationId: other });
    await expect(both(`Bearer ${await token({ iss }, acme)}`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('accepts both keys of an issuer that is listed twice', async () => {
    const issuer = 'https://id.acme.test';
    const keys = [acme.publicKey, stranger.publicKey];
    const rotating = await sessionReader(keys.map((publicKey) => ({ issuer, organizationId, publicKey })));
    expect(await rotating(`Bearer ${await token({}, acme)}`)).toMatchObject({ userId });
    expect(await rotating(`Bearer ${await token({}, stranger)}`)).toMatchObject({ userId });
  });

  it.each(['ES256', 'RS256'])('verifies %s, by the key alone', async (alg) => {
    const company = await signer(alg);
    const readers = await sessionReader([
      { issuer: 'https://id.acme.test', organizationId, publicKey: company.publicKey },
    ]);
    expect(await readers(`Bearer ${await token({}, company)}`)).toMatchObject({ userId });
    await expect(readers(`Bearer ${await token({}, acme)}`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it.each([
    ['a secret', { kty: 'oct', k: 'c2VjcmV0' }],
    ['of another curve', { kty: 'EC', crv: 'P-384' }],
    ['a private one', { kty: 'OKP', crv: 'Ed25519', x: 'x', d: 'd' }],
    ['for another algorithm', { kty: 'RSA', alg: 'RS512' }],
  ])('does not start with a key that is %s', async (_, publicKey) => {
    const start = sessionReader([{ issuer: 'https://id.acme.test', organizationId, publicKey }]);
    await expect(start).rejects.toThrow('https://id.acme.test');
  });
});
