import type { FormattedExecutionResult } from 'graphql';

/** What a house asks of the whole graph, through the gateway, for the person who called it. */
export type GraphCall = {
  /** The name of a registered operation; nothing else can be asked. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The one the house was called with: it has none of its own. */
  readonly envelope: string;
  readonly requestId: string;
  /** A uuid: the confirmed proposal that is carried out. null to read, and to try without writing. */
  readonly proposalId: string | null;
};

export type GraphAnswer = FormattedExecutionResult;

/** Answers as GraphQL does; a rejection means that the gateway could not be asked. */
export type Graph = (call: GraphCall) => Promise<GraphAnswer>;

/** The same with credential and request given. */
export type Ask = (
  operation: GraphCall['operation'],
  variables: GraphCall['variables'],
  proposalId: GraphCall['proposalId'],
) => Promise<GraphAnswer>;
