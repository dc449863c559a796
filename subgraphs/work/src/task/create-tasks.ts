import { personId } from '@workgraph/kit/actor';
import { type BulkMode, decideRows, outcomes } from '@workgraph/kit/changes/bulk';
import { created, type Plan } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { enforce } from '@workgraph/kit/policy';
import { canEditTasks } from '../project/project.policy.ts';
import { listProjectsToWriteIn, listStatuses, takeTaskNumbers } from '../project/project.repository.ts';
import type { ProjectRow } from '../project/project.table.ts';
import { checkOpen } from '../project/project.ts';
import { findWorkspaceToWriteIn, listActiveMembers } from '../workspace/workspace.repository.ts';
import { checkInUse } from '../workspace/workspace.ts';
import { capacityWarnings } from './assignee.ts';
import { checkExternalId, externalIdsOf, externalKey } from './external-id.ts';
import { type History, type NewTask, newTask, numbered } from './new-task.ts';
import { canStateHistory } from './task.policy.ts';
import { countOpenTasks, listExternalIds } from './task.repository.ts';
import { type TaskRow, taskEntity } from './task.table.ts';

type Row = NewTask & History;
type Draft = ReturnType<typeof newTask>;
type Input = { workspaceId: string; mode: BulkMode; rows: readonly Row[] };

export async function createTasks(write: Write, { workspaceId, mode, rows }: Input): Promise<Plan> {
  const orgId = write.actor.organizationId;
  const workspace = await findWorkspaceToWriteIn(write.db, orgId, workspaceId);
  if (!workspace) throw notFound();
  const role = write.roleIn(workspace.id);
  enforce(canEditTasks(role));
  if (rows.some(isHistorical)) enforce(canStateHistory(role));
  checkInUse(workspace);

  const assignees = distinct(rows.map(({ assigneeId }) => assigneeId));
  const found = await listProjectsToWriteIn(
    write.db,
    orgId,
    distinct(rows.map(({ projectId }) => projectId)),
  );
  const projects = new Map(
    found.filter((project) => project.workspaceId === workspaceId).map((project) => [project.id, project]),
  );
  const [statuses, members, open, known] = await Promise.all([
    listStatuses(write.db, [...projects.keys()]),
    listActiveMembers(write.db, workspaceId, assignees),
    countOpenTasks(write.db, orgId, workspaceId, assignees),
    listExternalIds(write.db, orgId, workspaceId, externalIdsOf(rows)),
  ]);
  const statusesOf = Map.groupBy(statuses, ({ projectId }) => projectId);
  const taken = new Set(known);

  const { good, failed } = decideRows(rows, mode, (row): { draft: Draft; project: ProjectRow } => {
    const project = projects.get(row.projectId);
    if (!project) throw notFound();
    checkOpen(project);
    const draft = newTask(row, {
      project,
      statuses: statusesOf.get(project.id) ?? [],
      members,
      reporterId: personId(write.actor),
      now: write.now,
      path: [],
    });
    checkExternalId(draft, taken);
    taken.add(externalKey(draft));
    return { draft, project };
  });
  const tasks = await number(write, good);
  return {
    subject: null,
    changes: [...tasks.values()].map((task) => created(taskEntity, task)),
    warnings: capacityWarnings(open, addedPerPerson(tasks)),
    results: outcomes(rows.length, failed, new Map([...tasks].map(([index, { id }]) => [index, id]))),
  };
}

/** Gives the tasks of each project the next numbers, in the order of the input. */
async function number(
  write: Write,
  good: readonly { index: number; value: { draft: Draft; project: ProjectRow } }[],
): Promise<Map<number, TaskRow>> {
  const tasks = new Map<number, TaskRow>();
  // In the order of the projects' ids, so that two bulk creations never wait for each other crosswise.
  const perProject = [...Map.groupBy(good, ({ value }) => value.project.id)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  for (const [projectId, rows] of perProject) {
    let next = await takeTaskNumbers(write.db, write.actor.organizationId, projectId, rows.length);
    for (const { index, value } of rows) tasks.set(index, numbered(value.draft, value.project, next++));
  }
  return new Map([...tasks].sort(([a], [b]) => a - b));
}

function addedPerPerson(tasks: ReadonlyMap<number, TaskRow>) {
  const adding = new Map<string, { added: number; path: readonly (string | number)[] }>();
  for (const [index, { assigneeId, bucket }] of tasks) {
    if (!assigneeId || bucket !== 'OPEN') continue;
    const { added = 0 } = adding.get(assigneeId) ?? {};
    adding.set(assigneeId, { added: added + 1, path: ['input', 'rows', index, 'assigneeId'] });
  }
  return adding;
}

function isHistorical({ createdAt, actualStart, completedAt }: History): boolean {
  return Boolean(createdAt ?? actualStart ?? completedAt);
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value != null))];
}
