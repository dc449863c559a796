import type { Change, Warning } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { spanOf } from '../calendar/day.ts';
import { holdPerson } from '../person/hold-person.ts';
import { settlePerson } from '../person/settle-person.ts';
import type { AllocationRow } from './allocation.table.ts';
import { bookingWarnings, checkBooking } from './booking-rules.ts';
import { dayLoads } from './load.ts';

type Booked = { readonly conflicts: Change[]; readonly warnings: Warning[] };

/**
 * Judges what a booking is to be and settles the conflicts around it, its person being locked. `before` is null for a
 * new one, `after` is null for one that goes. What it was before never counts against it.
 */
export async function book(
  write: Write,
  before: AllocationRow | null,
  after: AllocationRow | null,
): Promise<Booked> {
  const rows = [before, after].filter((row) => row !== null);
  const [row] = rows;
  const touched = spanOf(rows);
  if (!row || !touched) throw new Error('A booking was or will be.');
  const held = await holdPerson(write, row.personId, touched);
  const resource = held.resources.find(({ id }) => id === row.resourceId);
  if (!resource) throw new Error('A booking without its resource.');

  const others = held.allocations.filter(({ id }) => id !== row.id);
  const allocations = after ? [...others, after] : others;
  const days = dayLoads(resource, held.resources, allocations, held.window);
  if (after) checkBooking(after, days);
  const conflicts = await settlePerson(write, held, { ...held, allocations }, resource.id);
  return { conflicts, warnings: after ? bookingWarnings(after, resource, allocations, days) : [] };
}
