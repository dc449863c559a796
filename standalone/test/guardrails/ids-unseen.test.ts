import { encodeId, newId } from '@workgraph/kit/ids';
import { houses } from '@workgraph/schema/load-sdl';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { hasNone } from './exceptions.ts';
import { byField, idPlaces, idTypeAt, ownArguments, type Place, placeName, withId } from './id-places.ts';
import { answerOf, documentOf, isConnection, nodeTypesOf } from './languages.ts';
import { type Neighbourhood, openNeighbourhood } from './neighbours.ts';

let all: Neighbourhood;
beforeAll(async () => {
  all = await openNeighbourhood(inject('postgresUrl'));
});
afterAll(() => all.world.close());

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
  'Mutation.grantServiceAccountRole input.serviceAccountId': 'NOT_FOUND',
  'Mutation.createResource input.userId': 'USER_NOT_MEMBER',
  'Mutation.createAllocation input.projectId': 'NOT_FOUND',
  'Mutation.createAllocation input.taskId': 'NOT_FOUND',
  'Mutation.updateAllocation input.taskId': 'NOT_FOUND',
  'Mutation.linkProgramProject input.projectId': 'NOT_FOUND',
  'Mutation.unlinkProgramProject input.projectId': 'NOT_FOUND',
};

type Answer = { readonly data: unknown; readonly codes: readonly unknown[]; readonly whole: string };

/** `whole` is the answer to the byte, but for the request's own id and the very id that was sent. */
async function ask(who: CastKey, place: Place, id: string): Promise<Answer> {
  const { field } = place;
  const variables = withId(ownArguments(field, all.reach[who].own, all.examples), place.path, id);
  const answer = await all.world.ask(who, documentOf(field, 1), variables, { house: field.house });
  const { data, errors } = answer;
  const said = JSON.stringify(answer).replaceAll(/"requestId":"[^"]+"/g, '"requestId":""');
  return {
    data: answerOf(data),
    codes: errors.map(({ extensions }) => extensions?.code),
    whole: references[placeName(place)] ? said.replaceAll(id, 'the id') : said,
  };
}

/** Ids of what the person cannot see, by why. */
function unseen(who: CastKey, place: Place): [string, string][] {
  const type = idTypeAt(place);
  const { outOfReach, foreign } = all.reach[who];
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
  const example = all.examples.find(({ mutation }) => mutation === place.field.field.name);
  if (!code) return 'NOT_FOUND';
  return example?.mayNot[who] ?? code;
}

const nothing = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };

/** What a list shows for a condition on an id one cannot see: nothing, or all where it is what is left out. */
async function listed(who: CastKey, { field, path }: Place): Promise<object> {
  if (!path.includes('notIn')) return nothing;
  const variables = ownArguments(field, all.reach[who].own, all.examples);
  const { data } = await all.world.ask(who, documentOf(field, 0), variables, { house: field.house });
  return { totalCount: answerOf(data).totalCount };
}

describe('an id that names what exists elsewhere', () => {
  it('is asked for in every place, and the places for references are known', () => {
    const named = places.filter(({ isCondition }) => !isCondition).map(placeName);
    expect(Object.keys(references).filter((name) => !named.includes(name))).toEqual([]);
    const types = houses.flatMap(nodeTypesOf);
    for (const who of everybody) {
      expect([who, Object.keys(all.reach[who].foreign)]).toEqual([who, expect.arrayContaining(types)]);
      const had = types.filter((type) => !hasNone[who]?.includes(type));
      expect([who, Object.keys(all.reach[who].own)]).toEqual([who, expect.arrayContaining(had)]);
    }
    const placed = types.filter((type) => !['Organization', 'User'].includes(type));
    for (const who of ['owner', 'member', 'viewer', 'outsider'] as const) {
      expect([who, Object.keys(all.reach[who].outOfReach)]).toEqual([who, expect.arrayContaining(placed)]);
    }
  });

  it('is a condition in lists alone', () => {
    const conditions = places.filter(({ isCondition }) => isCondition);
    expect(conditions.length).toBeGreaterThan(20);
    expect(conditions.filter(({ field }) => !isConnection(field.field.type)).map(placeName)).toEqual([]);
  });

  it.each(byField(places))(
    'is answered by %s as one that never was, and changes nothing',
    async (_, some) => {
      const before = await all.sums('log.denials');
      for (const place of some) {
        const asked = everybody.map(async (who) => {
          const never = await ask(who, place, encodeId(idTypeAt(place), newId()));
          const about = { place: placeName(place), who };
          const codes = place.isCondition ? [] : [expectedOf(who, place)];
          expect({ ...about, codes: never.codes }).toEqual({ ...about, codes });
          if (place.isCondition)
            expect({ ...about, data: never.data }).toMatchObject({
              ...about,
              data: await listed(who, place),
            });
          for (const [why, id] of unseen(who, place)) {
            const { whole } = await ask(who, place, id);
            expect({ ...about, why, whole }).toEqual({ ...about, why, whole: never.whole });
          }
        });
        await Promise.all(asked);
      }
      expect(await all.sums('log.denials')).toEqual(before);
    },
  );
});
