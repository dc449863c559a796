import { encodeId } from '@workgraph/kit/ids';
import { decodePosition } from '@workgraph/kit/log/position';
import { cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { versionsOf } from './database-state.ts';
import { openStage, type Payload, type Stage, subjectOf } from './example-stage.ts';
import { changing, houseOf, mutations } from './examples.ts';
import { aftermath, ofOrganization } from './exceptions.ts';

type Change = {
  kind: string;
  type: string;
  id: string;
  label: string;
  fields: { name: string; before: unknown; after: unknown }[];
};
type Row = Record<string, unknown>;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(inject('postgresUrl'));
});
afterAll(() => stage.world.close());

const kinds = { CREATED: 'creates', UPDATED: 'updates', REMOVED: 'removes' } as const;

/** What the answer says was changed. */
function answered({ whole }: Payload): Change[] {
  return Object.entries(kinds).flatMap(([kind, list]) =>
    whole[list].nodes.map(({ entity, fields }: Payload) => ({ kind, ...entity, fields })),
  );
}

/** What the log says was changed, in the words of the answer. */
function logged(rows: readonly Row[]): Change[] {
  const changes = rows.map((row) => {
    const before = row.before as Row | null;
    const after = row.after as Row | null;
    return {
      kind: String(row.kind),
      type: String(row.entity_type),
      id: encodeId(String(row.entity_type), String(row.entity_id)),
      label: String(row.label),
      fields: (row.changed_fields as string[]).map((name) => ({
        name,
        before: before?.[name] ?? null,
        after: after?.[name] ?? null,
      })),
    };
  });
  return Object.keys(kinds).flatMap((kind) => changes.filter((change) => change.kind === kind));
}

async function eventsSince(last: string): Promise<{ events: Row[]; changes: Row[]; denials: number }> {
  const { sql } = stage.world.database;
  const [events, changes, denials] = await Promise.all([
    sql`select *, xid::text as xid from log.events where sequence > ${last} order by sequence`,
    sql`select * from log.changes where sequence > ${last} order by sequence, ordinal`,
    sql`select from log.denials`,
  ]);
  return { events, changes, denials: denials.length };
}

async function lastSequence(): Promise<string> {
  const [row] = await stage.world.database.sql`select max(sequence)::text as last from log.events`;
  return row?.last;
}

describe('a mutation that goes through', () => {
  it.each(mutations)('%s leaves one event that says what its answer says', async (mutation) => {
    const example = await stage.set(mutation);
    const { person, organizationId } = cast[example.as];
    const last = await lastSequence();
    const denied = (await eventsSince(last)).denials;
    const at = new Date();
    stage.world.setNow(at);
    const { payload, errors } = await stage.run(example, { options: { reason: 'Because.' } });
    stage.world.setNow(null);
    expect(errors).toEqual([]);

    const { events, changes: all, denials } = await eventsSince(last);
    expect(events.map(({ action }) => action)).toEqual([mutation, ...(aftermath[mutation] ?? [])]);
    const [event] = events;
    const { epoch, xid, sequence } = events.at(-1) ?? {};
    expect(event).toMatchObject({
      org_id: organizationId,
      at,
      house: houseOf(mutation),
      action: mutation,
      actor_kind: 'USER',
      actor_id: person.id,
      credential: 'SESSION',
      reason: 'Because.',
    });
    expect(decodePosition(payload.position)).toEqual({ epoch, xid, sequence });
    expect(payload.replayed).toBe(false);
    expect(denials).toBe(denied);

    const changes = all.filter((change) => change.sequence === event?.sequence);
    expect(changes.length).toBeGreaterThan(0);
    expect(logged(changes)).toEqual(answered(payload));
    for (const change of changes) {
      expect(change.org_id).toBe(organizationId);
      expect(change.workspace_id).toBe(event?.workspace_id);
      expect(change.workspace_id === null).toBe(ofOrganization.includes(mutation));
    }
    expect(payload.whole.summary).toEqual(summaryOf(answered(payload)));
  });

  it.each(mutations)('%s moves the versions of exactly what its event names', async (mutation) => {
    const example = await stage.set(mutation);
    const { sql } = stage.world.database;
    const last = await lastSequence();
    const before = await versionsOf(sql);
    const { payload } = await stage.run(example);
    const after = await versionsOf(sql);
    const { changes } = await eventsSince(last);

    const moved = new Map<string, number | null>();
    for (const [id, version] of after) if (before.get(id) !== version) moved.set(id, version);
    for (const [id, version] of before) if (!after.has(id)) moved.set(id, version);
    const named = changes.filter(({ version }) => version !== null);
    expect(new Map(named.map(({ entity_id, version }) => [String(entity_id), Number(version)]))).toEqual(
      moved,
    );
    const steps = Map.groupBy(named, ({ entity_id }) => String(entity_id));
    for (const [id, version] of after) {
      if (moved.has(id)) expect(version).toBe((before.get(id) ?? 0) + (steps.get(id)?.length ?? 0));
    }
    if (!aftermath[mutation]) expect([...steps.values()].filter(({ length }) => length > 1)).toEqual([]);
    if (changing.includes(mutation)) expect(moved.has(subjectOf(example))).toBe(true);
    expect(payload.position).not.toBeNull();
  });
});

function summaryOf(changes: readonly Change[]) {
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  return { created: count('CREATED'), updated: count('UPDATED'), removed: count('REMOVED') };
}
