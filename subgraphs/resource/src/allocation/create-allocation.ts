import { type Plan, planToCreate } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { lockPerson } from '../person/person.repository.ts';
import { findCalendar, findProject, findTask } from '../place/place.repository.ts';
import { checkInUse, checkProject, checkTask } from '../place/place.ts';
import { findResource } from '../resource/resource.repository.ts';
import { canBook } from './allocation.policy.ts';
import { allocationEntity } from './allocation.table.ts';
import { book } from './book.ts';
import { type NewAllocation, newAllocation } from './new-allocation.ts';

export async function createAllocation(write: Write, input: NewAllocation): Promise<Plan> {
  const { db, actor, now } = write;
  const resource = await findResource(db, actor.organizationId, input.resourceId);
  if (!resource) throw notFound();
  enforce(canBook(write.roleIn(resource.workspaceId), actor, resource, [input.type]));
  const [calendar, project, task] = await Promise.all([
    findCalendar(db, resource.workspaceId),
    findProject(db, input.projectId),
    input.taskId ? findTask(db, input.taskId) : null,
  ]);
  if (!calendar) throw notFound();
  checkInUse(calendar);
  checkProject(project, resource.workspaceId);
  if (input.taskId) checkTask(task, input.projectId);
  const allocation = newAllocation(input, resource, now);
  await lockPerson(db, resource.orgId, resource.personId);
  const { conflicts, warnings } = await book(write, null, allocation);
  return planToCreate(allocationEntity, allocation, conflicts, warnings);
}
