import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { InputChecks } from '@workgraph/kit/input-checks';
import { findTask } from '../place/place.repository.ts';
import { checkTask } from '../place/place.ts';
import { canUpdateAllocation } from './allocation.policy.ts';
import { allocationEntity } from './allocation.table.ts';
import { type AllocationContent, readContent } from './allocation-content.ts';
import { book } from './book.ts';
import { openAllocation } from './open-allocation.ts';

type Input = { id: string; taskId?: string | null | undefined } & Partial<AllocationContent>;

const judged = new Set(['startDate', 'endDate', 'percent', 'type', 'justification']);

export async function updateAllocation(write: Write, input: Input): Promise<Plan> {
  const allocation = await openAllocation(write, input.id, canUpdateAllocation, input.type);
  const { taskId } = input;
  if (taskId) checkTask(await findTask(write.db, taskId), allocation.projectId);
  const checks = new InputChecks();
  const patch = { ...readContent(checks, input, allocation), ...(taskId !== undefined && { taskId }) };
  checks.done();
  const changes = updated(allocationEntity, allocation, patch);
  if (!changes.some(({ keys }) => keys.some((key) => judged.has(key)))) {
    return planFor(allocationEntity, allocation, changes);
  }
  const { conflicts, warnings } = await book(write, allocation, { ...allocation, ...patch });
  return planFor(allocationEntity, allocation, [...changes, ...conflicts], warnings);
}
