import { sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { invalid } from '../errors.ts';

/** The place of an event: a restore starts a new epoch, `xid` is the writing transaction, `sequence` its turn. */
export type Position = { epoch: number; xid: string; sequence: string };

export function encodePosition({ epoch, xid, sequence }: Position): string {
  return Buffer.from(`${epoch}.${xid}.${sequence}`).toString('base64url');
}

export function decodePosition(text: string): Position {
  const match = /^(\d{1,9})\.(\d{1,19})\.(\d{1,19})$/.exec(Buffer.from(text, 'base64url').toString());
  const [, epoch, xid, sequence] = match ?? [];
  if (!epoch || !xid || !sequence) throw invalid(['Workgraph-Min-Position'], 'This is not a position.');
  return { epoch: Number(epoch), xid, sequence };
}

/** Whether the snapshot of this transaction contains the position. */
export async function isVisible(db: Db, { epoch, xid }: Position): Promise<boolean> {
  const rows = await db.execute<{ is_visible: boolean }>(sql`
    select epoch = ${epoch} and pg_visible_in_snapshot(${xid}::xid8, pg_current_snapshot()) as is_visible from log.epoch`);
  return rows[0]?.is_visible === true;
}
