import { encodeId, newId } from '@workgraph/kit/ids';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../../tooling/world.ts';
import { listTables, sumOf } from './database-state.ts';
import { type Reach, readReach } from './tenancy-reach.ts';
import { keyedTypes, schema, selectAll } from './tenancy-schema.ts';

let world: World;
let reach: Record<CastKey, Reach>;
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  reach = await readReach(world.database.sql);
});
afterAll(() => world.close());

const everybody = Object.keys(cast) as CastKey[];
const kindOf = (type: string) => schema.getType(type) as GraphQLObjectType;

/** As the gateway asks for an entity on behalf of another house; `requestId` is the one thing left out. */
async function resolve(who: CastKey, type: string, all: readonly object[], selection = '{ __typename id }') {
  const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} ${selection} } }`;
  const answer = await world.ask(who, query, { all: all.map((one) => ({ __typename: type, ...one })) });
  return JSON.stringify(answer).replaceAll(/"requestId":"[^"]+"/g, '');
}

const found = (...entities: (object | null)[]) =>
  JSON.stringify({ data: { _entities: entities }, errors: [] });

describe('an entity that another house refers to', () => {
  it.each(keyedTypes)('is found in reach and nothing at all beyond it: %s', async (type) => {
    const before = await sumOf(world.database.sql, await listTables(world.database.sql));
    const selection = selectAll(kindOf(type), 1);
    for (const who of everybody) {
      const { own, outOfReach, foreign } = reach[who];
      const mine = own[type];
      expect([who, await resolve(who, type, [{ id: mine }])]).toEqual([
        who,
        found({ __typename: type, id: mine }),
      ]);
      const never = await resolve(who, type, [{ id: encodeId(type, newId()) }], selection);
      expect([who, never]).toEqual([who, found(null)]);
      for (const id of [outOfReach[type], foreign[type]].filter((one) => one !== undefined)) {
        expect([who, id, await resolve(who, type, [{ id }], selection)]).toEqual([who, id, never]);
        // Nor does one's own make up for it in the same batch.
        expect([who, await resolve(who, type, [{ id }, { id: mine }, { id }])]).toEqual([
          who,
          found(null, { __typename: type, id: mine }, null),
        ]);
      }
    }
    expect(await sumOf(world.database.sql, await listTables(world.database.sql))).toEqual(before);
  });

  it.each(keyedTypes)('is nothing, and no failure, where the reference is malformed: %s', async (type) => {
    const id = reach.admin.own[type] ?? '';
    const other = keyedTypes.find((one) => one !== type) ?? '';
    const shapes: object[] = [
      {},
      ...['', 'x', newId(), id.toUpperCase(), ` ${id}`, `${id}\0`, `${id}${'0'.repeat(10_240)}`].map(
        (one) => ({ id: one }),
      ),
      ...[null, 1, 0, true, [], [id], {}, { id }].map((one) => ({ id: one })),
      { id: reach.admin.own[other] },
      { ID: id },
    ];
    for (const shape of shapes) {
      expect([shape, await resolve('admin', type, [shape])]).toEqual([shape, found(null)]);
    }
    const good = { __typename: type, id };
    expect(await resolve('admin', type, [...shapes, { id }])).toBe(found(...shapes.map(() => null), good));
  });

  it.each(keyedTypes)('brings nothing along that its reference claims of it: %s', async (type) => {
    const { own, foreign } = reach.owner;
    const claims = {
      orgId: cast.foreign.organizationId,
      workspaceId: foreign.Workspace,
      name: 'Claimed',
      role: 'ADMIN',
    };
    const selection = selectAll(kindOf(type), 0);
    expect(await resolve('owner', type, [{ id: own[type], ...claims }], selection)).toBe(
      await resolve('owner', type, [{ id: own[type] }], selection),
    );
  });
});

describe('fifty entities of a type', () => {
  const isOwn = (statement: string) => !/^\s*(begin|commit|rollback)|set_config/i.test(statement);

  async function statementsFor(type: string, ids: readonly string[], selection: string): Promise<string[]> {
    world.statements.length = 0;
    expect(
      await resolve(
        'admin',
        type,
        ids.map((id) => ({ id })),
        selection,
      ),
    ).toContain('"errors":[]');
    return world.statements.filter(isOwn);
  }

  /** All there are, made fifty by ids that name nothing. */
  async function fifty(type: string): Promise<string[]> {
    const { sql } = world.database;
    const table = {
      Workspace: 'workspaces',
      WorkspaceMember: 'workspace_members',
      User: 'users',
      Project: 'projects',
      Task: 'tasks',
      Organization: 'organizations',
    }[type.replace('Permissions', '')];
    if (!table) throw new Error(`${type} is new: say which table its rows are in.`);
    const rows = await sql.unsafe<{ id: string }[]>(
      `select id from work.${table} where org_id = '${cast.admin.organizationId}' limit 50`,
    );
    const ids = rows.map(({ id }) => encodeId(type, id));
    return [...ids, ...Array.from({ length: 50 - ids.length }, () => encodeId(type, newId()))];
  }

  it.each(keyedTypes)('are one statement: %s', async (type) => {
    expect(await statementsFor(type, await fifty(type), '{ id }')).toHaveLength(1);
  });

  it.each(keyedTypes)(
    'with everything that hangs on them are no more statements than ten: %s',
    async (type) => {
      const ids = await fifty(type);
      const selection = selectAll(kindOf(type), 2);
      await statementsFor(type, ids, selection); // once for the plans
      const ten = await statementsFor(type, ids.slice(0, 10), selection);
      const all = await statementsFor(type, ids, selection);
      expect(all.length).toBeLessThanOrEqual(ten.length);
      expect(ten.length).toBeLessThan(20);
    },
  );

  it('of all types at once are one statement each', async () => {
    const all = await Promise.all(
      keyedTypes.map(async (type) =>
        (await fifty(type)).slice(0, 10).map((id) => ({ __typename: type, id })),
      ),
    );
    const selections = keyedTypes.map((type) => `... on ${type} { id }`);
    world.statements.length = 0;
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ${selections.join(' ')} } }`;
    const { errors } = await world.ask('admin', query, { all: all.flat() });
    expect(errors).toEqual([]);
    const tables = new Set(keyedTypes.map((type) => type.replace('Permissions', '')));
    expect(world.statements.filter(isOwn)).toHaveLength(tables.size);
  });
});
