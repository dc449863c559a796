import type { House } from '@workgraph/schema/load-sdl';
import type { CastKey } from '@workgraph/standalone/demo/cast';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { openWorld } from '../../../tooling/world.ts';
import { openWorldGateway } from '../../../tooling/world-gateway.ts';

export type RunningGraph = {
  readonly url: string;
  readonly introspection: IntrospectionQuery;
  readonly tokens: Readonly<Record<CastKey, string>>;
  /** An operation of the owner, without any client; throws when anything is refused. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
  ask(query: string, variables?: object): Promise<any>;
  /** Houses that cannot be reached. */
  readonly missing: Set<House>;
  close(): Promise<void>;
};

/** The demo's people and work behind a gateway on a port of its own. */
export async function runGraph(postgresUrl: string): Promise<RunningGraph> {
  const world = await openWorld(postgresUrl);
  const missing = new Set<House>();
  const gateway = await openWorldGateway(world, {}, (house, transport) => async (request) => {
    if (missing.has(house)) throw new Error('out of reach');
    return transport(request);
  });
  const ask: RunningGraph['ask'] = async (query, variables = {}) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.tokens.owner}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    url: gateway.url,
    tokens: gateway.tokens,
    introspection: await ask(getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true })),
    ask,
    missing,
    async close() {
      await gateway.close();
      await world.close();
    },
  };
}
