import { fromString, fromUUID, toUUID, typeidUnboxed } from 'typeid-js';

/** An id's prefix is its type's name in lower case: `Task` → `task_01j…`. There is no other registry. */
function prefixOf(type: string): string {
  return type.toLowerCase();
}

/** A fresh uuid (version 7: sorts by the time it was made). */
export function newId(): string {
  return toUUID(typeidUnboxed());
}

/** uuid → the opaque id a client sees. */
export function encodeId(type: string, uuid: string): string {
  return fromUUID(uuid, prefixOf(type));
}

/** The opaque id → uuid; null for anything that is not the one spelling of an id of this type. */
export function decodeId(type: string, id: string): string | null {
  const prefix = prefixOf(type);
  try {
    const uuid = toUUID(fromString(id, prefix));
    return fromUUID(uuid, prefix) === id ? uuid : null;
  } catch {
    return null;
  }
}

/** The prefix of an id of unknown type, for whoever must find its owner; null when it has none. */
export function prefixOfId(id: string): string | null {
  const cut = id.lastIndexOf('_');
  return cut > 0 ? id.slice(0, cut) : null;
}
