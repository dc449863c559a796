import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { and, eq, sql } from 'drizzle-orm';
import { type CurrentProposal, currentProposals, type ProposalRow, proposals } from './proposal.table.ts';

/** Locked, with what it is by the clock of the database. null for what does not exist and for other people's. */
export async function findProposalForUpdate(
  db: Db,
  orgId: string,
  id: string,
): Promise<{ row: ProposalRow; standing: CurrentProposal } | null> {
  const [row] = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.orgId, orgId), eq(proposals.id, id)))
    .for('update');
  if (!row) return null;
  const [standing] = await db
    .select()
    .from(currentProposals)
    .where(and(eq(currentProposals.orgId, orgId), eq(currentProposals.id, id)));
  return standing ? { row, standing } : null;
}

/** Without a lock, for who is to carry it out. */
export async function findConfirmed(db: Db, orgId: string, id: string): Promise<ProposalRow | null> {
  const [row] = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.orgId, orgId), eq(proposals.id, id), eq(proposals.state, 'CONFIRMED')));
  return row ?? null;
}

export async function listProposalsById(db: Db, ids: readonly string[]): Promise<CurrentProposal[]> {
  return db.select().from(currentProposals).where(isAnyOf(currentProposals.id, ids));
}

/** The time by which everything about a proposal is judged. */
export async function readClock(db: Db): Promise<Date> {
  const rows = await db.execute<{ at: string }>(sql`select now()::text as at`);
  return new Date(rows[0]?.at ?? Number.NaN);
}

/** The place in the log of what a proposal did; null when it has done nothing. */
export async function findEffect(db: Db, orgId: string, proposalId: string) {
  const rows = await db.execute<{ epoch: number; xid: string; sequence: string }>(sql`
    select epoch, xid::text, sequence::text from log.events
    where org_id = ${orgId}::uuid and proposal_id = ${proposalId}::uuid`);
  return rows[0] ?? null;
}
