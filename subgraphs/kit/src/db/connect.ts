import { sql } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { DomainError } from '../errors.ts';
import { asDomainError } from './database-errors.ts';

/** Drizzle over one transaction. It refuses every statement once that transaction has ended. */
export type Db = PostgresJsDatabase;

export type TransactionMode = 'isolation level repeatable read read only' | 'isolation level read committed';

export type Pool = {
  /** Runs `work` in one transaction: commits when it resolves, rolls back when it rejects. */
  transaction<T>(mode: TransactionMode, work: (db: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

export type PoolOptions = {
  url: string;
  /** The role every statement runs as; the login user must be a member of it. */
  role: string;
  connections?: number;
  /** Transactions running or waiting; one more is OVERLOADED, because the driver's own queue has no end. */
  admitted?: number;
  onStatement?: (statement: string) => void;
};

export function connect({ url, role, connections = 10, admitted = 64, onStatement }: PoolOptions): Pool {
  const client = postgres(url, {
    max: connections,
    fetch_types: false,
    connect_timeout: 5,
    onnotice: () => {},
    connection: {
      role,
      application_name: `workgraph ${role}`,
      statement_timeout: 2_000,
      lock_timeout: 1_000,
      idle_in_transaction_session_timeout: 15_000,
      TimeZone: 'UTC',
    },
    ...(onStatement && { debug: (_: number, statement: string) => onStatement(statement) }),
  });
  drizzle(client); // sets drizzle's parsers on the options all transactions share, before the first is opened
  let running = 0;

  return {
    async transaction(mode, work) {
      if (running >= admitted) throw new DomainError('OVERLOADED', 'Too many requests at once. Try again shortly.');
      running += 1;
      try {
        return (await client.begin(mode, (tx) => inSealed(client, tx, work))) as never;
      } catch (error) {
        throw asDomainError(error);
      } finally {
        running -= 1;
      }
    },
    close: () => client.end({ timeout: 5 }),
  };
}

/** Whether the database behind the pool answers at all. */
export function answers(pool: Pool): Promise<boolean> {
  const ping = (db: Db) => db.execute(sql`select 1`);
  return pool.transaction('isolation level repeatable read read only', ping).then(
    () => true,
    () => false,
  );
}

/**
 * A statement sent after the end of its transaction would run inside whichever transaction holds the connection
 * then, past row security; so the one door to the transaction is shut when it ends.
 */
async function inSealed<T>(
  client: postgres.Sql,
  tx: postgres.TransactionSql,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  let ended = false;
  const door = {
    options: client.options,
    unsafe(query: string, parameters: never[]) {
      if (ended) throw new Error('A statement came after the end of its transaction.');
      return tx.unsafe(query, parameters, { prepare: true });
    },
  };
  try {
    return await work(drizzle(door as unknown as postgres.Sql));
  } finally {
    ended = true;
  }
}
