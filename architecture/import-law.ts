/**
 * A room and what it may import: files of other rooms by the room's name, modules of the kit, schema and gateway as
 * `kit/errors`, a package of npm or a module of Node by its name. `#` limits the names taken from it.
 */
export type Room = {
  readonly files: RegExp;
  /** Where the name does not tell: what such a file alone is handed, as the module and name of its type. */
  readonly mark?: RegExp;
  readonly may: readonly string[];
  /** What it may import beside as long as nothing is left of it when types are stripped. */
  readonly types?: readonly string[];
};

const house = (rest: string) => new RegExp(`^subgraphs/(?!kit/)[^/]+/src/${rest}`);
// A fresh id is the one random thing that a rule may make.
const rules = [
  'pure',
  'kit/actor',
  'kit/clock#dayIn',
  'kit/clock#isTimeZone',
  'kit/errors',
  'kit/fingerprint',
  'kit/ids',
  'kit/input-checks',
];
const drizzle = ['drizzle-orm', 'drizzle-orm/pg-core'];

/** A file is in the first room that it matches. */
export const rooms: Readonly<Record<string, Room>> = {
  generated: { files: house('generated/'), may: ['*'] },
  published: { files: house('published\\.ts$'), may: ['drizzle-orm/pg-core'] },
  table: {
    files: house('.*\\.(table|schema)\\.ts$'),
    may: ['table', ...drizzle, 'kit/db/columns', 'kit/changes/entity', 'kit/changes/idempotency'],
    types: ['pure', 'kit/changes/*'],
  },
  repository: {
    files: house('.*\\.repository\\.ts$'),
    may: [
      'table',
      'repository',
      'published',
      'pure',
      ...drizzle,
      'kit/actor',
      'kit/db/*',
      'kit/errors',
      'kit/paging/*',
    ],
    types: ['generated'],
  },
  loaders: {
    files: house('.*\\.loaders\\.ts$'),
    may: ['repository', 'kit/loaders/*', 'kit/people/people-by-workspace'],
    types: ['loaders', 'table', 'pure', 'kit/graphql/request-context'],
  },
  policy: { files: house('.*\\.policy\\.ts$'), may: ['policy', ...rules, 'kit/policy'], types: ['table'] },
  resolvers: {
    files: house('.*\\.resolvers\\.ts$'),
    may: [
      ...['verb', 'reader', 'flow', 'policy', ...rules, 'kit/api-key', 'kit/limits'],
      ...[
        'kit/graphql/found',
        'kit/graphql/mutation',
        'kit/graphql/permission-resolvers',
        'kit/people/viewer-role',
      ],
    ],
    types: ['generated', 'kit/changes/outcome'],
  },
  /** What asks the graph between two transactions: a verb on either side of it, and none open in the middle. */
  flow: {
    files: house('.*\\.flow\\.ts$'),
    may: ['flow', 'reader', 'verb', 'policy', ...rules, 'kit/graphql/found', 'kit/logging', 'kit/policy'],
    types: ['context', 'table', 'kit/changes/*', 'kit/graphql/graph-call'],
  },
  /** What is done later, for nobody's request: it finds its rows itself and writes through a verb. */
  job: {
    files: house('.*\\.job\\.ts$'),
    may: [
      ...[
        'flow',
        'verb',
        'repository',
        'table',
        ...rules,
        'kit/changes/mutate',
        'kit/db/scope',
        'node:crypto',
      ],
    ],
    types: ['kit/clock', 'kit/db/connect', 'kit/graphql/graph-call', 'kit/jobs/*'],
  },
  guards: { files: house('[^/]+\\.guards\\.ts$'), may: ['kit/graphql/guard'] },
  context: {
    files: house('[^/]+\\.context\\.ts$'),
    may: ['loaders'],
    types: ['kit/graphql/request-context'],
  },
  entrance: {
    files: house('([^/]+\\.(subgraph|worker)|key-actors|migrations|operator)\\.ts$'),
    may: [
      ...['context', 'entrance', 'guards', 'job', 'resolvers', 'repository', 'table', 'verb'],
      ...[
        'kit/changes/mutate',
        'kit/db/*',
        'kit/envelope',
        'kit/errors',
        'kit/graphql/subgraph',
        'kit/jobs/worker',
        'schema/load-sdl',
        'node:crypto',
      ],
    ],
    types: ['pure', 'kit/actor', 'kit/api-key', 'kit/clock', 'kit/graphql/graph-call'],
  },
  /** Stands in a writing transaction. */
  verb: {
    files: house('.*\\.ts$'),
    mark: /kit\/changes\/mutate#Write$/,
    may: [
      'verb',
      'policy',
      'repository',
      'table#*Entity',
      ...rules,
      'kit/changes/*',
      'kit/log/*',
      'kit/policy',
    ],
    types: ['table'],
  },
  /** A part of resolvers that has outgrown them: stands in a reading fetch. */
  reader: {
    files: house('.*\\.ts$'),
    mark: /\.context\.ts#\w+Context$/,
    may: [
      ...['reader', 'policy', ...rules, 'kit/graphql/found'],
      ...['kit/people/candidates', 'kit/people/viewer-role'],
    ],
    types: ['context', 'table', 'kit/graphql/graph-call', 'kit/graphql/permission-resolvers'],
  },
  pure: { files: house('.*\\.ts$'), may: rules, types: ['table', 'kit/changes/*', 'kit/graphql/graph-call'] },
  kit: { files: /^subgraphs\/kit\/src\//, may: ['kit', 'npm', 'node'] },
  schema: { files: /^schema\/src\//, may: ['schema', 'npm', 'node'] },
  explorer: { files: /^gateway\/explorer\/src\//, may: ['explorer', 'npm'] },
  /** Knows the graph alone, as a page of anybody's would. */
  board: { files: /^examples\/board\/src\//, may: ['board', 'generated', 'npm'] },
  gateway: {
    files: /^gateway\/src\//,
    may: [
      ...[
        'gateway',
        'npm',
        'node',
        'schema/*',
        'kit/actor',
        'kit/api-key',
        'kit/config',
        'kit/envelope',
        'kit/errors',
        'kit/graphql/*',
      ],
      ...['kit/http/*', 'kit/ids', 'kit/limits', 'kit/log/*', 'kit/logging'],
    ],
  },
  deploy: {
    files: /^deploy\/src\//,
    may: [
      ...['deploy', 'gateway/*', 'schema/*', 'standalone/*'],
      ...['kit/clock', 'kit/db/migrate', 'kit/envelope', 'kit/graphql/*'],
    ],
  },
  standalone: {
    files: /^standalone\/src\//,
    may: [
      ...['standalone', 'npm', 'node', 'gateway/*', 'schema/*', 'entrance'],
      ...['kit/clock', 'kit/db/*', 'kit/envelope', 'kit/errors', 'kit/ids', 'kit/logging'],
    ],
    types: ['kit/actor', 'kit/graphql/graph-call', 'kit/graphql/subgraph'],
  },
};

/** What is kept replaceable, or dangerous, has as few importers as it can; `null` is an import whose name is computed. */
export const importers: readonly { readonly of: RegExp | null; readonly are: readonly string[] }[] = [
  {
    // The owner's connections beside the pool: migrations before servers start, and one look past row security.
    of: /^postgres$/,
    are: ['connect', 'is-untouched', 'migrate'].map((name) => `subgraphs/kit/src/db/${name}.ts`),
  },
  {
    of: /^drizzle-orm\/postgres-js/,
    are: ['subgraphs/kit/src/db/connect.ts', 'subgraphs/kit/src/db/migrate.ts'],
  },
  {
    // The job library, and the driver that it brings.
    of: /^(graphile-worker|pg)$/,
    are: ['attempt', 'install', 'keep-working', 'library-log', 'owner-pool'].map(
      (name) => `subgraphs/kit/src/jobs/${name}.ts`,
    ),
  },
  { of: /^graphql-(shield|middleware)$/, are: ['subgraphs/kit/src/graphql/guard.ts'] },
  { of: /^node:module$/, are: ['subgraphs/kit/src/graphql/guard.ts'] },
  { of: /^@apollo\/subgraph/, are: ['subgraphs/kit/src/graphql/subgraph.ts'] },
  { of: /^@graphql-tools\/federation$/, are: ['gateway/src/executor.ts'] },
  { of: /^@graphql-tools\/delegate$/, are: ['gateway/src/route-nodes.ts'] },
  { of: /^@theguild\/federation-composition$/, are: ['schema/src/compose.ts'] },
  { of: /^typeid-js$/, are: ['subgraphs/kit/src/ids.ts'] },
  { of: null, are: ['standalone/src/postgres-binaries.ts'] },
];

/** For tests alone: no source imports it. */
export const testingOnly = /^subgraphs\/kit\/src\/testing\//;
