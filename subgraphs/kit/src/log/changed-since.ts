import { sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { encodeId } from '../ids.ts';

/** What has become of an entity, as far as the caller may know: fields and doers in alphabetical order. */
export type ChangedSince = {
  readonly current: number;
  readonly changedFields: readonly string[];
  readonly changedBy: readonly string[];
};

/** null when the log tells of no later version. */
export async function changedSince(
  db: Db,
  { type, id }: { readonly type: string; readonly id: string },
  version: number,
): Promise<ChangedSince | null> {
  const rows = await db.execute<{
    current: number;
    field: string | null;
    actor_kind: string;
    actor_id: string | null;
  }>(sql`
    select max(changes.version) over () as current, field, events.actor_kind, events.actor_id
    from log.changes join log.events using (org_id, sequence) left join unnest(changes.changed_fields) field on true
    where changes.entity_type = ${type} and changes.entity_id = ${id}::uuid and changes.version > ${version}
    order by field`);
  const [first] = rows;
  if (!first) return null;
  const doers = rows.flatMap(({ actor_kind, actor_id }) =>
    actor_id === null ? [] : encodeId(actor_kind === 'USER' ? 'User' : 'ServiceAccount', actor_id),
  );
  return {
    current: first.current,
    changedFields: [...new Set(rows.map(({ field }) => field).filter((one) => one !== null))],
    changedBy: [...new Set(doers)].sort(),
  };
}
