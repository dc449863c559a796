import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { sql } from 'drizzle-orm';

export type TaskCounts = {
  readonly projectId: string;
  readonly total: number;
  readonly open: number;
  readonly done: number;
  readonly cancelled: number;
  readonly overdue: number;
  readonly blocked: number;
  readonly unassigned: number;
};

/** From the facts that triggers keep; overdue by each workspace's own today. */
export async function countTasks(db: Db, now: Date, projectIds: readonly string[]): Promise<TaskCounts[]> {
  return db.execute<TaskCounts>(sql`
    select p.id as "projectId", coalesce(f.total, 0) as total,
      coalesce(f.total - f.done - f.cancelled, 0) as open,
      coalesce(f.done, 0) as done, coalesce(f.cancelled, 0) as cancelled,
      coalesce(f.blocked, 0) as blocked, coalesce(f.unassigned, 0) as unassigned,
      case when p.state in ('DRAFT', 'ACTIVE') and p.archived_at is null then (
        select coalesce(sum(d.open), 0)::int from work.project_due_facts d
        where d.org_id = p.org_id and d.project_id = p.id
          and d.due_date < (${now.toISOString()}::timestamptz at time zone w.time_zone)::date
      ) else 0 end as overdue
    from work.projects p
    join work.workspaces w on w.org_id = p.org_id and w.id = p.workspace_id
    left join work.project_facts f on f.org_id = p.org_id and f.project_id = p.id
    where ${isAnyOf(sql`p.id`, projectIds)}`);
}
