import { encodeId, newId } from '@workgraph/kit/ids';
import { operationOf } from '@workgraph/schema/examples';
import { acme, cast } from '@workgraph/standalone/demo/cast';
import type { World } from '../../../tooling/world.ts';
import { tableOf } from './entity-tables.ts';

type Row = Record<string, unknown>;

/** More than a page of fifty. */
const many = 60;
const numbers = Array.from({ length: many }, (_, index) => index);

export type Crowd = {
  readonly workspaceId: string;
  /** What `createTasks` takes to plan more than a page. */
  readonly rows: readonly object[];
};

/**
 * More of everything in `product` than a page holds, so that a statement per row would be seen: the entity that was
 * created last has most below it. A house with a list of something new must be given many of it here.
 */
export async function bringCrowd(world: World): Promise<Crowd> {
  const { sql } = world.database;
  const [product] = await sql`select id from work.workspaces where org_id = ${acme} and slug = 'product'`;
  const place = { workspace_id: product?.id };
  const workspaceId = encodeId('Workspace', product?.id);

  async function add(type: string, rows: readonly Row[]): Promise<Row[]> {
    const made = rows.map((row, index) => ({ id: newId(), ...created(index), ...row }));
    await sql.unsafe(
      `insert into ${tableOf(type)} select made.* from jsonb_array_elements($1::text::jsonb) one,
        lateral jsonb_populate_record((select t from ${tableOf(type)} t where org_id = '${acme}' limit 1), one) made`,
      [JSON.stringify(made)],
    );
    return made;
  }
  async function act(mutation: string, input: object): Promise<void> {
    const query = operationOf({ mutation, as: 'admin', input });
    const { errors } = await world.ask('admin', query, { input });
    if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  }
  const newest = (type: string) =>
    sql.unsafe<{ id: string }[]>(
      `select id from ${tableOf(type)} where org_id = '${acme}' and workspace_id = '${product?.id}'
        order by created_at desc, id limit ${many}`,
    );

  const people = await add(
    'User',
    numbers.map((i) => ({
      name: `Person ${i}`,
      email: `p${i}@acme.example`,
      role: 'MEMBER',
      is_active: true,
    })),
  );
  const member = { role: 'MEMBER', status: 'ACTIVE' };
  await add(
    'WorkspaceMember',
    people.map(({ id }) => ({ ...place, ...member, user_id: id })),
  );
  const rooms = await add(
    'Workspace',
    numbers.map((i) => ({ name: `Room ${i}`, slug: `room-${i}`, archived_at: null })),
  );
  const owners = [cast.admin, cast.owner, cast.member].map(({ person }) => person.id);
  await add(
    'WorkspaceMember',
    rooms.flatMap(({ id }) =>
      owners.map((user_id) => ({ ...member, role: 'OWNER', workspace_id: id, user_id })),
    ),
  );

  const accounts = await add(
    'ServiceAccount',
    numbers.map((i) => ({ name: `Bot ${i}`, archived_at: null, workspace_count: 0 })),
  );
  await add(
    'ServiceAccountRole',
    accounts.flatMap(({ id }, a) =>
      rooms.slice(0, a === 0 ? many : 1).map((room) => ({ workspace_id: room.id, service_account_id: id })),
    ),
  );
  const ofAccounts = accounts.flatMap(({ id }, a) =>
    numbers.slice(0, a === 0 ? many : 1).map(() => ({ service_account_id: id, user_id: null })),
  );
  const ofAdmin = numbers.map(() => ({ service_account_id: null, user_id: cast.admin.person.id }));
  await add('ApiKey', [...ofAccounts, ...ofAdmin]);

  for (let p = 0; p < 25; p += 1) {
    const leadId = encodeId('User', String(people[p]?.id));
    await act('createProject', { workspaceId, key: `N${p}`, name: `Project ${p}`, leadId });
  }
  const projects = (await newest('Project')).slice(0, 25);
  for (const { id } of projects) await act('startProject', { id: encodeId('Project', id) });
  const rows = projects.flatMap(({ id: project }, p) =>
    numbers.slice(0, 10).map((t) => ({
      projectId: encodeId('Project', project),
      title: `Task ${t}`,
      assigneeId: encodeId('User', t < 3 ? cast.admin.person.id : String(people[p * 2 + (t % 3)]?.id)),
      dueDate: '2020-01-01',
    })),
  );
  await act('createTasks', { workspaceId, rows });
  const tasks = await sql<{ id: string; project_id: string }[]>`
    select id, project_id from work.tasks where org_id = ${acme} order by created_at desc, id limit ${many}`;

  const resources = await add(
    'Resource',
    numbers.map((i) => ({ ...place, name: `Resource ${i}`, user_id: null, person_id: newId() })),
  );
  const below = resources.flatMap(({ id, person_id }, r) =>
    numbers.slice(0, r === 0 ? many : 2).map(() => ({ ...place, resource_id: id, person_id, of: r })),
  );
  const bookings = await add(
    'Allocation',
    below.map(({ of, ...row }) => ({ ...row, project_id: tasks[of]?.project_id, task_id: tasks[of]?.id })),
  );
  await add(
    'AllocationConflict',
    below.map(({ of: _, ...row }, index) => ({ ...row, allocation_ids: [bookings[index]?.id] })),
  );

  const programs = await add(
    'Program',
    numbers.map((i) => ({ ...place, name: `Program ${i}`, archived_at: null })),
  );
  await add(
    'ProgramProject',
    projects.map(({ id }, p) => ({
      ...place,
      project_id: id,
      program_id: programs[Math.max(0, p - 19)]?.id,
    })),
  );

  await add(
    'Proposal',
    tasks.flatMap(({ id }, t) =>
      numbers
        .slice(0, t === 0 ? many : 1)
        .map(() => ({ ...place, task_id: id, requested_by: cast.admin.person.id })),
    ),
  );
  return { workspaceId, rows: rows.slice(0, many) };
}

/** Later than everything of the demo, the first latest. */
function created(index: number): Row {
  return { created_at: new Date(Date.now() - index).toISOString() };
}
