import { encodeId } from '../ids.ts';
import { type Change, type ChangeKind, isSame } from './change-set.ts';
import type { EntityRow, VisibleField } from './entity.ts';

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** A change as clients, the log and the idempotency store know it: opaque ids, the graph's field names. */
export type PublicChange = {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly fields: readonly PublicField[];
};

export type PublicField = { readonly name: string; readonly before: JsonValue; readonly after: JsonValue };

/** null for a change no client sees. */
export function toPublicChange({ kind, entity, before, after }: Change): PublicChange | null {
  const row = after ?? before;
  if (!row) return null;
  const fields: PublicField[] = [];
  for (const [key, field] of entity.fields) {
    const from = valueAt(before, key);
    const to = valueAt(after, key);
    if (!isSame(from, to)) {
      fields.push({ name: field.name, before: publicValue(field, from), after: publicValue(field, to) });
    }
  }
  if (kind === 'UPDATED' && fields.length === 0) return null;
  return { kind, id: encodeId(entity.type, row.id), type: entity.type, label: entity.label(row), fields };
}

function valueAt(row: EntityRow | null, key: string): unknown {
  return (row as Record<string, unknown> | null)?.[key] ?? null;
}

function publicValue(field: VisibleField, value: unknown): JsonValue {
  if (value === null) return null;
  const { type } = field;
  if (type && Array.isArray(value)) return value.map((id: string) => encodeId(type, id));
  if (type) return encodeId(type, value as string);
  return value instanceof Date ? value.toISOString() : (value as JsonValue);
}
