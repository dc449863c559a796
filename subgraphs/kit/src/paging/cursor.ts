import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { invalid, type Path } from '../errors.ts';

/** From `createSecretKey`: signing with raw bytes costs five times as much. */
export type CursorKey = KeyObject;
/** One value per sort term as Postgres writes it as text, so that microseconds and long numbers stay whole. */
export type CursorValues = readonly (string | null)[];

const signatureBytes = 16;

/** The place of a row in the order called `sortName`; good for that order only. */
export function encodeCursor(key: CursorKey, sortName: string, values: CursorValues): string {
  const payload = Buffer.from(JSON.stringify(values));
  return Buffer.concat([signature(key, sortName, payload), payload]).toString('base64url');
}

/** VALIDATION_FAILED at `path` for anything but a cursor made by `encodeCursor` with this key and order. */
export function decodeCursor(key: CursorKey, sortName: string, cursor: string, path: Path): CursorValues {
  const bytes = Buffer.from(cursor, 'base64url');
  const signed = bytes.subarray(0, signatureBytes);
  const payload = bytes.subarray(signatureBytes);
  const isOurs =
    signed.length === signatureBytes &&
    bytes.toString('base64url') === cursor &&
    timingSafeEqual(signed, signature(key, sortName, payload));
  if (!isOurs) throw invalid(path, 'This is not a cursor of this list in this order.');
  return JSON.parse(payload.toString()) as CursorValues;
}

function signature(key: CursorKey, sortName: string, payload: Buffer): Buffer {
  const hmac = createHmac('sha256', key).update(JSON.stringify(sortName)).update(payload);
  return hmac.digest().subarray(0, signatureBytes);
}
