import { decodeId } from '@workgraph/kit/ids';
import { type Example, operationOf, readExamples, type Step } from '@workgraph/schema/examples';
import type { CastKey } from '@workgraph/standalone/demo/cast';
import { resolveReferences } from '@workgraph/standalone/demo/resolve-references';
import type { GraphQLFormattedError } from 'graphql';
import { type AskOptions, openWorld, type World } from '../../../tooling/world.ts';
import { listTables, rewinder, sumOf } from './database-state.ts';

/** As they stand in the files: for the names of tests. What is run comes from the stage, with its references resolved. */
export const examples = readExamples('work');
export const mutations = examples.map(({ mutation }) => mutation);
/** About something that exists; the others create. */
export const changing = examples.filter(({ input }) => 'id' in input).map(({ mutation }) => mutation);
export const creating = mutations.filter((mutation) => !changing.includes(mutation));

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
export type Payload = any;
export type Told = { readonly payload: Payload; readonly errors: readonly GraphQLFormattedError[] };

type Run = {
  readonly who?: CastKey;
  readonly input?: object;
  readonly options?: object;
  readonly header?: AskOptions;
};

export type Stage = {
  readonly world: World;
  readonly tables: readonly string[];
  /** The mutation's example, the database as the demo left it, and what comes before the example done. */
  set(mutation: string, kept?: string): Promise<Example>;
  /** Runs it for real unless the options say otherwise; the payload holds the whole change set as `whole`. */
  run(step: Step & { select?: string }, how?: Run): Promise<Told>;
  /** The sums of the tables. */
  sums(tables?: readonly string[]): Promise<Record<string, string>>;
};

const change = 'nodes { entity { id type label } fields { name before after } }';
const everything = `whole: changeSet { creates(first: 100) { ${change} } updates(first: 100) { ${change} }
  removes(first: 100) { ${change} } } told: warnings { code message path details }`;

/** A world of its own on which every example can be played again and again. */
export async function openStage(postgresUrl: string): Promise<Stage> {
  const world = await openWorld(postgresUrl);
  const { sql } = world.database;
  const resolved = await resolveReferences(examples, lookup(world), new Date());
  const tables = await listTables(sql);
  const rewind = await rewinder(sql, tables);

  async function run(step: Step & { select?: string }, how: Run = {}): Promise<Told> {
    const { who = step.as, input = step.input } = how;
    const query = operationOf({ ...step, select: `${step.select ?? ''} ${everything}` }, true);
    const options = { ...step.options, dryRun: false, ...how.options };
    const { data, errors } = await world.ask(who, query, { input, options }, how.header);
    return { payload: data?.[step.mutation] ?? null, errors };
  }

  return {
    world,
    tables,
    async set(mutation, kept) {
      const example = resolved.find((one) => one.mutation === mutation);
      if (!example) throw new Error(`${mutation} has no example.`);
      await rewind(kept);
      for (const step of example.before) {
        const { errors } = await run(step);
        if (errors.length > 0) throw new Error(`Before ${mutation}: ${JSON.stringify(errors)}`);
      }
      return example;
    },
    run,
    sums: (some = tables) => sumOf(sql, some),
  };
}

/** The row behind the entity a changing example is about. */
export function subjectOf({ input }: Step): string {
  const id = 'id' in input ? String(input.id) : '';
  const types = ['Task', 'Project', 'Workspace', 'WorkspaceMember'];
  const uuid = types.map((type) => decodeId(type, id)).find((one) => one !== null);
  if (!uuid) throw new Error(`No entity has the id ${id}.`);
  return uuid;
}

function lookup(world: World) {
  return async <Data>(query: string, variables?: object): Promise<Data> => {
    const { data, errors } = await world.ask('admin', query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  };
}
