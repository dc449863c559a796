import { delegateToSchema, type StitchingInfo, type Subschema } from '@graphql-tools/delegate';
import { invalid } from '@workgraph/kit/errors';
import { prefixOfId } from '@workgraph/kit/ids';
import { LIMITS } from '@workgraph/kit/limits';
import { GraphQLError, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from './gateway-context.ts';

type Resolver<Args> = GraphQLFieldResolver<unknown, GatewayContext, Args>;

/**
 * Sends `node` and `nodes` to the house that owns the id's type. Every house has both fields, and a router left to
 * itself would ask any one of them.
 */
export function routeNodes(schema: GraphQLSchema): void {
  const owners = ownersByPrefix(schema);
  const fields = schema.getQueryType()?.getFields() ?? {};

  const node: Resolver<{ id: string }> = (_parent, { id }, context, info) => {
    const owner = owners.get(prefixOfId(id) ?? '');
    if (!owner) throw notAnId(['id']);
    return delegateToSchema({
      schema: owner,
      operation: 'query' as never,
      fieldName: 'node',
      args: { id },
      context,
      info,
    });
  };

  const nodes: Resolver<{ ids: readonly string[] }> = async (_parent, { ids }, context, info) => {
    if (ids.length > LIMITS.pageMax) throw asGraphQLError(invalid(['ids'], `At most ${LIMITS.pageMax} ids.`));
    const places = Map.groupBy(ids.keys(), (index) => owners.get(prefixOfId(ids[index] ?? '') ?? ''));
    const found: unknown[] = ids.map((_, index) => notAnId(['ids', index]));
    await Promise.all(
      [...places].map(async ([owner, indexes]) => {
        if (!owner) return;
        const args = { ids: indexes.map((index) => ids[index]) };
        const answers: unknown = await delegateToSchema({
          schema: owner,
          operation: 'query' as never,
          fieldName: 'nodes',
          args,
          context,
          info,
        });
        for (const [turn, index] of indexes.entries()) {
          found[index] = Array.isArray(answers) ? answers[turn] : answers;
        }
      }),
    );
    return found;
  };

  if (fields.node) fields.node.resolve = node;
  if (fields.nodes) fields.nodes.resolve = nodes;
}

/** By the id prefix of every type a house declares as a node itself. */
function ownersByPrefix(schema: GraphQLSchema): Map<string, Subschema> {
  const { subschemaMap } = schema.extensions.stitchingInfo as StitchingInfo;
  const owners = new Map<string, Subschema>();
  for (const subschema of subschemaMap.values()) {
    const house = subschema as Subschema;
    const node = house.transformedSchema.getType('Node');
    if (!node || !('getFields' in node)) continue;
    for (const type of house.transformedSchema.getPossibleTypes(node as never))
      owners.set(type.name.toLowerCase(), house);
  }
  return owners;
}

function notAnId(path: readonly (string | number)[]): GraphQLError {
  return asGraphQLError(invalid(path, 'This is not an id.'));
}

function asGraphQLError({ message, code, details }: ReturnType<typeof invalid>): GraphQLError {
  return new GraphQLError(message, { extensions: { code, details } });
}
