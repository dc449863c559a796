import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type DatabaseGate, openDatabaseGate } from './database-gate.ts';
import { type JobsOffice, notebook, openJobsOffice, soon } from './jobs-office.ts';

let office: JobsOffice;
let gate: DatabaseGate;
beforeAll(async () => {
  vi.spyOn(console, 'trace').mockImplementation(() => {}); // the library's, when it ends in the middle of looking
  office = await openJobsOffice(inject('postgresUrl'));
  gate = await openDatabaseGate(office.database.url);
});
afterEach(async () => {
  gate.open();
  await office.clear();
});
afterAll(async () => {
  await office.close();
  await gate.close();
  vi.restoreAllMocks();
});

const events = () => office.lines.map(({ event }) => event);

/** A worker listens, and has sent nothing else for as long as this. */
const isListening = (quietMs = 0) =>
  vi.waitFor(async () => {
    const [state] = await office.database.sql`
      select bool_or(query like 'LISTEN%') as listens, bool_and(state = 'idle') as idle,
        max(state_change) <= clock_timestamp() - make_interval(secs => ${quietMs / 1_000}) as quiet
      from pg_stat_activity where application_name = 'workgraph work jobs' and datname = current_database()`;
    expect(state).toEqual({ listens: true, idle: true, quiet: true });
  }, soon);

/** Returns when they are gone. */
const endConnections = () => office.database.sql`
  select pg_terminate_backend(pid, 5000) from pg_stat_activity
  where application_name = 'workgraph work jobs' and datname = current_database()`;

describe('a worker', () => {
  it('outlives the end of all its connections', async () => {
    const { seen, note } = notebook();
    office.start({ note });
    for (const n of [1, 2, 3]) {
      await isListening();
      await endConnections();
      await office.enqueue({ task: 'note', payload: { n } });
      await vi.waitFor(() => expect(seen.at(-1)).toBe(n), soon);
    }
    expect(seen).toEqual([1, 2, 3]);
    expect(events()).toContain('jobs.connection-lost');
  });

  it('is woken by a new job, on a new connection too', async () => {
    const { seen, note } = notebook();
    office.start({ note }, { pollMs: 600_000 });
    await isListening(100);
    await endConnections();
    await isListening(100);
    await office.enqueue({ task: 'note', payload: { n: 1 } });
    await vi.waitFor(() => expect(seen).toEqual([1]), soon);
  });

  it('waits for a database that is not there when it starts', async () => {
    const { seen, note } = notebook();
    gate.shut();
    office.start({ note }, { databaseUrl: gate.url });
    await office.enqueue({ task: 'note', payload: { n: 1 } });
    await vi.waitFor(
      () => expect(events().filter((event) => event === 'jobs.interrupted').length).toBeGreaterThan(1),
      soon,
    );
    gate.open();
    await vi.waitFor(() => expect(seen).toEqual([1]), soon);
  });

  it.each(['goes well', 'fails'])('does a job again that %s while the database is away', async (outcome) => {
    const attempts: number[] = [];
    office.start(
      {
        lose: async ({ attempt }) => {
          attempts.push(attempt);
          if (attempt === 1) gate.shut();
          if (outcome === 'fails' && attempt === 1) throw new Error('no database');
        },
      },
      { databaseUrl: gate.url },
    );
    await office.enqueue({ task: 'lose', payload: {} });
    await vi.waitFor(() => expect(events()).toContain('jobs.interrupted'), soon);
    expect(await office.rows()).toMatchObject([{ attempts: 1, isHeld: true }]);
    gate.open();
    const givenBack = { attempts: 1, isHeld: false, isDue: false, lastError: 'abandoned' };
    await vi.waitFor(async () => expect(await office.rows()).toMatchObject([givenBack]), soon);
    await office.hasten();
    await vi.waitFor(async () => expect(await office.rows()).toEqual([]), soon);
    expect(attempts).toEqual([1, 2]);
  });

  it('takes over what a worker that is no more has held for longer than an attempt may take', async () => {
    const { seen, note } = notebook();
    await office.enqueue({ task: 'note', payload: { n: 1 } }, { task: 'note', payload: { n: 2 } });
    await office.database.sql`
      update work_jobs._private_jobs set attempts = 1, locked_by = 'another',
        locked_at = now() - case when (payload -> 'payload' ->> 'n') = '1' then interval '81 s' else interval '79 s' end`;
    office.start({ note });
    const rows = [
      { n: 1, isHeld: false, lastError: 'abandoned' },
      { n: 2, isHeld: true },
    ];
    await vi.waitFor(async () => expect(await office.rows()).toMatchObject(rows), soon);
    await office.hasten();
    await vi.waitFor(() => expect(seen).toEqual([1]), soon);
  });

  it('goes on when the queue of some house is brought up to date', async () => {
    const { seen, note } = notebook();
    office.start({ note });
    await isListening();
    await office.database
      .sql`select pg_notify('worker:migrate', '{"migrationNumber": 99, "breaking": true}')`;
    await vi.waitFor(() => expect(events()).toContain('jobs.interrupted'), soon);
    expect(process.exitCode).toBeUndefined();
    await office.enqueue({ task: 'note', payload: { n: 1 } });
    await vi.waitFor(() => expect(seen).toEqual([1]), soon);
  });
});

describe('stopping', () => {
  it('waits for the job that runs, takes up no other, and leaves no connection', async () => {
    const { seen, note } = notebook();
    const held = Promise.withResolvers<void>();
    const worker = office.start({ note, hold: () => held.promise }, { concurrency: 1 });
    await office.enqueue({ task: 'hold', payload: {} });
    await vi.waitFor(async () => expect(await office.rows()).toMatchObject([{ isHeld: true }]), soon);
    await office.enqueue({ task: 'note', payload: { n: 1 } });
    const stopped = worker.stop();
    held.resolve();
    await stopped;
    expect(await office.connections()).toEqual([]);
    expect(await office.rows()).toMatchObject([{ task: 'note', attempts: 0 }]);
    expect(seen).toEqual([]);
  });

  it('lets a job that does not end fail after five seconds', async () => {
    const worker = office.start({ hang: () => new Promise(() => {}) });
    await office.enqueue({ task: 'hang', payload: {} });
    await vi.waitFor(async () => expect(await office.rows()).toMatchObject([{ isHeld: true }]), soon);
    await worker.stop();
    expect(await office.rows()).toMatchObject([{ isHeld: false, attempts: 1, lastError: 'AbortError' }]);
    expect(await office.connections()).toEqual([]);
  });

  it('works at any time: at once, twice, and without a database', async () => {
    const { note } = notebook();
    const early = office.start({ note });
    await Promise.all([early.stop(), early.stop()]);
    const lost = office.start({ note }, { databaseUrl: gate.url, pollMs: 300 });
    await office.enqueue({ task: 'note', payload: { n: 1 } });
    await vi.waitFor(async () => expect(await office.rows()).toEqual([]), soon);
    gate.shut();
    await vi.waitFor(() => expect(events()).toContain('jobs.look-failed'), soon);
    const before = performance.now();
    await lost.stop();
    expect(performance.now() - before).toBeLessThan(2_000);
    const never = office.start({ note }, { databaseUrl: gate.url });
    await vi.waitFor(() => expect(events()).toContain('jobs.interrupted'), soon);
    await never.stop();
    await vi.waitFor(async () => expect(await office.connections()).toEqual([]), soon);
  });
});
