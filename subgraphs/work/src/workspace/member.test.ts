import { describe, expect, it } from 'vitest';
import { checkActive, checkNoMember, checkOwnerStays, checkRoleFor } from './member.ts';

const [id, anna, ben] = [
  '01890a5d-ac96-774b-bcce-b302099a8057',
  '01890a5d-ac96-774b-bcce-b302099a8058',
  '01890a5d-ac96-774b-bcce-b302099a8059',
];
const user = expect.stringMatching(/^user_/);
const workspaceMember = expect.stringMatching(/^workspacemember_/);

describe('an OWNER', () => {
  const owner = { id, userId: anna, role: 'OWNER' } as const;

  it('goes while another active one stays', () => {
    expect(() => checkOwnerStays(owner, new Set([anna, ben]))).not.toThrow();
  });

  it.each([
    ['he is the only one', [anna]],
    ['he does not count himself, and nobody else is', []],
  ])('stays when %s', (_, owners) => {
    const refusal = expect.objectContaining({ code: 'LAST_OWNER', details: { workspaceMember } });
    expect(() => checkOwnerStays(owner, new Set(owners))).toThrow(refusal);
  });

  it('who is suspended goes while an active one stays', () => {
    expect(() => checkOwnerStays(owner, new Set([ben]))).not.toThrow();
  });
});

it.each(['MEMBER', 'VIEWER'] as const)('a %s goes whoever the owners are', (role) => {
  expect(() => checkOwnerStays({ id, userId: anna, role }, new Set([ben]))).not.toThrow();
  expect(() => checkOwnerStays({ id, userId: anna, role }, new Set())).not.toThrow();
});

describe('who comes into a workspace', () => {
  it.each([
    ['GUEST', 'OWNER', true],
    ['GUEST', 'MEMBER', true],
    ['GUEST', 'VIEWER', false],
    ['MEMBER', 'OWNER', false],
    ['ADMIN', 'MEMBER', false],
  ] as const)('as a %s of the organization to be %s is refused: %s', (role, wanted, isRefused) => {
    const check = () => checkRoleFor({ id: anna, role }, wanted);
    if (isRefused)
      expect(check).toThrow(expect.objectContaining({ code: 'GUEST_ONLY_VIEWER', details: { user } }));
    else expect(check).not.toThrow();
  });

  it('is active in the organization', () => {
    const refusal = expect.objectContaining({ code: 'USER_INACTIVE', details: { user } });
    expect(() => checkActive({ id: anna, isActive: false })).toThrow(refusal);
    expect(() => checkActive({ id: anna, isActive: true })).not.toThrow();
  });

  it.each(['ACTIVE', 'SUSPENDED'] as const)('is not there yet, not even %s', (status) => {
    const refusal = expect.objectContaining({ code: 'ALREADY_MEMBER', details: { workspaceMember, status } });
    expect(() => checkNoMember({ id, status })).toThrow(refusal);
    expect(() => checkNoMember(null)).not.toThrow();
  });
});
