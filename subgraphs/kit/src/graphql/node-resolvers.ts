import { type DocumentNode, Kind } from 'graphql';
import { type DomainError, invalid, notFound } from '../errors.ts';
import { decodeId, prefixOfId } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import type { References } from './entity-resolvers.ts';

/** The types a house owns: those it declares as nodes. What it only adds fields to is somebody else's. */
function ownedTypes(sdl: DocumentNode): string[] {
  return sdl.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.interfaces?.some(({ name }) => name.value === 'Node')
      ? [node.name.value]
      : [],
  );
}

/** `node` and `nodes` for the types of this house; the gateway asks the house an id belongs to. */
export function nodeResolvers<Context>(sdl: DocumentNode, references: References<Context>) {
  const types = new Map(ownedTypes(sdl).map((type) => [type.toLowerCase(), type]));

  async function load(id: string, path: readonly (string | number)[], context: Context): Promise<object> {
    const type = types.get(prefixOfId(id) ?? '');
    const uuid = type && decodeId(type, id);
    if (!type || !uuid) throw invalid(path, 'This is not an id.');
    const row = await references[type]?.(uuid, context);
    if (!row) throw notFound();
    return { __typename: type, ...row };
  }

  return {
    node: (_: unknown, { id }: { id: string }, context: Context) => load(id, ['id'], context),
    nodes(_: unknown, { ids }: { ids: readonly string[] }, context: Context) {
      if (ids.length > LIMITS.pageMax) throw invalid(['ids'], `At most ${LIMITS.pageMax} ids.`);
      return ids.map((id, index) => load(id, ['ids', index], context).catch((error: DomainError) => error));
    },
  };
}
