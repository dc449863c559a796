import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { listActiveMembers } from '../workspace/workspace.repository.ts';
import { openProject } from './open-project.ts';
import { canAssignLead } from './project.policy.ts';
import { projectEntity } from './project.table.ts';
import { checkLeadIsMember } from './project.ts';

type Input = { id: string; leadId?: string | null | undefined };

export async function assignProjectLead(write: Write, { id, leadId }: Input): Promise<Plan> {
  const project = await openProject(write, id, canAssignLead);
  if (leadId === undefined || leadId === project.leadId) return planFor(projectEntity, project, []);
  if (leadId) checkLeadIsMember(leadId, await listActiveMembers(write.db, project.workspaceId, [leadId]));
  return planFor(projectEntity, project, updated(projectEntity, project, { leadId }));
}
