import { setTimeout as delay } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { type Envelope, envelopeOpener } from '@workgraph/kit/envelope';
import { DomainError, invalid, notFound, unauthenticated } from '@workgraph/kit/errors';
import { formatError } from '@workgraph/kit/graphql/format-error';
import { dateScalar } from '@workgraph/kit/graphql/scalars';
import type { Subgraph, SubgraphRequest } from '@workgraph/kit/graphql/subgraph';
import { graphql, parse } from 'graphql';

export const secret = 'only these tests know this secret, and it is long';

const sdl = {
  work: `
    scalar Date
    enum Color { RED GREEN }
    type Query {
      task(id: ID!): Task
      tasks: [Task!]! @listSize(assumedSize: 3)
      page(first: Int = 20): TaskPage
      origin: Origin
      echo(input: TaskInput!): String
      refused: String
      crashed: String
      slow(ms: Int!): String
      strict: Strict
    }
    type Mutation { append(word: String!, ms: Int = 0): String keyed: String }
    input TaskInput { title: String, dueOn: Date, color: Color, labels: [String!] }
    type Task @key(fields: "id") { id: ID! title: String parent: Task children: [Task!] @listSize(assumedSize: 10) odd: String }
    type TaskPage { nodes: [Task!]! pageInfo: PageInfo! }
    type PageInfo { hasNextPage: Boolean! }
    type Origin { organization: String idempotencyKey: String minPosition: String requestId: String }
    type Strict { inner: [Strict!]! name: String! }`,
  portfolio: `
    type Query { programs: [String!] }
    type Task @key(fields: "id") { id: ID! risk: Risk }
    type Risk { level: String fails: String notes: [Note!] maybe: [Note] }
    type Note { text: String! }`,
};

type Resolvers = Record<string, object>;
type HouseContext = { readonly envelope: Envelope; readonly request: SubgraphRequest };
type Id = { id: string };

const strict = { inner: () => [strict, { inner: [], name: null }], name: 'top' };

function workResolvers(words: string[]): Resolvers {
  const signedIn = ({ envelope }: HouseContext) => {
    if (!envelope.actor) throw unauthenticated();
  };
  return {
    Date: dateScalar,
    Query: {
      task: (_: unknown, { id }: Id, context: HouseContext) => {
        signedIn(context);
        if (id === 'none') throw notFound();
        return { id };
      },
      tasks: () => [{ id: '1' }, { id: '2' }, { id: '3' }],
      page: () => ({ nodes: [{ id: '1' }, { id: '2' }], pageInfo: { hasNextPage: false } }),
      origin: (_: unknown, __: unknown, { envelope, request }: HouseContext) => ({
        organization: envelope.actor?.organizationId,
        requestId: envelope.requestId,
        idempotencyKey: request.idempotencyKey,
        minPosition: request.minPosition,
      }),
      echo: (_: unknown, { input }: { input: unknown }) => JSON.stringify(input),
      refused: () => {
        throw invalid(['input', 'title'], 'Too long.');
      },
      crashed: () => {
        throw new Error('the password is hunter2');
      },
      slow: (_: unknown, { ms }: { ms: number }) => delay(ms, 'done'),
      strict: () => strict,
    },
    Mutation: {
      append: async (_: unknown, { word, ms }: { word: string; ms: number }) => {
        await delay(ms);
        words.push(word);
        return words.join(' ');
      },
      keyed: (_: unknown, __: unknown, { request }: HouseContext) => request.idempotencyKey,
    },
    Task: {
      title: ({ id }: Id) => `Task ${id}`,
      parent: ({ id }: Id) => (id === '1' ? null : { id: '1' }),
      children: () => [{ id: '4' }, { id: '5' }],
      odd: ({ id }: Id) => {
        if (Number(id) % 2 === 0) throw new DomainError('CONFLICT', 'Even.', { id });
        return 'odd';
      },
    },
  };
}

const portfolioResolvers: Resolvers = {
  Query: { programs: () => ['Apollo', 'Gemini'] },
  Task: { __resolveReference: (task: Id) => task, risk: ({ id }: Id) => ({ id }) },
  Risk: {
    level: ({ id }: Id) => `risk of ${id}`,
    fails: () => {
      throw new DomainError('CONFLICT', 'No.', { why: 'test' });
    },
    notes: () => [{ text: 'first' }, { text: null }],
    maybe: () => [{ text: 'first' }, { text: null }],
  },
};

/** A house of plain graphql-js behind the platform's own door; `calls` are the documents it was sent. */
function house(name: 'work' | 'portfolio', resolvers: Resolvers): Subgraph & { readonly calls: string[] } {
  const schema = buildSubgraphSchema([
    { typeDefs: parse(federation + sdl[name]), resolvers: resolvers as never },
  ]);
  const unseal = envelopeOpener(secret);
  const calls: string[] = [];
  return {
    name,
    calls,
    async execute(request) {
      calls.push(request.query);
      const envelope = request.envelope ? await unseal(request.envelope, name) : null;
      if (!envelope) throw new Error('The call is not signed.');
      const contextValue: HouseContext = { envelope, request };
      const { query: source, variables: variableValues, operationName } = request;
      const { data, errors } = await graphql({ schema, source, variableValues, operationName, contextValue });
      const stacktrace = ['at secret.ts:1'];
      const formatted = errors?.map((error) => {
        const { extensions, ...rest } = formatError(error.toJSON(), error);
        return { ...rest, extensions: { ...extensions, requestId: envelope.requestId, stacktrace } };
      });
      return { ...(data && { data }), ...(formatted && { errors: formatted }) };
    },
    async isReady() {
      return true;
    },
    async close() {},
  };
}

const federation = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize"]
)`;

/** Two small houses that share an entity, and their supergraph. */
export function twoHouses() {
  const words: string[] = [];
  const work = house('work', workResolvers(words));
  const portfolio = house('portfolio', portfolioResolvers);
  return { work, portfolio, words };
}

export function composeTwoHouses(): string {
  const services = (['work', 'portfolio'] as const).map((name) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(federation + sdl[name]),
  }));
  const result = composeServices(services);
  if (compositionHasErrors(result)) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
}
