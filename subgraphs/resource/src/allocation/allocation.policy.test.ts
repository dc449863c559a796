import type { Actor, EffectiveRole } from '@workgraph/kit/actor';
import { describe, expect, it } from 'vitest';
import { canBook } from './allocation.policy.ts';

const actor: Actor = {
  kind: 'USER',
  organizationId: 'acme',
  userId: 'mia',
  credential: 'SESSION',
  scopes: ['write'],
};
const may = (role: EffectiveRole, userId: string | null, ...types: ('HARD' | 'SOFT' | 'GHOST')[]) =>
  canBook(role, actor, { userId }, types).isAllowed;

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
