import { type Change, created, removed, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { writeRows } from '@workgraph/kit/changes/write-rows';
import { dayLoads, type Minutes } from '../allocation/load.ts';
import { conflictEntity } from '../conflict/conflict.table.ts';
import { findConflicts } from '../conflict/find-conflicts.ts';
import { type ConflictStep, matchConflicts } from '../conflict/match-conflicts.ts';
import { seePerson, writeDays } from './person.repository.ts';
import { type Bookings, type HeldPerson, wholeLoadByDay } from './person.ts';

/**
 * Brings the person's days and conflicts in line with what is booked after a change. The conflicts of the caller's
 * resource come back to be planned; those of other workspaces are written here, unseen and unlogged, because the
 * caller may not learn of them.
 */
export async function settlePerson(
  write: Write,
  held: HeldPerson,
  after: Bookings,
  resourceId: string,
): Promise<Change[]> {
  const planned: Change[] = [];
  const elsewhere: Change[] = [];
  for (const resource of after.resources) {
    const days = dayLoads(resource, after.resources, after.allocations, held.window);
    const present = held.conflicts.filter((conflict) => conflict.resourceId === resource.id);
    const found = findConflicts(resource, after.allocations, days);
    const changes = matchConflicts(resource, present, found, write.now).flatMap(changesOf);
    if (resource.id === resourceId) planned.push(...changes);
    else elsewhere.push(...changes.map((change) => dated(change, write.now)));
  }
  await writeRows(write.db, elsewhere);
  await writeDays(write.db, held.orgId, held.personId, changedDays(held, after));
  await seePerson(write.db, null);
  return planned;
}

function changesOf({ before, after }: ConflictStep): Change[] {
  if (before === null) return [created(conflictEntity, after)];
  return after === null ? [removed(conflictEntity, before)] : updated(conflictEntity, before, after);
}

function changedDays(held: HeldPerson, after: Bookings): Map<string, Minutes | null> {
  const was = wholeLoadByDay(held, held.window);
  const is = wholeLoadByDay(after, held.window);
  const changed = new Map<string, Minutes | null>();
  for (const day of new Set([...was.keys(), ...is.keys()])) {
    const [before, now] = [was.get(day), is.get(day)];
    if (before?.hard !== now?.hard || before?.soft !== now?.soft) changed.set(day, now ?? null);
  }
  return changed;
}

/** What the kit does for a planned update. */
function dated(change: Change, now: Date): Change {
  const { before, after } = change;
  return before && after ? { ...change, after: { ...after, updatedAt: now } as typeof after } : change;
}
