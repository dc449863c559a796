import { describe, expect, it } from 'vitest';
import { newProgram } from './new-program.ts';
import { type ProgramAtHand, programPolicies } from './program.policy.ts';

const now = new Date('2026-11-23T10:00:00Z');
const program = newProgram({ workspaceId: 'product', name: 'Launch' }, 'acme', now);
const at = (more: Partial<ProgramAtHand> = {}): ProgramAtHand => ({
  role: 'OWNER',
  workspace: { archivedAt: null },
  program,
  isNameTaken: false,
  ...more,
});
const archived = { program: { ...program, archivedAt: now } };
const allowed = (more?: Partial<ProgramAtHand>) =>
  Object.entries(programPolicies).flatMap(([action, policy]) => (policy(at(more)).isAllowed ? [action] : []));

describe('what may be done with a program', () => {
  it('is everything for OWNER and ADMIN, and nothing for the others', () => {
    for (const role of ['OWNER', 'ADMIN'] as const) expect(allowed({ role })).toHaveLength(5);
    for (const role of ['MEMBER', 'VIEWER'] as const) expect(allowed({ role })).toEqual([]);
  });

  it('is nothing in an archived workspace', () => {
    expect(allowed({ workspace: { archivedAt: now } })).toEqual([]);
  });

  it('is to archive and restore it while it is archived', () => {
    expect(allowed(archived)).toEqual(['ARCHIVE', 'RESTORE']);
  });

  it('is not to restore it once another has its name', () => {
    expect(programPolicies.RESTORE(at({ ...archived, isNameTaken: true }))).toMatchObject({
      isAllowed: false,
      rule: 'program.name',
      requiredRole: null,
      refusal: { code: 'PROGRAM_NAME_TAKEN' },
    });
  });
});
