import { personId } from '@workgraph/kit/actor';
import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { InputChecks } from '@workgraph/kit/input-checks';
import { conflictEntity } from './conflict.table.ts';
import { openConflict } from './open-conflict.ts';

/** Resolving a resolved one again only changes its note. */
export async function resolveAllocationConflict(
  write: Write,
  input: { id: string; note: string },
): Promise<Plan> {
  const conflict = await openConflict(write, input.id);
  const checks = new InputChecks();
  const note = checks.text('note', input.note, 1, 2_000);
  checks.done();
  const resolution =
    conflict.status === 'OPEN'
      ? { status: 'RESOLVED' as const, resolvedById: personId(write.actor), resolvedAt: write.now }
      : {};
  return planFor(conflictEntity, conflict, updated(conflictEntity, conflict, { ...resolution, note }));
}
