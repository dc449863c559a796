import { sql } from 'drizzle-orm';
import type { Db } from '../db/connect.ts';
import { DomainError } from '../errors.ts';
import { encodeId } from '../ids.ts';
import type { Plan } from './change-set.ts';

/** VERSION_CONFLICT, with what changed and by whom since then, when the entity is not at the version expected. */
export async function checkVersion(db: Db, subject: Plan['subject'], expected: number | null): Promise<void> {
  if (expected === null || !subject || subject.version === null || subject.version === expected) return;
  const rows = await db.execute<{ field: string; actor_id: string | null }>(sql`
    select distinct field, events.actor_id
    from log.changes join log.events using (org_id, sequence), unnest(changes.changed_fields) field
    where changes.entity_type = ${subject.entity.type} and changes.entity_id = ${subject.id}::uuid
      and changes.version > ${expected}
    order by field`);
  const people = new Set(rows.map(({ actor_id }) => actor_id).filter((id) => id !== null));
  throw new DomainError(
    'VERSION_CONFLICT',
    `You decided on version ${expected}; it is at version ${subject.version}.`,
    {
      current: subject.version,
      changedFields: [...new Set(rows.map(({ field }) => field))],
      changedBy: [...people].map((id) => encodeId('User', id)),
    },
  );
}
