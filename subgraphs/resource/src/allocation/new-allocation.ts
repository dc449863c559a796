import { newId } from '@workgraph/kit/ids';
import { InputChecks } from '@workgraph/kit/input-checks';
import type { ResourceRow } from '../resource/resource.table.ts';
import type { AllocationRow } from './allocation.table.ts';
import { type AllocationContent, readContent } from './allocation-content.ts';

export type NewAllocation = {
  resourceId: string;
  projectId: string;
  taskId?: string | null | undefined;
  startDate: string;
  endDate: string;
  amount: NonNullable<AllocationContent['amount']>;
  type: AllocationRow['type'];
  justification?: string | null | undefined;
};

/** The booking as it will be. Throws VALIDATION_FAILED. */
export function newAllocation(input: NewAllocation, resource: ResourceRow, now: Date): AllocationRow {
  const { projectId, taskId = null, startDate, endDate, type } = input;
  const checks = new InputChecks();
  const { percent = 0, justification = null } = readContent(checks, input, {});
  checks.done();
  return {
    orgId: resource.orgId,
    workspaceId: resource.workspaceId,
    id: newId(),
    resourceId: resource.id,
    personId: resource.personId,
    projectId,
    taskId,
    startDate,
    endDate,
    percent,
    type,
    justification,
    source: 'MANUAL',
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}
