import type { CastKey } from '@workgraph/standalone/demo/cast';
import { openWorld, userId, type World } from '../../../tooling/world.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
export type Payload = any;
export type Refusal = { readonly code: string; readonly message: string; readonly details: Payload };
export type Verdict = { readonly payload: Payload; readonly refusal: Refusal | null };
type Fields = Record<string, unknown>;

/** The demo's world with the verbs of work at hand. */
export type Office = {
  readonly world: World;
  /** Does it, or answers why it was refused. `select` replaces what is read of the entity. */
  attempt(who: CastKey, mutation: string, input: object, options?: object, select?: string): Promise<Verdict>;
  /** Does it; throws when it is refused. The entity comes as `entity`. */
  act(who: CastKey, mutation: string, input: object, options?: object): Promise<Payload>;
  /** Is refused; throws when it goes through. */
  refused(who: CastKey, mutation: string, input: object, options?: object): Promise<Refusal>;
  /** A field of Query; throws when it is refused. */
  read(who: CastKey, query: string, variables?: object): Promise<Payload>;
  /** One entity by its id, as `taskFields` and `projectFields` select it. */
  readTask(id: string, who?: CastKey): Promise<Payload>;
  readProject(id: string, who?: CastKey): Promise<Payload>;
  workspaceOf(slug: string): Promise<string>;
  /** A workspace with the admin and the owner as OWNERs, the member as MEMBER and the viewer as VIEWER. */
  newWorkspace(timeZone?: string): Promise<string>;
  /** A project led by the owner, brought where it shall be by the verbs that lead there. */
  newProject(workspaceId: string, state?: ProjectStanding): Promise<Payload>;
  /** A task reported by the owner unless somebody else is named. */
  newTask(projectId: string, more?: Fields, who?: CastKey): Promise<Payload>;
};

export type ProjectStanding = 'DRAFT' | 'ACTIVE' | 'ON_HOLD' | 'COMPLETED' | 'CANCELLED';

export const taskFields = `id key number title description type status { key bucket signal } priority
  assignee { id } reporter { id } startDate dueDate isOverdue actualStart completedAt blockedSince percentComplete
  estimatePoints estimateHours remainingHours actualHours labels externalSource externalId
  createdAt updatedAt deletedAt version`;

export const projectFields = `id key name description state nextStates priority lead { id } startDate targetDate labels
  startedAt completedAt archivedAt createdAt updatedAt version`;

const memberFields = 'id role status version user { id }';
const workspaceFields = 'id name slug timeZone today archivedAt version';
const resultFields = `index task { ${taskFields} } error { code message path details }`;

export const counts = 'total open done cancelled overdue blocked unassigned';

/** From a state to the verb that leads there, and where that verb starts. */
const ways = {
  ACTIVE: ['startProject', 'DRAFT'],
  ON_HOLD: ['holdProject', 'ACTIVE'],
  COMPLETED: ['completeProject', 'ACTIVE'],
  CANCELLED: ['cancelProject', 'ACTIVE'],
} as const;

export async function openOffice(postgresUrl: string): Promise<Office> {
  const world = await openWorld(postgresUrl);
  let made = 0;

  const office: Office = {
    world,
    async attempt(who, mutation, input, options = {}, select = entityOf(mutation)) {
      const { data, errors } = await world.ask(who, documentOf(mutation, select), { input, options });
      const [error] = errors;
      if (!error) return { payload: data[mutation], refusal: null };
      const { code, details } = error.extensions ?? {};
      return {
        payload: null,
        refusal: { code: String(code), message: error.message, details: details ?? null },
      };
    },
    async act(who, mutation, input, options) {
      const { payload, refusal } = await office.attempt(who, mutation, input, options);
      if (refusal) throw new Error(`${mutation} was refused: ${JSON.stringify(refusal)}`);
      return payload;
    },
    async refused(who, mutation, input, options) {
      const { payload, refusal } = await office.attempt(who, mutation, input, options);
      if (!refusal) throw new Error(`${mutation} was not refused: ${JSON.stringify(payload)}`);
      return refusal;
    },
    async read(who, query, variables) {
      const { data, errors } = await world.ask(who, query, variables);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data;
    },
    async readTask(id, who = 'owner') {
      return (await office.read(who, `query ($id: ID!) { task(id: $id) { ${taskFields} } }`, { id })).task;
    },
    async readProject(id, who = 'owner') {
      const query = `query ($id: ID!) { project(id: $id) { ${projectFields} taskCounts { ${counts} } } }`;
      return (await office.read(who, query, { id })).project;
    },
    async workspaceOf(slug) {
      const query = 'query ($slug: String!) { workspaces(filter: { slug: { eq: $slug } }) { nodes { id } } }';
      return (await office.read('admin', query, { slug })).workspaces.nodes[0].id;
    },
    async newWorkspace(timeZone = 'Europe/Berlin') {
      made += 1;
      const input = { name: `Room ${made}`, slug: `room-${made}`, timeZone, currency: 'EUR' };
      const { entity } = await office.act('admin', 'createWorkspace', input);
      for (const [who, role] of [
        ['owner', 'OWNER'],
        ['member', 'MEMBER'],
        ['viewer', 'VIEWER'],
      ] as const) {
        const place = { workspaceId: entity.id, userId: userId(who), role };
        await office.act('admin', 'addWorkspaceMember', place);
      }
      return entity.id;
    },
    async newProject(workspaceId, state = 'ACTIVE') {
      made += 1;
      const input = { workspaceId, key: `T${made}`, name: `Project ${made}`, leadId: userId('owner') };
      const { entity } = await office.act('admin', 'createProject', input);
      return bring(office, entity, state);
    },
    async newTask(projectId, more = {}, who = 'owner') {
      made += 1;
      const { entity } = await office.act(who, 'createTask', { projectId, title: `Task ${made}`, ...more });
      return entity;
    },
  };
  return office;
}

async function bring(office: Office, project: Payload, state: ProjectStanding): Promise<Payload> {
  if (state === 'DRAFT') return project;
  const [verb, from] = ways[state];
  const { id } = await bring(office, project, from);
  return (await office.act('admin', verb, { id })).entity;
}

function documentOf(mutation: string, select: string): string {
  const input = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${input}!, $options: MutationOptions) { ${mutation}(input: $input, options: $options) {
    ${select} position replayed warnings { code message path details }
    changeSet { summary { created updated removed } } } }`;
}

function entityOf(mutation: string): string {
  if (mutation === 'createTasks') return `results { ${resultFields} }`;
  if (mutation.endsWith('Task')) return `entity: task { ${taskFields} }`;
  if (mutation.includes('Project')) return `entity: project { ${projectFields} }`;
  if (mutation.includes('Member')) return `entity: workspaceMember { ${memberFields} }`;
  return `entity: workspace { ${workspaceFields} }`;
}
