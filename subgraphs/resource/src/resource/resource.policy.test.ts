import type { Actor, EffectiveRole } from '@workgraph/kit/actor';
import { describe, expect, it } from 'vitest';
import type { AllocationType } from '../allocation/load.ts';
import { canBook, resourcePolicies } from './resource.policy.ts';

const actor: Actor = {
  kind: 'USER',
  organizationId: 'acme',
  userId: 'mia',
  credential: 'SESSION',
  scopes: ['write'],
};
const atHand = (role: EffectiveRole, userId: string | null, archivedAt: Date | null = null) => ({
  role,
  actor,
  workspace: { archivedAt },
  resource: { workspaceId: 'product', userId },
});
const may = (role: EffectiveRole, userId: string | null, ...types: AllocationType[]) =>
  canBook(...types)(atHand(role, userId)).isAllowed;

describe('booking', () => {
  it('is for OWNER and ADMIN, whomever and however', () => {
    expect(may('OWNER', 'ben', 'HARD') && may('ADMIN', null, 'SOFT', 'HARD')).toBe(true);
  });

  it('is for a MEMBER as long as it is himself and never HARD', () => {
    expect(may('MEMBER', 'mia', 'SOFT') && may('MEMBER', 'mia', 'SOFT', 'GHOST')).toBe(true);
    expect(may('MEMBER', 'mia', 'HARD')).toBe(false);
    expect(may('MEMBER', 'mia', 'SOFT', 'HARD')).toBe(false);
    expect(may('MEMBER', 'mia', 'HARD', 'SOFT')).toBe(false);
    expect(may('MEMBER', 'ben', 'SOFT')).toBe(false);
    expect(may('MEMBER', null, 'GHOST')).toBe(false);
  });

  it('is not for a VIEWER', () => {
    expect(may('VIEWER', 'mia', 'GHOST')).toBe(false);
  });
});

describe('an archived workspace', () => {
  it.each(Object.entries(resourcePolicies))('closes %s even to an ADMIN', (_, policy) => {
    expect(policy(atHand('ADMIN', 'mia')).isAllowed).toBe(true);
    expect(policy(atHand('ADMIN', 'mia', new Date()))).toMatchObject({
      isAllowed: false,
      rule: 'workspace.inUse',
      requiredRole: null,
      refusal: { code: 'WORKSPACE_ARCHIVED' },
    });
  });
});
