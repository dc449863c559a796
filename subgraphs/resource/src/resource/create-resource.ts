import { type Plan, planToCreate } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { DomainError, notFound } from '@workgraph/kit/errors';
import { encodeId } from '@workgraph/kit/ids';
import { enforce } from '@workgraph/kit/policy';
import { findCalendar, findMemberName } from '../place/place.repository.ts';
import { type NewResource, newResource } from './new-resource.ts';
import { canManageResources } from './resource.policy.ts';
import { hasResource } from './resource.repository.ts';
import { resourceEntity } from './resource.table.ts';

export async function createResource(write: Write, input: NewResource): Promise<Plan> {
  const { db, actor, now } = write;
  const { workspaceId, userId } = input;
  const calendar = await findCalendar(db, workspaceId);
  if (!calendar) throw notFound();
  enforce(canManageResources({ role: write.roleIn(workspaceId), workspace: calendar }));
  const memberName = userId ? await findMemberName(db, workspaceId, userId) : null;
  if (userId && memberName === null) {
    throw new DomainError('USER_NOT_MEMBER', 'This person is not an active member of the workspace.', {
      user: encodeId('User', userId),
    });
  }
  const resource = newResource(input, { orgId: actor.organizationId, calendar, memberName, now });
  if (userId && (await hasResource(db, resource.orgId, workspaceId, userId))) {
    throw new DomainError('RESOURCE_EXISTS', 'This person is a resource of the workspace already.', {
      user: encodeId('User', userId),
    });
  }
  return planToCreate(resourceEntity, resource);
}
