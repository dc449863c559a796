import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { enforce } from '@workgraph/kit/policy';
import { lockWorkspace } from './lock-workspace.ts';
import { canArchiveWorkspace } from './workspace.policy.ts';
import { workspaceEntity } from './workspace.table.ts';

/** Whoever may archive a workspace may bring it back. */
export async function restoreWorkspace(write: Write, { id }: { id: string }): Promise<Plan> {
  const atHand = await lockWorkspace(write, id);
  enforce(canArchiveWorkspace(atHand));
  const { workspace } = atHand;
  return planFor(workspaceEntity, workspace, updated(workspaceEntity, workspace, { archivedAt: null }));
}
