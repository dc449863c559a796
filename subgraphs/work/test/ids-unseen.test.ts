import { encodeId, newId } from '@workgraph/kit/ids';
import { type Example, readExamples } from '@workgraph/schema/examples';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { resolveReferences } from '@workgraph/standalone/demo/resolve-references';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, userId, type World } from '../../../tooling/world.ts';
import { listTables, sumOf } from './database-state.ts';
import { byField, idPlaces, ownArguments, type Place, placeName, withId } from './ids-places.ts';
import { type Reach, readReach } from './tenancy-reach.ts';
import { documentOf, isConnection, selectAll } from './tenancy-schema.ts';

let world: World;
let reach: Record<CastKey, Reach>;
let examples: readonly Example[];
let tables: string[];
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  reach = await readReach(world.database.sql);
  tables = (await listTables(world.database.sql)).filter((table) => table !== 'log.denials');
  const lookup = async <Data>(query: string, variables?: object): Promise<Data> =>
    (await world.ask('admin', query, variables)).data;
  examples = await resolveReferences(readExamples('work'), lookup, new Date());
});
afterAll(() => world.close());

const everybody = Object.keys(cast) as CastKey[];
const places = idPlaces(1);

/**
 * Ids that name not what a mutation is about but what shall be put into it, and how one that cannot be is refused to
 * who may do it at all. A new one must be entered here.
 */
const references: Readonly<Record<string, string>> = {
  'Mutation.createProject input.leadId': 'LEAD_NOT_MEMBER',
  'Mutation.assignProjectLead input.leadId': 'LEAD_NOT_MEMBER',
  'Mutation.createTask input.assigneeId': 'ASSIGNEE_NOT_MEMBER',
  'Mutation.assignTask input.assigneeId': 'ASSIGNEE_NOT_MEMBER',
  'Mutation.createTasks input.rows.0.projectId': 'BULK_REJECTED',
  'Mutation.createTasks input.rows.0.assigneeId': 'BULK_REJECTED',
  'Mutation.addWorkspaceMember input.userId': 'NOT_FOUND',
};

type Answer = { readonly data: unknown; readonly codes: readonly unknown[]; readonly whole: string };

/** `whole` is the answer to the byte, but for the request's own id and the very id that was sent. */
async function ask(who: CastKey, place: Place, id: string): Promise<Answer> {
  const { field } = place;
  const variables = withId(ownArguments(field, reach[who].own, examples), place.path, id);
  const answer = await world.ask(who, documentOf(field, selectAll(field.field.type, 1)), variables);
  const { data, errors } = answer;
  const said = JSON.stringify(answer).replaceAll(/"requestId":"[^"]+"/g, '"requestId":""');
  return {
    data: data && (data.it ?? data.on?.it ?? null),
    codes: errors.map(({ extensions }) => extensions?.code),
    whole: references[placeName(place)] ? said.replaceAll(id, 'the id') : said,
  };
}

/** Ids of what the person cannot see, by why. */
function unseen(who: CastKey, place: Place): [string, string][] {
  const type = place.type === 'Node' ? 'Task' : (place.type ?? '');
  const { outOfReach, foreign } = reach[who];
  const others: [string, string | undefined][] = [
    ['out of reach', outOfReach[type]],
    ['foreign', foreign[type]],
    // Of the organization, so anybody may know him; no member of the workspace the examples are about.
    ['no member', /_NOT_MEMBER$/.test(references[placeName(place)] ?? '') ? userId('outsider') : undefined],
  ];
  return others.filter((one): one is [string, string] => one[1] !== undefined);
}

/** What a mutation says of a reference: who may not do it at all hears that first. */
function expectedOf(who: CastKey, place: Place): string {
  const code = references[placeName(place)];
  const example = examples.find(({ mutation }) => mutation === place.field.field.name);
  if (!code) return 'NOT_FOUND';
  return example?.mayNot[who] ?? code;
}

describe('an id that names what exists elsewhere', () => {
  it('is asked for in every place, and the places for references are known', () => {
    const named = places.filter(({ isCondition }) => !isCondition).map(placeName);
    expect(Object.keys(references).filter((name) => !named.includes(name))).toEqual([]);
    for (const who of everybody) {
      expect(Object.keys(reach[who].foreign)).toEqual(
        expect.arrayContaining(['Project', 'Task', 'User', 'Workspace']),
      );
    }
    for (const who of ['owner', 'member', 'viewer', 'outsider'] as const) {
      expect(Object.keys(reach[who].outOfReach)).toEqual(
        expect.arrayContaining(['Project', 'Task', 'Workspace', 'WorkspaceMember']),
      );
    }
  });

  it.each(byField(places))(
    'is answered by %s as one that never was, and changes nothing',
    async (_, some) => {
      const before = await sumOf(world.database.sql, tables);
      for (const place of some) {
        const type = place.type === 'Node' ? 'Task' : (place.type ?? '');
        const asked = everybody.map(async (who) => {
          const never = await ask(who, place, encodeId(type, newId()));
          const about = { place: placeName(place), who };
          if (place.isCondition) expect({ ...about, codes: never.codes }).toEqual({ ...about, codes: [] });
          else
            expect({ ...about, codes: never.codes }).toEqual({ ...about, codes: [expectedOf(who, place)] });
          for (const [why, id] of unseen(who, place)) {
            const { whole } = await ask(who, place, id);
            expect({ ...about, why, whole }).toEqual({ ...about, why, whole: never.whole });
          }
        });
        await Promise.all(asked);
      }
      expect(await sumOf(world.database.sql, tables)).toEqual(before);
    },
  );
});

describe('a condition on an id', () => {
  const conditions = places.filter(({ isCondition }) => isCondition);

  it('is one of a list, which is empty for an id one cannot see and never an error', async () => {
    expect(conditions.filter(({ field }) => !isConnection(field.field.type)).map(placeName)).toEqual([]);
    const positive = conditions.filter(({ path }) => !path.includes('notIn'));
    expect(positive.length).toBeGreaterThan(10);
    for (const place of positive) {
      const asked = everybody.map(async (who) => {
        for (const [why, id] of unseen(who, place)) {
          const { data, codes } = await ask(who, place, id);
          expect([placeName(place), who, why, codes]).toEqual([placeName(place), who, why, []]);
          expect([placeName(place), who, why, data]).toMatchObject([
            placeName(place),
            who,
            why,
            { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } },
          ]);
        }
      });
      await Promise.all(asked);
    }
  });

  it('lets everything through where it leaves out what one cannot see anyway', async () => {
    for (const place of conditions.filter(({ path }) => path.includes('notIn'))) {
      const asked = everybody.map(async (who) => {
        const { field } = place;
        const document = documentOf(field, selectAll(field.field.type, 0));
        const all = await world.ask(who, document, ownArguments(field, reach[who].own, examples));
        const total = (all.data.it ?? all.data.on.it).totalCount;
        for (const [, id] of unseen(who, place)) {
          const { data } = await ask(who, place, id);
          expect([placeName(place), who, data]).toMatchObject([placeName(place), who, { totalCount: total }]);
        }
      });
      await Promise.all(asked);
    }
  });
});
