import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { conflictProjects } from '@workgraph/resource/published';
import { projectDueFacts, projectFacts, projects, workspaces } from '@workgraph/work/published';
import { sql } from 'drizzle-orm';
import { programProjects, programs } from '../program/program.table.ts';
import type { Rollup } from './rollup.ts';

export type ProgramRollup = Rollup & { readonly programId: string };

/**
 * From the counts that work keeps with every change of a task. Overdue by the day asked for, or by each workspace's
 * own today. A project that is gone or archived counts nowhere.
 */
export async function listRollups(
  db: Db,
  now: Date,
  asOf: string | null,
  programIds: readonly string[],
): Promise<ProgramRollup[]> {
  const count = (column: string, states = sql`p.state <> 'CANCELLED'`) =>
    sql`coalesce(sum(${sql.raw(column)}) filter (where ${states}), 0)::int`;
  const running = sql`p.state in ('DRAFT', 'ACTIVE')`;
  const unfinished = sql`p.state in ('DRAFT', 'ACTIVE', 'ON_HOLD')`;
  return db.execute<ProgramRollup>(sql`
    select g.id as "programId", judged.day::text as "asOf",
      json_build_object('total', count(p.project_id), 'draft', count(*) filter (where p.state = 'DRAFT'),
        'active', count(*) filter (where p.state = 'ACTIVE'), 'onHold', count(*) filter (where p.state = 'ON_HOLD'),
        'completed', count(*) filter (where p.state = 'COMPLETED'),
        'cancelled', count(*) filter (where p.state = 'CANCELLED')) as projects,
      json_build_object('total', ${count('f.total')}, 'open', ${count('f.total - f.done - f.cancelled')},
        'done', ${count('f.done')}, 'cancelled', ${count('f.cancelled')}, 'overdue', ${count('late.open', running)},
        'blocked', ${count('f.blocked', unfinished)}, 'unassigned', ${count('f.unassigned', unfinished)}) as tasks,
      (select count(distinct c.conflict_id)::int from ${conflictProjects} c
        where c.org_id = g.org_id and c.project_id = any(array_agg(p.project_id) filter (where ${running}))
          and c.kind = 'HARD' and c.status = 'OPEN') as "hardConflicts"
    from ${programs} g
    join ${workspaces} w on w.org_id = g.org_id and w.workspace_id = g.workspace_id
    cross join lateral (
      select coalesce(${asOf}::date, (${now.toISOString()}::timestamptz at time zone w.time_zone)::date) as day
    ) judged
    left join ${programProjects} l on l.org_id = g.org_id and l.program_id = g.id
    left join ${projects} p on p.org_id = l.org_id and p.workspace_id = l.workspace_id
      and p.project_id = l.project_id and p.archived_at is null
    left join ${projectFacts} f on f.org_id = p.org_id and f.project_id = p.project_id
    left join lateral (
      select sum(d.open) as open from ${projectDueFacts} d
      where d.org_id = p.org_id and d.project_id = p.project_id and d.due_date < judged.day
    ) late on ${running}
    where ${isAnyOf(sql`g.id`, programIds)}
    group by g.org_id, g.id, judged.day`);
}
