import { encodeId } from '@workgraph/kit/ids';
import type { Ask } from './ask.ts';
import { type Person, people } from './cast.ts';
import type { PersonKey } from './demo-projects.ts';

type Created = { readonly created: { readonly entity: { readonly id: string } } };
type Nodes<Node> = { readonly nodes: readonly Node[] };

/** whose time, on which project, first and last day from today, percent, how firmly, and why it may be too much. */
type DemoBooking = readonly [
  whose: string,
  project: string,
  from: number,
  to: number,
  percent: number,
  type: 'HARD' | 'SOFT' | 'GHOST',
  justification?: string,
];

type DemoBookings = {
  readonly workspace: string;
  readonly owner: PersonKey;
  readonly members: readonly PersonKey[];
  /** Their names. */
  readonly placeholders: readonly string[];
  readonly bookings: readonly DemoBooking[];
};

/** Mia is booked here and elsewhere for more than she has, so her SOFT booking is in conflict; Dev is nearly full. */
const demoBookings: readonly DemoBookings[] = [
  {
    workspace: 'delivery',
    owner: 'ben',
    members: ['mia', 'otto'],
    placeholders: [],
    bookings: [
      ['mia', 'NOR', 0, 27, 20, 'HARD'],
      ['otto', 'NOR', 0, 41, 60, 'HARD'],
    ],
  },
  {
    workspace: 'product',
    owner: 'olga',
    members: ['mia', 'ben', 'clara', 'dev'],
    placeholders: ['Firmware engineer'],
    bookings: [
      ['mia', 'APL', 0, 20, 60, 'HARD'],
      ['mia', 'MOB', 7, 20, 40, 'SOFT', 'The app has to be reviewed before the launch.'],
      ['clara', 'APL', 0, 34, 50, 'HARD'],
      ['clara', 'MOB', 7, 34, 30, 'SOFT'],
      ['dev', 'APL', 0, 27, 90, 'HARD'],
      ['ben', 'MOB', 14, 55, 40, 'GHOST'],
      ['Firmware engineer', 'APL', 14, 41, 100, 'HARD'],
    ],
  },
];

/**
 * Books the demo's people through the graph itself, as the owners of the workspaces, on top of what `loadDemo` made.
 * Every step has an idempotency key, so that a load that was interrupted goes on where it stopped.
 */
export async function loadAllocations(askWork: Ask, askResource: Ask, now: Date): Promise<void> {
  const { workspaces } = await askWork<{ workspaces: Nodes<{ id: string; slug: string }> }>(
    people.ada,
    '{ workspaces(first: 100) { nodes { id slug } } }',
  );
  for (const demo of demoBookings) {
    const workspaceId = workspaces.nodes.find(({ slug }) => slug === demo.workspace)?.id;
    if (!workspaceId) throw new Error(`The demo has no workspace ${demo.workspace}.`);
    await loadBookings(demo, workspaceId, askWork, askResource, now);
  }
}

async function loadBookings(
  { workspace, owner, members, placeholders, bookings }: DemoBookings,
  workspaceId: string,
  askWork: Ask,
  askResource: Ask,
  now: Date,
): Promise<void> {
  const person = people[owner];
  const projects = await projectsByKey(askWork, person, workspaceId);
  const resources = new Map<string, string>();
  const wanted = [
    ...members.map((key) => [key, { userId: encodeId('User', people[key].id) }] as const),
    ...placeholders.map((name) => [name, { name }] as const),
  ];
  for (const [key, who] of wanted) {
    const input = { workspaceId, ...who };
    resources.set(key, await create(askResource, person, 'Resource', `${workspace} ${key}`, input));
  }
  for (const [whose, project, from, to, percent, type, justification] of bookings) {
    await create(askResource, person, 'Allocation', `${workspace} ${whose} ${project}`, {
      resourceId: resources.get(whose),
      projectId: projects.get(project),
      startDate: day(now, from),
      endDate: day(now, to),
      amount: { percent },
      type,
      justification,
    });
  }
}

async function projectsByKey(ask: Ask, person: Person, workspaceId: string): Promise<Map<string, string>> {
  const { projects } = await ask<{ projects: Nodes<{ id: string; key: string }> }>(
    person,
    'query ($id: ID!) { projects(workspaceId: $id, first: 100) { nodes { id key } } }',
    { id: workspaceId },
  );
  return new Map(projects.nodes.map(({ id, key }) => [key, id]));
}

async function create(ask: Ask, person: Person, type: string, key: string, input: object): Promise<string> {
  const query = `mutation ($input: Create${type}Input!, $options: MutationOptions) {
    created: create${type}(input: $input, options: $options) { entity: ${type.toLowerCase()} { id } }
  }`;
  const options = { idempotencyKey: `demo create${type} ${key}` };
  return (await ask<Created>(person, query, { input, options })).created.entity.id;
}

function day(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
