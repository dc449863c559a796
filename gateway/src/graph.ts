import { parse } from 'graphql';
import { createExecutableSchema, type Transport } from './executor.ts';
import { type GraphqlServer, startGraphqlServer } from './graphql-server.ts';
import { readFieldCosts } from './limits/field-costs.ts';

export type GraphParts = {
  readonly supergraphSdl: string;
  /** The way to each house, by its name in the supergraph. */
  readonly subgraphs: Readonly<Record<string, Transport>>;
  /** For one call of a house; 5 s by default. */
  readonly houseDeadlineMs?: number;
  /** Introspection without a token, for the demo. */
  readonly openIntrospection?: boolean;
};

/** The whole graph behind our rules, without a door to the outside. */
export async function startGraph(parts: GraphParts): Promise<GraphqlServer> {
  const { supergraphSdl, openIntrospection = false } = parts;
  const schema = createExecutableSchema(parts);
  const fieldCosts = readFieldCosts(parse(supergraphSdl));
  return startGraphqlServer(schema, { fieldCosts, openIntrospection });
}
