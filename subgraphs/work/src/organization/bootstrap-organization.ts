import { created, type Plan, planToCreate } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { DomainError } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { type NewOrganization, newOrganization } from './new-organization.ts';
import { canBootstrapOrganization } from './organization.policy.ts';
import { organizationEntity, userEntity } from './organization.table.ts';
import { listOrganizationsById } from './people.repository.ts';

/** Makes the operator's own organization, its first ADMIN and more people. ORGANIZATION_EXISTS when it is there. */
export async function bootstrapOrganization(
  { db, actor, now }: Write,
  input: NewOrganization,
): Promise<Plan> {
  enforce(canBootstrapOrganization(actor));
  const orgId = actor.organizationId;
  const { organization, users } = newOrganization(input, orgId, now);
  const present = await listOrganizationsById(db, [orgId]);
  if (present.length > 0) throw new DomainError('ORGANIZATION_EXISTS', 'This organization exists already.');
  return planToCreate(
    organizationEntity,
    organization,
    users.map((user) => created(userEntity, user)),
  );
}
