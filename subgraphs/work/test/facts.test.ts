import { decodeId } from '@workgraph/kit/ids';
import type { CastKey } from '@workgraph/standalone/demo/cast';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload, type Verdict } from './office.ts';

let office: Office;
let workspaceId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace('Pacific/Auckland');
});
afterAll(() => office.world.close());

const statuses = ['BACKLOG', 'TODO', 'IN_PROGRESS', 'IN_REVIEW', 'BLOCKED', 'DONE', 'CANCELLED', 'NOWHERE'];
const dueDates = ['2026-06-09', '2026-06-10', '2026-06-11', null];
const assignees = [userId('owner'), userId('member'), userId('outsider'), null];
/** The last one on the one side of Auckland's midnight, the others around the due days. */
const instants = [
  '2026-06-09T12:00:00Z',
  '2026-06-10T12:00:00Z',
  '2026-06-12T00:00:00Z',
  '2026-06-10T11:59:59.999Z',
];

const who = fc.constantFrom<CastKey>('owner', 'owner', 'member', 'member', 'member', 'admin', 'viewer');
const project = fc.nat(1);
/** Few enough that the commands meet at the same ones. */
const task = fc.nat(6);
const status = fc.constantFrom(...statuses);
const dueDate = fc.constantFrom(...dueDates);
const assigneeId = fc.constantFrom(...assignees);
const row = fc.record({ project, status, dueDate, assigneeId });
const verb = <Fields extends Record<string, fc.Arbitrary<unknown>>>(mutation: string, fields: Fields) =>
  fc.record({
    mutation: fc.constant(mutation),
    who,
    dryRun: fc.nat(7).map((one) => one === 0),
    input: fc.record(fields),
  });

const mode = fc.constantFrom('ATOMIC', 'SKIP_FAILED');
const command = fc.oneof(
  { weight: 3, arbitrary: verb('createTask', { row }) },
  {
    weight: 3,
    arbitrary: verb('createTasks', { mode, rows: fc.array(row, { minLength: 1, maxLength: 6 }) }),
  },
  { weight: 5, arbitrary: verb('moveTask', { task, status }) },
  { weight: 3, arbitrary: verb('assignTask', { task, assigneeId }) },
  { weight: 3, arbitrary: verb('rescheduleTask', { task, dueDate }) },
  { weight: 3, arbitrary: verb('deleteTask', { task }) },
  { weight: 3, arbitrary: verb('restoreTask', { task }) },
  { weight: 2, arbitrary: verb('holdProject', { project }) },
  { weight: 4, arbitrary: verb('resumeProject', { project }) },
);
type Command = typeof command extends fc.Arbitrary<infer One> ? One : never;
/** One after the other, or eight at once. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(command) },
  { weight: 1, arbitrary: fc.array(command, { minLength: 8, maxLength: 8 }) },
);

type Site = { readonly projects: readonly string[]; readonly tasks: string[] };
type Row = { project: number; status: string; dueDate: string | null; assigneeId: string | null };

/** The command's numbers as ids of the site; null while there is no task it could speak of. */
function inputOf({ input }: Command, { projects, tasks }: Site): object | null {
  const { row: one, rows, task: index, project: place, ...rest } = input as Payload;
  const placed = ({ project: at, ...fields }: Row) => ({ projectId: projects[at], title: 'T', ...fields });
  if (one) return placed(one);
  if (rows) return { workspaceId, ...rest, rows: rows.map(placed) };
  if (place !== undefined) return { id: projects[place] };
  return tasks.length === 0 ? null : { id: tasks[index % tasks.length], ...rest };
}

async function run(commands: readonly Command[], site: Site): Promise<void> {
  const inputs = commands.map((one) => ({ ...one, input: inputOf(one, site) }));
  const told = await Promise.all(
    inputs.map(({ who: actor, mutation, input, dryRun: isDry }) =>
      input ? office.attempt(actor, mutation, input, { dryRun: isDry }, selectionOf(mutation)) : null,
    ),
  );
  for (const one of told) if (one) site.tasks.push(...createdBy(one));
}

function selectionOf(mutation: string): string {
  if (mutation === 'createTask') return 'results: task { id }';
  return mutation === 'createTasks' ? 'results { task { id } }' : '';
}

function createdBy({ payload, refusal }: Verdict): string[] {
  // CONFLICT may answer to a crowd; anything unexpected would be INTERNAL.
  expect(refusal?.code).not.toBe('INTERNAL');
  const results = [payload?.results ?? []].flat();
  return results.map((one: Payload) => (one.task ? one.task.id : one.id)).filter(Boolean);
}

const counted = `progress { ratio done total } taskCounts { total open done cancelled overdue blocked unassigned }`;

/** What the graph says of the two projects, read from the facts. */
async function told([one, two]: readonly string[]) {
  const query = `query ($one: ID!, $two: ID!) { one: project(id: $one) { ${counted} } two: project(id: $two) { ${counted} } }`;
  const { one: first, two: second } = await office.read('viewer', query, { one, two });
  return [first, second];
}

/** The same counted afresh from the tasks and what their statuses mean. */
async function recounted(projects: readonly string[], instant: string) {
  const rows = await office.world.database.sql`
    select count(t)::int as total,
      count(t) filter (where s.bucket = 'OPEN')::int as open,
      count(t) filter (where s.bucket = 'DONE')::int as done,
      count(t) filter (where s.bucket = 'CANCELLED')::int as cancelled,
      count(t) filter (where s.bucket = 'OPEN' and p.state in ('DRAFT', 'ACTIVE')
        and t.due_date < (${instant}::text::timestamptz at time zone w.time_zone)::date)::int as overdue,
      count(t) filter (where s.signal = 'BLOCKED')::int as blocked,
      count(t) filter (where s.bucket = 'OPEN' and t.assignee_id is null)::int as unassigned
    from work.projects p
    join work.workspaces w on w.id = p.workspace_id
    left join work.tasks t on t.project_id = p.id and t.deleted_at is null
    left join work.statuses s on s.id = t.status_id
    where p.id = any(${projects.map((id) => decodeId('Project', id) ?? '')}::uuid[])
    group by p.id order by p.id`;
  return rows.map((taskCounts) => {
    const { done, total, cancelled } = taskCounts;
    const whole = total - cancelled;
    return {
      taskCounts: { ...taskCounts },
      progress: { ratio: whole === 0 ? null : done / whole, done, total: whole },
    };
  });
}

async function expectFacts({ projects }: Site, step: number): Promise<void> {
  for (const instant of [0, 1].map((next) => instants[(step + next) % instants.length] ?? '')) {
    office.world.setNow(new Date(instant));
    expect(await told(projects)).toEqual(await recounted(projects, instant));
  }
}

describe('the numbers of a project', () => {
  it('equal a fresh recount after every step of any history, on any day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async (steps) => {
        office.world.setNow(null);
        const projects = [
          (await office.newProject(workspaceId)).id,
          (await office.newProject(workspaceId)).id,
        ];
        const site: Site = { projects, tasks: [] };
        for (const [index, commands] of steps.entries()) {
          await run(commands, site);
          await expectFacts(site, index);
        }
      }),
      { numRuns: 20, endOnFailure: true },
    );
  }, 60_000);

  it('were put to the test by every verb, and by refusals', async () => {
    const { sql } = office.world.database;
    const done =
      await sql`select distinct action from log.events where workspace_id = ${decodeId('Workspace', workspaceId)}`;
    const verbs = [
      'createTask',
      'createTasks',
      'moveTask',
      'assignTask',
      'rescheduleTask',
      'deleteTask',
      'restoreTask',
    ];
    expect(done.map(({ action }) => action)).toEqual(
      expect.arrayContaining([...verbs, 'holdProject', 'resumeProject']),
    );
    const refused =
      await sql`select distinct code from log.denials where workspace_id = ${decodeId('Workspace', workspaceId)}`;
    expect(refused.length).toBeGreaterThan(2);
  });
});
