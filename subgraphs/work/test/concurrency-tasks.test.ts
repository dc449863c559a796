import { decodeId, encodeId } from '@workgraph/kit/ids';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
let workspaceId: string;
const projects: string[] = [];
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
  for (let index = 0; index < 2; index += 1) projects.push((await office.newProject(workspaceId)).id);
});
afterAll(() => office.world.close());

const statuses = ['BACKLOG', 'TODO', 'IN_PROGRESS', 'IN_REVIEW', 'BLOCKED', 'DONE', 'CANCELLED'];
const assignees = [userId('owner'), userId('member'), null];
const clients = ['owner', 'member', 'admin'] as const;
const pick = <Value>(values: readonly Value[]) => values[Math.floor(Math.random() * values.length)] as Value;
const day = () => `2027-01-${String(1 + Math.floor(Math.random() * 28)).padStart(2, '0')}`;

/** Every verb of tasks, on any of the tasks there are. */
const verbs: readonly ((id: string) => [mutation: string, input: object])[] = [
  () => ['createTask', { projectId: pick(projects), title: 'New', status: pick(statuses), dueDate: day() }],
  () => ['createTasks', { workspaceId, mode: pick(['ATOMIC', 'SKIP_FAILED']), rows: rows() }],
  (id) => [
    'updateTask',
    { id, title: `Title ${Math.random()}`, estimateHours: Math.floor(Math.random() * 100) },
  ],
  (id) => ['moveTask', { id, status: pick(statuses) }],
  (id) => ['moveTask', { id, status: pick(statuses) }],
  (id) => ['assignTask', { id, assigneeId: pick(assignees) }],
  (id) => ['rescheduleTask', { id, dueDate: day() }],
  (id) => ['deleteTask', { id }],
  (id) => ['restoreTask', { id }],
];

function rows(): object[] {
  const row = () => ({
    projectId: pick(projects),
    title: 'Of many',
    status: pick(statuses),
    assigneeId: pick(assignees),
  });
  return Array.from({ length: 1 + Math.floor(Math.random() * 6) }, row);
}

/** What a row of the table says where the log speaks of it. */
const logged = (row: Payload) => ({
  title: row.title,
  status: row.status_key,
  assignee: row.assignee_id && encodeId('User', row.assignee_id),
  dueDate: row.due_date,
  estimateHours: row.estimate_hours === null ? null : Number(row.estimate_hours),
  deletedAt: row.deleted_at?.toISOString() ?? null,
  completedAt: row.completed_at?.toISOString() ?? null,
});

describe('sixteen clients who do everything to the tasks of two projects for four seconds', () => {
  const tasks: string[] = [];
  const told = new Map<string, number>();
  let acknowledged = 0;
  let before: string;

  beforeAll(async () => {
    for (let index = 0; index < 12; index += 1) tasks.push((await office.newTask(pick(projects))).id);
    const [row] = await office.world.database.sql`select max(sequence)::text as last from log.events`;
    before = row?.last;
    const until = performance.now() + 4_000;
    await Promise.all(
      Array.from({ length: 16 }, async () => {
        while (performance.now() < until) {
          const [mutation, input] = pick(verbs)(pick(tasks));
          const select = mutation === 'createTask' ? 'task { id }' : '';
          const { payload, refusal } = await office.attempt(pick(clients), mutation, input, {}, select);
          const answer = refusal?.code ?? (payload.position ? 'done' : 'nothing');
          told.set(answer, (told.get(answer) ?? 0) + 1);
          if (payload?.position) acknowledged += 1;
          if (payload?.task && tasks.length < 60) tasks.push(payload.task.id);
        }
      }),
    );
    process.stdout.write(`16 clients, 4 s: ${JSON.stringify(Object.fromEntries(told))}\n`);
  });

  it('meet refusals of rules and nothing else', () => {
    const rules = ['done', 'nothing', 'FORBIDDEN', 'MOVE_NOT_ALLOWED', 'TASK_DELETED'];
    expect([...told.keys()].filter((code) => !rules.includes(code))).toEqual([]);
    expect(acknowledged).toBeGreaterThan(30);
  });

  it('leave an event for every change that was acknowledged, and no other', async () => {
    const [row] = await office.world.database
      .sql`select count(*)::int as events from log.events where sequence > ${before}`;
    expect(row?.events).toBe(acknowledged);
  });

  it('leave every task as its changes, one version after another, have made it', async () => {
    const { sql } = office.world.database;
    const ids = projects.map((id) => decodeId('Project', id) ?? '');
    const all = await sql`select *, due_date::text from work.tasks where project_id = any(${ids}::uuid[])`;
    expect(all.length).toBeGreaterThan(12);
    const changes =
      await sql`select * from log.changes where entity_type = 'Task' order by entity_id, version`;
    const changesOf = Map.groupBy(changes, ({ entity_id }) => entity_id);
    for (const row of all) {
      const history = changesOf.get(row.id) ?? [];
      expect(history.map(({ version }) => version)).toEqual(
        Array.from({ length: row.version }, (_, index) => index + 1),
      );
      const present = Object.assign({}, ...history.map(({ after }) => after));
      const blank = {
        assignee: null,
        dueDate: null,
        estimateHours: null,
        deletedAt: null,
        completedAt: null,
      };
      expect({ ...blank, ...present }).toMatchObject(logged(row));
    }
  });

  it('leave every task with a number of its own and the counts right', async () => {
    const { sql } = office.world.database;
    for (const id of projects) {
      const [row] = await sql`
        select last_task_number, (select count(*)::int from work.tasks t where t.project_id = p.id) as tasks,
          (select count(distinct number)::int from work.tasks t where t.project_id = p.id) as numbers,
          (select count(*)::int from work.tasks t where t.project_id = p.id and deleted_at is null) as total,
          (select count(*)::int from work.tasks t where t.project_id = p.id and deleted_at is null and bucket = 'DONE') as done
        from work.projects p where p.id = ${decodeId('Project', id)}`;
      expect(row?.numbers).toBe(row?.tasks);
      expect(row?.last_task_number).toBe(row?.tasks);
      expect((await office.readProject(id)).taskCounts).toMatchObject({ total: row?.total, done: row?.done });
    }
  });
});
