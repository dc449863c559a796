import type { Actor, EffectiveRole } from '@workgraph/kit/actor';
import { describe, expect, it } from 'vitest';
import type { ProjectPlace } from '../place/place.ts';
import {
  type AllocationAtHand,
  canCreateAllocation,
  canDeleteAllocation,
  canUpdateAllocation,
} from './allocation.policy.ts';

const actor: Actor = {
  kind: 'USER',
  organizationId: 'acme',
  userId: 'mia',
  credential: 'SESSION',
  scopes: ['write'],
};
const project: ProjectPlace = { id: 'apollo', workspaceId: 'product', state: 'ACTIVE', archivedAt: null };

/** A SOFT booking of Mia that shall stay one, unless something is said. */
const at = (role: EffectiveRole, more: Partial<AllocationAtHand> = {}): AllocationAtHand => ({
  role,
  actor,
  workspace: { archivedAt: null },
  resource: { workspaceId: 'product', userId: 'mia' },
  project,
  allocation: { type: 'SOFT' },
  becoming: 'SOFT',
  ...more,
});

describe('a booking of oneself', () => {
  it('is made, changed and deleted by a MEMBER while it is not HARD', () => {
    for (const policy of [canCreateAllocation, canUpdateAllocation, canDeleteAllocation])
      expect(policy(at('MEMBER')).isAllowed).toBe(true);
    expect(canCreateAllocation(at('MEMBER', { becoming: 'HARD' })).rule).toBe('allocation.book');
    expect(canUpdateAllocation(at('MEMBER', { becoming: 'HARD' })).isAllowed).toBe(false);
    const hard = at('MEMBER', { allocation: { type: 'HARD' } });
    expect(canUpdateAllocation(hard).isAllowed).toBe(false);
    expect(canDeleteAllocation(hard).isAllowed).toBe(false);
  });

  it('is none of a VIEWER', () => {
    for (const policy of [canCreateAllocation, canUpdateAllocation, canDeleteAllocation])
      expect(policy(at('VIEWER'))).toMatchObject({ isAllowed: false, requiredRole: 'OWNER' });
  });
});

describe('a project that is closed', () => {
  const closed: Partial<AllocationAtHand>[] = [
    { project: { ...project, state: 'COMPLETED' } },
    { project: { ...project, state: 'CANCELLED' } },
    { project: { ...project, archivedAt: new Date() } },
  ];

  it.each(closed)('takes no booking and lets none be changed, but lets it go: %j', (more) => {
    for (const policy of [canCreateAllocation, canUpdateAllocation])
      expect(policy(at('OWNER', more))).toMatchObject({ rule: 'project.open', requiredRole: null });
    expect(canDeleteAllocation(at('OWNER', more)).isAllowed).toBe(true);
  });

  it('is told of after the role', () => {
    expect(canUpdateAllocation(at('VIEWER', closed[0])).rule).toBe('allocation.book');
  });

  it('is not found where it belongs to another workspace, or is gone', () => {
    for (const other of [null, { ...project, workspaceId: 'delivery' }])
      expect(canCreateAllocation(at('ADMIN', { project: other })).refusal?.code).toBe('NOT_FOUND');
  });
});
