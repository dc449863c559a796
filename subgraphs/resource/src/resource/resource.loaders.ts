import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey, type Open } from '@workgraph/kit/loaders/by-key';
import type { Connection } from '@workgraph/kit/loaders/connection';
import { connectionLoader } from '@workgraph/kit/loaders/connection-loader';
import { groupedLoader } from '@workgraph/kit/loaders/grouped-loader';
import type { DayRange } from '../calendar/day.ts';
import { listOwnResources, listResourcesById } from './resource.repository.ts';
import type { ResourceRow } from './resource.table.ts';
import { listDaysOfResources } from './resource-days.repository.ts';
import type { ResourceDay } from './resource-days.ts';
import { resourceList } from './resource-list.repository.ts';

export type ResourcePage = Connection<ResourceRow>;

export function resourceLoaders({ open, access, cursorKey }: LoaderRoom) {
  return {
    resourceById: byKey(open, listResourcesById, (row) => row.id),
    ownResourceByWorkspace: byKey(
      open,
      async (db, ids) => listOwnResources(db, await access(), ids),
      (row) => row.workspaceId,
    ),
    resourcesByWorkspace: connectionLoader(open, resourceList(cursorKey)),
    daysByResource: daysByResource(open),
  };
}

/** Of all resources whose days of one range are asked for. */
function daysByResource(open: Open) {
  return groupedLoader<DayRange, readonly ResourceDay[]>(
    (range) => range,
    async (ids, range) => {
      const rows = await listDaysOfResources(await open(), ids, range);
      const days = new Map(rows.map((row) => [row.resourceId, row.days]));
      return (id) => days.get(id) ?? [];
    },
  );
}
