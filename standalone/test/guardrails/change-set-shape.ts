import type { Payload } from './example-stage.ts';
import { differing } from './exceptions.ts';

/**
 * A change set with new ids, numbers and times as placeholders in order of appearance: two runs of the same mutation
 * agree on it. `now` is the instant of the run; other times are not new and stay.
 */
export function shapeOf({ whole }: Payload, now: Date): unknown {
  const names = new Map<string, string>([[now.toISOString(), '<now>']]);
  const keys: [key: RegExp, name: string][] = [];
  const created: Payload[] = whole.creates.nodes;
  for (const [index, { entity, fields }] of created.entries()) {
    names.set(entity.id, `<new ${entity.type} ${index}>`);
    const number = fields.find(({ name }: Payload) => name === 'number');
    if (!number) continue;
    keys.push([new RegExp(`^([A-Z0-9]+)-${number.after} `), `$1-<number ${index}> `]);
    number.after = `<number ${index}>`;
  }
  for (const list of [whole.creates, whole.updates, whole.removes]) {
    for (const { entity, fields } of list.nodes) {
      const own = fields.filter(({ name }: Payload) => differing[entity.type]?.includes(name));
      for (const field of own) field.after = field.after && `<${field.name}>`;
    }
  }
  return mapStrings(whole, (text) => {
    const key = keys.find(([pattern]) => pattern.test(text));
    return names.get(text) ?? (key ? text.replace(...key) : text);
  });
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapStrings(inner, map)]));
}
