import { sql } from 'drizzle-orm';
import { arrayLiteral } from '../paging/array-literal.ts';
import type { Db } from './connect.ts';

/** `sharing`: to write something within these rows; `alone`: to change the row itself. */
export type Claim = 'sharing' | 'alone';

/**
 * Waits until its turn has come at the rows with these ids, and keeps the place until the transaction ends. To be
 * called before the rows are locked: row locks let sharers pass one who waits alone, so ten busy writers would keep
 * him out for ever; this queue is served in order.
 */
export async function standInLine(
  db: Db,
  orgId: string,
  ids: readonly string[],
  claim: Claim,
): Promise<void> {
  const lock = sql.raw(claim === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared');
  // The organization is part of the place: nobody keeps another tenant waiting by naming his ids.
  await db.execute(sql`
    select ${lock}(hashtextextended(${orgId} || id, 0)) from unnest(${arrayLiteral([...ids].sort())}::text[]) id`);
}
