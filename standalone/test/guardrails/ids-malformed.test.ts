import { encodeId, newId } from '@workgraph/kit/ids';
import { houses } from '@workgraph/schema/load-sdl';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { byField, idPlaces, idTypeAt, ownArguments, type Place, placeName, withId } from './id-places.ts';
import { answerOf, documentOf, nodeTypesOf } from './languages.ts';
import { type Neighbourhood, openNeighbourhood } from './neighbours.ts';

let all: Neighbourhood;
beforeAll(async () => {
  all = await openNeighbourhood(inject('postgresUrl'));
});
afterAll(() => all.world.close());

const everybody = Object.keys(cast) as CastKey[];
const places = idPlaces(2);

/** What is no id of the type, whoever reads it. */
function malformed(place: Place): unknown[] {
  const type = place.type ?? '';
  const id = encodeId(idTypeAt(place), newId());
  const other = { Node: 'Frog', Workspace: 'Task' }[type] ?? 'Workspace';
  const ids = [
    '',
    'x',
    newId(),
    id.toUpperCase(),
    encodeId(other, newId()),
    `${id}${'0'.repeat(10_240)}`,
    `${id}\0`,
    ` ${id}`,
    42,
    id.slice(0, -1),
    `${id.slice(0, -1)}l`,
    "' or true --",
  ];
  // Within other filters the same decoder goes on: such a place meets some of them, and all together meet all.
  const isWithin = place.path.some((step) => ['and', 'or', 'not'].includes(String(step)));
  return isWithin ? ids.filter((_, index) => index % 4 === places.indexOf(place) % 4) : ids;
}

async function ask(who: CastKey | null, place: Place, id: unknown) {
  const { field, path } = place;
  const own = all.reach[who ?? 'owner'].own;
  const variables = withId(ownArguments(field, own, all.examples), path, id);
  return all.world.ask(who, documentOf(field, 0), variables, { house: field.house });
}

describe('an id in the arguments of any field', () => {
  it('says of which type it must be', () => {
    expect(places.filter(({ type }) => type === null).map(placeName)).toEqual([]);
    const types = new Set(places.map(({ type }) => type));
    const nodes = houses.flatMap(nodeTypesOf);
    expect([...types].filter((type) => type !== 'Node' && !nodes.includes(String(type)))).toEqual([]);
    expect(types.size).toBeGreaterThan(5);
  });

  it('is found in lists, in filters within filters and below other fields', () => {
    expect(places.map(placeName)).toEqual(
      expect.arrayContaining([
        'Query.nodes ids.0',
        'Query.tasks filter.and.0.assignee.in.0',
        'Project.tasks filter.not.id.notIn.0',
        'MyWork.tasks filter.project.eq',
        'Mutation.createTasks input.rows.0.projectId',
        'Resource.allocations filter.project.eq',
        'Mutation.linkProgramProject input.projectId',
      ]),
    );
  });
});

describe('a malformed id or one of another type', () => {
  it.each(byField(places))(
    'in %s is VALIDATION_FAILED at its place, and changes nothing',
    async (_, some) => {
      const before = await all.sums();
      for (const place of some) {
        const asked = malformed(place).map(async (id, index) => {
          const who = everybody[(index + places.indexOf(place)) % everybody.length] ?? 'owner';
          const { data, errors } = await ask(who, place, id);
          const about = { place: placeName(place), who, id: String(id).slice(0, 60) };
          expect({ ...about, data: answerOf(data) }).toEqual({
            ...about,
            data: place.field.name === 'Query.nodes' ? [null] : null,
          });
          expect({ ...about, codes: errors.map(({ extensions }) => extensions?.code) }).toEqual({
            ...about,
            codes: ['VALIDATION_FAILED'],
          });
          expect({ ...about, problems: errors[0]?.extensions?.details }).toMatchObject({
            ...about,
            problems: { problems: [{ path: place.path, message: expect.any(String) }] },
          });
          if (String(id).length > 1 && id !== 42) expect(JSON.stringify(errors)).not.toContain(String(id));
        });
        await Promise.all(asked);
      }
      expect(await all.sums()).toEqual(before);
    },
  );

  it('is not what nobody hears of: without a credential it is UNAUTHENTICATED, as with any other id', async () => {
    for (const place of places) {
      for (const id of ['x', encodeId(idTypeAt(place), newId())]) {
        const { errors } = await ask(null, place, id);
        expect([placeName(place), errors.map(({ extensions }) => extensions?.code)]).toEqual([
          placeName(place),
          ['UNAUTHENTICATED'],
        ]);
      }
    }
  });

  it('is told of together with all others', async () => {
    const query = `query ($w: ID!, $filter: TaskFilter) { tasks(workspaceId: $w, filter: $filter) { totalCount } }`;
    const filter = { id: { in: ['a', all.reach.owner.own.Task, 'b'] }, or: [{ project: { eq: 'c' } }] };
    const { errors } = await all.world.ask('owner', query, { w: 'd', filter });
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'VALIDATION_FAILED',
          details: {
            problems: [
              { path: ['workspaceId'] },
              { path: ['filter', 'or', 0, 'project', 'eq'] },
              { path: ['filter', 'id', 'in', 0] },
              { path: ['filter', 'id', 'in', 2] },
            ],
          },
        },
      },
    ]);
  });
});
