import { type Example, operationOf, type Step } from '@workgraph/schema/examples';
import type { CastKey } from '@workgraph/standalone/demo/cast';
import { resolveReferences } from '@workgraph/standalone/demo/resolve-references';
import { openWorld, type World } from '../../../tooling/world.ts';
import { listTables, sumOf } from './database-state.ts';
import { houseOf, lookup, resolvedExamples } from './examples.ts';
import { type Reach, readReach } from './reach.ts';

const days = { startDate: '@day:+0', endDate: '@day:+20' };

/**
 * What others than the people of `product` have: an entity of every type and house in a workspace beyond it, and in
 * the other organization. A type of which the demo has none there must be made here.
 */
const neighbours: readonly Step[] = [
  ...madeBy('admin', 'operations', 'Night shift', 'SEC'),
  ...madeBy('foreign', 'product', 'Orbit oven', 'ORB'),
  ...bridgeBy('admin', 'delivery', 'delivery-bot'),
  ...bridgeBy('foreign', 'product', 'orbit-bot'),
  ...(['viewer', 'outsider'] as const).map((as) => ({
    mutation: 'createApiKey',
    as,
    input: { name: `Of the ${as} alone`, scopes: ['read'] },
  })),
  ...proposedTo('admin', 'APL-7', 'TODO'),
  ...proposedTo('owner', 'APL-5', 'TODO'),
  ...proposedTo('outsider', 'NOR-5', 'TODO'),
  ...proposedTo('foreign', 'ORB-1', 'BACKLOG'),
];

function proposedTo(as: Step['as'], key: string, status: string): Step[] {
  const input = { moveTask: { id: `@task:${key}`, status } };
  return [{ mutation: 'createProposal', as, input, options: { reason: `The ${as} alone hears of this` } }];
}

/** A service account with a role there, and a key of it. */
function bridgeBy(as: Step['as'], slug: string, name: string): Step[] {
  const serviceAccountId = `@serviceaccount:${name}`;
  return [
    { mutation: 'createServiceAccount', input: { name } },
    {
      mutation: 'grantServiceAccountRole',
      input: { serviceAccountId, workspaceId: `@workspace:${slug}`, role: 'VIEWER' },
    },
    { mutation: 'createApiKey', input: { serviceAccountId, name: `${name} key`, scopes: ['read'] } },
  ].map((step) => ({ as, ...step }));
}

function madeBy(as: Step['as'], slug: string, name: string, project: string): Step[] {
  const booking = { resourceId: `@resource:${slug}/${name}`, projectId: `@project:${project}`, ...days };
  const justification = `${name} cannot do without it`;
  return [
    { mutation: 'createResource', input: { workspaceId: `@workspace:${slug}`, name } },
    { mutation: 'createAllocation', input: { ...booking, type: 'HARD', amount: { percent: 90 } } },
    {
      mutation: 'createAllocation',
      input: { ...booking, type: 'SOFT', amount: { percent: 40 }, justification },
    },
    { mutation: 'createProgram', input: { workspaceId: `@workspace:${slug}`, name: `${name} for all` } },
    {
      mutation: 'linkProgramProject',
      input: { programId: `@program:${name} for all`, projectId: `@project:${project}` },
    },
  ].map((step) => ({ as, ...step }));
}

async function bringNeighbours(world: World): Promise<void> {
  for (const [index, step] of neighbours.entries()) {
    const resolved = await resolveReferences(step, lookup(world, step.as), new Date());
    const { input, as, mutation } = resolved;
    const options = { ...resolved.options, idempotencyKey: `neighbours ${index}` };
    const house = houseOf(mutation);
    const { errors } = await world.ask(as, operationOf(resolved, true), { input, options }, { house });
    if (errors.length > 0) throw new Error(`${mutation} by the ${as}: ${JSON.stringify(errors)}`);
  }
}

/** A world with neighbours, and what of it is whose. */
export type Neighbourhood = {
  readonly world: World;
  readonly reach: Record<CastKey, Reach>;
  readonly examples: readonly Example[];
  /** The sums of all tables, or of all but one. */
  sums(but?: string): Promise<Record<string, string>>;
};

export async function openNeighbourhood(postgresUrl: string): Promise<Neighbourhood> {
  const world = await openWorld(postgresUrl);
  await bringNeighbours(world);
  const { sql } = world.database;
  const [reach, examples, tables] = await Promise.all([
    readReach(sql),
    resolvedExamples(world),
    listTables(sql),
  ]);
  return {
    world,
    reach,
    examples,
    sums(but) {
      const summed = tables.filter((table) => table !== but);
      return sumOf(sql, summed);
    },
  };
}
