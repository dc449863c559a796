import { randomUUID } from 'node:crypto';
import type { UserActor } from '@workgraph/kit/actor';
import { envelopeSealer } from '@workgraph/kit/envelope';
import { encodeId, newId } from '@workgraph/kit/ids';
import { actorOf } from '@workgraph/standalone/demo/ask';
import { acme, cast, orbit } from '@workgraph/standalone/demo/cast';
import { type GraphQLField, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, testSecret, type World } from '../../../tooling/world.ts';
import { workGuards } from '../src/work.guards.ts';
import { idPositions, rootFields, schema } from './id-positions.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
});
afterAll(() => world.close());

const keyed = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && type.astNode?.directives?.some(({ name }) => name.value === 'key'),
);

const tables: Record<string, string> = {
  Organization: 'work.organizations',
  User: 'work.users',
  Workspace: 'work.workspaces',
  WorkspacePermissions: 'work.workspaces',
  WorkspaceMember: 'work.workspace_members',
  Project: 'work.projects',
  ProjectPermissions: 'work.projects',
  Task: 'work.tasks',
  TaskPermissions: 'work.tasks',
};

async function idOf(type: string, where: string): Promise<string> {
  const [row] = await world.database.sql.unsafe<{ id: string }[]>(
    `select id from ${tables[type]} e where ${where} order by id limit 1`,
  );
  return encodeId(type, row?.id ?? '');
}

async function resolve(
  type: string,
  ids: readonly string[],
  who: 'member' | 'viewer' | 'foreign' = 'member',
) {
  const representations = ids.map((id) => ({ __typename: type, id }));
  const { data, errors } = await world.ask(
    who,
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { id } } }`,
    { representations },
  );
  expect(errors).toEqual([]);
  return data._entities as ({ id: string } | null)[];
}

describe('an entity asked for by another house', () => {
  it.each(keyed.map(({ name }) => name))('of type %s is found in reach and null beyond it', async (type) => {
    const table = tables[type];
    if (!table) throw new Error(`${type} is new: say which table its rows are in.`);
    const own = await idOf(type, `org_id = '${acme}' and ${inProduct(type)}`);
    const foreign = await idOf(type, `org_id = '${orbit}'`);
    const other =
      type.startsWith('User') || type === 'Organization' ? foreign : await idOf(type, notInReach(type));
    const asked = [own, foreign, other, encodeId(type, newId()), 'x', '', own.toUpperCase()];
    expect(await resolve(type, asked)).toEqual([{ id: own }, null, null, null, null, null, null]);
  });

  function inProduct(type: string): string {
    const product = `(select id from work.workspaces where slug = 'product' and org_id = '${acme}')`;
    if (type.startsWith('User') || type === 'Organization') return 'true';
    return type.startsWith('Workspace') && type !== 'WorkspaceMember'
      ? `id = ${product}`
      : `workspace_id = ${product}`;
  }

  function notInReach(type: string): string {
    const operations = `(select id from work.workspaces where slug = 'operations')`;
    return type.startsWith('Workspace') && type !== 'WorkspaceMember'
      ? `id = ${operations}`
      : `workspace_id = ${operations} and org_id = '${acme}'`;
  }

  it.each(keyed.map(({ name }) => name))('fifty of type %s are one statement', async (type) => {
    const ids = Array.from({ length: 50 }, () => encodeId(type, newId()));
    world.statements.length = 0;
    await resolve(type, ids);
    const reads = world.statements.filter((statement) => /^\s*select "/.test(statement));
    expect(reads).toHaveLength(1);
  });
});

describe('a call that the gateway has not signed', () => {
  const queries = [
    '{ viewer { role } }',
    '{ _service { sdl } }',
    '{ _entities(representations: []) { __typename } }',
  ];
  const seal = envelopeSealer(testSecret);
  const actor: UserActor = actorOf(cast.admin.person, acme);
  const requestId = randomUUID();

  it.each(queries)('is refused: %s', async (query) => {
    const envelopes = [
      undefined,
      '',
      'garbage',
      await seal({ actor, requestId }, 'portfolio'),
      await envelopeSealer('another secret')({ actor, requestId }, 'work'),
    ];
    for (const envelope of envelopes) {
      const { data, errors } = await world.houses.work.execute({ query, envelope });
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });

  it('with a signature that has expired is refused', async () => {
    const { SignJWT } = await import('jose');
    const { deriveKey } = await import('@workgraph/kit/envelope');
    const envelope = await new SignJWT({ org: acme, kind: 'SESSION', scopes: ['read'] })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(actor.userId)
      .setJti(requestId)
      .setAudience('work')
      .setExpirationTime('-1s')
      .sign(deriveKey(testSecret, 'envelope'));
    const { errors } = await world.houses.work.execute({ query: '{ viewer { role } }', envelope });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('every root field', () => {
  it.each(['Query', 'Mutation'] as const)('of %s has a rule, and every rule a field', (root) => {
    const fields = rootFields(root).map(({ name }) => name);
    expect(Object.keys(workGuards[root]).sort()).toEqual(fields.sort());
  });

  it('refuses nobody and a credential that lacks its scope', async () => {
    const seal = envelopeSealer(testSecret);
    for (const root of ['Query', 'Mutation'] as const) {
      for (const field of rootFields(root)) {
        const { name, args, type } = field;
        const values = args.filter((arg) => String(arg.type).endsWith('!'));
        const declared = values.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
        const passed = values.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
        const document = `${root.toLowerCase()} Q${declared && `(${declared})`} { ${name}${passed && `(${passed})`} { __typename } }`;
        expect(String(type)).not.toMatch(/!$/);
        const variables = root === 'Query' ? await queryValues(field) : await inputOf(name);
        const nobody = await world.ask(null, document, variables);
        expect([name, nobody.errors[0]?.extensions?.code]).toEqual([name, 'UNAUTHENTICATED']);
        if (name === 'viewer') continue; // who one is may always be asked
        const actor = {
          ...actorOf(cast.admin.person, acme),
          scopes: root === 'Query' ? [] : (['read'] as const),
        };
        const envelope = await seal({ actor, requestId: randomUUID() }, 'work');
        const { errors } = await world.houses.work.execute({ query: document, variables, envelope });
        expect([name, errors?.[0]?.extensions?.code]).toEqual([name, 'FORBIDDEN']);
      }
    }
  });

  async function queryValues(field: GraphQLField<unknown, unknown>): Promise<Record<string, unknown>> {
    const values: Record<string, unknown> = {};
    for (const { path, type } of idPositions(field).filter((position) => position.path[0] !== 'filter')) {
      const id = await idOf(type === 'Node' ? 'Task' : type, `org_id = '${acme}'`);
      values[String(path[0])] = path.length > 1 ? [id] : id;
    }
    return values;
  }

  async function inputOf(mutation: string): Promise<Record<string, unknown>> {
    const { readExamples } = await import('@workgraph/schema/examples');
    const { resolveReferences } = await import('@workgraph/standalone/demo/resolve-references');
    const example = readExamples('work').find((one) => one.mutation === mutation);
    const lookup = async <Data>(query: string, variables?: object): Promise<Data> =>
      (await world.ask('admin', query, variables)).data;
    return { input: await resolveReferences(example?.input ?? {}, lookup, new Date()) };
  }
});
