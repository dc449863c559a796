import { randomUUID } from 'node:crypto';
import { mutate } from '@workgraph/kit/changes/mutate';
import type { Clock } from '@workgraph/kit/clock';
import { connect } from '@workgraph/kit/db/connect';
import { enterScope } from '@workgraph/kit/db/scope';
import { idempotencyKeys } from './idempotency.table.ts';
import { bootstrapOrganization } from './organization/bootstrap-organization.ts';
import type { NewOrganization } from './organization/new-organization.ts';
import { listOrganizationsById } from './organization/people.repository.ts';

/** What the person at the server's keyboard may do that the graph does not offer. */
export type Operator = {
  hasOrganization(id: string): Promise<boolean>;
  createOrganization(id: string, input: NewOrganization): Promise<void>;
  close(): Promise<void>;
};

export function openOperator(databaseUrl: string, clock: Clock): Operator {
  const pool = connect({ url: databaseUrl, role: 'work_app', connections: 1 });
  const actorIn = (organizationId: string) => ({ kind: 'OPERATOR', organizationId }) as const;
  return {
    hasOrganization: (id) =>
      pool.transaction('isolation level repeatable read read only', async (db) => {
        await enterScope(db, actorIn(id));
        return (await listOrganizationsById(db, [id])).length > 0;
      }),
    async createOrganization(id, input) {
      await mutate({
        pool,
        house: 'work',
        idempotency: idempotencyKeys,
        action: 'bootstrapOrganization',
        verb: bootstrapOrganization,
        input,
        options: {},
        actor: actorIn(id),
        now: clock,
        requestId: randomUUID(),
      });
    },
    close: () => pool.close(),
  };
}
