import type { UserActor } from '@workgraph/kit/actor';
import type { Candidate } from '@workgraph/kit/graphql/permission-resolvers';
import type { WorkContext } from '../work.context.ts';
import type { UserRow } from './organization.table.ts';

/** Everybody with a role in the workspace; a GUEST is not told who governs the organization. */
export async function candidatesIn(workspaceId: string, context: WorkContext): Promise<Candidate<UserRow>[]> {
  const { organizationRole } = await context.access();
  const people = await context.loaders.peopleByWorkspace.load(workspaceId);
  return people
    .filter(({ role }) => role !== 'ADMIN' || organizationRole !== 'GUEST')
    .map(({ user, role }) => ({ user, role, actor: asActor(user) }));
}

function asActor({ orgId, id }: UserRow): UserActor {
  return { kind: 'USER', organizationId: orgId, userId: id, credential: 'SESSION', scopes: [] };
}
