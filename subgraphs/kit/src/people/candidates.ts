import type DataLoader from 'dataloader';
import type { Candidate } from '../graphql/permission-resolvers.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { PersonInWorkspace } from './people-by-workspace.ts';

type Context = RequestContext<{ readonly peopleByWorkspace: DataLoader<string, PersonInWorkspace[]> }>;

/** Everybody with a role in the workspace; a GUEST is not told who governs the organization. */
export async function candidatesIn(
  workspaceId: string,
  context: Context,
): Promise<Candidate<PersonInWorkspace>[]> {
  const { organizationRole } = await context.access();
  const { organizationId } = context;
  const people = await context.loaders.peopleByWorkspace.load(workspaceId);
  return people
    .filter(({ role }) => role !== 'ADMIN' || organizationRole !== 'GUEST')
    .map((user) => ({
      user,
      role: user.role,
      actor: { kind: 'USER', organizationId, userId: user.id, credential: 'SESSION', scopes: [] },
    }));
}
