import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { lockPerson } from '../person/person.repository.ts';
import { findCalendar } from '../place/place.repository.ts';
import { checkInUse } from '../place/place.ts';
import { canResolveConflicts } from './conflict.policy.ts';
import { findConflict } from './conflict.repository.ts';
import type { ConflictRow } from './conflict.table.ts';

/** The first steps of every verb on a conflict: found, allowed, and its person locked, so that its cause stands. */
export async function openConflict(write: Write, id: string): Promise<ConflictRow> {
  const { db, actor } = write;
  const found = await findConflict(db, actor.organizationId, id);
  if (!found) throw notFound();
  enforce(canResolveConflicts(write.roleIn(found.workspaceId)));
  await lockPerson(db, found.orgId, found.personId);
  const [conflict, calendar] = await Promise.all([
    findConflict(db, found.orgId, id),
    findCalendar(db, found.workspaceId),
  ]);
  if (!conflict || !calendar) throw notFound();
  checkInUse(calendar);
  return conflict;
}
