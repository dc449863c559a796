import { createHash } from 'node:crypto';

/** Of any JSON value. The same whatever the order of its fields; a field that is undefined counts as omitted. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortedFields)).digest('base64url');
}

function sortedFields(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
