import { sql } from 'drizzle-orm';
import { type Actor, actorId } from '../actor.ts';
import type { Change } from '../changes/change-set.ts';
import type { JsonValue, PublicChange } from '../changes/public-change.ts';
import type { Db } from '../db/connect.ts';
import { encodePosition } from './position.ts';

export type NewEvent = {
  readonly house: string;
  readonly action: string;
  readonly actor: Actor;
  readonly at: Date;
  readonly workspaceId: string | null;
  readonly reason: string | null;
  readonly requestId: string;
};

export type LoggedChange = { readonly change: Change; readonly shown: PublicChange };

/** Appends the event and its changes in the writing transaction, in one statement; answers its position. */
export async function appendEvent(db: Db, event: NewEvent, logged: readonly LoggedChange[]): Promise<string> {
  const { actor } = event;
  const credential = actor.kind === 'OPERATOR' ? null : actor.credential;
  const proposalId = (actor.kind !== 'OPERATOR' && actor.via?.proposalId) || null;
  const rows = await db.execute<{ epoch: number; xid: string; sequence: string }>(sql`
    with event as (
      insert into log.events
        (org_id, epoch, workspace_id, at, house, action, actor_kind, actor_id, credential,
          proposal_id, on_behalf_of, reason, request_id)
      select ${actor.organizationId}::uuid, epoch.epoch, ${event.workspaceId}::uuid, ${event.at.toISOString()}::timestamptz,
        ${event.house}, ${event.action}, ${actor.kind}, ${actorId(actor)}::uuid, ${credential},
        ${proposalId}::uuid, ${proposerOf(proposalId)}, ${event.reason}, ${event.requestId}
      from log.epoch
      returning org_id, epoch, xid, sequence
    ), change as (
      insert into log.changes (org_id, sequence, ordinal, workspace_id, kind, entity_type, entity_id, label, version,
        before, after, changed_fields)
      select event.org_id, event.sequence, c.ordinal, c.workspace_id, c.kind, c.entity_type, c.entity_id, c.label,
        c.version, c.before, c.after, c.changed_fields
      from event, jsonb_populate_recordset(null::log.changes, ${JSON.stringify(logged.map(toRow))}::text::jsonb) c
    )
    select epoch, xid::text, sequence::text from event`);
  const position = rows[0];
  if (!position) throw new Error('The log has no epoch: its migration has not run.');
  return encodePosition(position);
}

/** For whom the assistant proposed it, as its house says in this very transaction. */
function proposerOf(proposalId: string | null) {
  if (proposalId === null) return sql`null::uuid`;
  return sql`(select requested_by from assistant_published.confirmations where proposal_id = ${proposalId}::uuid)`;
}

function toRow({ change, shown }: LoggedChange, ordinal: number) {
  const row = (change.after ?? change.before) as Record<string, unknown> & { id: string };
  const fields = shown.fields;
  return {
    ordinal,
    workspace_id: change.entity.workspaceOf(row as never),
    kind: shown.kind,
    entity_type: shown.type,
    entity_id: row.id,
    label: shown.label,
    version: typeof row.version === 'number' ? row.version : null,
    before: change.before && pick(fields, 'before'),
    after: change.after && pick(fields, 'after'),
    changed_fields: fields.map(({ name }) => name),
  };
}

function pick(fields: PublicChange['fields'], side: 'before' | 'after'): Record<string, JsonValue> {
  return Object.fromEntries(fields.map((field) => [field.name, field[side]]));
}
