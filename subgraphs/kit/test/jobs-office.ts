import { actorOf } from '@workgraph/standalone/demo/ask';
import { cast } from '@workgraph/standalone/demo/cast';
import { workMigrations } from '@workgraph/work/migrations';
import { templates } from '../../../tooling/world.ts';
import type { Actor } from '../src/actor.ts';
import { connect, type Pool } from '../src/db/connect.ts';
import { migrate } from '../src/db/migrate.ts';
import type { JobHandler } from '../src/jobs/attempt.ts';
import { enqueueJobs } from '../src/jobs/enqueue.ts';
import type { NewJob } from '../src/jobs/job.ts';
import type { WorkerOptions } from '../src/jobs/keep-working.ts';
import { startWorker, type Worker } from '../src/jobs/worker.ts';
import { type ClonedDatabase, cloneDatabase } from '../src/testing/cloned-database.ts';

export const mia: Actor = actorOf(cast.member.person, cast.member.organizationId);
export const fay: Actor = actorOf(cast.foreign.person, cast.foreign.organizationId);

/** For `vi.waitFor`. */
export const soon = { timeout: 10_000, interval: 20 };

/** A handler that notes the number in its payload. */
export function notebook() {
  const seen: number[] = [];
  const note: JobHandler = async ({ payload }) => {
    seen.push(Number(payload.n));
  };
  return { seen, note };
}

/** A job as its row tells. */
export type Row = {
  readonly id: string;
  readonly task: string;
  readonly key: string | null;
  readonly attempts: number;
  readonly isHeld: boolean;
  readonly isDue: boolean;
  readonly lastError: string | null;
  readonly n: number;
};

export type JobsOffice = {
  readonly database: ClonedDatabase;
  readonly pool: Pool;
  /** What workers wrote into the log, oldest first. */
  readonly lines: { event: string; fields: Record<string, unknown> }[];
  enqueue(...jobs: NewJob[]): Promise<void>;
  enqueueAs(actor: Actor, ...jobs: NewJob[]): Promise<void>;
  rows(): Promise<Row[]>;
  /** Lets whatever waits for its time be due now. */
  hasten(): Promise<void>;
  start(handlers: WorkerOptions['handlers'], options?: Partial<WorkerOptions>): Worker;
  /** The connections of workers, by what they did last. */
  connections(): Promise<string[]>;
  /** Ends every worker, and leaves neither job nor line. */
  clear(): Promise<void>;
  close(): Promise<void>;
};

/** The house work with a job queue, in a database of its own. */
export async function openJobsOffice(postgresUrl: string): Promise<JobsOffice> {
  const database = await cloneDatabase(postgresUrl, templates.demo);
  await migrate(database.url, [{ ...workMigrations, jobs: true }]);
  const pool = connect({ url: database.url, role: 'work_app' });
  const lines: JobsOffice['lines'] = [];
  const workers: Worker[] = [];
  const enqueueAs = (actor: Actor, ...jobs: NewJob[]) =>
    pool.transaction('isolation level read committed', (db) => enqueueJobs(db, 'work', actor, jobs));
  const stopAll = () => Promise.all(workers.splice(0).map((worker) => worker.stop()));
  return {
    database,
    pool,
    lines,
    enqueueAs,
    enqueue: (...jobs) => enqueueAs(mia, ...jobs),
    rows: () => database.sql<Row[]>`
      select jobs.id::text, identifier as task, key, attempts::int, locked_at is not null as "isHeld",
        run_at <= now() as "isDue", last_error as "lastError", (payload -> 'payload' ->> 'n')::int as n
      from work_jobs._private_jobs jobs join work_jobs._private_tasks tasks on tasks.id = task_id order by jobs.id`,
    async hasten() {
      await database.sql`update work_jobs._private_jobs set run_at = now() where locked_at is null`;
    },
    start(handlers, options) {
      const worker = startWorker({
        databaseUrl: database.url,
        house: 'work',
        handlers,
        pollMs: 50,
        log: (_, event, fields = {}) => lines.push({ event, fields }),
        ...options,
      });
      workers.push(worker);
      return worker;
    },
    async connections() {
      const rows = await database.sql<{ query: string }[]>`
        select query from pg_stat_activity
        where application_name = 'workgraph work jobs' and datname = current_database()`;
      return rows.map(({ query }) => query);
    },
    async clear() {
      await stopAll();
      await database.sql`delete from work_jobs._private_jobs`;
      lines.length = 0;
    },
    async close() {
      await stopAll();
      await pool.close();
      await database.drop();
    },
  };
}
