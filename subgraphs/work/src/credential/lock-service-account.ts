import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import type { AccountAtHand } from './credential.policy.ts';
import { findServiceAccountForUpdate, listRolesOfAccounts } from './service-account.repository.ts';
import { roleToward } from './service-account.ts';

/** The service account, locked: nobody grants it a role while something is decided by those it has. */
export async function lockServiceAccount(write: Write, id: string): Promise<AccountAtHand> {
  const account = await findServiceAccountForUpdate(write.db, write.actor.organizationId, id);
  if (!account) throw notFound();
  const roles = await listRolesOfAccounts(write.db, [id]);
  const places = roles.map(({ workspaceId }) => workspaceId);
  return { account, role: roleToward(write.access, account, places) };
}
