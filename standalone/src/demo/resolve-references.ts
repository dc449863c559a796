import { encodeId } from '@workgraph/kit/ids';
import type { Variables } from './ask.ts';
import { people } from './cast.ts';

/** Asks the graph as somebody who sees the whole organization. */
export type Lookup = <Data>(query: string, variables?: Variables) => Promise<Data>;

type Nodes<Node> = { readonly nodes: readonly Node[] };
type Workspaces = {
  readonly workspaces: Nodes<{
    readonly id: string;
    readonly slug: string;
    readonly members: Nodes<{ readonly id: string; readonly user: { readonly id: string } }>;
  }>;
};
type Projects = {
  readonly projects: Nodes<{
    readonly id: string;
    readonly key: string;
    readonly tasks: Nodes<{ readonly id: string; readonly key: string }>;
  }>;
};

const reference = /^@(workspace|project|task|user|member|day):/;

// A filter that speaks of the archive or the trash shows what lies there; one that allows both shows everything.
const everyWorkspace = '{ or: [{ archivedAt: { isNull: true } }, { archivedAt: { isNull: false } }] }';
const everyProject = everyWorkspace;
const everyTask = '{ or: [{ deletedAt: { isNull: true } }, { deletedAt: { isNull: false } }] }';

const workspacesQuery = `{
  workspaces(filter: ${everyWorkspace}, sort: [{ field: CREATED_AT }], first: 100) {
    nodes { id slug members(first: 100) { nodes { id user { id } } } }
  }
}`;

const projectsQuery = `query ($workspaceId: ID!) {
  projects(workspaceId: $workspaceId, filter: ${everyProject}, sort: [{ field: CREATED_AT }], first: 100) {
    nodes { id key tasks(filter: ${everyTask}, sort: [{ field: NUMBER }], first: 100) { nodes { id key } } }
  }
}`;

/**
 * Puts ids in the place of `@workspace:product`, `@project:APL`, `@task:APL-5`, `@user:mia` and `@member:product/mia`,
 * and days in the place of `@day:+7`, at any depth: one query, and one per workspace. Of two projects with one key the
 * older is meant. A reference to nothing stays as it is, and the graph refuses it as no id.
 */
export async function resolveReferences<Value>(value: Value, lookup: Lookup, now: Date): Promise<Value> {
  const references = stringsIn(value).filter((text) => reference.test(text));
  if (references.length === 0) return value;
  const ids = await namedIds(lookup);
  for (const text of references) if (text.startsWith('@day:')) ids.set(text, dayFrom(now, text));
  return replaced(value, ids) as Value;
}

async function namedIds(lookup: Lookup): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const name = (reference: string, id: string) => {
    if (!ids.has(reference)) ids.set(reference, id);
  };
  const personOf = new Map<string, string>();
  for (const [key, person] of Object.entries(people)) {
    const id = encodeId('User', person.id);
    personOf.set(id, key);
    name(`@user:${key}`, id);
  }
  const { workspaces } = await lookup<Workspaces>(workspacesQuery);
  for (const { id: workspaceId, slug, members } of workspaces.nodes) {
    name(`@workspace:${slug}`, workspaceId);
    for (const { id, user } of members.nodes) name(`@member:${slug}/${personOf.get(user.id)}`, id);
    const { projects } = await lookup<Projects>(projectsQuery, { workspaceId });
    for (const project of projects.nodes) {
      name(`@project:${project.key}`, project.id);
      for (const { key, id } of project.tasks.nodes) name(`@task:${key}`, id);
    }
  }
  return ids;
}

/** `@day:+7` is a week from now, `@day:-1` yesterday. */
function dayFrom(now: Date, text: string): string {
  const days = Number(text.slice('@day:'.length));
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function replaced(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, ids)]));
}
