import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { LogLine } from '../logging.ts';

export type OwnerPool = {
  readonly pool: pg.Pool;
  /** Resolves when Postgres has let go of every connection, or when it does not within five seconds. */
  close(): Promise<void>;
};

type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, done: () => void) => void;

/** The job library's connections, with the rights of the house's owner. One that is lost is logged and replaced. */
export function openOwnerPool(
  databaseUrl: string,
  house: string,
  log: LogLine,
  settings: pg.PoolConfig,
): OwnerPool {
  const pool = new Pool({
    connectionString: asOwner(databaseUrl, house),
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    ...settings,
  });
  const open = new Set<pg.PoolClient>();
  // An error event that nobody hears ends the process. Clients have told already when the pool tells.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    open.add(client);
    client.on('error', (error) => log('warn', 'jobs.connection-lost', { house, error }));
    client.once('end', () => open.delete(client));
  });
  const isClosed = async () => {
    await pool.end();
    await Promise.all([...open].map((client) => new Promise((resolve) => client.once('end', resolve))));
  };
  return {
    pool,
    async close() {
      await Promise.race([isClosed(), sleep(5_000, undefined, { ref: false })]);
    },
  };
}

/** The library would ask a database that says it is starting again and again, for minutes, deaf to being stopped. */
class Pool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(connected: Connected): void;
  override connect(connected?: Connected): Promise<pg.PoolClient> | undefined {
    if (connected) return void super.connect(connected);
    return super.connect().catch((cause) => {
      throw new Error('There is no connection to the database.', { cause });
    });
  }
}

/** In the address, because what stands there goes before any other setting of this driver. */
function asOwner(databaseUrl: string, house: string): string {
  const address = new URL(databaseUrl);
  const { searchParams } = address;
  const own = searchParams.get('options');
  searchParams.set('options', `${own ? `${own} ` : ''}-c role=${house}_owner`);
  searchParams.set('application_name', `workgraph ${house} jobs`);
  // `sslmode` means here what it means to the driver of all other connections.
  searchParams.set('uselibpqcompat', 'true');
  return address.href;
}
