import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { type Decision, enforce } from '@workgraph/kit/policy';
import { lockPerson } from '../person/person.repository.ts';
import { findCalendar, findProject } from '../place/place.repository.ts';
import { findResource } from '../resource/resource.repository.ts';
import type { AllocationAtHand } from './allocation.policy.ts';
import { findAllocation } from './allocation.repository.ts';
import type { AllocationRow } from './allocation.table.ts';

/** The first steps of every verb on a booking: found, its person locked, and what the policy allows. */
export async function openAllocation(
  write: Write,
  id: string,
  policy: (at: AllocationAtHand) => Decision,
  becoming?: AllocationRow['type'] | null,
): Promise<AllocationRow> {
  const { db, actor } = write;
  const found = await findAllocation(db, actor.organizationId, id);
  if (!found) throw notFound();
  const role = write.roleIn(found.workspaceId);
  await lockPerson(db, found.orgId, found.personId);
  const [allocation, resource, workspace, project] = await Promise.all([
    findAllocation(db, found.orgId, id),
    findResource(db, found.orgId, found.resourceId),
    findCalendar(db, found.workspaceId),
    findProject(db, found.projectId),
  ]);
  if (!allocation || !resource || !workspace) throw notFound();
  const atHand = { role, actor, workspace, resource, project, allocation };
  enforce(policy({ ...atHand, becoming: becoming ?? allocation.type }));
  return allocation;
}
