import { describe, expect, it } from 'vitest';
import { newOrganization } from './new-organization.ts';

const orgId = '01890a5d-ac96-774b-bcce-b302099a8057';
const now = new Date('2026-03-02T10:00:00Z');
const admin = { name: 'Ada', email: ' Ada@Example.com ' };
const problemAt = (...path: (string | number)[]) =>
  expect.objectContaining({
    code: 'VALIDATION_FAILED',
    details: { problems: [expect.objectContaining({ path })] },
  });

describe('a new organization', () => {
  it('is its own tenant and has its first ADMIN before the others', () => {
    const ben = {
      id: '01890a5d-ac96-774b-bcce-b302099a8058',
      name: 'Ben',
      email: 'ben@example.com',
      role: 'GUEST',
    };
    const { organization, users } = newOrganization(
      { name: 'Acme', admin, people: [{ ...ben, role: 'GUEST' }] },
      orgId,
      now,
    );
    expect(organization).toEqual({ orgId, id: orgId, name: 'Acme', createdAt: now, version: 1 });
    expect(users).toMatchObject([
      { orgId, name: 'Ada', email: 'ada@example.com', role: 'ADMIN', isActive: true },
      { orgId, id: ben.id, name: 'Ben', email: 'ben@example.com', role: 'GUEST', isActive: true },
    ]);
  });

  it('has each address once, however it is written', () => {
    const people = [{ name: 'Ben', email: 'ADA@example.com', role: 'MEMBER' }] as const;
    const twice = () => newOrganization({ name: 'Acme', admin, people }, orgId, now);
    expect(twice).toThrow(problemAt('input', 'people', 0, 'email'));
  });

  it.each(['ada', 'ada@', '@acme', 'a da@acme', 'a@b@c'])('refuses the address "%s"', (email) => {
    const bad = () => newOrganization({ name: 'Acme', admin: { name: 'Ada', email } }, orgId, now);
    expect(bad).toThrow(problemAt('input', 'admin', 'email'));
  });

  it.each(['', ' ', 'x'.repeat(101)])('refuses the name "%s"', (name) => {
    expect(() => newOrganization({ name, admin }, orgId, now)).toThrow(problemAt('input', 'name'));
  });
});
