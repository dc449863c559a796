import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { openMember } from './lock-workspace.ts';
import { checkOwnerStays } from './member.ts';
import { listActiveOwners } from './workspace.repository.ts';
import { workspaceMemberEntity } from './workspace.table.ts';

export async function suspendWorkspaceMember(write: Write, { id }: { id: string }): Promise<Plan> {
  const member = await openMember(write, id);
  if (member.status === 'SUSPENDED') return planFor(workspaceMemberEntity, member, []);
  checkOwnerStays(member, await listActiveOwners(write.db, member.workspaceId));
  return planFor(
    workspaceMemberEntity,
    member,
    updated(workspaceMemberEntity, member, { status: 'SUSPENDED' }),
  );
}
