import { randomUUID } from 'node:crypto';
import { idempotencyKeys } from '@workgraph/work/idempotency.table';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type MutationOptions, mutate } from '../src/changes/mutate.ts';
import { enqueueJobs } from '../src/jobs/enqueue.ts';
import { fay, type JobsOffice, mia, notebook, openJobsOffice, soon } from './jobs-office.ts';

let office: JobsOffice;
beforeAll(async () => {
  office = await openJobsOffice(inject('postgresUrl'));
});
afterEach(() => office.clear());
afterAll(() => office.close());

describe('a job', () => {
  it('runs once its transaction has committed, for whom it was enqueued', async () => {
    const jobs: unknown[] = [];
    office.start({
      greet: async ({ signal, ...job }) => void jobs.push({ ...job, aborted: signal.aborted }),
    });
    await office.enqueue({ task: 'greet', payload: { n: 1, to: ['x'] } });
    await vi.waitFor(() => expect(jobs).toHaveLength(1), soon);
    const { organizationId } = mia;
    const userId = mia.kind === 'USER' ? mia.userId : null;
    expect(jobs).toEqual([
      { organizationId, userId, payload: { n: 1, to: ['x'] }, attempt: 1, aborted: false },
    ]);
    await vi.waitFor(async () => expect(await office.rows()).toEqual([]), soon);
    expect(office.lines).toEqual([]);
  });

  it('carries no user when the operator enqueued it', async () => {
    const users: unknown[] = [];
    office.start({ greet: async ({ userId }) => void users.push(userId) });
    await office.enqueueAs(
      { kind: 'OPERATOR', organizationId: mia.organizationId },
      { task: 'greet', payload: {} },
    );
    await vi.waitFor(() => expect(users).toEqual([null]), soon);
  });

  it('was never there when its transaction rolled back', async () => {
    const undo = new Error('undo');
    const rolledBack = office.pool.transaction('isolation level read committed', async (db) => {
      await enqueueJobs(db, 'work', mia, [{ task: 'note', payload: { n: 1 } }]);
      throw undo;
    });
    await expect(rolledBack).rejects.toBe(undo);
    expect(await office.rows()).toEqual([]);
  });

  it('waits for its time', async () => {
    const { seen, note } = notebook();
    await office.enqueue(
      { task: 'note', payload: { n: 1 }, runAfterSeconds: 3_600 },
      { task: 'note', payload: { n: 2 } },
    );
    office.start({ note });
    await vi.waitFor(() => expect(seen).toEqual([2]), soon);
    await vi.waitFor(
      async () => expect(await office.rows()).toMatchObject([{ n: 1, isDue: false, attempts: 0 }]),
      soon,
    );
    const [row] = await office.database.sql`
      select extract(epoch from run_at - created_at)::int as delay from work_jobs._private_jobs`;
    expect(row).toEqual({ delay: 3_600 });
    await office.hasten();
    await vi.waitFor(() => expect(seen).toEqual([2, 1]), soon);
  });

  it('replaces the one of the same key that has not begun, in its organization alone', async () => {
    await office.enqueue(
      { task: 'note', payload: { n: 1 }, key: 'k' },
      { task: 'note', payload: { n: 2 }, key: 'other' },
    );
    await office.enqueue({ task: 'note', payload: { n: 3 }, key: 'k', runAfterSeconds: 60 });
    await office.enqueueAs(fay, { task: 'note', payload: { n: 4 }, key: 'k' });
    const rows = await office.rows();
    expect(rows.map(({ n, isDue }) => [n, isDue])).toEqual([
      [3, false],
      [2, true],
      [4, true],
    ]);
  });

  it('is not lost when the one of the same key is taken up while it is being enqueued', async () => {
    await office.enqueue({ task: 'note', payload: { n: 1 }, key: 'k' });
    let enqueued: Promise<void> | undefined;
    await office.database.sql.begin(async (tx) => {
      await tx`update work_jobs._private_jobs set locked_at = now(), locked_by = 'another', attempts = 1`;
      enqueued = office.enqueue({ task: 'note', payload: { n: 2 }, key: 'k' });
      await vi.waitFor(async () => {
        const waiting = await tx`
          select from pg_stat_activity where application_name = 'workgraph work_app' and datname = current_database()
            and wait_event_type = 'Lock'`;
        expect(waiting).toHaveLength(1);
      }, soon);
    });
    await enqueued;
    const rows = await office.rows();
    expect(rows.map(({ n, isHeld, key }) => [n, isHeld, key !== null])).toEqual([
      [1, true, false],
      [2, false, true],
    ]);
  });

  it('runs in one worker only, whoever is there', async () => {
    const { seen, note } = notebook();
    office.start({ note });
    office.start({ note });
    const numbers = Array.from({ length: 40 }, (_, n) => n);
    for (const n of numbers) await office.enqueue({ task: 'note', payload: { n } });
    await vi.waitFor(async () => expect(await office.rows()).toEqual([]), soon);
    expect(seen.sort((a, b) => a - b)).toEqual(numbers);
  });
});

describe('a mutation', () => {
  const change = (options: MutationOptions) =>
    mutate({
      pool: office.pool,
      house: 'work',
      idempotency: idempotencyKeys,
      action: 'note',
      verb: async () => ({ subject: null, changes: [], jobs: [{ task: 'note', payload: { n: 1 } }] }),
      input: {},
      options,
      actor: mia,
      now: () => new Date(),
      requestId: randomUUID(),
    });

  it('enqueues what it planned', async () => {
    await change({});
    expect(await office.rows()).toMatchObject([{ task: 'note', n: 1, attempts: 0 }]);
  });

  it('enqueues nothing when it is only tried', async () => {
    await change({ dryRun: true });
    expect(await office.rows()).toEqual([]);
  });

  it('enqueues nothing again when it is answered from the first time', async () => {
    const idempotencyKey = randomUUID();
    await change({ idempotencyKey });
    expect(await change({ idempotencyKey })).toMatchObject({ replayed: true });
    expect(await office.rows()).toHaveLength(1);
  });
});

describe('an attempt', () => {
  it('that throws is made again later, and counted; neither queue nor library repeats what it said', async () => {
    const attempts: number[] = [];
    office.start({
      fail: async ({ attempt }) => {
        attempts.push(attempt);
        if (attempt < 3) throw new TypeError('said by Mia Chen');
      },
    });
    await office.enqueue({ task: 'fail', payload: {} });
    for (const attempt of [1, 2]) {
      const failed = { attempts: attempt, isHeld: false, isDue: false, lastError: 'TypeError' };
      await vi.waitFor(async () => expect(await office.rows()).toMatchObject([failed]), soon);
      await office.hasten();
    }
    await vi.waitFor(async () => expect(await office.rows()).toEqual([]), soon);
    expect(attempts).toEqual([1, 2, 3]);
    expect(office.lines.map(({ event, fields }) => [event, fields.attempt])).toEqual([
      ['jobs.attempt-failed', 1],
      ['jobs.attempt-failed', 2],
    ]);
  });

  it('is given up after the last', async () => {
    await office.enqueue({ task: 'fail', payload: {} });
    await office.database.sql`update work_jobs._private_jobs set attempts = max_attempts - 1`;
    office.start({
      fail: async () => {
        throw new Error('again');
      },
    });
    await vi.waitFor(() => expect(office.lines).toMatchObject([{ event: 'jobs.given-up' }]), soon);
    await vi.waitFor(
      async () => expect(await office.rows()).toMatchObject([{ isHeld: false, lastError: 'Error' }]),
      soon,
    );
    await office.hasten();
    const { seen, note } = notebook();
    office.start({ note });
    await office.enqueue({ task: 'note', payload: { n: 1 } });
    await vi.waitFor(() => expect(seen).toEqual([1]), soon);
    expect(office.lines).toHaveLength(1);
  });

  it('ends at its deadline, although the handler goes on', async () => {
    let reason: unknown;
    office.start(
      {
        hang: ({ signal }) => {
          signal.addEventListener('abort', () => {
            reason = signal.reason;
          });
          return new Promise(() => {});
        },
      },
      { deadlineMs: 100, concurrency: 1 },
    );
    await office.enqueue({ task: 'hang', payload: {} });
    const failed = { attempts: 1, isHeld: false, isDue: false, lastError: 'DEADLINE_EXCEEDED' };
    await vi.waitFor(async () => expect(await office.rows()).toMatchObject([failed]), soon);
    expect(reason).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  });

  it('is never made at a job that no house has written', async () => {
    const { seen, note } = notebook();
    await office.database.sql`
      select work_jobs.add_job('note', payload) from unnest(array['{"n": 1}', '[]', 'null', '7']::json[]) payload`;
    office.start({ note });
    await vi.waitFor(() => expect(office.lines).toHaveLength(4), soon);
    expect(new Set(office.lines.map(({ event }) => event))).toEqual(new Set(['jobs.malformed']));
    const dead = { lastError: 'malformed', isHeld: false };
    await vi.waitFor(async () => expect(await office.rows()).toMatchObject([dead, dead, dead, dead]), soon);
    await office.hasten();
    await office.enqueue({ task: 'note', payload: { n: 2 } });
    await vi.waitFor(() => expect(seen).toEqual([2]), soon);
    expect(office.lines).toHaveLength(4);
  });

  it('waits for a worker that knows the task; the others say so', async () => {
    await office.enqueue({ task: 'unheard-of', payload: {} });
    const { note } = notebook();
    office.start({ note });
    const told = { event: 'jobs.unknown-task', fields: { house: 'work', task: 'unheard-of', jobs: 1 } };
    await vi.waitFor(() => expect(office.lines).toEqual([told]), soon);
    expect(await office.rows()).toMatchObject([{ task: 'unheard-of', attempts: 0 }]);
  });
});

describe('the queue', () => {
  const roles = ['work_app', 'resource_app', 'portfolio_app'];

  it('lets the application of its house enqueue, and nobody do anything else', async () => {
    const rights = await office.database.sql<{ role: string; right: string }[]>`
      select r.rolname as role, p.proname as right from pg_proc p, pg_roles r
      where p.pronamespace = 'work_jobs'::regnamespace and r.rolname = any(${roles})
        and has_function_privilege(r.oid, p.oid, 'execute')
      union all
      select r.rolname, c.relname from pg_class c, pg_roles r
      where c.relnamespace = 'work_jobs'::regnamespace and c.relkind in ('r', 'p', 'v') and r.rolname = any(${roles})
        and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete, truncate, references, trigger')`;
    expect([...rights]).toEqual([{ role: 'work_app', right: 'enqueue' }]);
  });

  it('belongs to the owner of its house, with everything in it', async () => {
    const owners = await office.database.sql`
      select distinct owner from (
        select nspowner::regrole::text as owner from pg_namespace where nspname = 'work_jobs'
        union all select relowner::regrole::text from pg_class where relnamespace = 'work_jobs'::regnamespace
        union all select proowner::regrole::text from pg_proc where pronamespace = 'work_jobs'::regnamespace
      ) as things`;
    expect([...owners]).toEqual([{ owner: 'work_owner' }]);
  });
});
