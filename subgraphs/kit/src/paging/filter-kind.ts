export type FilterKind = 'id' | 'enum' | 'text' | 'number' | 'date' | 'timestamp' | 'boolean';

/** Ids, enums and texts have no order a client means when it says "less than". */
export function isOrdered(kind: FilterKind): boolean {
  return kind === 'number' || kind === 'date' || kind === 'timestamp';
}

const readable: Readonly<Record<FilterKind, (value: string) => boolean>> = {
  id: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  enum: hasNoNul,
  text: hasNoNul,
  number: (value) => /^-?\d{1,100}(\.\d{1,100})?$/.test(value),
  date: (value) => value.length === 10 && isInstant(`${value}T00:00:00Z`),
  timestamp: isInstant,
  boolean: () => false,
};

/**
 * Whether Postgres can read the value. One that it cannot read would end the transaction, and with it the answers of
 * every other list of the fetch.
 */
export function isReadable(kind: FilterKind, value: unknown): value is string | number | boolean {
  if (typeof value === 'string') return readable[kind](value);
  return kind === 'boolean' ? typeof value === 'boolean' : kind === 'number' && Number.isFinite(value);
}

function hasNoNul(value: string): boolean {
  return !value.includes('\0');
}

/** RFC 3339 with a day that exists, in the years 1 to 9999. */
function isInstant(value: string): boolean {
  if (!/^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)) return false;
  const day = value.slice(0, 10);
  return !Number.isNaN(Date.parse(value)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
