import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { countEvents, openStage, type Stage, type Told } from './example-stage.ts';
import { houseOf, mutations } from './examples.ts';
import { ofOrganization } from './exceptions.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(inject('postgresUrl'));
});
afterAll(() => stage.world.close());

/** Ends the connection of the house that waits for a lock; waits for one to wait. */
async function killWaiting(): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const killed = await stage.world.database.sql`
      select pg_terminate_backend(pid) as is_killed from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and application_name like 'workgraph%'`;
    if (killed.length > 0) return;
    await sleep(2);
  }
  throw new Error('Nobody came to wait for the lock.');
}

/** Runs it against a table that is held, and ends its connection while it waits there. */
async function killedAt(table: string, run: () => Promise<Told>): Promise<Told> {
  let told: Promise<Told> | undefined;
  await stage.world.database.sql.begin(async (tx) => {
    await tx.unsafe(`lock table ${table} in exclusive mode`);
    told = run();
    await killWaiting();
  });
  if (!told) throw new Error('It was never run.');
  return told;
}

/** The first holds it up before it has written anything, the last when all of its rows are written. */
async function waitingRooms(mutation: string): Promise<string[]> {
  const house = houseOf(mutation);
  const keys = `${house}.idempotency_keys`;
  const isPlaced = !ofOrganization.includes(mutation) && mutation !== 'revokeServiceAccountRole';
  if (house === 'work' && isPlaced) return ['work.workspaces', keys, 'log.events'];
  const [first = keys] = (await stage.tablesOf(mutation)).filter((table) => table.startsWith(`${house}.`));
  return [first, keys, 'log.events'];
}

describe('a connection lost while a mutation waits', () => {
  it.each(mutations)('leaves nothing of %s, or all of it', async (mutation) => {
    const tables = await waitingRooms(mutation);
    const example = await stage.set(mutation);
    const earlier = await countEvents(stage, mutation);
    const before = await stage.sums();
    for (const [index, table] of tables.entries()) {
      const options = { idempotencyKey: `try ${index}` };
      const told = await killedAt(table, () => stage.run(example, { options }));
      expect(told.payload).toBeNull();
      expect(told.errors).toMatchObject([{ path: [mutation], extensions: { code: 'UNAVAILABLE' } }]);
      expect(await stage.sums()).toEqual(before);
    }
    const { errors, payload } = await stage.run(example, { options: { idempotencyKey: 'try 0' } });
    expect(errors).toEqual([]);
    expect(payload.replayed).toBe(false);
    expect(await countEvents(stage, mutation)).toBe(earlier + 1);
  });
});

describe('all connections lost again and again', () => {
  it('lets nobody wait for ever, and every call that is repeated happens exactly once', async () => {
    const example = await stage.set('createTask');
    const { sql } = stage.world.database;
    const earlier = await countEvents(stage, 'createTask');
    const calls = Array.from({ length: 40 }, (_, index) => ({
      options: { idempotencyKey: `call ${index}` },
    }));
    let isOver = false;
    const storm = (async () => {
      while (!isOver) {
        await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name like 'workgraph%'`;
        await sleep(15);
      }
    })();
    const told = await Promise.all(calls.map((call) => stage.run(example, call)));
    isOver = true;
    await storm;
    const codes = new Set(told.flatMap(({ errors }) => errors.map(({ extensions }) => extensions?.code)));
    expect([...codes]).toEqual(['UNAVAILABLE']);

    for (const [index, call] of calls.entries()) {
      const { payload, errors } = await stage.run(example, call);
      expect(errors).toEqual([]);
      if (told[index]?.payload) expect(payload.position).toBe(told[index].payload.position);
    }
    expect(await countEvents(stage, 'createTask')).toBe(earlier + calls.length);
  });
});
