import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { InputChecks } from '@workgraph/kit/input-checks';
import { enforce } from '@workgraph/kit/policy';
import { lockWorkspace } from './lock-workspace.ts';
import { canEditWorkspace } from './workspace.policy.ts';
import { takeSlug } from './workspace.repository.ts';
import { workspaceEntity } from './workspace.table.ts';
import { slugTaken } from './workspace.ts';
import { readSettings, type WorkspaceSettings } from './workspace-settings.ts';

type Input = { id: string } & Partial<WorkspaceSettings>;

export async function updateWorkspace(write: Write, input: Input): Promise<Plan> {
  const atHand = await lockWorkspace(write, input.id);
  enforce(canEditWorkspace(atHand));
  const { workspace } = atHand;
  const checks = new InputChecks();
  const patch = readSettings(checks, input);
  checks.done();
  if (patch.slug !== undefined && patch.slug !== workspace.slug) {
    const isOurs = await takeSlug(write.db, workspace.orgId, workspace.id, patch.slug);
    if (!isOurs) throw slugTaken(patch.slug);
  }
  return planFor(workspaceEntity, workspace, updated(workspaceEntity, workspace, patch));
}
