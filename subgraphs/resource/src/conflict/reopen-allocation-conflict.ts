import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { conflictEntity } from './conflict.table.ts';
import { unresolved } from './match-conflicts.ts';
import { openConflict } from './open-conflict.ts';

export async function reopenAllocationConflict(write: Write, { id }: { id: string }): Promise<Plan> {
  const conflict = await openConflict(write, id);
  return planFor(conflictEntity, conflict, updated(conflictEntity, conflict, unresolved));
}
