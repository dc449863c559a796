import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey } from '@workgraph/kit/loaders/by-key';
import type { Connection } from '@workgraph/kit/loaders/connection';
import { connectionLoader } from '@workgraph/kit/loaders/connection-loader';
import { countOpenHardConflicts, listAllocationsById } from './allocation.repository.ts';
import type { AllocationRow } from './allocation.table.ts';
import {
  projectAllocationList,
  resourceAllocationList,
  taskAllocationList,
} from './allocation-list.repository.ts';

export type AllocationPage = Connection<AllocationRow>;

export function allocationLoaders({ open, cursorKey }: LoaderRoom) {
  return {
    allocationById: byKey(open, listAllocationsById, (row) => row.id),
    allocationsByResource: connectionLoader(open, resourceAllocationList(cursorKey)),
    allocationsByProject: connectionLoader(open, projectAllocationList(cursorKey)),
    allocationsByTask: connectionLoader(open, taskAllocationList(cursorKey)),
    openHardConflictsByProject: byKey(open, countOpenHardConflicts, (row) => row.projectId),
  };
}
