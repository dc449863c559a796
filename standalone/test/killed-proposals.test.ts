import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ClonedDatabase, cloneDatabase } from '@workgraph/kit/testing/cloned-database';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { templates } from '../../tooling/world.ts';
import { cast } from '../src/demo/cast.ts';
import { openLocalIssuer } from '../src/local-issuer.ts';
import { ask, freshFolder, type Run, startPlatformProcess } from './running-platform.ts';

const folder = freshFolder();
const running: Run[] = [];
let database: ClonedDatabase;
let token: string;

beforeAll(async () => {
  database = await cloneDatabase(inject('postgresUrl'), templates.demo);
});
afterAll(async () => {
  for (const { child, ended } of running) {
    if (child.exitCode === null) child.kill('SIGKILL');
    await ended;
  }
  await database.drop();
  rmSync(dirname(folder), { recursive: true, force: true });
});

async function start() {
  const env = { WORKGRAPH_DATA_DIR: folder, DATABASE_URL: database.url, WORKGRAPH_DEMO: '1' };
  const platform = await startPlatformProcess(env);
  running.push(platform);
  const { organizationId, person } = cast.member;
  token = await (await openLocalIssuer(folder)).sign(organizationId, person.id);
  return platform;
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
type Data = any;

async function told(url: string, query: string, variables: object): Promise<Data> {
  const { data, errors } = await ask(url, token, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20);
}

async function stateOf(hash: string): Promise<string> {
  const [row] = await database.sql`select state from assistant.proposals where hash = ${hash}`;
  return row?.state;
}

async function statusOf(title: string): Promise<string> {
  const [row] = await database.sql`select status_key from work.tasks where title = ${title}`;
  return row?.status_key;
}

/** What the proposal has done, told by the log. */
async function effects(hash: string): Promise<string[]> {
  const rows = await database.sql<{ action: string }[]>`
    select events.action from log.events
    join assistant.proposals on proposals.org_id = events.org_id and proposals.id = events.proposal_id
    where proposals.hash = ${hash}`;
  return rows.map(({ action }) => action);
}

/** Whether somebody of the house waits for a row that is held. */
async function isWaiting(house: string): Promise<boolean> {
  const rows = await database.sql`
    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      and application_name = ${`workgraph ${house}_app`}`;
  return rows.length > 0;
}

/** Holds rows until it is let go. */
async function hold(statement: string): Promise<() => Promise<void>> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: held, resolve: isHeld } = Promise.withResolvers<void>();
  const ended = database.sql.begin(async (tx) => {
    await tx.unsafe(statement);
    isHeld();
    await released;
  });
  await Promise.race([held, ended]);
  return async () => {
    release();
    await ended;
  };
}

async function propose(url: string, title: string): Promise<{ id: string; hash: string }> {
  const mine = '{ myWork { tasks { nodes { id title } } } }';
  const { myWork } = await told(url, mine, {});
  const { id } = myWork.tasks.nodes.find((task: Data) => task.title === title);
  const { createProposal } = await told(
    url,
    'mutation ($input: CreateProposalInput!) { createProposal(input: $input) { proposal { id hash } } }',
    { input: { moveTask: { id, status: 'BLOCKED' } } },
  );
  return createProposal.proposal;
}

/** Nobody waits for the answer: it never comes. */
function confirm(url: string, input: { id: string; hash: string }): void {
  const query = `mutation ($input: ConfirmProposalInput!) { confirmProposal(input: $input) { position } }`;
  ask(url, token, query, { input }).catch(() => {});
}

async function kill({ child, ended }: Run): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

/** The thirty seconds of the job are over. */
async function finish(hash: string): Promise<void> {
  const next = await start();
  await database.sql`update assistant_jobs._private_jobs set run_at = now()`;
  await until(async () => (await stateOf(hash)) !== 'CONFIRMED');
  await kill(next);
}

describe('a proposal whose platform was killed', () => {
  it('between its confirmation and its effect is carried out by the next, once', async () => {
    const title = 'Draft the product page';
    const platform = await start();
    const proposal = await propose(platform.url, title);
    const before = await statusOf(title);
    const release = await hold(`select from work.tasks where title = '${title}' for update`);
    confirm(platform.url, proposal);
    await until(() => isWaiting('work'));
    expect(await stateOf(proposal.hash)).toBe('CONFIRMED');
    await kill(platform);
    await release();
    expect([await statusOf(title), await effects(proposal.hash)]).toEqual([before, []]);

    await finish(proposal.hash);
    expect(await stateOf(proposal.hash)).toBe('EXECUTED');
    expect([await statusOf(title), await effects(proposal.hash)]).toEqual(['BLOCKED', ['moveTask']]);
  }, 60_000);

  it('between its effect and its outcome is told what came of it, and not carried out again', async () => {
    const title = 'Write the copy';
    const platform = await start();
    const proposal = await propose(platform.url, title);
    const releaseTask = await hold(`select from work.tasks where title = '${title}' for update`);
    confirm(platform.url, proposal);
    await until(() => isWaiting('work'));
    const releaseOutcome = await hold(
      `select from assistant.proposals where hash = '${proposal.hash}' for update`,
    );
    await releaseTask();
    await until(() => isWaiting('assistant'));
    expect(await effects(proposal.hash)).toEqual(['moveTask']);
    await kill(platform);
    await releaseOutcome();
    expect(await stateOf(proposal.hash)).toBe('CONFIRMED');

    await finish(proposal.hash);
    expect(await stateOf(proposal.hash)).toBe('EXECUTED');
    expect([await statusOf(title), await effects(proposal.hash)]).toEqual(['BLOCKED', ['moveTask']]);
  }, 60_000);
});
