import { sql } from 'drizzle-orm';
import {
  bigint,
  customType,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { JsonValue } from '../changes/public-change.ts';

export const log = pgSchema('log');

const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });

/** One row: which life of the data this is. A restore from a backup counts it up. */
export const epoch = log.table('epoch', { epoch: integer('epoch').primaryKey() });

/** One row per committed mutation. */
export const events = log.table(
  'events',
  {
    orgId: uuid('org_id').notNull(),
    sequence: bigint('sequence', { mode: 'bigint' }).notNull().generatedAlwaysAsIdentity(),
    epoch: integer('epoch').notNull(),
    /** The writing transaction; feed cursors and min-position are judged by it. */
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
    workspaceId: uuid('workspace_id'),
    at: timestamp('at', { withTimezone: true, precision: 3 }).notNull(),
    house: text('house').notNull(),
    action: text('action').notNull(),
    actorKind: text('actor_kind').notNull(),
    actorId: uuid('actor_id'),
    credential: text('credential'),
    /** The proposal of the assistant that was carried out, and the person it had been made for. */
    proposalId: uuid('proposal_id'),
    onBehalfOf: uuid('on_behalf_of'),
    reason: text('reason'),
    requestId: text('request_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.sequence] }),
    index('events_by_workspace').on(table.orgId, table.workspaceId, table.sequence),
    index('events_by_proposal').on(table.orgId, table.proposalId).where(sql`proposal_id is not null`),
  ],
);

/** One row per entity an event touched, as clients know it. */
export const changes = log.table(
  'changes',
  {
    orgId: uuid('org_id').notNull(),
    sequence: bigint('sequence', { mode: 'bigint' }).notNull(),
    ordinal: integer('ordinal').notNull(),
    workspaceId: uuid('workspace_id'),
    kind: text('kind').notNull(),
    entityType: text('entity_type').notNull(),
    entityId: uuid('entity_id').notNull(),
    label: text('label').notNull(),
    /** The version the entity has after this change; null where it carries none. */
    version: integer('version'),
    before: jsonb('before').$type<Record<string, JsonValue>>(),
    after: jsonb('after').$type<Record<string, JsonValue>>(),
    changedFields: text('changed_fields').array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.sequence, table.ordinal] }),
    index('changes_by_entity').on(table.orgId, table.entityType, table.entityId, table.sequence),
  ],
);

/** One row per refused mutation, written after its rollback. Never holds an id the caller could not reach. */
export const denials = log.table(
  'denials',
  {
    orgId: uuid('org_id').notNull(),
    sequence: bigint('sequence', { mode: 'bigint' }).notNull().generatedAlwaysAsIdentity(),
    workspaceId: uuid('workspace_id'),
    at: timestamp('at', { withTimezone: true, precision: 3 }).notNull(),
    house: text('house').notNull(),
    action: text('action').notNull(),
    actorKind: text('actor_kind').notNull(),
    actorId: uuid('actor_id'),
    credential: text('credential'),
    code: text('code').notNull(),
    rule: text('rule'),
    requestId: text('request_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.sequence] }),
    index('denials_by_workspace').on(table.orgId, table.workspaceId, table.sequence),
  ],
);
