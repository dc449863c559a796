import { encodeId } from '@workgraph/kit/ids';
import { type CastKey, cast } from './cast.ts';
import type { Lookup, Names } from './demo-names.ts';

type Nodes<Node> = { readonly nodes: readonly Node[] };
type Named = { readonly id: string; readonly name: string };
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
type Resources = {
  readonly resources: Nodes<
    Named & {
      readonly user: { readonly id: string } | null;
      readonly allocations: Nodes<{ readonly id: string; readonly project: { readonly id: string } | null }>;
      readonly conflicts: Nodes<{ readonly id: string }>;
    }
  >;
};
type Programs = { readonly programs: Nodes<Named> };
type Waiting = {
  readonly _entities: readonly ({
    readonly proposals: Nodes<{ readonly id: string; readonly hash: string }>;
  } | null)[];
};

// A filter that speaks of the archive or the trash shows what lies there; one that allows both shows everything.
const archivedOrNot = '{ or: [{ archivedAt: { isNull: true } }, { archivedAt: { isNull: false } }] }';
const trashedOrNot = '{ or: [{ deletedAt: { isNull: true } }, { deletedAt: { isNull: false } }] }';
const oldestFirst = 'sort: [{ field: CREATED_AT }], first: 100';

const workspacesQuery = `{
  workspaces(filter: ${archivedOrNot}, ${oldestFirst}) {
    nodes { id slug members(first: 100) { nodes { id user { id } } } }
  }
}`;

const projectsQuery = `query ($workspaceId: ID!) {
  projects(workspaceId: $workspaceId, filter: ${archivedOrNot}, ${oldestFirst}) {
    nodes { id key tasks(filter: ${trashedOrNot}, sort: [{ field: NUMBER }], first: 100) { nodes { id key } } }
  }
}`;

const resourcesQuery = `query ($workspaceId: ID!) {
  resources(workspaceId: $workspaceId, ${oldestFirst}) {
    nodes { id name user { id } conflicts(${oldestFirst}) { nodes { id } }
      allocations(${oldestFirst}) { nodes { id project { id } } } }
  }
}`;

const programsQuery = `query ($workspaceId: ID!) {
  programs(workspaceId: $workspaceId, filter: ${archivedOrNot}, ${oldestFirst}) { nodes { id name } }
}`;

const proposalsQuery = `query ($task: [_Any!]!) {
  _entities(representations: $task) { ... on Task { proposals(first: 1) { nodes { id hash } } } }
}`;

const castKeys = Object.keys(cast) as CastKey[];

/** `@workspace:product`, `@member:product/mia`, `@project:APL`, `@task:APL-5`; `@user:…` are known before. */
export async function nameWork(names: Names, lookup: Lookup): Promise<void> {
  const { workspaces } = await lookup<Workspaces>('work', workspacesQuery);
  for (const { id: workspaceId, slug, members } of workspaces.nodes) {
    names.add('workspace', slug, workspaceId);
    for (const { id, user } of members.nodes)
      names.add('member', `${slug}/${names.nameOf('user', user.id)}`, id);
    const { projects } = await lookup<Projects>('work', projectsQuery, { workspaceId });
    for (const project of projects.nodes) {
      names.add('project', project.key, project.id);
      for (const { key, id } of project.tasks.nodes) names.add('task', key, id);
    }
  }
}

/** `@resource:product/mia`, a placeholder by its name; `@allocation:product/mia/MOB`, `@conflict:product/mia`. */
export async function nameBookings(names: Names, lookup: Lookup): Promise<void> {
  for (const [slug, workspaceId] of names.all('workspace')) {
    const { resources } = await lookup<Resources>('resource', resourcesQuery, { workspaceId });
    for (const { id: resourceId, name, user, allocations, conflicts } of resources.nodes) {
      const whose = `${slug}/${user ? names.nameOf('user', user.id) : name}`;
      names.add('resource', whose, resourceId);
      for (const { id, project } of allocations.nodes) {
        const key = project && names.nameOf('project', project.id);
        if (key) names.add('allocation', `${whose}/${key}`, id);
      }
      for (const { id } of conflicts.nodes) names.add('conflict', whose, id);
    }
  }
}

/** `@program:Apollo to market`. */
export async function namePrograms(names: Names, lookup: Lookup): Promise<void> {
  for (const [, workspaceId] of names.all('workspace')) {
    const { programs } = await lookup<Programs>('portfolio', programsQuery, { workspaceId });
    for (const { id, name } of programs.nodes) names.add('program', name, id);
  }
}

/** `@proposal:mia/APL-4`, the newest that waits for her; `@hash:mia/APL-4`, by which she confirms it. */
export async function nameProposals(names: Names, lookup: Lookup, wanted: readonly string[]): Promise<void> {
  for (const name of new Set(wanted.map((reference) => reference.slice(reference.indexOf(':') + 1)))) {
    const [person = '', key] = name.split('/');
    const who = castKeys.find(
      (one) => names.nameOf('user', encodeId('User', cast[one].person.id)) === person,
    );
    const taskId = names.idOf(`@task:${key}`);
    if (!who || !taskId) continue;
    const task = [{ __typename: 'Task', id: taskId }];
    const { _entities } = await lookup<Waiting>('assistant', proposalsQuery, { task }, who);
    for (const { id, hash } of _entities[0]?.proposals.nodes ?? []) {
      names.add('proposal', name, id);
      names.add('hash', name, hash);
    }
  }
}
