import { encodeId } from '@workgraph/kit/ids';
import type { House } from '@workgraph/schema/load-sdl';
import { acme } from '@workgraph/standalone/demo/cast';
import { isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../../tooling/world.ts';
import { bringCrowd, type Crowd } from './crowd.ts';
import { tableOf } from './entity-tables.ts';
import {
  answerOf,
  documentOf,
  entitiesDocument,
  type Field,
  fields,
  isConnection,
  keyedTypes,
  namedFields,
  objectOf,
  selectAll,
  selected,
  someValue,
} from './languages.ts';

let world: World;
let crowd: Crowd;
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  crowd = await bringCrowd(world);
});
afterAll(() => world.close());

type Question = { readonly house: House; readonly query: string; readonly variables: object };

/** Statements of one question but for those that open its snapshot, by the time it has been asked once before. */
async function count({ house, query, variables }: Question): Promise<number> {
  for (const isMeant of [false, true]) {
    world.statements.length = 0;
    const { errors } = await world.ask('admin', query, variables, { house });
    expect(errors).toEqual([]);
    if (!isMeant) await new Promise((done) => setTimeout(done, 5));
  }
  return world.statements.filter((one) => !/^\s*(begin|commit|rollback)|set_config/i.test(one)).length;
}

/** References to the entities that were created last, of workspaces to the full one first. */
async function latest(type: string, number: number): Promise<object[]> {
  const table = tableOf(type);
  const first = table === 'work.workspaces' ? `slug <> 'product', ` : '';
  const rows = await world.database.sql.unsafe<{ id: string }[]>(
    `select id from ${table} where org_id = '${acme}' order by ${first}created_at desc, id limit ${number}`,
  );
  return rows.map(({ id }) => ({ __typename: type, id: encodeId(type, id) }));
}

const isEntityOf = (field: Field) =>
  keyedTypes.some(([house, type]) => house === field.house && type === field.owner.name);
/** The lists of a change set are cut from what is at hand by the kit; where many are changed at once they are asked. */
const isOfChangeSet = ({ owner }: Field) => owner.name === 'ChangeSet';
const lists = fields.filter(
  (one) => isConnection(one.field.type) && (!isOfChangeSet(one) || one.house === 'work'),
);

/** A page of a list, or of that list below several parents. */
async function pageOf(list: Field, first: number, below: string, parents = 1): Promise<Question> {
  const { house, owner, field } = list;
  if (isOfChangeSet(list)) {
    const change = `changeSet { ${field.name}(first: ${first}) ${below} }`;
    const query = `mutation ($input: CreateTasksInput!) { createTasks(input: $input, options: { dryRun: true }) { ${change} } }`;
    return { house, query, variables: { input: crowd } };
  }
  const of = isEntityOf(list) ? await latest(owner.name, parents) : [];
  const given = field.args
    .filter((arg) => isRequiredArgument(arg) && arg.name !== 'workspaceId')
    .map((arg) => [arg.name, someValue(arg)]);
  const variables = { workspaceId: crowd.workspaceId, of, first, ...Object.fromEntries(given) };
  return { house, query: documentOf(list, below), variables };
}

const plain = '{ nodes { __typename } pageInfo { hasNextPage } totalCount }';

const countPage = async (...page: Parameters<typeof pageOf>) => count(await pageOf(...page));

/** Lists that never hold more than one: a proposal is one person's. */
const alone = ['Proposal.whoCan'];

describe('the lists of the graph', () => {
  it.each(namedFields(lists.filter((one) => !isOfChangeSet(one) && !alone.includes(one.name))))(
    'have several items to show: %s',
    async (_, list) => {
      const { house, query, variables } = await pageOf(list, 50, plain);
      const { data } = await world.ask('admin', query, variables, { house });
      expect(answerOf(data).nodes.length).toBeGreaterThan(1);
    },
  );

  it('are the only places where many of something come without a bound', () => {
    const bounded = fields.filter(({ field }) => /\[/.test(String(field.type)) && !isConnection(field.type));
    const unsized = bounded.filter(
      ({ owner, field }) =>
        !/(Connection|Payload)$/.test(owner.name) &&
        !field.astNode?.directives?.some(({ name }) => name.value === 'listSize'),
    );
    expect(unsized.map(({ name }) => name)).toEqual([]);
  });

  it.each(namedFields(lists))('send as many statements for one item as for fifty: %s', async (_, list) => {
    expect(await countPage(list, 50, plain)).toBe(await countPage(list, 1, plain));
  });

  it.each(namedFields(lists))(
    'send no more for everything below fifty items than below ten: %s',
    async (_, list) => {
      const everything = selectAll(list.house, list.field.type, 2);
      const ten = await countPage(list, 10, everything);
      expect(await countPage(list, 50, everything)).toBeLessThanOrEqual(ten);
      expect(ten).toBeLessThan(40);
    },
  );

  it.each(namedFields(lists.filter(isEntityOf)))(
    'send as many under twenty parents as under one: %s',
    async (_, list) => {
      const one = await countPage(list, 1, plain);
      expect(await countPage(list, 1, plain, 20)).toBe(one);
      expect(await countPage(list, 50, plain, 20)).toBe(one);
    },
  );
});

describe('what is reckoned for an entity', () => {
  // What is no list, object or argument takes no question of its own: those are asked together.
  const reckoned = keyedTypes.flatMap(([house, type]) => {
    const all = selected(house, objectOf(house, type), 1);
    const alone = all.filter((one) => /\W/.test(one));
    const together = all.filter((one) => !alone.includes(one)).join(' ');
    return [together, ...alone].map((selection) => [house, type, selection] as const);
  });

  it.each(reckoned)(
    'is so for twenty in as many statements as for one: by %s, %s %s',
    async (house, type, selection) => {
      const ask = async (number: number) =>
        count({
          house,
          query: entitiesDocument(type, `{ ${selection} }`),
          variables: { all: await latest(type, number) },
        });
      const one = await ask(1);
      expect(await ask(20)).toBe(one);
      expect(one).toBeLessThanOrEqual(5);
    },
  );
});
