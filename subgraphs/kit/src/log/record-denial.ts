import { sql } from 'drizzle-orm';
import { type Actor, actorId } from '../actor.ts';
import type { Pool } from '../db/connect.ts';
import { enterScope } from '../db/scope.ts';
import type { DomainError } from '../errors.ts';

export type Denial = {
  readonly house: string;
  readonly action: string;
  readonly actor: Actor;
  readonly at: Date;
  readonly workspaceId: string | null;
  readonly requestId: string;
  readonly error: DomainError;
};

/** The platform's own refusals of malformed, stale or excessive requests say nothing about rights or rules. */
const notDenials = new Set([
  'UNAUTHENTICATED',
  'VALIDATION_FAILED',
  'VERSION_CONFLICT',
  'IDEMPOTENCY_MISMATCH',
  'NOT_YET_CONSISTENT',
  'CURSOR_EXPIRED',
  'RATE_LIMITED',
  'QUERY_TOO_COMPLEX',
  'OPERATION_INVALID',
  'CONFLICT',
  'OVERLOADED',
  'UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'INTERNAL',
]);

export function isDenial(error: DomainError): boolean {
  return !notDenials.has(error.code);
}

/** A short transaction of its own, after the refused one has rolled back. Throws when it cannot be recorded. */
export async function recordDenial(pool: Pool, denial: Denial): Promise<void> {
  const { actor, error } = denial;
  const rule = typeof error.details?.rule === 'string' ? error.details.rule : null;
  await pool.transaction('isolation level read committed', async (db) => {
    await enterScope(db, actor);
    await db.execute(sql`
      insert into log.denials (org_id, workspace_id, at, house, action, actor_kind, actor_id, credential, code, rule, request_id)
      values (${actor.organizationId}::uuid, ${denial.workspaceId}::uuid, ${denial.at.toISOString()}::timestamptz,
        ${denial.house}, ${denial.action}, ${actor.kind}, ${actorId(actor)}::uuid,
        ${actor.kind === 'OPERATOR' ? null : actor.credential}, ${error.code}, ${rule}, ${denial.requestId})`);
  });
}
