import { type Plan, planFor, removed } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { allocationEntity } from './allocation.table.ts';
import { book } from './book.ts';
import { openAllocation } from './open-allocation.ts';

/** On a closed project too: what keeps a person from other work must be able to go. */
export async function deleteAllocation(write: Write, { id }: { id: string }): Promise<Plan> {
  const allocation = await openAllocation(write, id, null);
  const { conflicts } = await book(write, allocation, null);
  return planFor(allocationEntity, allocation, [removed(allocationEntity, allocation), ...conflicts]);
}
