import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, userId, type World } from '../../../tooling/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
});
afterAll(() => world.close());

const everybody = Object.keys(cast) as CastKey[];
const insiders: CastKey[] = ['admin', 'owner', 'member', 'viewer'];

async function ids(sql: string): Promise<string[]> {
  const rows = await world.database.sql.unsafe<{ key: string; id: string }[]>(sql);
  return rows.map(({ id }) => id);
}

/** The id a client would use of every entity of the workspace `product`, as its owner reads them. */
async function entities(query: string, pick: (data: never) => { id: string }[]): Promise<string[]> {
  const { data, errors } = await world.ask('owner', query);
  expect(errors).toEqual([]);
  return pick(data as never).map(({ id }) => id);
}

async function tryDry(who: CastKey, mutation: string, input: object): Promise<boolean> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { errors } = await world.ask(
    who,
    `mutation ($input: ${type}!) { ${mutation}(input: $input, options: { dryRun: true, reason: "to see" }) { position } }`,
    { input },
  );
  return errors.length === 0;
}

describe('what one may do with a task', () => {
  const actions = {
    update: ['updateTask', {}],
    move: ['moveTask', { status: 'TODO' }],
    assign: ['assignTask', {}],
    reschedule: ['rescheduleTask', {}],
    delete: ['deleteTask', {}],
    restore: ['restoreTask', {}],
  } as const;

  it('is what a dry run of it answers, for everybody and in every state of task and project', async () => {
    const { sql } = world.database;
    // Something of one's own that was never started, something in the trash, and a closed project.
    await sql`update work.tasks set reporter_id = ${cast.member.person.id} where key in ('APL-10', 'MOB-2')`;
    await sql`update work.tasks set deleted_at = now() where key = 'APL-15'`;
    await sql`update work.projects set state = 'COMPLETED' where key = 'MOB'`;
    const all = await entities(
      `{ myWork { counts { total } } workspaces { nodes { id } } }`,
      ({ workspaces }: { workspaces: { nodes: { id: string }[] } }) => workspaces.nodes,
    );
    expect(all).toHaveLength(1);
    const tasks = await world.ask(
      'owner',
      `query ($w: ID!) { tasks(workspaceId: $w, first: 100, filter: { or: [{ deletedAt: { isNull: false } }, {}] }) { nodes { id key } } }`,
      { w: all[0] },
    );
    const chosen = tasks.data.tasks.nodes.filter(({ key }: { key: string }) =>
      ['APL-5', 'APL-10', 'APL-15', 'MOB-2', 'WEB-1'].includes(key),
    );
    expect(chosen).toHaveLength(5);
    for (const who of insiders) {
      for (const { id, key } of chosen) {
        const { data } = await world.ask(
          who,
          `query ($id: ID!) { task(id: $id) { viewerCan { ${Object.keys(actions).join(' ')} } } }`,
          { id },
        );
        for (const [action, [mutation, more]] of Object.entries(actions)) {
          const answer = await tryDry(who, mutation, { id, ...more });
          expect({ who, key, action, can: data.task.viewerCan[action] }).toEqual({
            who,
            key,
            action,
            can: answer,
          });
        }
      }
    }
  });

  it('says which rule decided, which role would be enough, and what is in the way', async () => {
    const [id] = await entities(
      '{ workspaces { nodes { id } } }',
      ({ workspaces }: { workspaces: { nodes: { id: string }[] } }) => workspaces.nodes,
    );
    const { data } = await world.ask(
      'viewer',
      `query ($w: ID!) { tasks(workspaceId: $w, first: 1) { nodes { decision(action: MOVE) { isAllowed rule requiredRole message } } } }`,
      { w: id },
    );
    expect(data.tasks.nodes[0].decision).toEqual({
      isAllowed: false,
      rule: 'task.edit',
      requiredRole: 'MEMBER',
      message: 'This needs the role MEMBER.',
    });
  });
});

describe('who can', () => {
  it('names everybody for whom it is allowed, by name and in pages', async () => {
    const { data, errors } = await world.ask(
      'owner',
      `{ workspaces { nodes {
        create: whoCan(action: CREATE_PROJECT) { totalCount nodes { id } }
        archive: whoCan(action: ARCHIVE) { nodes { id } }
        members: whoCan(action: CREATE_PROJECT, first: 1) { nodes { name } pageInfo { hasNextPage endCursor } }
      } } }`,
    );
    expect(errors).toEqual([]);
    const [{ create, archive, members }] = data.workspaces.nodes;
    expect(create.nodes.map(({ id }: { id: string }) => id)).toEqual([userId('admin'), userId('owner')]);
    expect(create.totalCount).toBe(2);
    expect(archive.nodes).toEqual([{ id: userId('admin') }]);
    expect(members).toMatchObject({ nodes: [{ name: 'Ada Lovelace' }], pageInfo: { hasNextPage: true } });
  });

  it('does not tell a guest who governs the organization', async () => {
    const { data } = await world.ask(
      'viewer',
      '{ workspaces { nodes { whoCan(action: CREATE_PROJECT) { nodes { id } } } } }',
    );
    expect(data.workspaces.nodes[0].whoCan.nodes).toEqual([{ id: userId('owner') }]);
  });

  it('is asked of nobody who cannot read the entity', async () => {
    const [task] = await ids(`select id from work.tasks where key = 'APL-5'`);
    expect(task).toBeDefined();
    for (const who of everybody.filter((key) => !insiders.includes(key))) {
      const { data } = await world.ask(who, '{ workspaces { nodes { name } } }');
      expect(JSON.stringify(data)).not.toContain('"Product"');
    }
  });
});
