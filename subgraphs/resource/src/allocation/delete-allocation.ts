import { type Plan, planFor, removed } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { canDeleteAllocation } from './allocation.policy.ts';
import { allocationEntity } from './allocation.table.ts';
import { book } from './book.ts';
import { openAllocation } from './open-allocation.ts';

export async function deleteAllocation(write: Write, { id }: { id: string }): Promise<Plan> {
  const allocation = await openAllocation(write, id, canDeleteAllocation);
  const { conflicts } = await book(write, allocation, null);
  return planFor(allocationEntity, allocation, [removed(allocationEntity, allocation), ...conflicts]);
}
