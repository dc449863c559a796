import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { lockPerson } from '../person/person.repository.ts';
import { findCalendar } from '../place/place.repository.ts';
import { checkInUse } from '../place/place.ts';
import { findResource } from '../resource/resource.repository.ts';
import { canBook } from './allocation.policy.ts';
import { findAllocation } from './allocation.repository.ts';
import type { AllocationRow } from './allocation.table.ts';

/** The first steps of every verb on a booking: found, allowed to make it `becoming`, and its person locked. */
export async function openAllocation(
  write: Write,
  id: string,
  becoming: AllocationRow['type'] | null,
): Promise<AllocationRow> {
  const { db, actor } = write;
  const found = await findAllocation(db, actor.organizationId, id);
  if (!found) throw notFound();
  const role = write.roleIn(found.workspaceId);
  await lockPerson(db, found.orgId, found.personId);
  const [allocation, resource, calendar] = await Promise.all([
    findAllocation(db, found.orgId, id),
    findResource(db, found.orgId, found.resourceId),
    findCalendar(db, found.workspaceId),
  ]);
  if (!allocation || !resource || !calendar) throw notFound();
  enforce(canBook(role, actor, resource, [allocation.type, becoming ?? allocation.type]));
  checkInUse(calendar);
  return allocation;
}
