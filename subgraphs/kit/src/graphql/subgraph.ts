import { ApolloServer, type ApolloServerPlugin, type GraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import type { FindKeyActor } from '../api-key.ts';
import { answers } from '../db/connect.ts';
import { secondsValid, type Unseal } from '../envelope.ts';
import { DomainError } from '../errors.ts';
import { logLine } from '../logging.ts';
import { entityResolvers, type References } from './entity-resolvers.ts';
import { formatError, isUnexpected } from './format-error.ts';
import { type Guards, guard } from './guard.ts';
import { nodeResolvers } from './node-resolvers.ts';
import { rememberNonces } from './nonces.ts';
import { type HouseRoom, RequestContext } from './request-context.ts';
import { finishRootFields } from './root-fields.ts';
import { sharedResolvers } from './shared-resolvers.ts';

export type SubgraphRequest = {
  readonly query: string;
  readonly variables?: Record<string, unknown> | undefined;
  readonly operationName?: string | undefined;
  /** Sealed by the gateway; without it nothing is answered, `_service` and `_entities` included. */
  readonly envelope: string | undefined;
  /** Of the body as it arrived, when it came over a network: must be the one that was sealed. */
  readonly digest?: string | undefined;
  /** How long the caller still waits; 5 s at most count. */
  readonly deadlineMs?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly minPosition?: string | undefined;
};

export type Subgraph = {
  readonly name: string;
  execute(request: SubgraphRequest): Promise<FormattedExecutionResult>;
  /** Whether its database answers. */
  isReady(): Promise<boolean>;
  /** What one house can tell the gateway beside the graph: who a key acts as. */
  readonly findKeyActor?: FindKeyActor;
  close(): Promise<void>;
};

export type SubgraphParts<Loaders> = HouseRoom<Loaders> & {
  readonly typeDefs: DocumentNode;
  // biome-ignore lint/suspicious/noExplicitAny: each house checks its resolvers against its own generated type
  readonly resolvers: Record<string, any>;
  readonly references: References<RequestContext<Loaders>>;
  readonly guards: Guards;
  readonly unseal: Unseal;
};

const deadlineMs = 5_000;

/** One house behind its one door. */
export async function createSubgraph<Loaders>(parts: SubgraphParts<Loaders>): Promise<Subgraph> {
  type Context = RequestContext<Loaders>;
  const resolvers = {
    ...entityResolvers(parts.typeDefs, parts.references, parts.resolvers),
    ...sharedResolvers,
    Query: { ...parts.resolvers.Query, ...nodeResolvers(parts.typeDefs, parts.references) },
  };
  const schema = guard(buildSubgraphSchema([{ typeDefs: parts.typeDefs, resolvers }]), parts.guards);
  finishRootFields(schema);
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    // Neither cache hints nor inline traces are ours to give, and both cost on every field.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      logUnexpected(parts.name),
    ],
  });
  await server.start();
  const nonces = rememberNonces(secondsValid);

  async function execute(request: SubgraphRequest): Promise<FormattedExecutionResult> {
    const envelope = request.envelope ? await parts.unseal(request.envelope, parts.name) : null;
    if (!envelope || envelope.digest !== request.digest) return refusal(unsigned(), null);
    if (request.digest !== undefined && !nonces.isFirst(envelope.nonce)) return refusal(unsigned(), null);
    const { requestId } = envelope;
    let context: Context | null = null;
    try {
      context = new RequestContext(parts, { ...envelope, ...request });
      const { query, variables, operationName } = request;
      const answer = await withDeadline(
        server.executeOperation({ query, variables, operationName } as GraphQLRequest, {
          contextValue: context,
        }),
        Math.min(request.deadlineMs ?? deadlineMs, deadlineMs),
      );
      if (answer.body.kind === 'incremental') throw new Error('Houses answer in one piece.');
      return withRequestId(answer.body.singleResult, requestId);
    } catch (error) {
      return refusal(error, requestId);
    } finally {
      // The answer does not wait for the end of its snapshot.
      context?.finish().catch((error) => logLine('error', 'snapshot.end-failed', { requestId, error }));
    }
  }

  return {
    name: parts.name,
    execute,
    isReady: () => answers(parts.pool),
    async close() {
      await server.stop();
      await parts.pool.close();
    },
  };
}

function unsigned(): DomainError {
  return new DomainError('UNAUTHENTICATED', 'This call is not signed by the gateway.');
}

async function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new DomainError('DEADLINE_EXCEEDED', 'This took too long and was stopped.');
    timer = setTimeout(() => reject(error), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function refusal(error: unknown, requestId: string | null): FormattedExecutionResult {
  const formatted = formatError({ message: '' }, error);
  if (formatted.extensions?.code === 'INTERNAL') logLine('error', 'request.failed', { requestId, error });
  return withRequestId({ errors: [formatted] }, requestId);
}

function withRequestId(result: FormattedExecutionResult, requestId: string | null): FormattedExecutionResult {
  if (!result.errors || requestId === null) return result;
  const errors = result.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
  return { ...result, errors };
}

function logUnexpected<Loaders>(house: string): ApolloServerPlugin<RequestContext<Loaders>> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors.filter(isUnexpected)) {
            const path = error.path?.join('.');
            logLine('error', 'request.failed', {
              house,
              requestId: contextValue.requestId,
              path,
              error: error.originalError ?? error,
            });
          }
        },
      };
    },
  };
}
