import {
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';
import type { Outcome } from '../changes/outcome.ts';
import { decodeId, encodeId } from '../ids.ts';

/** How each entity type of a house is loaded by its uuid, within the caller's scope; null when out of reach. */
export type References<Context> = Readonly<
  Record<string, (id: string, context: Context) => Promise<unknown>>
>;

type ObjectType = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;
type Resolvers = Record<string, Record<string, unknown>>;

/**
 * What every entity and every mutation payload needs, read off the SDL: opaque ids, reference resolvers bound to the
 * caller's scope, and the payload's entity as it is after the commit. A keyed type without a loader is an error.
 */
export function entityResolvers<Context>(
  sdl: DocumentNode,
  references: References<Context>,
  own: Resolvers,
): Resolvers {
  const objects = sdl.definitions.filter(
    (node): node is ObjectType =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
  const resolvers: Resolvers = { ...own };
  for (const node of objects) {
    const name = node.name.value;
    if (isKeyed(node)) resolvers[name] = { ...keyedType(name, references), ...resolvers[name] };
    else if (name.endsWith('Payload')) resolvers[name] = { ...payload(node, references), ...resolvers[name] };
  }
  return resolvers;
}

function isKeyed(node: ObjectType): boolean {
  return node.directives?.some((directive) => directive.name.value === 'key') ?? false;
}

function keyedType<Context>(name: string, references: References<Context>): Record<string, unknown> {
  const load = references[name];
  if (!load) throw new Error(`${name} is an entity without a reference loader.`);
  return {
    id: (row: { id: string }) => encodeId(name, row.id),
    __resolveReference: (reference: { id: string }, context: Context) => {
      const id = decodeId(name, reference.id);
      return id === null ? null : load(id, context);
    },
  };
}

function payload<Context>(node: ObjectType, references: References<Context>): Record<string, unknown> {
  const resolvers: Record<string, unknown> = { changeSet: (outcome: Outcome) => outcome };
  for (const field of node.fields ?? []) {
    const load = references[namedType(field.type)];
    if (load) {
      resolvers[field.name.value] = ({ subjectId }: Outcome, _: unknown, context: Context) =>
        subjectId === null ? null : load(subjectId, context);
    }
  }
  return resolvers;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
