import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { and, eq, gte, lte } from 'drizzle-orm';
import { allocations } from '../allocation/allocation.table.ts';
import type { DayRange } from '../calendar/day.ts';
import { personDays } from '../person/person-days.table.ts';
import { resources } from './resource.table.ts';
import { checkDays, type ResourceDay, resourceDays } from './resource-days.ts';

export type DaysOfResource = { readonly resourceId: string; readonly days: readonly ResourceDay[] };

/**
 * Each day of the range for each of the resources, in three statements and one round trip. VALIDATION_FAILED when the
 * range is none or too long.
 */
export async function listDaysOfResources(
  db: Db,
  ids: readonly string[],
  range: DayRange,
): Promise<DaysOfResource[]> {
  checkDays(range);
  const { startDate, endDate } = range;
  const [rows, booked, totals] = await Promise.all([
    db.select().from(resources).where(isAnyOf(resources.id, ids)),
    db
      .select()
      .from(allocations)
      .where(
        and(
          isAnyOf(allocations.resourceId, ids),
          gte(allocations.endDate, startDate),
          lte(allocations.startDate, endDate),
        ),
      ),
    db
      .select({
        resourceId: resources.id,
        day: personDays.day,
        minutes: { hard: personDays.hardMinutes, soft: personDays.softMinutes },
      })
      .from(resources)
      .innerJoin(
        personDays,
        and(eq(personDays.orgId, resources.orgId), eq(personDays.personId, resources.personId)),
      )
      .where(and(isAnyOf(resources.id, ids), gte(personDays.day, startDate), lte(personDays.day, endDate))),
  ]);
  const bookings = Map.groupBy(booked, ({ resourceId }) => resourceId);
  const carried = Map.groupBy(totals, ({ resourceId }) => resourceId);
  return rows.map((row) => ({
    resourceId: row.id,
    days: resourceDays(row, bookings.get(row.id) ?? [], carried.get(row.id) ?? [], range),
  }));
}
