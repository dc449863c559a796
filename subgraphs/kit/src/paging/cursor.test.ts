import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

const key = createSecretKey(randomBytes(32));
const refused = expect.objectContaining({
  code: 'VALIDATION_FAILED',
  details: { problems: [expect.objectContaining({ path: ['after'] })] },
});

describe('a cursor', () => {
  it('gives back the values it was made of', () => {
    const values = fc.array(fc.option(fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(fc.string(), values, (name, list) => {
        expect(decodeCursor(key, name, encodeCursor(key, name, list), ['after'])).toEqual(list);
      }),
      { numRuns: 30 },
    );
  });

  it('is short and safe in a url', () => {
    const cursor = encodeCursor(key, 'name', [
      '2026-01-01 00:00:00.123456+00',
      '0190a7b0-0000-7000-8000-000000000000',
    ]);
    expect(cursor).toMatch(/^[\w-]{1,120}$/);
  });

  it('is refused when a single character is changed, missing or added', () => {
    const cursor = encodeCursor(key, 'name', ['a', null]);
    for (let at = 0; at < cursor.length; at += 1) {
      const other = cursor[at] === 'A' ? 'B' : 'A';
      for (const wrong of [
        cursor.slice(0, at) + other + cursor.slice(at + 1),
        cursor.slice(0, at),
        `${cursor.slice(0, at)}=${cursor.slice(at)}`,
      ]) {
        expect(() => decodeCursor(key, 'name', wrong, ['after'])).toThrow(refused);
      }
    }
  });

  it('is refused for another order and under another key', () => {
    const cursor = encodeCursor(key, 'name', ['a']);
    expect(() => decodeCursor(key, 'nam', cursor, ['after'])).toThrow(refused);
    expect(() => decodeCursor(createSecretKey(randomBytes(32)), 'name', cursor, ['after'])).toThrow(refused);
  });
});
