import { sql } from 'drizzle-orm';
import type { Actor } from '../actor.ts';
import type { Db } from '../db/connect.ts';
import { type NewJob, toStored } from './job.ts';

/** In the writing transaction: the jobs are there when it commits, and were never there when it does not. */
export async function enqueueJobs(
  db: Db,
  house: string,
  actor: Actor,
  jobs: readonly NewJob[],
): Promise<void> {
  if (jobs.length === 0) return;
  const rows = jobs.map(({ task, payload, runAfterSeconds = 0, key }) => ({
    task,
    payload: toStored(actor, payload),
    delay: runAfterSeconds,
    key: key === undefined ? null : `${actor.organizationId}:${key}`,
  }));
  await db.execute(sql`
    select ${sql.identifier(`${house}_jobs`)}.enqueue(task, payload, now() + make_interval(secs => delay), key)
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as job (task text, payload json, delay double precision, key text)`);
}
