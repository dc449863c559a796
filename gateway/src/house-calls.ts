import { HeaderMap } from '@apollo/server';
import type { Unseal } from '@workgraph/kit/envelope';
import { DomainError, unauthenticated } from '@workgraph/kit/errors';
import { formatError } from '@workgraph/kit/graphql/format-error';
import type { Graph, GraphAnswer, GraphCall } from '@workgraph/kit/graphql/graph-call';
import type { GraphqlServer } from './graphql-server.ts';

export type HouseCallParts = {
  readonly server: GraphqlServer;
  /** The house whose calls are taken, and what it may ask, by name. */
  readonly house: string;
  readonly operations: ReadonlyMap<string, string>;
  /** Opens what the gateway itself sealed for that house a moment ago. */
  readonly unseal: Unseal;
  /** The same for as long as a confirmed proposal may be sent again. */
  readonly unsealForProposal: Unseal;
};

/** Less than a house has for its own answer, so that it can still tell of a call that came to no end. */
const deadlineMs = 4_000;

/**
 * The way back in for a house: it asks the graph for the person who called it, with the envelope it was called with.
 * The credential of the call is that person's, marked as used by the assistant; every mutation then asks for a
 * confirmed proposal. Answers refusals as GraphQL does.
 */
export function houseCalls({ server, house, operations, unseal, unsealForProposal }: HouseCallParts): Graph {
  return async ({
    operation,
    variables,
    envelope,
    requestId,
    proposalId,
  }: GraphCall): Promise<GraphAnswer> => {
    const query = operations.get(operation);
    if (!query) return refused(new DomainError('OPERATION_INVALID', 'This operation is not registered.'));
    const opened = await (proposalId === null ? unseal : unsealForProposal)(envelope, house);
    if (!opened?.actor || opened.actor.via) return refused(unauthenticated());
    const answer = await server.execute(
      {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query, variables },
      },
      {
        requestId,
        actor: { ...opened.actor, via: { proposalId } },
        idempotencyKey: undefined,
        minPosition: undefined,
        signal: AbortSignal.timeout(deadlineMs),
        deadlineAt: performance.now() + deadlineMs,
      },
    );
    if (answer.body.kind === 'chunked') throw new Error('The answer came in parts.');
    return JSON.parse(answer.body.string) as GraphAnswer;
  };
}

function refused(error: DomainError): GraphAnswer {
  return { errors: [formatError({ message: error.message }, error)] };
}
