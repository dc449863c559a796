import { decodeId } from '@workgraph/kit/ids';
import { type Example, operationOf, type Step } from '@workgraph/schema/examples';
import type { CastKey } from '@workgraph/standalone/demo/cast';
import type { GraphQLFormattedError } from 'graphql';
import { type AskOptions, openWorld, type World } from '../../../tooling/world.ts';
import { listTables, rewinder, sumOf } from './database-state.ts';
import { houseOf, resolvedExamples } from './examples.ts';
import { keyedTypesOf } from './languages.ts';

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
  /** Runs the mutation's example and tells the tables it wrote to, in the order of their names. */
  tablesOf(mutation: string, options?: object): Promise<string[]>;
};

const change = 'nodes { entity { id type label } fields { name before after } }';
const everything = `whole: changeSet { summary { created updated removed } creates(first: 100) { ${change} }
  updates(first: 100) { ${change} } removes(first: 100) { ${change} } } told: warnings { code message path details }`;

/** A world of its own on which the examples of all houses can be played again and again. */
export async function openStage(postgresUrl: string): Promise<Stage> {
  const world = await openWorld(postgresUrl);
  const { sql } = world.database;
  const examples = await resolvedExamples(world);
  const tables = await listTables(sql);
  const rewind = await rewinder(sql, tables);

  async function run(step: Step & { select?: string }, how: Run = {}): Promise<Told> {
    const { who = step.as, input = step.input, header } = how;
    const query = operationOf({ ...step, select: `${step.select ?? ''} ${everything}` }, true);
    const options = { ...step.options, dryRun: false, ...how.options };
    const at = { house: houseOf(step.mutation), ...header };
    const { data, errors } = await world.ask(who, query, { input, options }, at);
    return { payload: data?.[step.mutation] ?? null, errors };
  }

  async function set(mutation: string, kept?: string): Promise<Example> {
    const example = examples.find((one) => one.mutation === mutation);
    if (!example) throw new Error(`${mutation} has no example.`);
    await rewind(kept);
    for (const step of example.before) {
      const { errors } = await run(step);
      if (errors.length > 0) throw new Error(`Before ${mutation}: ${JSON.stringify(errors)}`);
    }
    return example;
  }

  const sums = (some = tables) => sumOf(sql, some);

  return {
    world,
    tables,
    set,
    run,
    sums,
    async tablesOf(mutation, options) {
      const example = await set(mutation);
      const before = await sums();
      await run(example, { options: { ...options } });
      const after = await sums();
      return tables.filter((table) => before[table] !== after[table]);
    },
  };
}

/** The row behind the entity a changing example is about. */
export function subjectOf({ mutation, input }: Step): string {
  const id = 'id' in input ? String(input.id) : '';
  const types = keyedTypesOf(houseOf(mutation));
  const uuid = types.map((type) => decodeId(type, id)).find((one) => one !== null);
  if (!uuid) throw new Error(`No entity has the id ${id}.`);
  return uuid;
}

export async function countEvents({ world }: Stage, action: string): Promise<number> {
  const [row] = await world.database
    .sql`select count(*)::int as events from log.events where action = ${action}`;
  return row?.events;
}
