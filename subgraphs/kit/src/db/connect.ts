import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { DomainError } from '../errors.ts';
import { asDomainError, databaseCode, isUnreachable } from './database-errors.ts';

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
    // Between attempts to connect, in seconds. The driver's own grows to 20, longer than any request may wait.
    backoff: () => 0.05 + Math.random() / 10,
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
      if (running >= admitted)
        throw new DomainError('OVERLOADED', 'Too many requests at once. Try again shortly.');
      running += 1;
      try {
        return await begin(client, mode, work);
      } catch (error) {
        throw asDomainError(error);
      } finally {
        running -= 1;
      }
    },
    close: () => client.end({ timeout: 5 }),
  };
}

const attemptsToBegin = 5;

/** Tries another connection while none has begun the transaction yet: one that died idle is nobody's failure. */
async function begin<T>(
  client: postgres.Sql,
  mode: TransactionMode,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const state = { hasBegun: false, isEnded: false };
    try {
      return (await client.begin(mode, (tx) => {
        state.hasBegun = true;
        return work(drizzle(door(client, tx, state)));
      })) as T;
    } catch (error) {
      if (state.hasBegun || attempt === attemptsToBegin || !isUnreachable(databaseCode(error))) throw error;
      await sleep(50 * attempt);
    } finally {
      state.isEnded = true;
    }
  }
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
 * The one way to a transaction, shut when it ends for whatever reason, a lost connection included: a statement that
 * comes later would run inside whichever transaction holds the connection then, past row security.
 */
function door(
  client: postgres.Sql,
  tx: postgres.TransactionSql,
  state: { readonly isEnded: boolean },
): postgres.Sql {
  return {
    options: client.options,
    unsafe(query: string, parameters: never[]) {
      if (state.isEnded) throw new Error('A statement came after the end of its transaction.');
      return tx.unsafe(query, parameters, { prepare: true });
    },
  } as unknown as postgres.Sql;
}
