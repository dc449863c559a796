import { SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UserActor } from '../src/actor.ts';
import { deriveKey, envelopeOpener, envelopeSealer } from '../src/envelope.ts';

const secret = 'what the gateway and its houses share';
const seal = envelopeSealer(secret);
const open = envelopeOpener(secret);
const actor: UserActor = {
  kind: 'USER',
  organizationId: '019a0000-0000-7000-8000-000000000001',
  userId: '019a0000-0000-7000-8000-000000000101',
  credential: 'SERVICE_KEY',
  scopes: ['read', 'assistant'],
};

afterEach(() => {
  vi.useRealTimers();
});

describe('an envelope', () => {
  it('tells the house who asks and under which request, and no role', async () => {
    expect(await open(await seal({ actor, requestId: 'r-1' }, 'work'), 'work')).toEqual({
      actor,
      requestId: 'r-1',
      nonce: expect.any(String),
    });
  });

  it('tells that nobody asks', async () => {
    expect(await open(await seal({ actor: null, requestId: 'r-2' }, 'work'), 'work')).toEqual({
      actor: null,
      requestId: 'r-2',
      nonce: expect.any(String),
    });
  });

  it('opens for the house it was sealed for alone', async () => {
    const sealed = await seal({ actor, requestId: 'r-3' }, 'work');
    expect(await open(sealed, 'portfolio')).toBeNull();
    expect(await open(sealed, 'Work')).toBeNull();
    expect(await open(sealed, '')).toBeNull();
  });

  it('is good for half a minute', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const sealed = await seal({ actor, requestId: 'r-4' }, 'work');
    vi.setSystemTime(Date.now() + 29_000);
    expect(await open(sealed, 'work')).not.toBeNull();
    vi.setSystemTime(Date.now() + 2_000);
    expect(await open(sealed, 'work')).toBeNull();
  });

  it('does not open when a single character of it was changed', async () => {
    const sealed = await seal({ actor, requestId: 'r-5' }, 'work');
    for (let at = 0; at < sealed.length - 1; at += 7) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      expect([at, await open(sealed.slice(0, at) + other + sealed.slice(at + 1), 'work')]).toEqual([
        at,
        null,
      ]);
    }
  });

  it('does not open with the claims of one and the signature of another', async () => {
    const sealed = [actor, { ...actor, organizationId: '019a0000-0000-7000-8000-000000000002' }].map((one) =>
      seal({ actor: one, requestId: 'r-6' }, 'work'),
    );
    const [ours = '', theirs = ''] = await Promise.all(sealed);
    const [header, , signature] = ours.split('.');
    expect(await open([header, theirs.split('.')[1], signature].join('.'), 'work')).toBeNull();
  });

  it('does not open when it is signed with anything but the key for envelopes', async () => {
    const claims = { org: actor.organizationId, kind: 'SESSION', scopes: ['read', 'write'] };
    const signed = (key: Parameters<SignJWT['sign']>[0], alg = 'HS256') =>
      new SignJWT(claims)
        .setProtectedHeader({ alg })
        .setSubject(actor.userId)
        .setAudience('work')
        .setExpirationTime('30s')
        .sign(key);
    expect(await open(await signed(deriveKey(secret, 'envelope')), 'work')).not.toBeNull();
    const others = [
      signed(deriveKey(secret, 'cursors of work')),
      signed(deriveKey('another secret', 'envelope')),
      signed(new TextEncoder().encode(secret)),
      signed(deriveKey(secret, 'envelope'), 'HS512').catch(() => 'a longer signature needs a longer key'),
    ];
    for (const other of await Promise.all(others)) expect(await open(other, 'work')).toBeNull();
    const unsigned = new UnsecuredJWT(claims)
      .setSubject(actor.userId)
      .setAudience('work')
      .setExpirationTime('30s');
    expect(await open(unsigned.encode(), 'work')).toBeNull();
  });

  it.each(['', '.', '..', 'x', 'a.b.c', 'null', '{}', '\0', 'é'.repeat(10_000)])(
    'is not %j',
    async (garbage) => {
      expect(await open(garbage, 'work')).toBeNull();
    },
  );
});
