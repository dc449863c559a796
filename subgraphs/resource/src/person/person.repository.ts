import type { Db } from '@workgraph/kit/db/connect';
import { arrayLiteral } from '@workgraph/kit/paging/array-literal';
import { and, asc, eq, gte, lte, sql } from 'drizzle-orm';
import { type AllocationRow, allocations } from '../allocation/allocation.table.ts';
import type { Minutes } from '../allocation/load.ts';
import type { DayRange } from '../calendar/day.ts';
import { type ConflictRow, conflicts } from '../conflict/conflict.table.ts';
import { type ResourceRow, resources } from '../resource/resource.table.ts';

/** Nobody else books this person's time, in any workspace, until the transaction ends. */
export async function lockPerson(db: Db, orgId: string, personId: string): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`bookings of ${orgId} ${personId}`}, 0))`,
  );
}

/** From here on the transaction sees all rows of this person, beyond the caller's reach; null ends it. */
export async function seePerson(db: Db, personId: string | null): Promise<void> {
  await db.execute(sql`select set_config('app.person', ${personId ?? ''}, true)`);
}

export async function listResourcesOfPerson(db: Db, orgId: string, personId: string): Promise<ResourceRow[]> {
  return db
    .select()
    .from(resources)
    .where(and(eq(resources.orgId, orgId), eq(resources.personId, personId)))
    .orderBy(asc(resources.id));
}

export async function listConflictsOfPerson(db: Db, orgId: string, personId: string): Promise<ConflictRow[]> {
  return db
    .select()
    .from(conflicts)
    .where(and(eq(conflicts.orgId, orgId), eq(conflicts.personId, personId)))
    .orderBy(asc(conflicts.startDate), asc(conflicts.id));
}

/** Those with a day in the range. */
export async function listAllocationsOfPerson(
  db: Db,
  orgId: string,
  personId: string,
  { startDate, endDate }: DayRange,
): Promise<AllocationRow[]> {
  return db
    .select()
    .from(allocations)
    .where(
      and(
        eq(allocations.orgId, orgId),
        eq(allocations.personId, personId),
        gte(allocations.endDate, startDate),
        lte(allocations.startDate, endDate),
      ),
    )
    .orderBy(asc(allocations.id));
}

/** Sets what the person's days hold; null for a day without load. */
export async function writeDays(
  db: Db,
  orgId: string,
  personId: string,
  days: ReadonlyMap<string, Minutes | null>,
): Promise<void> {
  if (days.size === 0) return;
  const rows = [...days].flatMap(([day, minutes]) =>
    minutes
      ? [{ org_id: orgId, person_id: personId, day, hard_minutes: minutes.hard, soft_minutes: minutes.soft }]
      : [],
  );
  await db.execute(sql`delete from resource.person_days
    where org_id = ${orgId} and person_id = ${personId} and day = any(${arrayLiteral([...days.keys()])}::date[])`);
  await db.execute(sql`insert into resource.person_days (org_id, person_id, day, hard_minutes, soft_minutes)
    select org_id, person_id, day, hard_minutes, soft_minutes
    from jsonb_populate_recordset(null::resource.person_days, ${JSON.stringify(rows)}::text::jsonb)`);
}
