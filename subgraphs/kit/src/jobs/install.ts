import { runMigrations } from 'graphile-worker';
import { logLine } from '../logging.ts';
import { libraryLog } from './library-log.ts';
import { openOwnerPool } from './owner-pool.ts';

/**
 * Brings the house's schema `…_jobs` up to date, as its owner. The library makes what is in it; the application may
 * call one function of ours there and nothing else. Not for two at once.
 */
export async function installJobs(databaseUrl: string, house: string): Promise<void> {
  const { pool, close } = openOwnerPool(databaseUrl, house, logLine, { max: 1 });
  try {
    await runMigrations({ pgPool: pool, schema: `${house}_jobs`, logger: libraryLog(house, logLine) });
    await pool.query(doorOf(house));
  } finally {
    await close();
  }
}

/**
 * The library adds no row where a job of the same key is taken up between two of its statements; asked again, it adds
 * one beside it.
 */
function doorOf(house: string): string {
  const schema = `${house}_jobs`;
  return `
    create or replace function ${schema}.enqueue(task text, payload json, run_at timestamptz, job_key text)
    returns void language plpgsql security definer set search_path = pg_catalog as $$
    begin
      loop
        exit when (${schema}.add_job(task, payload, run_at => run_at, job_key => job_key)).id is not null;
      end loop;
    end $$;
    revoke all on schema ${schema} from public;
    revoke all on all tables in schema ${schema} from public;
    revoke all on all functions in schema ${schema} from public;
    grant usage on schema ${schema} to ${house}_app;
    grant execute on function ${schema}.enqueue to ${house}_app`;
}
