import { type Plan, planToCreate } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { lockPerson } from '../person/person.repository.ts';
import { findCalendar, findProject, findTask } from '../place/place.repository.ts';
import { checkTask } from '../place/place.ts';
import { findResource } from '../resource/resource.repository.ts';
import { canCreateAllocation } from './allocation.policy.ts';
import { allocationEntity } from './allocation.table.ts';
import { book } from './book.ts';
import { type NewAllocation, newAllocation } from './new-allocation.ts';

export async function createAllocation(write: Write, input: NewAllocation): Promise<Plan> {
  const { db, actor, now } = write;
  const resource = await findResource(db, actor.organizationId, input.resourceId);
  if (!resource) throw notFound();
  const role = write.roleIn(resource.workspaceId);
  const [workspace, project, task] = await Promise.all([
    findCalendar(db, resource.workspaceId),
    findProject(db, input.projectId),
    input.taskId ? findTask(db, input.taskId) : null,
  ]);
  if (!workspace) throw notFound();
  enforce(canCreateAllocation({ role, actor, workspace, resource, project, becoming: input.type }));
  if (input.taskId) checkTask(task, input.projectId);
  const allocation = newAllocation(input, resource, now);
  await lockPerson(db, resource.orgId, resource.personId);
  const { conflicts, warnings } = await book(write, null, allocation);
  return planToCreate(allocationEntity, allocation, conflicts, warnings);
}
