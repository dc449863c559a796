import { orgId } from '@workgraph/kit/db/columns';
import { date, integer, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { house } from '../resource.schema.ts';

/**
 * A person's load over all workspaces of the organization, one row per day with any. Everybody in the organization
 * may read it, so it says how much and nothing else: no workspace, no project, no count.
 */
export const personDays = house.table(
  'person_days',
  {
    orgId: orgId(),
    personId: uuid('person_id').notNull(),
    day: date('day').notNull(),
    hardMinutes: integer('hard_minutes').notNull(),
    softMinutes: integer('soft_minutes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.orgId, table.personId, table.day] })],
);
