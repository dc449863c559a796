import { type Plan, planFor, updated } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { findUserToRelyOn } from '../organization/people.repository.ts';
import { openMember } from './lock-workspace.ts';
import { checkActive } from './member.ts';
import { workspaceMemberEntity } from './workspace.table.ts';

export async function reinstateWorkspaceMember(write: Write, { id }: { id: string }): Promise<Plan> {
  const member = await openMember(write, id);
  if (member.status === 'ACTIVE') return planFor(workspaceMemberEntity, member, []);
  const user = await findUserToRelyOn(write.db, member.orgId, member.userId);
  if (!user) throw notFound();
  checkActive(user);
  return planFor(workspaceMemberEntity, member, updated(workspaceMemberEntity, member, { status: 'ACTIVE' }));
}
