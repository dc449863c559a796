import type { Path } from '@workgraph/kit/errors';
import { newId } from '@workgraph/kit/ids';
import { InputChecks } from '@workgraph/kit/input-checks';
import type { OrganizationRow, UserRow } from './organization.table.ts';

/** `id`: a uuid, where whoever signs sessions must know it beforehand. */
type NewPerson = { id?: string; name: string; email: string };

export type NewOrganization = {
  name: string;
  admin: NewPerson;
  people?: readonly (NewPerson & { role: UserRow['role'] })[];
};

/** The organization and its people, the first ADMIN leading, as they will be. Throws VALIDATION_FAILED. */
export function newOrganization(
  { name, admin, people = [] }: NewOrganization,
  orgId: string,
  now: Date,
): { organization: OrganizationRow; users: UserRow[] } {
  const checks = new InputChecks();
  const organization = {
    orgId,
    id: orgId,
    name: checks.text('name', name, 1, 100),
    createdAt: now,
    version: 1,
  };
  checks.done();

  const taken = new Set<string>();
  const user = (person: NewPerson, role: UserRow['role'], path: Path): UserRow => {
    const checks = new InputChecks(path);
    const email = readEmail(checks, person.email);
    if (taken.has(email)) checks.problem('email', 'Another person of the organization has this address.');
    taken.add(email);
    const name = checks.text('name', person.name, 1, 100);
    checks.done();
    return { orgId, id: person.id ?? newId(), name, email, role, isActive: true, createdAt: now, version: 1 };
  };
  const first = user(admin, 'ADMIN', ['input', 'admin']);
  const others = people.map((person, index) => user(person, person.role, ['input', 'people', index]));
  return { organization, users: [first, ...others] };
}

function readEmail(checks: InputChecks, value: string): string {
  const email = checks.text('email', value, 3, 254).toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) checks.problem('email', 'Must be an e-mail address.');
  return email;
}
