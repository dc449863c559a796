import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import type { ExecutionRequest, ExecutionResult } from '@graphql-tools/utils';
import { logLine } from '@workgraph/kit/logging';
import {
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  print,
} from 'graphql';
import { checkScalars } from './check-scalars.ts';
import type { GatewayContext } from './gateway-context.ts';
import { relocateErrors } from './relocate-errors.ts';
import { routeNodes } from './route-nodes.ts';

/** The way to one house. It answers as GraphQL does; a rejection means that the house could not be asked. */
export type Transport = (request: {
  readonly query: string;
  readonly variables: Record<string, unknown> | undefined;
  readonly operationName: string | undefined;
  readonly context: GatewayContext;
}) => Promise<FormattedExecutionResult>;

/** The whole graph as one schema that asks the houses; its context is a `GatewayContext`, a new one per request. */
export function createExecutableSchema(parts: {
  readonly supergraphSdl: string;
  /** By the name of the house. */
  readonly subgraphs: Readonly<Record<string, Transport>>;
  /** For one call of a house; 5 s by default. Less than an operation has, so that others can still be asked. */
  readonly houseDeadlineMs?: number;
}): GraphQLSchema {
  const { houseDeadlineMs = 5_000 } = parts;
  const late = new WeakMap<GatewayContext, Set<string>>();

  const schema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: parts.supergraphSdl,
    batch: true,
    onSubschemaConfig(config) {
      const house = config.name.toLowerCase();
      const transport = parts.subgraphs[house];
      if (!transport) throw new Error(`The supergraph names a house that has no transport: ${house}.`);
      config.executor = (request: ExecutionRequest) => {
        const context: GatewayContext = request.context;
        const hanging = late.get(context) ?? new Set();
        late.set(context, hanging);
        return ask(house, { transport, hanging, houseDeadlineMs }, request);
      };
    },
  });
  routeNodes(schema);
  checkScalars(schema);
  relocateErrors(schema);
  return schema;
}

type Way = {
  readonly transport: Transport;
  /** Houses that let this operation wait too long once: they are not waited for again. */
  readonly hanging: Set<string>;
  readonly houseDeadlineMs: number;
};

async function ask(
  house: string,
  { transport, hanging, houseDeadlineMs }: Way,
  request: ExecutionRequest,
): Promise<ExecutionResult> {
  const { document, variables, operationName } = request;
  const context: GatewayContext = request.context;
  const { signal, requestId } = context;
  if (signal.aborted || hanging.has(house)) return { errors: [tooLate()] };
  try {
    const call = transport({ query: print(document), variables, operationName, context });
    const { data, errors } = await inTime(call, signal, houseDeadlineMs);
    return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(publicPart) }) };
  } catch (error) {
    if (error instanceof TooLate) {
      hanging.add(house);
      return { errors: [tooLate()] };
    }
    logLine('error', 'house.call-failed', { house, requestId, error });
    return { errors: [outOfReach()] };
  }
}

class TooLate extends Error {}

/** Rejects when the operation's time is up, or the call's own; what comes of the work is then nobody's. */
async function inTime<T>(work: Promise<T>, signal: AbortSignal, deadlineMs: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const stop = () => reject(new TooLate());
  signal.addEventListener('abort', stop);
  const timer = setTimeout(stop, deadlineMs);
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  });
}

/** Of a mutation nobody can say then whether it was done. */
function outOfReach(): GraphQLError {
  return new GraphQLError('A part of the graph cannot be reached. Try again shortly.', {
    extensions: { code: 'UNAVAILABLE' },
  });
}

function tooLate(): GraphQLError {
  return new GraphQLError('This took too long and was stopped.', {
    extensions: { code: 'DEADLINE_EXCEEDED' },
  });
}

/** Places in the house's document mean nothing to the client, and of the extensions only these are the contract. */
function publicPart({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  const { code, details } = extensions ?? {};
  return new GraphQLError(message, { path: path ?? null, extensions: { code, details } });
}
