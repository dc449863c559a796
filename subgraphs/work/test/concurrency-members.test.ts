import { setTimeout as sleep } from 'node:timers/promises';
import { decodeId } from '@workgraph/kit/ids';
import { cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload, type Verdict } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
});
afterAll(() => office.world.close());

const codes = (told: readonly Verdict[]) => told.map(({ refusal }) => refusal?.code ?? 'done').sort();

/** The memberships of a workspace by user. */
async function placesOf(workspaceId: string): Promise<Map<string, string>> {
  const query =
    'query ($id: ID!) { workspace(id: $id) { members(first: 100) { nodes { id user { id } } } } }';
  const { workspace } = await office.read('admin', query, { id: workspaceId });
  return new Map(workspace.members.nodes.map(({ id, user }: Payload) => [user.id, id]));
}

/** A workspace whose only OWNERs are the owner and the member. */
async function roomOfTwo() {
  const workspaceId = await office.newWorkspace();
  const places = await placesOf(workspaceId);
  const placeOf = (who: 'admin' | 'owner' | 'member') => places.get(userId(who)) ?? '';
  await office.act('admin', 'changeWorkspaceMemberRole', { id: placeOf('member'), role: 'OWNER' });
  await office.act('owner', 'removeWorkspaceMember', { id: placeOf('admin') });
  return { workspaceId, owner: placeOf('owner'), member: placeOf('member') };
}

async function activeOwners(workspaceId: string): Promise<string[]> {
  const rows = await office.world.database.sql`
    select user_id from work.workspace_members
    where workspace_id = ${decodeId('Workspace', workspaceId)} and role = 'OWNER' and status = 'ACTIVE'`;
  return rows.map(({ user_id }) => user_id);
}

/** Holds the workspace still until so many wait for it, so that all of them have begun before one can end. */
async function atOnce<Value>(
  workspaceId: string,
  waiting: number,
  start: () => Promise<Value>,
): Promise<Value> {
  const id = decodeId('Workspace', workspaceId);
  const begun = await office.world.database.sql.begin(async (sql) => {
    await sql`select from work.workspaces where id = ${id} for update`;
    const started = start();
    await untilWaiting(waiting);
    return { started };
  });
  return begun.started;
}

/** Asked outside any transaction: within one, Postgres shows the activity it saw first. */
async function untilWaiting(count: number): Promise<void> {
  for (let tries = 0; tries < 80; tries += 1) {
    const rows = await office.world.database.sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    if (rows.length >= count) return;
    await sleep(10);
  }
  throw new Error(`Fewer than ${count} waited.`);
}

const ways = [
  ['removeWorkspaceMember', {}],
  ['suspendWorkspaceMember', {}],
  ['changeWorkspaceMemberRole', { role: 'MEMBER' }],
] as const;
const pairs = ways.flatMap((one, index) =>
  ways.slice(index).map((two) => ({ one, two, name: `${one[0]} and ${two[0]}` })),
);

describe('two owners who turn on each other at once', () => {
  it.each(pairs)('by $name leave one of them: the other is told LAST_OWNER', async ({ one, two }) => {
    const { workspaceId, owner, member } = await roomOfTwo();
    const told = await atOnce(workspaceId, 2, () =>
      Promise.all([
        office.attempt('owner', one[0], { id: member, ...one[1] }),
        office.attempt('member', two[0], { id: owner, ...two[1] }),
      ]),
    );
    expect(codes(told)).toEqual(['LAST_OWNER', 'done']);
    const winner = told[0].refusal ? 'member' : 'owner';
    expect(await activeOwners(workspaceId)).toEqual([cast[winner].person.id]);
  });

  it('or on themselves leave one of them', async () => {
    const { workspaceId, owner, member } = await roomOfTwo();
    const told = await atOnce(workspaceId, 2, () =>
      Promise.all([
        office.attempt('owner', 'removeWorkspaceMember', { id: owner }),
        office.attempt('member', 'changeWorkspaceMemberRole', { id: member, role: 'VIEWER' }),
      ]),
    );
    expect(codes(told)).toEqual(['LAST_OWNER', 'done']);
    expect(await activeOwners(workspaceId)).toHaveLength(1);
  });
});

describe('a place in a workspace', () => {
  it('is given once to a person whom eight add at once', async () => {
    const workspaceId = await office.newWorkspace();
    const input = { workspaceId, userId: userId('outsider'), role: 'MEMBER' };
    const told = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        office.attempt(index % 2 ? 'owner' : 'admin', 'addWorkspaceMember', input),
      ),
    );
    expect(codes(told)).toEqual([...Array.from({ length: 7 }, () => 'ALREADY_MEMBER'), 'done']);
    const place = (await placesOf(workspaceId)).get(userId('outsider'));
    for (const { refusal } of told.filter((one) => one.refusal)) {
      expect(refusal?.details).toEqual({ workspaceMember: place, status: 'ACTIVE' });
    }
  });

  it('is taken from one who never stops writing, and nothing of his is written after that', async () => {
    const workspaceId = await office.newWorkspace();
    const { id: projectId } = await office.newProject(workspaceId);
    const place = (await placesOf(workspaceId)).get(userId('member')) ?? '';
    const seen = new Set<string>();
    let isOver = false;
    const writer = async () => {
      while (!isOver) {
        const { refusal } = await office.attempt(
          'member',
          'createTask',
          { projectId, title: 'More' },
          {},
          '',
        );
        seen.add(refusal?.code ?? 'done');
      }
    };
    const writing = Array.from({ length: 10 }, writer);
    try {
      await sleep(100);
      for (const verb of ['suspend', 'reinstate', 'suspend', 'reinstate', 'suspend']) {
        await office.act('owner', `${verb}WorkspaceMember`, { id: place });
      }
      await sleep(100);
    } finally {
      isOver = true;
      await Promise.all(writing);
    }
    expect([...seen].sort()).toEqual(['NOT_FOUND', 'done']);
    // Who had begun when he was suspended may end; who begins afterwards finds nothing.
    expect((await office.refused('member', 'createTask', { projectId, title: 'More' })).code).toBe(
      'NOT_FOUND',
    );
  });

  it('is needed by whoever shall do a task, also while it is being taken', async () => {
    const workspaceId = await office.newWorkspace();
    const { id: projectId } = await office.newProject(workspaceId);
    const place = (await placesOf(workspaceId)).get(userId('member')) ?? '';
    const tasks = await Promise.all(Array.from({ length: 10 }, () => office.newTask(projectId)));
    const assign = ({ id }: Payload) =>
      office.attempt('admin', 'assignTask', { id, assigneeId: userId('member') });
    const first = tasks.slice(0, 5).map(assign);
    const suspending = office.act('owner', 'suspendWorkspaceMember', { id: place });
    const told = await Promise.all([...first, ...tasks.slice(5).map(assign)]);
    await suspending;
    const done = codes(told).filter((code) => code === 'done').length;
    expect(codes(told).filter((code) => code !== 'done')).toEqual(
      Array.from({ length: 10 - done }, () => 'ASSIGNEE_NOT_MEMBER'),
    );
    const [order] = await office.world.database.sql`
      select count(*)::int as late from log.events
      where workspace_id = ${decodeId('Workspace', workspaceId)} and action = 'assignTask' and sequence > (
        select sequence from log.events where action = 'suspendWorkspaceMember'
          and workspace_id = ${decodeId('Workspace', workspaceId)})`;
    expect(order?.late).toBe(0);
  });
});
