import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { findWorkspaceToWriteIn } from '../workspace/workspace.repository.ts';
import type { ProjectAtHand } from './project.policy.ts';
import { findProject, findProjectForUpdate, listProjectsToWriteIn } from './project.repository.ts';
import type { ProjectRow } from './project.table.ts';

/** The project, held still while something in it is written. NOT_FOUND out of reach. */
export async function lockProjectToWriteIn(write: Write, id: string): Promise<ProjectAtHand> {
  return lock(write, id, async (orgId) => (await listProjectsToWriteIn(write.db, orgId, [id]))[0] ?? null);
}

/** The project, locked to be changed itself. NOT_FOUND out of reach. */
export async function lockProjectForUpdate(write: Write, id: string): Promise<ProjectAtHand> {
  return lock(write, id, (orgId) => findProjectForUpdate(write.db, orgId, id));
}

async function lock(
  write: Write,
  id: string,
  find: (orgId: string) => Promise<ProjectRow | null>,
): Promise<ProjectAtHand> {
  const orgId = write.actor.organizationId;
  const found = await findProject(write.db, orgId, id);
  if (!found) throw notFound();
  const role = write.roleIn(found.workspaceId);
  // One round trip: statements of a transaction run in the order they are sent, workspace before project.
  const [workspace, project] = await Promise.all([
    findWorkspaceToWriteIn(write.db, orgId, found.workspaceId),
    find(orgId),
  ]);
  if (!workspace || !project) throw notFound();
  return { project, role, workspace };
}
