import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { and, eq } from 'drizzle-orm';
import { type ConflictRow, conflicts } from './conflict.table.ts';

/** Without a lock: its person's lock is what holds it still. */
export async function findConflict(db: Db, orgId: string, id: string): Promise<ConflictRow | null> {
  const [row] = await db
    .select()
    .from(conflicts)
    .where(and(eq(conflicts.orgId, orgId), eq(conflicts.id, id)));
  return row ?? null;
}

export async function listConflictsById(db: Db, ids: readonly string[]): Promise<ConflictRow[]> {
  return db.select().from(conflicts).where(isAnyOf(conflicts.id, ids));
}
