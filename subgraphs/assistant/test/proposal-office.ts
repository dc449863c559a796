import type { CastKey } from '@workgraph/standalone/demo/cast';
import { type Answer, type AskOptions, openWorld, userId, type World } from '../../../tooling/world.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
type Data = any;

export const shown = `id state hash version summary action risk input expiresAt previewedAt reason
  targets { entity { id type label } version } confirmedBy { id } confirmedAt requestedBy { id }
  preview { changeSet { summary { updated } updates { nodes { entity { id label } fields { name before after } } } }
    warnings { code } expiresAt }
  outcome { at position failure { code message details } } rebasedFrom { id state }`;

export type Told = { readonly code: string | null; readonly details: Data; readonly payload: Data };

export type Office = {
  readonly world: World;
  /** Task ids by key. */
  task(key: string): string;
  ask(who: CastKey, query: string, variables?: object, options?: AskOptions): Promise<Answer>;
  run(who: CastKey, mutation: string, input: object, options?: object): Promise<Told>;
  /** A fresh proposal to move a task. */
  propose(who: CastKey, key: string, status: string): Promise<Data>;
  read(who: CastKey, id: string): Promise<Data>;
  /** The task as work tells it. */
  status(key: string): Promise<{ status: string; version: number }>;
  close(): Promise<void>;
};

export async function openOffice(postgresUrl: string): Promise<Office> {
  const world = await openWorld(postgresUrl);
  const tasks = new Map<string, string>();
  const { data } = await world.ask('admin', '{ workspaces { nodes { id slug } } }');
  for (const { id } of data.workspaces.nodes) {
    const query = 'query ($id: ID!) { tasks(workspaceId: $id, first: 100) { nodes { id key } } }';
    const listed = await world.ask('admin', query, { id });
    for (const one of listed.data.tasks.nodes) tasks.set(one.key, one.id);
  }
  const task = (key: string) => tasks.get(key) ?? `no task ${key}`;
  const ask: Office['ask'] = (who, query, variables, options) =>
    world.ask(who, query, variables, { house: 'assistant', ...options });

  async function run(who: CastKey, mutation: string, input: object, options: object = {}): Promise<Told> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!, $options: MutationOptions) {
      it: ${mutation}(input: $input, options: $options) { proposal { ${shown} } position replayed
        changeSet { summary { created updated } } warnings { code } } }`;
    const { data, errors } = await ask(who, query, { input, options });
    const { code = null, details = null } = errors[0]?.extensions ?? {};
    return { code: code as string | null, details, payload: data?.it ?? null };
  }

  return {
    world,
    task,
    ask,
    run,
    async propose(who, key, status) {
      const told = await run(who, 'createProposal', { moveTask: { id: task(key), status } });
      if (told.code) throw new Error(`${told.code} ${JSON.stringify(told.details)}`);
      return told.payload.proposal;
    },
    async read(who, id) {
      const { data } = await ask(who, `query ($id: ID!) { proposal(id: $id) { ${shown} } }`, { id });
      return data.proposal;
    },
    async status(key) {
      const { data } = await world.ask(
        'admin',
        'query ($id: ID!) { task(id: $id) { version status { key } } }',
        {
          id: task(key),
        },
      );
      return { status: data.task.status.key, version: data.task.version };
    },
    close: () => world.close(),
  };
}

export { userId };
