import { encodeId, newId } from '@workgraph/kit/ids';
import { type Example, readExamples } from '@workgraph/schema/examples';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { resolveReferences } from '@workgraph/standalone/demo/resolve-references';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../../tooling/world.ts';
import { listTables, sumOf } from './database-state.ts';
import { byField, idPlaces, ownArguments, type Place, placeName, withId } from './ids-places.ts';
import { type Reach, readReach } from './tenancy-reach.ts';
import { documentOf, selectAll } from './tenancy-schema.ts';

let world: World;
let reach: Record<CastKey, Reach>;
let examples: readonly Example[];
let tables: string[];
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  reach = await readReach(world.database.sql);
  tables = await listTables(world.database.sql);
  const lookup = async <Data>(query: string, variables?: object): Promise<Data> =>
    (await world.ask('admin', query, variables)).data;
  examples = await resolveReferences(readExamples('work'), lookup, new Date());
});
afterAll(() => world.close());

const everybody = Object.keys(cast) as CastKey[];
const places = idPlaces(2);

/** What is no id of the type, whoever reads it. */
function malformed(type: string): unknown[] {
  const id = encodeId(type === 'Node' ? 'Task' : type, newId());
  const other = { Node: 'Frog', Workspace: 'Task' }[type] ?? 'Workspace';
  return [
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
}

async function ask(who: CastKey | null, place: Place, id: unknown) {
  const own = reach[who ?? 'owner'].own;
  const variables = withId(ownArguments(place.field, own, examples), place.path, id);
  return world.ask(who, documentOf(place.field, selectAll(place.field.field.type, 0)), variables);
}

describe('an id in the arguments of any field', () => {
  it('says of which type it must be', () => {
    expect(places.filter(({ type }) => type === null).map(placeName)).toEqual([]);
    const types = new Set(places.map(({ type }) => type));
    expect([...types].sort()).toEqual(['Node', 'Project', 'Task', 'User', 'Workspace', 'WorkspaceMember']);
  });

  it('is found in lists, in filters within filters and below other fields', () => {
    expect(places.map(placeName)).toEqual(
      expect.arrayContaining([
        'Query.nodes ids.0',
        'Query.tasks filter.and.0.assignee.in.0',
        'Project.tasks filter.not.id.notIn.0',
        'MyWork.tasks filter.project.eq',
        'Mutation.createTasks input.rows.0.projectId',
      ]),
    );
  });
});

describe('a malformed id or one of another type', () => {
  it.each(byField(places))(
    'in %s is VALIDATION_FAILED at its place, and changes nothing',
    async (_, some) => {
      const before = await sumOf(world.database.sql, tables);
      for (const place of some) {
        const asked = malformed(place.type ?? '').map(async (id, index) => {
          const who = everybody[index % everybody.length] ?? 'owner';
          const { data, errors } = await ask(who, place, id);
          const about = { place: placeName(place), who, id: String(id).slice(0, 60) };
          expect({ ...about, data: data && (data.it ?? data.on?.it ?? null) }).toEqual({
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
      expect(await sumOf(world.database.sql, tables)).toEqual(before);
    },
  );

  it('is not what nobody hears of: without a credential it is UNAUTHENTICATED, as with any other id', async () => {
    for (const place of places) {
      for (const id of ['x', encodeId(place.type ?? '', newId())]) {
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
    const filter = { id: { in: ['a', reach.owner.own.Task, 'b'] }, or: [{ project: { eq: 'c' } }] };
    const { errors } = await world.ask('owner', query, { w: 'd', filter });
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
