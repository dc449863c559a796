import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { lockPerson } from '../person/person.repository.ts';
import { findCalendar } from '../place/place.repository.ts';
import { canResolveConflict } from './conflict.policy.ts';
import { findConflict } from './conflict.repository.ts';
import type { ConflictRow } from './conflict.table.ts';

/** The first steps of every verb on a conflict: found, allowed, and its person locked, so that its cause stands. */
export async function openConflict(write: Write, id: string): Promise<ConflictRow> {
  const { db, actor } = write;
  const found = await findConflict(db, actor.organizationId, id);
  if (!found) throw notFound();
  const role = write.roleIn(found.workspaceId);
  const workspace = await findCalendar(db, found.workspaceId);
  if (!workspace) throw notFound();
  enforce(canResolveConflict({ role, workspace }));
  await lockPerson(db, found.orgId, found.personId);
  const conflict = await findConflict(db, found.orgId, id);
  if (!conflict) throw notFound();
  return conflict;
}
