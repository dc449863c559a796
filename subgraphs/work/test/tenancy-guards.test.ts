import { randomUUID } from 'node:crypto';
import type { Scope } from '@workgraph/kit/actor';
import { envelopeSealer } from '@workgraph/kit/envelope';
import { type Example, readExamples } from '@workgraph/schema/examples';
import { actorOf } from '@workgraph/standalone/demo/ask';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { resolveReferences } from '@workgraph/standalone/demo/resolve-references';
import { getNamedType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, testSecret, type World } from '../../../tooling/world.ts';
import { workGuards } from '../src/work.guards.ts';
import { listTables, sumOf } from './database-state.ts';
import { idPlaces, ownArguments, placeName, withId } from './ids-places.ts';
import { type Reach, readReach } from './tenancy-reach.ts';
import { documentOf, type Field, keyedTypes, rootFields, selectAll } from './tenancy-schema.ts';

let world: World;
let reach: Record<CastKey, Reach>;
let examples: readonly Example[];
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  reach = await readReach(world.database.sql);
  const lookup = async <Data>(query: string, variables?: object): Promise<Data> =>
    (await world.ask('admin', query, variables)).data;
  examples = await resolveReferences(readExamples('work'), lookup, new Date());
});
afterAll(() => world.close());

const seal = envelopeSealer(testSecret);
const roots = [...rootFields('Query'), ...rootFields('Mutation')];

const documentFor = (field: Field) => documentOf(field, selectAll(field.field.type, 0));
const variablesFor = (field: Field) => {
  const variables = ownArguments(field, reach.admin.own, examples);
  return 'options' in variables
    ? { ...variables, options: { ...Object(variables.options), dryRun: true } }
    : variables;
};

/** Asks as the admin, who may do everything, with a credential that was given less. */
async function askWith(scopes: readonly Scope[], query: string, variables: object) {
  const actor = { ...actorOf(cast.admin.person, cast.admin.organizationId), scopes };
  const envelope = await seal({ actor, requestId: randomUUID() }, 'work');
  const { errors = [] } = await world.houses.work.execute({ query, variables: { ...variables }, envelope });
  return errors.map(({ extensions }) => ({ code: extensions?.code, details: extensions?.details }));
}

describe('every field a client can start from', () => {
  it.each(['Query', 'Mutation'] as const)('of %s has a rule, and every rule has a field', (root) => {
    const fields = rootFields(root).map(({ field }) => field.name);
    expect(Object.keys(workGuards[root]).sort()).toEqual(fields.sort());
  });

  it('may be null, so that a refusal of one leaves the others', () => {
    expect(roots.filter(({ field }) => isNonNullType(field.type)).map(({ name }) => name)).toEqual([]);
  });

  it.each(roots.map((field) => [field.name, field] as const))('refuses nobody: %s', async (_, field) => {
    const before = await sumOf(world.database.sql, await listTables(world.database.sql));
    world.statements.length = 0;
    const { data, errors } = await world.ask(null, documentFor(field), variablesFor(field));
    expect(data).toEqual({ it: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(world.statements).toEqual([]);
    expect(await sumOf(world.database.sql, await listTables(world.database.sql))).toEqual(before);
  });

  it.each(roots.map((field) => [field.name, field] as const))(
    'asks for a scope before anything else: %s',
    async (name, field) => {
      const isRead = name.startsWith('Query.');
      const needed: Scope = isRead ? 'read' : 'write';
      const refused = [{ code: 'FORBIDDEN', details: { rule: `scope.${needed}` } }];
      const others: Scope[] = ['admin', 'assistant', isRead ? 'write' : 'read'];
      for (const scopes of [[], ...others.map((one) => [one]), others]) {
        expect([scopes, await askWith(scopes, documentFor(field), variablesFor(field))]).toEqual([
          scopes,
          refused,
        ]);
      }
      const { code } = (await askWith([needed], documentFor(field), variablesFor(field)))[0] ?? {};
      expect(code).not.toBe('FORBIDDEN');
    },
  );

  it('is refused to nobody through the door of other houses too', async () => {
    for (const type of keyedTypes) {
      const { data, errors } = await world.ask(
        null,
        `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} { id } } }`,
        { all: [{ __typename: type, id: reach.admin.own[type] }] },
      );
      expect([type, data?._entities?.[0] ?? null]).toEqual([type, null]);
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
    }
  });
});

describe('a workspace', () => {
  const named = idPlaces(1).filter(({ path }) => path.at(-1) === 'workspaceId');

  it('is named by every field that works in one and is told of no entity', () => {
    expect(named.map(placeName).sort()).toEqual([
      'Mutation.addWorkspaceMember input.workspaceId',
      'Mutation.createProject input.workspaceId',
      'Mutation.createTasks input.workspaceId',
      'Query.projects workspaceId',
      'Query.tasks workspaceId',
    ]);
    const creating = examples.filter(({ input }) => !('id' in input)).map(({ mutation }) => mutation);
    const places = idPlaces(1).map(({ field }) => field.field.name);
    // A workspace is in no workspace; whatever else is created is created somewhere.
    expect(creating.filter((mutation) => !places.includes(mutation))).toEqual(['createWorkspace']);
  });

  it.each(named.map((place) => [placeName(place), place] as const))(
    'is never made up: %s that is null, left out, empty or malformed is an error to everybody',
    async (_, place) => {
      const { field, path } = place;
      const document = documentFor(field);
      const before = await sumOf(world.database.sql, await listTables(world.database.sql));
      for (const who of Object.keys(cast) as CastKey[]) {
        const own = ownArguments(field, reach[who].own, examples);
        for (const value of [null, undefined, '', ' ', 'x', '*', 'default', reach[who].own.Project, [], {}]) {
          const { data, errors } = await world.ask(who, document, withId(own, path, value));
          expect([who, value, data?.it ?? null]).toEqual([who, value, null]);
          expect([who, value, errors.map(({ extensions }) => extensions?.code)]).toEqual([
            who,
            value,
            ['VALIDATION_FAILED'],
          ]);
        }
      }
      expect(await sumOf(world.database.sql, await listTables(world.database.sql))).toEqual(before);
    },
  );

  it.each(named.map((place) => [placeName(place), place] as const))(
    'is never made up: a document that leaves %s out, or writes null, is no operation',
    async (_, { field, path }) => {
      const { name, type } = field.field;
      const isRoot = path.length === 1;
      const selection = selectAll(type, 0);
      for (const given of isRoot
        ? ['', '(workspaceId: null)', '(first: 1)']
        : ['', '(input: {})', '(input: { workspaceId: null })']) {
        const document = `${field.owner.name.toLowerCase()} { ${name}${given} ${selection} }`;
        const { data, errors } = await world.ask('owner', document);
        expect([document, data ?? null]).toEqual([document, null]);
        const codes = new Set(errors.map(({ extensions }) => extensions?.code));
        expect([document, ...codes]).toEqual([document, 'OPERATION_INVALID']);
      }
    },
  );

  it('has no field that answers for all of them but those that ask for the caller himself', () => {
    const unplaced = rootFields('Query').filter(({ field }) =>
      field.args.every(({ type }) => !isNonNullType(type)),
    );
    expect(unplaced.map(({ name }) => name).sort()).toEqual([
      'Query.myWork',
      'Query.people',
      'Query.viewer',
      'Query.workspaces',
    ]);
    expect(unplaced.map(({ field }) => getNamedType(field.type).name)).not.toContain('Workspace');
  });
});
