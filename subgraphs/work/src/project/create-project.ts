import { created, type Plan, planToCreate } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { DomainError, notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { canCreateProject } from '../workspace/workspace.policy.ts';
import { findWorkspaceToWriteIn, listActiveMembers } from '../workspace/workspace.repository.ts';
import { type NewProject, newProject, newStatuses } from './new-project.ts';
import { hasProjectKey } from './project.repository.ts';
import { projectEntity, statusEntity } from './project.table.ts';
import { checkLeadIsMember } from './project.ts';

export async function createProject(write: Write, input: NewProject): Promise<Plan> {
  const { db, now } = write;
  const orgId = write.actor.organizationId;
  const workspace = await findWorkspaceToWriteIn(db, orgId, input.workspaceId);
  if (!workspace) throw notFound();
  enforce(canCreateProject({ workspace, role: write.roleIn(workspace.id) }));
  const project = newProject(input, orgId, now);
  const { key, leadId } = project;
  if (await hasProjectKey(db, orgId, workspace.id, key)) {
    throw new DomainError('PROJECT_KEY_TAKEN', 'Another project of this workspace has this key.', { key });
  }
  if (leadId) checkLeadIsMember(leadId, await listActiveMembers(db, workspace.id, [leadId]));
  const board = newStatuses(project).map((status) => created(statusEntity, status));
  return planToCreate(projectEntity, project, board);
}
