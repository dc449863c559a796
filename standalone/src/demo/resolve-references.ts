import { encodeId } from '@workgraph/kit/ids';
import { people } from './cast.ts';
import { nameCredentials } from './credential-names.ts';
import { emptyNames, type Lookup, type Names } from './demo-names.ts';
import { nameBookings, namePrograms, nameProposals, nameWork } from './find-names.ts';

type Namer = {
  readonly kinds: readonly string[];
  /** Adds what there is of these kinds; `wanted` are the references to them. */
  find(names: Names, lookup: Lookup, wanted: readonly string[]): Promise<void>;
};

/** Who knows the names of which kinds; the first is what the others stand on. */
const namers: readonly Namer[] = [
  { kinds: ['workspace', 'project', 'task', 'user', 'member', 'day'], find: nameWork },
  { kinds: ['resource', 'allocation', 'conflict'], find: nameBookings },
  { kinds: ['serviceaccount', 'role', 'apikey'], find: nameCredentials },
  { kinds: ['program'], find: namePrograms },
  { kinds: ['proposal', 'hash'], find: nameProposals },
];

const reference = new RegExp(`^@(${namers.flatMap(({ kinds }) => kinds).join('|')}):`);

/**
 * Puts ids in the place of references such as `@task:APL-5` and `@resource:product/mia`, and days in the place of
 * `@day:+7`, at any depth: one query, and one per workspace and house that is spoken of. A reference to nothing stays
 * as it is, and the graph refuses it as no id.
 */
export async function resolveReferences<Value>(value: Value, lookup: Lookup, now: Date): Promise<Value> {
  const references = stringsIn(value).filter((text) => reference.test(text));
  if (references.length === 0) return value;
  const names = emptyNames();
  for (const [key, { id }] of Object.entries(people)) names.add('user', key, encodeId('User', id));
  for (const { kinds, find } of namers) {
    const wanted = references.filter((text) => kinds.includes(kindOf(text)));
    if (find === nameWork || wanted.length > 0) await find(names, lookup, wanted);
  }
  return mapStrings(value, (text) =>
    text.startsWith('@day:') ? dayFrom(now, text) : (names.idOf(text) ?? text),
  ) as Value;
}

const kindOf = (text: string) => reference.exec(text)?.[1] ?? '';

/** `@day:+7` is a week from now, `@day:-1` yesterday. */
function dayFrom(now: Date, text: string): string {
  const days = Number(text.slice('@day:'.length));
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapStrings(inner, map)]));
}
