import type { Write } from '@workgraph/kit/changes/mutate';
import type { DayRange } from '../calendar/day.ts';
import {
  listAllocationsOfPerson,
  listConflictsOfPerson,
  listResourcesOfPerson,
  seePerson,
} from './person.repository.ts';
import { type HeldPerson, windowAround } from './person.ts';

/**
 * Everything that is booked of a person around the days to be touched, in all workspaces. He is locked already; what
 * the caller cannot reach must not leave the verb but as a number, and `settlePerson` ends the wider view.
 */
export async function holdPerson(write: Write, personId: string, touched: DayRange): Promise<HeldPerson> {
  const { db, actor } = write;
  const orgId = actor.organizationId;
  const [, resources, all] = await Promise.all([
    seePerson(db, personId),
    listResourcesOfPerson(db, orgId, personId),
    listConflictsOfPerson(db, orgId, personId),
  ]);
  const window = windowAround(touched, all);
  const allocations = await listAllocationsOfPerson(db, orgId, personId, window);
  const conflicts = all.filter(
    ({ startDate, endDate }) => window.startDate <= startDate && endDate <= window.endDate,
  );
  return { orgId, personId, window, resources, allocations, conflicts };
}
