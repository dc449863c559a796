import type { WorkContext } from '../work.context.ts';
import { type AccountAtHand, serviceAccountPolicies } from './credential.policy.ts';
import type { ServiceAccountRow } from './service-account.table.ts';
import { roleToward } from './service-account.ts';

export const serviceAccountPermissions = {
  policies: serviceAccountPolicies,
  async atHand(account: ServiceAccountRow, context: WorkContext): Promise<AccountAtHand> {
    const roles = await context.loaders.rolesOfServiceAccount.load(account.id);
    const places = roles.map(({ workspaceId }) => workspaceId);
    return { account, role: roleToward(await context.access(), account, places) };
  },
  /** Whoever may is an ADMIN or OWNER everywhere; that is not told by name. */
  candidates: async () => [],
};
