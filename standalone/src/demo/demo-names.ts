import type { House } from '@workgraph/schema/load-sdl';
import type { Variables } from './ask.ts';
import type { CastKey } from './cast.ts';

/** Asks a house of the graph, as the admin unless somebody else is named. */
export type Lookup = <Data>(
  house: House,
  query: string,
  variables?: Variables,
  who?: CastKey,
) => Promise<Data>;

/** What things of the demo are called, `@task:APL-5`, and their ids; of two that are called alike the first stays. */
export type Names = {
  add(kind: string, name: string, id: string): void;
  /** Undefined for a name nobody has. */
  idOf(reference: string): string | undefined;
  /** Undefined for an id without a name. */
  nameOf(kind: string, id: string): string | undefined;
  /** Name and id of everything of a kind. */
  all(kind: string): readonly (readonly [name: string, id: string])[];
};

export function emptyNames(): Names {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  const all = new Map<string, [name: string, id: string][]>();
  return {
    add(kind, name, id) {
      const reference = `@${kind}:${name}`;
      if (ids.has(reference)) return;
      ids.set(reference, id);
      names.set(`${kind} ${id}`, name);
      all.set(kind, [...(all.get(kind) ?? []), [name, id]]);
    },
    idOf: (reference) => ids.get(reference),
    nameOf: (kind, id) => names.get(`${kind} ${id}`),
    all: (kind) => all.get(kind) ?? [],
  };
}
