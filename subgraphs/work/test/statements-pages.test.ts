import { encodeId } from '@workgraph/kit/ids';
import { cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Office, openOffice } from './office.ts';
import { fields, isConnection, schema, selectAll } from './tenancy-schema.ts';

let office: Office;
let workspaceId: string;
let rows: object[];
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.workspaceOf('product');
  await fill();
});
afterAll(() => office.world.close());

const projects = 25;
const tasksEach = 10;
const others = 60;

/** More of everything than a page of fifty, so that a statement per row would be seen. */
async function fill(): Promise<void> {
  const { sql } = office.world.database;
  const { organizationId: org } = cast.admin;
  await sql`
    insert into work.users select ${org}, ('019b0000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'Person ' || i,
      'p' || i || '@acme.example', 'MEMBER', true, now(), 1 from generate_series(1, ${others}) i`;
  await sql`
    insert into work.workspace_members select org_id, w.id, gen_random_uuid(), u.id, 'MEMBER', 'ACTIVE', now(), now(), 1
    from work.workspaces w join work.users u using (org_id) where w.slug = 'product' and u.name like 'Person %'`;
  await sql`
    insert into work.workspaces select org_id, ('019c0000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'Room ' || i,
      'room-' || i, time_zone, currency, mode, working_days, minutes_per_day, null, now(), now(), 1
    from work.workspaces, generate_series(1, ${others}) i where slug = 'operations'`;
  await sql`
    insert into work.workspace_members select w.org_id, w.id, gen_random_uuid(), u.id, 'OWNER', 'ACTIVE', now(), now(), 1
    from work.workspaces w join work.users u using (org_id)
    where w.name like 'Room %' and u.id in (${cast.admin.person.id}, ${cast.owner.person.id}, ${cast.member.person.id})`;
  const people = Array.from({ length: others }, (_, i) =>
    encodeId('User', `019b0000-0000-7000-8000-${String(i + 1).padStart(12, '0')}`),
  );
  rows = [];
  for (let p = 0; p < projects; p += 1) {
    const input = { workspaceId, key: `N${p}`, name: `Project ${p}`, leadId: people[p] };
    const { entity } = await office.act('admin', 'createProject', input);
    await office.act('admin', 'startProject', { id: entity.id });
    for (let t = 0; t < tasksEach; t += 1) {
      const assigneeId = t < 3 ? encodeId('User', cast.admin.person.id) : people[p * 2 + (t % 3)];
      rows.push({ projectId: entity.id, title: `Task ${t}`, assigneeId, dueDate: '2020-01-01' });
    }
  }
  await office.act('admin', 'createTasks', { workspaceId, rows });
}

/** Statements of one question but for those that open its snapshot, by the time it has been asked once before. */
async function count(query: string, variables: object = {}): Promise<number> {
  const { world } = office;
  for (const isMeant of [false, true]) {
    world.statements.length = 0;
    const { errors } = await world.ask('admin', query, { w: workspaceId, ...variables });
    expect(errors).toEqual([]);
    if (!isMeant) await new Promise((done) => setTimeout(done, 5));
  }
  return world.statements.filter((one) => !/^\s*(begin|commit|rollback)|set_config/i.test(one)).length;
}

type List = {
  /** The list within its question; `ITEMS` stands for arguments and selection. */
  readonly asked: string;
  /** Pages of it under a list of parents, of which `PARENTS` says how many. */
  readonly under?: string;
  /** What must be said beside the size of the page. */
  readonly given?: string;
};

const inWorkspace = (selection: string) => `query ($w: ID!) { ${selection} }`;
const dryRun = `createTasks(input: $input, options: { dryRun: true }) { changeSet { ITEMS } }`;
const creates = `mutation ($input: CreateTasksInput!) { ${dryRun} }`;
const latest = 'sort: [{ field: CREATED_AT, direction: DESC }]';

/** Every list of the graph, and where one finds it. A new one must be entered here. */
const lists: Readonly<Record<string, List>> = {
  'Query.people': { asked: '{ people ITEMS }' },
  'Query.workspaces': { asked: '{ workspaces ITEMS }' },
  'Query.projects': { asked: inWorkspace('projects ITEMS'), given: `workspaceId: $w, ${latest}` },
  'Query.tasks': { asked: inWorkspace('tasks ITEMS'), given: `workspaceId: $w, ${latest}` },
  'MyWork.tasks': { asked: '{ myWork { tasks ITEMS } }' },
  'Viewer.memberships': { asked: '{ viewer { memberships ITEMS } }' },
  'Workspace.members': {
    asked: inWorkspace('workspace(id: $w) { members ITEMS }'),
    under: '{ workspaces(first: PARENTS) { nodes { members ITEMS } } }',
  },
  'Workspace.whoCan': {
    asked: inWorkspace('workspace(id: $w) { whoCan ITEMS }'),
    under: '{ workspaces(first: PARENTS) { nodes { whoCan ITEMS } } }',
    given: 'action: UPDATE',
  },
  'Project.tasks': {
    asked: inWorkspace(`projects(workspaceId: $w, ${latest}, first: 1) { nodes { tasks ITEMS } }`),
    under: inWorkspace(`projects(workspaceId: $w, ${latest}, first: PARENTS) { nodes { tasks ITEMS } }`),
  },
  'Project.whoCan': {
    asked: inWorkspace(`projects(workspaceId: $w, ${latest}, first: 1) { nodes { whoCan ITEMS } }`),
    under: inWorkspace(`projects(workspaceId: $w, ${latest}, first: PARENTS) { nodes { whoCan ITEMS } }`),
    given: 'action: START',
  },
  'Task.whoCan': {
    asked: inWorkspace(`tasks(workspaceId: $w, ${latest}, first: 1) { nodes { whoCan ITEMS } }`),
    under: inWorkspace(`tasks(workspaceId: $w, ${latest}, first: PARENTS) { nodes { whoCan ITEMS } }`),
    given: 'action: MOVE',
  },
  'ChangeSet.creates': { asked: creates.replace('ITEMS', 'creates ITEMS') },
  'ChangeSet.updates': { asked: creates.replace('ITEMS', 'updates ITEMS') },
  'ChangeSet.removes': { asked: creates.replace('ITEMS', 'removes ITEMS') },
};

const connections = fields.filter(({ field }) => isConnection(field.type));
const pageOf = (name: string, first: number, selection: string) => {
  const { given } = lists[name] ?? {};
  return `(${given ? `${given}, ` : ''}first: ${first}) ${selection}`;
};
const input = () => ({ input: { workspaceId, rows: rows.slice(0, 60) } });

function everythingOf(name: string): string {
  const field = connections.find((one) => one.name === name)?.field;
  return field ? selectAll(field.type, 2) : '';
}

describe('the lists of the graph', () => {
  it('are all known to this page', () => {
    expect(Object.keys(lists).sort()).toEqual(connections.map(({ name }) => name).sort());
  });

  it('are the only places where many of something come without a bound', () => {
    const bounded = fields.filter(({ field }) => /\[/.test(String(field.type)) && !isConnection(field.type));
    const unsized = bounded.filter(
      ({ owner, field }) =>
        !/(Connection|Payload)$/.test(owner.name) &&
        !field.astNode?.directives?.some(({ name }) => name.value === 'listSize'),
    );
    expect(unsized.map(({ name }) => name)).toEqual([]);
    expect(schema.getQueryType()?.name).toBe('Query');
  });

  it.each(Object.entries(lists))(
    'send as many statements for one item as for fifty: %s',
    async (name, { asked }) => {
      const plain = '{ nodes { __typename } pageInfo { hasNextPage } totalCount }';
      const one = await count(asked.replace('ITEMS', pageOf(name, 1, plain)), input());
      const fifty = await count(asked.replace('ITEMS', pageOf(name, 50, plain)), input());
      expect({ name, fifty }).toEqual({ name, fifty: one });
    },
  );

  it.each(Object.entries(lists))(
    'send no more for everything below fifty items than below ten: %s',
    async (name, { asked }) => {
      const everything = everythingOf(name);
      const ten = await count(asked.replace('ITEMS', pageOf(name, 10, everything)), input());
      const fifty = await count(asked.replace('ITEMS', pageOf(name, 50, everything)), input());
      expect(fifty).toBeLessThanOrEqual(ten);
      expect(ten).toBeLessThan(40);
    },
  );

  const nested = Object.entries(lists).filter(([, { under }]) => under);
  it.each(nested)('send as many under twenty parents as under one: %s', async (name, { under = '' }) => {
    const plain = '{ nodes { __typename } totalCount }';
    const ask = (parents: number, first: number) =>
      count(under.replace('PARENTS', String(parents)).replace('ITEMS', pageOf(name, first, plain)));
    const one = await ask(1, 1);
    expect({ name, parents: 20, first: 1, count: await ask(20, 1) }).toEqual({
      name,
      parents: 20,
      first: 1,
      count: one,
    });
    expect({ name, parents: 20, first: 50, count: await ask(20, 50) }).toEqual({
      name,
      parents: 20,
      first: 50,
      count: one,
    });
  });
});

describe('what is reckoned for a row', () => {
  const reckoned: Record<string, [list: string, selections: readonly string[]]> = {
    projects: [
      'projects',
      [
        'statuses { key }',
        'taskCounts { total open done cancelled overdue blocked unassigned }',
        'progress { ratio total }',
        'tasks { totalCount }',
        'viewerCan { update start createTask }',
        'decision(action: COMPLETE) { isAllowed }',
        'lead { name }',
        'workspace { name viewerRole today }',
        'nextStates',
      ],
    ],
    tasks: [
      'tasks',
      [
        'isOverdue',
        'status { key bucket }',
        'assignee { name }',
        'reporter { name }',
        'project { name taskCounts { overdue } progress { ratio } }',
        'workspace { name }',
        'viewerCan { move delete }',
        'decision(action: MOVE) { isAllowed }',
      ],
    ],
  };

  const cases = Object.values(reckoned).flatMap(([list, selections]) =>
    selections.map((one) => [list, one] as const),
  );
  it.each(cases)('of %s is so for all in a bounded number of statements: %s', async (list, selection) => {
    const ask = (first: number) =>
      count(inWorkspace(`${list}(workspaceId: $w, ${latest}, first: ${first}) { nodes { ${selection} } }`));
    const one = await ask(1);
    expect(await ask(20)).toBe(one);
    expect(one).toBeLessThanOrEqual(5);
  });

  it('is asked together without being asked twice', async () => {
    const [, all] = reckoned.projects ?? ['', []];
    const ask = (first: number) =>
      count(
        inWorkspace(`projects(workspaceId: $w, ${latest}, first: ${first}) { nodes { ${all.join(' ')} } }`),
      );
    const twenty = await ask(20);
    expect(twenty).toBe(await ask(1));
    expect(twenty).toBeLessThanOrEqual(8);
  });
});
