import type { Clock } from '@workgraph/kit/clock';
import type { Subgraph } from '@workgraph/kit/graphql/subgraph';
import { encodeId } from '@workgraph/kit/ids';
import type { Operator } from '@workgraph/work/operator';
import type { Houses } from '../houses.ts';
import { type Ask, asker } from './ask.ts';
import { acme, foreigners, orbit, type Person, people } from './cast.ts';
import { loadAllocations } from './demo-allocations.ts';
import { loadCredentials } from './demo-credentials.ts';
import { loadPrograms } from './demo-programs.ts';
import { type DemoProject, type DemoTask, type DemoWorkspace, demoWorkspaces } from './demo-projects.ts';

type Created = { readonly created: { readonly entity: { readonly id: string; readonly version: number } } };
type Options = Record<string, unknown>;

/** Whether the last step of a load has been done. */
export async function isDemoLoaded(work: Subgraph, secret: string): Promise<boolean> {
  const ask = asker(work, secret, orbit);
  const { workspaces } = await ask<{ workspaces: { nodes: { id: string }[] } }>(
    foreigners.fay,
    '{ workspaces { nodes { id } } }',
  );
  for (const { id } of workspaces.nodes) {
    const { tasks } = await ask<{ tasks: { nodes: unknown[] } }>(
      foreigners.fay,
      'query ($id: ID!) { tasks(workspaceId: $id, first: 1) { nodes { id } } }',
      { id },
    );
    if (tasks.nodes.length > 0) return true;
  }
  return false;
}

/**
 * Fills an empty platform through the graph itself, as the people it is about: every row has its history. Every step
 * has an idempotency key, so that a load that was interrupted goes on where it stopped.
 */
export async function loadDemo(
  houses: Houses,
  operator: Operator,
  secret: string,
  clock: Clock,
): Promise<void> {
  await loadPeople(operator, acme, 'Acme Robotics', people);
  await loadPeople(operator, orbit, 'Orbit Foods', foreigners);
  const ask = asker(houses.work, secret, acme);
  for (const workspace of demoWorkspaces) await loadWorkspace(ask, workspace, clock());
  await loadCredentials(ask);
  await loadAllocations(ask, asker(houses.resource, secret, acme), clock());
  await loadPrograms(houses.work, houses.portfolio, secret);
  await loadForeigners(asker(houses.work, secret, orbit), clock());
}

async function loadPeople(
  operator: Operator,
  organizationId: string,
  name: string,
  everybody: Readonly<Record<string, Person>>,
): Promise<void> {
  if (await operator.hasOrganization(organizationId)) return;
  const [admin, ...others] = Object.values(everybody);
  if (!admin) throw new Error('An organization starts with its admin.');
  await operator.createOrganization(organizationId, { name, admin, people: others });
}

async function loadWorkspace(ask: Ask, workspace: DemoWorkspace, now: Date): Promise<void> {
  const { slug, name, timeZone, currency, mode } = workspace;
  const workspaceId = await create(ask, people.ada, 'createWorkspace', 'workspace', slug, {
    slug,
    name,
    timeZone,
    currency,
    mode,
  });
  const roles = [
    ...[workspace.owner].map((key) => [key, 'OWNER'] as const),
    ...workspace.members.map((key) => [key, 'MEMBER'] as const),
    ...workspace.viewers.map((key) => [key, 'VIEWER'] as const),
  ];
  for (const [key, role] of roles) {
    const userId = encodeId('User', people[key].id);
    await create(ask, people.ada, 'addWorkspaceMember', 'workspaceMember', `${slug} ${key}`, {
      workspaceId,
      userId,
      role,
    });
  }
  for (const project of workspace.projects) await loadProject(ask, workspaceId, workspace, project, now);
}

async function loadProject(
  ask: Ask,
  workspaceId: string,
  { owner }: DemoWorkspace,
  project: DemoProject,
  now: Date,
): Promise<void> {
  const person = people[owner];
  const { key, name, description, priority, tasks } = project;
  const id = await create(ask, person, 'createProject', 'project', key, {
    workspaceId,
    key,
    name,
    description,
    priority,
    leadId: encodeId('User', people[project.lead].id),
    startDate: day(now, project.start),
    targetDate: day(now, project.target),
  });
  if (project.state !== 'DRAFT')
    await run(ask, person, 'startProject', { id }, { idempotencyKey: `demo start ${key}` });
  await run(
    ask,
    person,
    'createTasks',
    { workspaceId, rows: tasks.map((task) => row(task, id, now)) },
    { idempotencyKey: `demo tasks ${key}` },
  );
  if (project.state === 'ON_HOLD') {
    const why = 'The lease is not signed yet.';
    await run(ask, person, 'holdProject', { id }, { idempotencyKey: `demo hold ${key}`, reason: why });
  }
  if (project.state === 'COMPLETED') {
    await run(ask, person, 'completeProject', { id }, { idempotencyKey: `demo complete ${key}` });
  }
}

function row([title, status, assignee, due, more = {}]: DemoTask, projectId: string, now: Date): Options {
  const length = 5;
  const late = due ?? 0;
  const { points, hours, ...rest } = more;
  return {
    projectId,
    title,
    status,
    ...rest,
    ...(points !== undefined && { estimatePoints: points }),
    ...(hours !== undefined && { estimateHours: hours }),
    ...(assignee && { assigneeId: encodeId('User', people[assignee].id) }),
    ...(due !== null && { startDate: day(now, due - length), dueDate: day(now, due) }),
    createdAt: instant(now, Math.min(late - 3 * length, -1)),
    ...(['IN_PROGRESS', 'IN_REVIEW', 'DONE'].includes(status) && {
      actualStart: instant(now, Math.min(late - length, -1)),
    }),
    ...(status === 'DONE' && { completedAt: instant(now, Math.min(late, -1)) }),
  };
}

/** Another organization, so that one can see that nothing of it is ever seen. */
async function loadForeigners(ask: Ask, now: Date): Promise<void> {
  const { fay } = foreigners;
  const workspaceId = await create(ask, fay, 'createWorkspace', 'workspace', 'orbit', {
    slug: 'product',
    name: 'Orbit kitchen',
    timeZone: 'America/Los_Angeles',
    currency: 'USD',
  });
  const leadId = encodeId('User', fay.id);
  const id = await create(ask, fay, 'createProject', 'project', 'ORB', {
    workspaceId,
    key: 'ORB',
    name: 'Orbit secret menu',
    leadId,
    targetDate: day(now, 20),
  });
  await create(ask, fay, 'createTask', 'task', 'orbit task', {
    projectId: id,
    title: 'Orbit secret sauce',
    assigneeId: leadId,
  });
}

async function create(
  ask: Ask,
  person: Person,
  mutation: string,
  entity: string,
  key: string,
  input: Options,
): Promise<string> {
  const data = await ask<Created>(person, document(mutation, `entity: ${entity} { id version }`), {
    input,
    options: { idempotencyKey: `demo ${mutation} ${key}` },
  });
  return data.created.entity.id;
}

async function run(
  ask: Ask,
  person: Person,
  mutation: string,
  input: Options,
  options: Options,
): Promise<void> {
  await ask(person, document(mutation, 'position'), { input, options });
}

function document(mutation: string, selection: string): string {
  const input = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${input}!, $options: MutationOptions) {
    created: ${mutation}(input: $input, options: $options) { ${selection} }
  }`;
}

function instant(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString();
}

function day(now: Date, days: number): string {
  return instant(now, days).slice(0, 10);
}
