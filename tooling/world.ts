import { randomUUID } from 'node:crypto';
import type { Clock } from '@workgraph/kit/clock';
import { envelopeSealer } from '@workgraph/kit/envelope';
import type { Subgraph } from '@workgraph/kit/graphql/subgraph';
import { encodeId } from '@workgraph/kit/ids';
import { type ClonedDatabase, cloneDatabase } from '@workgraph/kit/testing/cloned-database';
import type { House } from '@workgraph/schema/load-sdl';
import { actorOf } from '@workgraph/standalone/demo/ask';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { closeHouses, type Houses, startHouses } from '@workgraph/standalone/houses';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { innerGraph } from './inner-graph.ts';

export const templates = { empty: 'template_empty', demo: 'template_demo' } as const;
export const testSecret = 'a secret that only tests know, 32 bytes and more';

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
type Data = any;
export type Answer = { readonly data: Data; readonly errors: readonly GraphQLFormattedError[] };
export type AskOptions = {
  /** `work` when omitted. */
  readonly house?: House;
  readonly idempotencyKey?: string;
  readonly minPosition?: string;
};

export type World = {
  readonly database: ClonedDatabase;
  readonly houses: Houses;
  /** Every statement the houses sent, oldest first; a test empties it before it counts. */
  readonly statements: string[];
  /** How many of them each house sent. */
  readonly statementsOf: Record<House, number>;
  /** What the platform takes for now; null is the real time. */
  setNow(at: Date | null): void;
  /** Asks a house as one of the cast; null is nobody. */
  ask(who: CastKey | null, query: string, variables?: object, options?: AskOptions): Promise<Answer>;
  close(): Promise<void>;
};

/** The platform on a database of one's own: the demo's people and work, or nothing at all. */
export async function openWorld(
  postgresUrl: string,
  template: keyof typeof templates = 'demo',
): Promise<World> {
  const database = await cloneDatabase(postgresUrl, templates[template]);
  const statements: string[] = [];
  const statementsOf = { work: 0, resource: 0, portfolio: 0, assistant: 0 };
  let now: Date | null = null;
  const clock: Clock = () => now ?? new Date();
  const houses: Houses = await startHouses({
    graph: innerGraph(testSecret, () => houses),
    databaseUrl: database.url,
    secret: testSecret,
    clock,
    onStatement(statement, house) {
      statements.push(statement);
      statementsOf[house] += 1;
    },
  });
  return {
    database,
    houses,
    statements,
    statementsOf,
    setNow(at) {
      now = at;
    },
    ask: (who, query, variables, { house = 'work', ...options } = {}) =>
      askHouse(houses[house], who, query, variables, options),
    async close() {
      await closeHouses(houses);
      await database.drop();
    },
  };
}

const seal = envelopeSealer(testSecret);

async function askHouse(
  house: Subgraph,
  who: CastKey | null,
  query: string,
  variables: object | undefined,
  options: Omit<AskOptions, 'house'>,
): Promise<Answer> {
  const actor = who ? actorOf(cast[who].person, cast[who].organizationId) : null;
  const envelope = await seal({ actor, requestId: randomUUID() }, house.name);
  const answer: FormattedExecutionResult = await house.execute({
    query,
    variables: { ...variables },
    envelope,
    ...options,
  });
  return { data: answer.data, errors: answer.errors ?? [] };
}

export function userId(who: CastKey): string {
  return encodeId('User', cast[who].person.id);
}
