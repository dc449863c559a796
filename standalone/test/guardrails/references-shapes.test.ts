import { encodeId, newId } from '@workgraph/kit/ids';
import { type House, houses } from '@workgraph/schema/load-sdl';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { tableOf } from './entity-tables.ts';
import { isOpenReference } from './exceptions.ts';
import { entitiesDocument, keyedTypes, keyedTypesOf, objectOf, selectAll } from './languages.ts';
import { type Neighbourhood, openNeighbourhood } from './neighbours.ts';

let all: Neighbourhood;
beforeAll(async () => {
  all = await openNeighbourhood(inject('postgresUrl'));
});
afterAll(() => all.world.close());

const everybody = Object.keys(cast) as CastKey[];
const everything = (house: House, type: string, levels: number) =>
  selectAll(house, objectOf(house, type), levels);

/** As the gateway asks for an entity on behalf of another house; `requestId` is the one thing left out. */
async function resolve(
  house: House,
  who: CastKey,
  type: string,
  references: readonly object[],
  selection = '{ __typename id }',
) {
  const variables = { all: references.map((one) => ({ __typename: type, ...one })) };
  const answer = await all.world.ask(who, entitiesDocument(type, selection), variables, { house });
  return JSON.stringify(answer).replaceAll(/"requestId":"[^"]+"/g, '');
}

const found = (...entities: (object | null)[]) =>
  JSON.stringify({ data: { _entities: entities }, errors: [] });

describe('an entity that another house refers to', () => {
  it.each(keyedTypes)('is found in reach and nothing at all beyond it: by %s, %s', async (house, type) => {
    const before = await all.sums();
    const selection = everything(house, type, 1);
    for (const who of everybody) {
      const { own, outOfReach, foreign } = all.reach[who];
      const mine = own[type];
      const ofMine = found(...(mine ? [{ __typename: type, id: mine }] : []));
      expect([who, await resolve(house, who, type, mine ? [{ id: mine }] : [])]).toEqual([who, ofMine]);
      const never = await resolve(house, who, type, [{ id: encodeId(type, newId()) }], selection);
      expect([who, never]).toEqual([who, found(null)]);
      const beyond = [outOfReach[type], foreign[type]].filter((one) => one !== undefined);
      for (const id of beyond) {
        const isOpen = isOpenReference(house, type) && id === outOfReach[type];
        const nothing = isOpen ? { __typename: type, id } : null;
        expect([who, id, await resolve(house, who, type, [{ id }])]).toEqual([who, id, found(nothing)]);
        if (isOpen) continue;
        expect([who, id, await resolve(house, who, type, [{ id }], selection)]).toEqual([who, id, never]);
        // Nor does one's own make up for it in the same batch.
        if (!mine) continue;
        expect([who, await resolve(house, who, type, [{ id }, { id: mine }, { id }])]).toEqual([
          who,
          found(null, { __typename: type, id: mine }, null),
        ]);
      }
    }
    expect(await all.sums()).toEqual(before);
  });

  it.each(keyedTypes)(
    'is nothing, and no failure, where the reference is malformed: by %s, %s',
    async (house, type) => {
      const id = all.reach.admin.own[type] ?? '';
      const other = keyedTypesOf(house).find((one) => one !== type) ?? '';
      const shapes: object[] = [
        {},
        ...['', 'x', newId(), id.toUpperCase(), ` ${id}`, `${id}\0`, `${id}${'0'.repeat(10_240)}`].map(
          (one) => ({ id: one }),
        ),
        ...[null, 1, 0, true, [], [id], {}, { id }].map((one) => ({ id: one })),
        { id: all.reach.admin.own[other] },
        { ID: id },
      ];
      for (const shape of shapes) {
        expect([shape, await resolve(house, 'admin', type, [shape])]).toEqual([shape, found(null)]);
      }
      const good = { __typename: type, id };
      expect(await resolve(house, 'admin', type, [...shapes, { id }])).toBe(
        found(...shapes.map(() => null), good),
      );
    },
  );

  it.each(keyedTypes)(
    'brings nothing along that its reference claims of it: by %s, %s',
    async (house, type) => {
      const { own, foreign } = all.reach.owner;
      const claims = {
        orgId: cast.foreign.organizationId,
        workspaceId: foreign.Workspace,
        name: 'Claimed',
        role: 'ADMIN',
      };
      const selection = everything(house, type, 0);
      expect(await resolve(house, 'owner', type, [{ id: own[type], ...claims }], selection)).toBe(
        await resolve(house, 'owner', type, [{ id: own[type] }], selection),
      );
    },
  );
});

describe('fifty entities of a type', () => {
  const isOwn = (statement: string) => !/^\s*(begin|commit|rollback)|set_config/i.test(statement);

  async function statementsFor(
    house: House,
    type: string,
    ids: readonly string[],
    selection: string,
  ): Promise<string[]> {
    const { statements } = all.world;
    statements.length = 0;
    const references = ids.map((id) => ({ id }));
    expect(await resolve(house, 'admin', type, references, selection)).toContain('"errors":[]');
    return statements.filter(isOwn);
  }

  /** All there are, made fifty by ids that name nothing. */
  async function fifty(type: string): Promise<string[]> {
    const rows = await all.world.database.sql.unsafe<{ id: string }[]>(
      `select id from ${tableOf(type)} where org_id = '${cast.admin.organizationId}' limit 50`,
    );
    const ids = rows.map(({ id }) => encodeId(type, id));
    return [...ids, ...Array.from({ length: 50 - ids.length }, () => encodeId(type, newId()))];
  }

  it.each(keyedTypes)('are one statement: by %s, %s', async (house, type) => {
    expect(await statementsFor(house, type, await fifty(type), '{ id }')).toHaveLength(1);
  });

  it.each(keyedTypes)(
    'with everything that hangs on them are no more statements than ten: by %s, %s',
    async (house, type) => {
      const ids = await fifty(type);
      const selection = everything(house, type, 2);
      await statementsFor(house, type, ids, selection); // once for the plans
      const ten = await statementsFor(house, type, ids.slice(0, 10), selection);
      const all = await statementsFor(house, type, ids, selection);
      expect(all.length).toBeLessThanOrEqual(ten.length);
      expect(ten.length).toBeLessThan(20);
    },
  );

  it.each(houses)('of all types at once are one statement each: by %s', async (house) => {
    const types = keyedTypesOf(house);
    const references = await Promise.all(
      types.map(async (type) => (await fifty(type)).slice(0, 10).map((id) => ({ __typename: type, id }))),
    );
    const selections = types.map((type) => `... on ${type} { id }`);
    const query = `query ($all: [_Any!]!) { _entities(representations: $all) { ${selections.join(' ')} } }`;
    all.world.statements.length = 0;
    const { errors } = await all.world.ask('admin', query, { all: references.flat() }, { house });
    expect(errors).toEqual([]);
    expect(all.world.statements.filter(isOwn)).toHaveLength(new Set(types.map(tableOf)).size);
  });
});
