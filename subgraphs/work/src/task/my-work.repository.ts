import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { sql } from 'drizzle-orm';
import { tasks } from './task.table.ts';
import { isOnSomeonesPlate } from './task-list.repository.ts';

export type MyWorkCounts = {
  readonly userId: string;
  readonly total: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly dueThisWeek: number;
};

/** One statement over any number of workspaces, each task judged by its own workspace's today. */
export async function countMyWork(db: Db, now: Date, userIds: readonly string[]): Promise<MyWorkCounts[]> {
  return db.execute<MyWorkCounts>(sql`
    select ${tasks.assigneeId} as "userId", count(*)::int as total,
      count(*) filter (where ${tasks.dueDate} < today and p.state <> 'ON_HOLD')::int as overdue,
      count(*) filter (where ${tasks.dueDate} = today)::int as "dueToday",
      count(*) filter (where ${tasks.dueDate} > today and ${tasks.dueDate} <= today + 7)::int as "dueThisWeek"
    from ${tasks}
    join work.projects p on p.org_id = ${tasks.orgId} and p.id = ${tasks.projectId}
    join work.workspaces w on w.org_id = ${tasks.orgId} and w.id = ${tasks.workspaceId},
    lateral (select (${now.toISOString()}::timestamptz at time zone w.time_zone)::date as today) zone
    where ${isAnyOf(tasks.assigneeId, userIds)} and ${isOnSomeonesPlate}
    group by ${tasks.assigneeId}`);
}
