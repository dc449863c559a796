import { sql } from 'drizzle-orm';
import type { Db } from './connect.ts';

/** What a person has confirmed that the assistant may do for him, once. */
export type Confirmation = {
  readonly proposalId: string;
  /** The mutation it is for, by the name of its field. */
  readonly mutation: string;
  readonly inputHash: string;
};

/** Whether the caller has confirmed it and it has not come to an outcome; other people's are not even seen. */
export async function isConfirmed(
  db: Db,
  { proposalId, mutation, inputHash }: Confirmation,
): Promise<boolean> {
  const rows = await db.execute(sql`
    select from assistant_published.confirmations
    where proposal_id = ${proposalId}::uuid and mutation = ${mutation} and input_hash = ${inputHash}
      and confirmed_by = (select nullif(current_setting('app.user', true), '')::uuid)`);
  return rows.length > 0;
}
