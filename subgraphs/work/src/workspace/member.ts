import { DomainError } from '@workgraph/kit/errors';
import { encodeId, newId } from '@workgraph/kit/ids';
import type { UserRow } from '../organization/organization.table.ts';
import type { WorkspaceMemberRow } from './workspace.table.ts';

type Place = Pick<WorkspaceMemberRow, 'orgId' | 'workspaceId' | 'userId' | 'role'>;

export function newMember(place: Place, now: Date): WorkspaceMemberRow {
  return { ...place, id: newId(), status: 'ACTIVE', createdAt: now, updatedAt: now, version: 1 };
}

/**
 * An OWNER goes, whichever way, only while another one stays. `activeOwners`: the users who are active OWNERs of the
 * workspace, read under its lock.
 */
export function checkOwnerStays(
  member: Pick<WorkspaceMemberRow, 'id' | 'userId' | 'role'>,
  activeOwners: ReadonlySet<string>,
): void {
  if (member.role !== 'OWNER') return;
  if ([...activeOwners].some((userId) => userId !== member.userId)) return;
  throw new DomainError('LAST_OWNER', 'A workspace always has an active OWNER; name another one first.', {
    workspaceMember: encodeId('WorkspaceMember', member.id),
  });
}

export function checkRoleFor(user: Pick<UserRow, 'id' | 'role'>, role: WorkspaceMemberRow['role']): void {
  if (user.role === 'GUEST' && role !== 'VIEWER') {
    throw new DomainError('GUEST_ONLY_VIEWER', 'A GUEST of the organization can only be VIEWER.', {
      user: encodeId('User', user.id),
    });
  }
}

export function checkActive(user: Pick<UserRow, 'id' | 'isActive'>): void {
  if (!user.isActive) {
    throw new DomainError('USER_INACTIVE', 'This person is not active in the organization.', {
      user: encodeId('User', user.id),
    });
  }
}

/** `present` is the person's membership so far, suspended or not. */
export function checkNoMember(present: Pick<WorkspaceMemberRow, 'id' | 'status'> | null): void {
  if (present) {
    throw new DomainError('ALREADY_MEMBER', 'This person is a member already.', {
      workspaceMember: encodeId('WorkspaceMember', present.id),
      status: present.status,
    });
  }
}
