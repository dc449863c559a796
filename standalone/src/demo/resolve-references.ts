import { encodeId } from '@workgraph/kit/ids';
import type { Variables } from './ask.ts';
import { people } from './cast.ts';

/** Asks the graph as somebody who sees the whole organization. */
export type Lookup = <Data>(query: string, variables?: Variables) => Promise<Data>;

type Nodes<Node> = { readonly nodes: readonly Node[] };
type Workspace = {
  readonly id: string;
  readonly slug: string;
  readonly members: Nodes<{ readonly id: string; readonly user: { readonly id: string } }>;
};
type Keyed = { readonly id: string; readonly key: string };

const reference = /^@(workspace|project|task|user|member|day):(.+)$/;
const isUsed = (kind: string, references: readonly string[]) => references.some((one) => one.startsWith(`@${kind}:`));
const maxPage = 100;

/**
 * Puts ids in the place of `@workspace:product`, `@project:APL`, `@task:APL-5`, `@user:mia`, `@member:product/mia`,
 * and days in the place of `@day:+7`, at any depth. What is archived or in the trash is found too; a reference to
 * nothing stays as it is, and the graph refuses it as no id. Three queries at most, however many references there are.
 */
export async function resolveReferences<Value>(value: Value, lookup: Lookup, now: Date): Promise<Value> {
  const references = [...new Set(stringsIn(value))].filter((text) => reference.test(text));
  const ids = new Map<string, string>();
  for (const [key, person] of Object.entries(people)) ids.set(`@user:${key}`, encodeId('User', person.id));
  for (const one of references) if (one.startsWith('@day:')) ids.set(one, day(now, one));
  for (const [name, id] of await namesOf(references, lookup)) ids.set(name, id);
  return replaced(value, ids) as Value;
}

async function namesOf(references: readonly string[], lookup: Lookup): Promise<[string, string][]> {
  const uses = (kind: string) => isUsed(kind, references);
  if (!['workspace', 'member', 'project', 'task'].some(uses)) return [];
  const workspaces = await listWorkspaces(lookup);
  const projects = uses('project') || uses('task') ? await listProjects(workspaces, lookup) : [];
  const wanted = projects.filter(({ key }) => isUsed(`task:${key}-`.slice(0, -1), references));
  const tasks = uses('task') ? await listTasks(workspaces, wanted, lookup) : [];
  return [
    ...workspaces.map(({ slug, id }): [string, string] => [`@workspace:${slug}`, id]),
    ...workspaces.flatMap(membersOf),
    ...projects.map(({ key, id }): [string, string] => [`@project:${key}`, id]),
    ...tasks.map(({ key, id }): [string, string] => [`@task:${key}`, id]),
  ];
}
