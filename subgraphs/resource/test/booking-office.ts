import type { CastKey } from '@workgraph/standalone/demo/cast';
import { type Answer, openWorld, userId, type World } from '../../../tooling/world.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
type Data = any;

export type Booking = {
  resourceId: string;
  projectId: string;
  taskId?: string;
  startDate: string;
  endDate: string;
  amount: { percent: number };
  type: 'HARD' | 'SOFT' | 'GHOST';
  justification?: string | null;
};

/** What is booked unless the test says otherwise: a Monday to a Friday. */
export const week = { startDate: '2027-03-01', endDate: '2027-03-05' };

export type Office = {
  readonly world: World;
  readonly product: string;
  readonly delivery: string;
  /** Project ids by key. */
  readonly projects: Readonly<Record<string, string>>;
  ask(who: CastKey, query: string, variables?: object): Promise<Answer>;
  /** Runs a mutation; its payload, or its first error's code in `code`. */
  run(who: CastKey, mutation: string, input: object, selection?: string, options?: object): Promise<Data>;
  resource(who: CastKey, workspaceId: string, user: CastKey | null, more?: object): Promise<string>;
  book(who: CastKey, booking: Partial<Booking> & { resourceId: string; projectId: string }): Promise<Data>;
  conflicts(who: CastKey, workspaceId: string): Promise<Data[]>;
  close(): Promise<void>;
};

const told = `changeSet { summary { created updated removed } creates { nodes { entity { type id label } } }
  updates { nodes { entity { type id } fields { name before after } } } removes { nodes { entity { type id } } } }
  warnings { code path details } position replayed`;

const entities: Readonly<Record<string, string>> = {
  Resource: 'resource { id name version weeklyMinutes { monday saturday } user { id } }',
  Allocation: 'allocation { id type amount { percent } startDate endDate justification version task { id } }',
  AllocationConflict: 'allocationConflict { id status note version resolvedBy { id } resolvedAt }',
};

/** The tests book from nothing: the demo's own resources and bookings go. */
async function forgetBookings({ database: { sql } }: World): Promise<void> {
  const tables = await sql<{ name: string }[]>`
    select 'resource.' || tablename as name from pg_tables where schemaname = 'resource'`;
  await sql.unsafe(`truncate ${tables.map(({ name }) => name)} cascade`);
}

/** The demo's people and projects, and short ways to book them. */
export async function openOffice(postgresUrl: string): Promise<Office> {
  const world = await openWorld(postgresUrl);
  await forgetBookings(world);
  const ask: Office['ask'] = (who, query, variables) =>
    world.ask(who, query, variables, { house: 'resource' });
  const { data } = await world.ask('admin', '{ workspaces { nodes { id slug } } }');
  const idOf = (slug: string) => data.workspaces.nodes.find((one: Data) => one.slug === slug).id;
  const projects: Record<string, string> = {};
  for (const { id } of data.workspaces.nodes) {
    const { data: found } = await world.ask(
      'admin',
      'query ($id: ID!) { projects(workspaceId: $id) { nodes { id key } } }',
      { id },
    );
    for (const project of found.projects.nodes) projects[project.key] = project.id;
  }

  const run: Office['run'] = async (who, mutation, input, selection = '', options = {}) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
    const entity = entities[type.replace(/^(Create|Update|Delete|Resolve|Reopen)/, '')];
    const query = `mutation ($input: ${type}Input!, $options: MutationOptions) {
      ${mutation}(input: $input, options: $options) { ${entity} ${told} ${selection} } }`;
    const { data: answer, errors } = await ask(who, query, { input, options });
    const [error] = errors;
    return error
      ? { code: error.extensions?.code, details: error.extensions?.details, error }
      : answer[mutation];
  };

  return {
    world,
    product: idOf('product'),
    delivery: idOf('delivery'),
    projects,
    ask,
    run,
    async resource(who, workspaceId, user, more = {}) {
      const person = user ? { userId: userId(user) } : { name: 'Somebody' };
      const { resource, error } = await run(who, 'createResource', { workspaceId, ...person, ...more });
      if (error) throw new Error(JSON.stringify(error));
      return resource.id;
    },
    book: (who, booking) =>
      run(who, 'createAllocation', { ...week, amount: { percent: 60 }, type: 'HARD', ...booking }),
    async conflicts(who, workspaceId) {
      const { data: answer, errors } = await ask(
        who,
        `query ($id: ID!) { allocationConflicts(workspaceId: $id) { totalCount nodes { id kind status severity startDate
          endDate peakPercent excessMinutes note version resource { id } allocations { id } givingWay { id } } } }`,
        { id: workspaceId },
      );
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return answer.allocationConflicts.nodes;
    },
    close: () => world.close(),
  };
}
