import { type Change, type Plan, planFor, updated, type Warning } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { InputChecks } from '@workgraph/kit/input-checks';
import { enforce } from '@workgraph/kit/policy';
import { findBookedDays } from '../allocation/allocation.repository.ts';
import { overCapacityWarnings } from '../allocation/booking-rules.ts';
import { dayLoads } from '../allocation/load.ts';
import { readWeeklyMinutes, type WeeklyMinutesInput } from '../calendar/weekly-minutes.ts';
import { holdPerson } from '../person/hold-person.ts';
import { lockPerson } from '../person/person.repository.ts';
import { settlePerson } from '../person/settle-person.ts';
import { findCalendar } from '../place/place.repository.ts';
import { canManageResources } from './resource.policy.ts';
import { findResource, findResourceForUpdate } from './resource.repository.ts';
import { type ResourceRow, resourceEntity } from './resource.table.ts';

type Input = {
  id: string;
  name?: string | null | undefined;
  weeklyMinutes?: WeeklyMinutesInput | null | undefined;
};

export async function updateResource(write: Write, input: Input): Promise<Plan> {
  const resource = await openResource(write, input.id);
  const patch = readPatch(input);
  const changes = updated(resourceEntity, resource, patch);
  if (!changes.some(({ keys }) => keys.includes('weeklyMinutes')))
    return planFor(resourceEntity, resource, changes);
  const { conflicts, warnings } = await refit(write, { ...resource, ...patch });
  return planFor(resourceEntity, resource, [...changes, ...conflicts], warnings);
}

async function openResource(write: Write, id: string): Promise<ResourceRow> {
  const { db, actor } = write;
  const found = await findResource(db, actor.organizationId, id);
  if (!found) throw notFound();
  const role = write.roleIn(found.workspaceId);
  const workspace = await findCalendar(db, found.workspaceId);
  if (!workspace) throw notFound();
  enforce(canManageResources({ role, workspace }));
  await lockPerson(db, found.orgId, found.personId);
  const resource = await findResourceForUpdate(db, found.orgId, id);
  if (!resource) throw notFound();
  return resource;
}

function readPatch({ name, weeklyMinutes }: Input): Partial<Pick<ResourceRow, 'name' | 'weeklyMinutes'>> {
  const checks = new InputChecks();
  checks.notCleared('name', name);
  checks.notCleared('weeklyMinutes', weeklyMinutes);
  const patch = {
    ...(name != null && { name: checks.text('name', name, 1, 100) }),
    ...(weeklyMinutes != null && {
      weeklyMinutes: readWeeklyMinutes(checks, 'weeklyMinutes', weeklyMinutes),
    }),
  };
  checks.done();
  return patch;
}

/** PERCENT books a share of capacity, so every day booked of this resource has another load now. */
async function refit(
  write: Write,
  resource: ResourceRow,
): Promise<{ conflicts: Change[]; warnings: Warning[] }> {
  const booked = await findBookedDays(write.db, resource.orgId, resource.id);
  if (!booked) return { conflicts: [], warnings: [] };
  const held = await holdPerson(write, resource.personId, booked);
  const resources = held.resources.map((one) => (one.id === resource.id ? resource : one));
  const conflicts = await settlePerson(write, held, { ...held, resources }, resource.id);
  const days = dayLoads(resource, resources, held.allocations, held.window);
  const own = days.filter(({ hard, soft }) => hard + soft > 0);
  return { conflicts, warnings: overCapacityWarnings(resource, held.allocations, own) };
}
