import { type AnyColumn, sql } from 'drizzle-orm';
import { index, jsonb, type PgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Db } from '../db/connect.ts';
import { DomainError } from '../errors.ts';
import type { StoredAnswer } from './outcome.ts';

/** Each house keeps its answers in its own schema, in the transaction they belong to. */
export function idempotencyTable(schema: PgSchema) {
  return schema.table(
    'idempotency_keys',
    {
      orgId: uuid('org_id').notNull(),
      actorId: uuid('actor_id').notNull(),
      mutation: text('mutation').notNull(),
      key: text('key').notNull(),
      inputHash: text('input_hash').notNull(),
      answer: jsonb('answer').$type<StoredAnswer>().notNull(),
      createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull(),
    },
    (table) => [
      primaryKey({ columns: [table.orgId, table.actorId, table.mutation, table.key] }),
      index('idempotency_keys_expiry').on(table.orgId, table.createdAt),
    ],
  );
}

export type IdempotencyTable = ReturnType<typeof idempotencyTable>;

export type IdempotencyKey = {
  readonly orgId: string;
  readonly actorId: string;
  readonly mutation: string;
  readonly key: string;
  readonly inputHash: string;
};

const hoursKept = 24;

/**
 * The answer of an earlier run, or null. Holds the key until the transaction ends, so that of two at once the second
 * waits and is answered from the first. IDEMPOTENCY_MISMATCH when the earlier input was another one.
 */
export async function findAnswer(
  db: Db,
  table: IdempotencyTable,
  id: IdempotencyKey,
  now: Date,
): Promise<StoredAnswer | null> {
  const lock = `${id.orgId} ${id.actorId} ${id.mutation} ${id.key}`;
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
  const [row] = await db
    .select()
    .from(table)
    .where(sql`${isKey(table, id)} and ${table.createdAt} > ${expiry(now)}`);
  if (!row) return null;
  if (row.inputHash !== id.inputHash) {
    throw new DomainError('IDEMPOTENCY_MISMATCH', 'This idempotency key was used with another input.');
  }
  return row.answer;
}

export async function storeAnswer(
  db: Db,
  table: IdempotencyTable,
  id: IdempotencyKey,
  answer: StoredAnswer,
  now: Date,
): Promise<void> {
  await db.delete(table).where(sql`${table.orgId} = ${id.orgId} and ${table.createdAt} <= ${expiry(now)}`);
  await db.insert(table).values({ ...id, answer, createdAt: now });
}

function isKey(table: IdempotencyTable, id: IdempotencyKey) {
  const is = (column: AnyColumn, value: string) => sql`${column} = ${value}`;
  return sql`${is(table.orgId, id.orgId)} and ${is(table.actorId, id.actorId)}
    and ${is(table.mutation, id.mutation)} and ${is(table.key, id.key)}`;
}

function expiry(now: Date): string {
  return new Date(now.getTime() - hoursKept * 3_600_000).toISOString();
}
