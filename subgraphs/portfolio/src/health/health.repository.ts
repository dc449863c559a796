import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { conflictProjects } from '@workgraph/resource/published';
import { projects, tasks, workspaces } from '@workgraph/work/published';
import { type SQL, sql } from 'drizzle-orm';
import { programProjects } from '../program/program.table.ts';
import type { ProjectSigns } from './health.ts';
import { evidenceLimit, healthRules } from './health-rules.ts';

/** `parent` is whom it was asked for: the project itself or its program. */
export type SignsRow = ProjectSigns & { readonly parent: string };

/** Of those projects that are ACTIVE and not archived. */
export function listSignsOfProjects(db: Db, now: Date, asOf: string | null, projectIds: readonly string[]) {
  return listSigns(
    db,
    now,
    asOf,
    sql`p.project_id`,
    sql`${projects} p`,
    isAnyOf(sql`p.project_id`, projectIds),
  );
}

/** Of the programs' projects that are ACTIVE and not archived. */
export function listSignsOfPrograms(db: Db, now: Date, asOf: string | null, programIds: readonly string[]) {
  const places = sql`${programProjects} l join ${projects} p
    on p.org_id = l.org_id and p.workspace_id = l.workspace_id and p.project_id = l.project_id`;
  return listSigns(db, now, asOf, sql`l.program_id`, places, isAnyOf(sql`l.program_id`, programIds));
}

async function listSigns(
  db: Db,
  now: Date,
  asOf: string | null,
  parent: SQL,
  from: SQL,
  where: SQL,
): Promise<SignsRow[]> {
  const { blockedDueWithinDays, blockedWaitingDays } = healthRules.project;
  const isBlockedDue = sql`signal = 'BLOCKED' and due_in <= ${blockedDueWithinDays}::int`;
  const isBlockedWaiting = sql`signal = 'BLOCKED' and due_in is null and blocked_days > ${blockedWaitingDays}::int`;
  return db.execute<SignsRow>(sql`
    with judged as (
      select ${parent} as parent, p.org_id, p.project_id, w.time_zone,
        coalesce(${asOf}::date, (${now.toISOString()}::timestamptz at time zone w.time_zone)::date) as day
      from ${from}
      join ${workspaces} w on w.org_id = p.org_id and w.workspace_id = p.workspace_id
      where ${where} and p.state = 'ACTIVE' and p.archived_at is null
    )
    select judged.parent, judged.project_id as "projectId", judged.day::text as "asOf", signs.*,
      (select count(*)::int from ${conflictProjects} c where c.org_id = judged.org_id
        and c.project_id = judged.project_id and c.kind = 'HARD' and c.status = 'OPEN') as "hardConflicts"
    from judged cross join lateral (
      select min(due_in) filter (where signal = 'BLOCKED') as "blockedDueInDays",
        max(blocked_days) filter (where signal = 'BLOCKED' and due_in is null) as "blockedWaitingDays",
        count(*) filter (where due_in < 0)::int as "overdueTasks",
        -min(due_in) filter (where type = 'MILESTONE' and due_in < 0) as "milestoneDaysLate",
        json_build_object(
          'BLOCKED_TASK_DUE', ${firstIds(isBlockedDue, sql`due_in`)},
          'BLOCKED_TASK_WAITING', ${firstIds(isBlockedWaiting, sql`blocked_days desc`)},
          'OVERDUE_TASKS', ${firstIds(sql`due_in < 0`, sql`due_in`)},
          'LATE_MILESTONE', ${firstIds(sql`type = 'MILESTONE' and due_in < 0`, sql`due_in`)},
          'HARD_CONFLICTS', '[]'::json) as evidence
      from (
        select t.task_id, t.type, t.signal, t.due_date - judged.day as due_in,
          judged.day - (t.blocked_since at time zone judged.time_zone)::date as blocked_days
        from ${tasks} t
        where t.org_id = judged.org_id and t.project_id = judged.project_id and t.bucket = 'OPEN'
          and (t.signal = 'BLOCKED' or t.due_date < judged.day)
      ) task
    ) signs`);
}

function firstIds(is: SQL, order: SQL): SQL {
  const ids = sql`array_agg(task_id order by ${order}, task_id) filter (where ${is})`;
  return sql`to_json(coalesce((${ids})[1:${evidenceLimit}::int], '{}'))`;
}
