import { randomUUID } from 'node:crypto';
import { assistantGuards } from '@workgraph/assistant/assistant.guards';
import type { Scope } from '@workgraph/kit/actor';
import { envelopeSealer } from '@workgraph/kit/envelope';
import type { Guards } from '@workgraph/kit/graphql/guard';
import { portfolioGuards } from '@workgraph/portfolio/portfolio.guards';
import { resourceGuards } from '@workgraph/resource/resource.guards';
import { type House, houses } from '@workgraph/schema/load-sdl';
import { actorOf } from '@workgraph/standalone/demo/ask';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { workGuards } from '@workgraph/work/work.guards';
import { getNamedType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testSecret } from '../../../tooling/world.ts';
import { creating } from './examples.ts';
import { idPlaces, ownArguments, placeName, withId } from './id-places.ts';
import {
  documentOf,
  entitiesDocument,
  type Field,
  keyedTypes,
  namedFields,
  rootFields,
  selectAll,
} from './languages.ts';
import { type Neighbourhood, openNeighbourhood } from './neighbours.ts';

let all: Neighbourhood;
beforeAll(async () => {
  all = await openNeighbourhood(inject('postgresUrl'));
});
afterAll(() => all.world.close());

const guardsOf: Readonly<Record<House, Guards>> = {
  work: workGuards,
  resource: resourceGuards,
  portfolio: portfolioGuards,
  assistant: assistantGuards,
};
/** Guarded by the kit, in every house alike. */
const shared = ['node', 'nodes'];

const seal = envelopeSealer(testSecret);
const roots = [...rootFields('Query'), ...rootFields('Mutation')];

const variablesFor = (field: Field) => {
  const variables = ownArguments(field, all.reach.admin.own, all.examples);
  return 'options' in variables
    ? { ...variables, options: { ...Object(variables.options), dryRun: true } }
    : variables;
};

/** Changes of who may do what, where. */
const administered =
  /^Mutation\.[a-z]+(Workspace|WorkspaceMember|WorkspaceMemberRole|ServiceAccount|ServiceAccountRole|ApiKey)$/;

/** What a credential must have been given for a field, in the order in which it is asked for. */
function scopesFor({ house, field, name }: Field): Scope[] {
  // Nobody gives a key more than he has: the example's may read, too.
  if (field.name === 'createApiKey') return ['write', 'admin', 'read'];
  if (administered.test(name)) return ['write', 'admin'];
  if (house !== 'assistant' || shared.includes(field.name))
    return [name.startsWith('Query.') ? 'read' : 'write'];
  // What is proposed is tried by the very mutation, which asks for its own.
  return field.name === 'createProposal' ? ['read', 'assistant', 'write'] : ['read', 'assistant'];
}

/** Asks as the admin, who may do everything, with a credential that was given less. */
async function askWith(scopes: readonly Scope[], field: Field) {
  const actor = { ...actorOf(cast.admin.person, cast.admin.organizationId), scopes };
  const envelope = await seal({ actor, requestId: randomUUID() }, field.house);
  const request = { query: documentOf(field, 0), variables: { ...variablesFor(field) }, envelope };
  const { errors = [] } = await all.world.houses[field.house].execute(request);
  return errors.map(({ extensions }) => ({ code: extensions?.code, details: extensions?.details }));
}

describe('every field a client can start from', () => {
  it.each(houses)('of %s has a rule, and every rule has a field', (house) => {
    const { Query, Mutation } = guardsOf[house];
    const names = (root: 'Query' | 'Mutation') => rootFields(root, house).map(({ field }) => field.name);
    expect([...shared, ...Object.keys(Query)].sort()).toEqual(names('Query').sort());
    expect(Object.keys(Mutation).sort()).toEqual(names('Mutation').sort());
  });

  it('may be null, so that a refusal of one leaves the others', () => {
    expect(roots.filter(({ field }) => isNonNullType(field.type)).map(({ name }) => name)).toEqual([]);
  });

  it.each(namedFields(roots))('refuses nobody: %s', async (_, field) => {
    const { world } = all;
    const before = await all.sums();
    world.statements.length = 0;
    const { house } = field;
    const { data, errors } = await world.ask(null, documentOf(field, 0), variablesFor(field), { house });
    expect(data).toEqual({ it: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(world.statements).toEqual([]);
    expect(await all.sums()).toEqual(before);
  });

  it.each(namedFields(roots))('asks for its scopes before anything else: %s', async (_, field) => {
    const needed = scopesFor(field);
    const every: Scope[] = ['read', 'write', 'admin', 'assistant'];
    const lacking = needed.map((one) => every.filter((scope) => scope !== one));
    for (const scopes of [[], ...every.map((one) => [one]), ...lacking, needed]) {
      const missing = needed.find((one) => !scopes.includes(one));
      const refused = await askWith(scopes, field);
      if (missing)
        expect([scopes, refused]).toEqual([
          scopes,
          [{ code: 'FORBIDDEN', details: { rule: `scope.${missing}` } }],
        ]);
      else expect([scopes, refused[0]?.code]).not.toEqual([scopes, 'FORBIDDEN']);
    }
  });

  it.each(keyedTypes)(
    'is refused to nobody through the door of other houses too: of %s, %s',
    async (house, type) => {
      const references = [{ __typename: type, id: all.reach.admin.own[type] }];
      const query = entitiesDocument(type, '{ id }');
      const { data, errors } = await all.world.ask(null, query, { all: references }, { house });
      expect(data?._entities?.[0] ?? null).toBeNull();
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
    },
  );
});

describe('a workspace', () => {
  const named = idPlaces(1).filter(({ path }) => path.at(-1) === 'workspaceId');

  it('is named by every field that works in one and is told of no entity', () => {
    expect(named.map(placeName).sort()).toEqual([
      'Mutation.addWorkspaceMember input.workspaceId',
      'Mutation.createProgram input.workspaceId',
      'Mutation.createProject input.workspaceId',
      'Mutation.createResource input.workspaceId',
      'Mutation.createTasks input.workspaceId',
      'Mutation.grantServiceAccountRole input.workspaceId',
      'Query.allocationConflicts workspaceId',
      'Query.programs workspaceId',
      'Query.projects workspaceId',
      'Query.proposals workspaceId',
      'Query.resources workspaceId',
      'Query.tasks workspaceId',
    ]);
    const places = idPlaces(1).map(({ field }) => field.field.name);
    // A workspace and a service account are in no workspace; whatever else is created is created somewhere.
    expect(creating.filter((mutation) => !places.includes(mutation))).toEqual([
      'createServiceAccount',
      'createWorkspace',
    ]);
  });

  it.each(named.map((place) => [placeName(place), place] as const))(
    'is never made up: %s that is null, left out, empty or malformed is an error to everybody',
    async (_, place) => {
      const { field, path } = place;
      const { house } = field;
      const document = documentOf(field, 0);
      const before = await all.sums();
      for (const who of Object.keys(cast) as CastKey[]) {
        const { own } = all.reach[who];
        const args = ownArguments(field, own, all.examples);
        for (const value of [null, undefined, '', ' ', 'x', '*', 'default', own.Project, [], {}]) {
          const { data, errors } = await all.world.ask(who, document, withId(args, path, value), { house });
          expect([who, value, data?.it ?? null]).toEqual([who, value, null]);
          expect([who, value, errors.map(({ extensions }) => extensions?.code)]).toEqual([
            who,
            value,
            ['VALIDATION_FAILED'],
          ]);
        }
      }
      expect(await all.sums()).toEqual(before);
    },
  );

  it.each(named.map((place) => [placeName(place), place] as const))(
    'is never made up: a document that leaves %s out, or writes null, is no operation',
    async (_, { field, path }) => {
      const { house, owner } = field;
      const { name, type } = field.field;
      const isRoot = path.length === 1;
      const selection = selectAll(house, type, 0);
      for (const given of isRoot
        ? ['', '(workspaceId: null)', '(first: 1)']
        : ['', '(input: {})', '(input: { workspaceId: null })']) {
        const document = `${owner.name.toLowerCase()} { ${name}${given} ${selection} }`;
        const { data, errors } = await all.world.ask('owner', document, {}, { house });
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
      'Query.apiKeys',
      'Query.myWork',
      'Query.people',
      'Query.serviceAccounts',
      'Query.viewer',
      'Query.workspaces',
    ]);
    expect(unplaced.map(({ field }) => getNamedType(field.type).name)).not.toContain('Workspace');
  });
});
