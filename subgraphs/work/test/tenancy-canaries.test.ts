import { declaredIdType } from '@workgraph/kit/graphql/decode-ids';
import { encodeId } from '@workgraph/kit/ids';
import { readExamples } from '@workgraph/schema/examples';
import { type CastKey, cast, foreigners } from '@workgraph/standalone/demo/cast';
import { resolveReferences } from '@workgraph/standalone/demo/resolve-references';
import { isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, type World } from '../../../tooling/world.ts';
import { type Reach, readReach } from './tenancy-reach.ts';
import {
  documentOf,
  type Field,
  fields,
  keyedTypes,
  rootFields,
  schema,
  selectAll,
} from './tenancy-schema.ts';

let world: World;
let reach: Record<CastKey, Reach>;
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  reach = await readReach(world.database.sql);
});
afterAll(() => world.close());

const everybody = Object.keys(cast) as CastKey[];

const isId = /^[a-z]+_[0-9a-z]{26}$/;

/** What an answer tells, data and errors alike, of the things beyond the person's reach; not the words he sent himself. */
async function leaks(who: CastKey, query: string, variables: object): Promise<string[]> {
  const told = JSON.stringify(await world.ask(who, query, variables));
  const sent = JSON.stringify(variables);
  return reach[who].secrets.filter(
    (secret) => told.includes(secret) && (isId.test(secret) || !sent.includes(secret)),
  );
}

/** Arguments that must be given, with ids of one's own or of somebody else. */
function idArguments({ field }: Field, idOf: (type: string) => string | undefined): object | null {
  const entries = field.args.filter(isRequiredArgument).map((arg) => {
    const type = declaredIdType(arg) ?? '';
    const id = idOf(type === 'Node' ? 'Task' : type);
    return [arg.name, String(arg.type).startsWith('[') ? [id] : id];
  });
  return entries.some(([, id]) => id === undefined) ? null : Object.fromEntries(entries);
}

describe('what is beyond a person', () => {
  it('is known to this page: the texts and ids of other places', () => {
    const { admin, owner, viewer, outsider, foreign } = reach;
    const fay = encodeId('User', foreigners.fay.id);
    for (const { secrets } of [admin, owner, viewer, outsider]) {
      expect(secrets).toEqual(
        expect.arrayContaining(['Orbit Foods', 'Orbit secret sauce', 'Fay Novak', fay, foreigners.fay.id]),
      );
    }
    expect(foreign.secrets).toEqual(
      expect.arrayContaining([
        'Acme Robotics',
        'Ada Lovelace',
        'Gripper drops parts below 5 °C',
        'ada@acme.example',
      ]),
    );
    expect(outsider.secrets).toEqual(
      expect.arrayContaining(['Gripper drops parts below 5 °C', 'Apollo launch']),
    );
    expect(viewer.secrets).toEqual(
      expect.arrayContaining(['Operations', 'Security audit', 'America/New_York', 'otto@acme.example']),
    );
    expect(admin.secrets).not.toContain('Operations');
  });

  it('would be noticed: who is within it is told', async () => {
    const query = documentOf(
      rootFields('Query').find(({ name }) => name === 'Query.workspaces') as Field,
      selectAll(schema.getQueryType()?.getFields().workspaces?.type as never, 2),
    );
    const { data } = await world.ask('admin', query, {});
    const told = JSON.stringify(data);
    const seen = reach.viewer.secrets.filter((secret) => told.includes(secret));
    expect(seen).toEqual(expect.arrayContaining(['Operations', 'America/New_York']));
  });

  const questions = rootFields('Query').map((field) => [field.name, field] as const);
  it.each(questions)('is in no answer to %s, asked for everything below it', async (_, field) => {
    const document = documentOf(field, selectAll(field.field.type, 4));
    for (const who of everybody) {
      const { own, outOfReach, foreign } = reach[who];
      for (const ids of [own, outOfReach, foreign]) {
        const variables = idArguments(field, (type) => ids[type]);
        if (variables) expect([who, await leaks(who, document, variables)]).toEqual([who, []]);
      }
      const answered = await world.ask(who, document, idArguments(field, (type) => own[type]) ?? {});
      expect([who, answered.errors]).toEqual([who, []]);
    }
  });

  it.each(keyedTypes)('is in no %s that another house asks for', async (type) => {
    const kind = schema.getType(type);
    const selection = selectAll(kind as never, 3);
    const document = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on ${type} ${selection} } }`;
    for (const who of everybody) {
      const { own, outOfReach, foreign } = reach[who];
      const all = [own, outOfReach, foreign].map((ids) => ({ __typename: type, id: ids[type] ?? 'nobody' }));
      expect([who, await leaks(who, document, { all })]).toEqual([who, []]);
    }
  });

  const examples = readExamples('work');
  it.each(examples.map(({ mutation }) => mutation))(
    'is in no answer to %s, allowed or refused',
    async (mutation) => {
      const field = fields.find(({ name }) => name === `Mutation.${mutation}`);
      const lookup = async <Data>(query: string, variables?: object): Promise<Data> =>
        (await world.ask('admin', query, variables)).data;
      const [example] = await resolveReferences(
        examples.filter((one) => one.mutation === mutation),
        lookup,
        new Date(),
      );
      if (!field || !example) throw new Error(`${mutation} is no mutation.`);
      const document = documentOf(field, selectAll(field.field.type, 4));
      for (const who of everybody) {
        const options = { reason: 'to see', ...example.options, dryRun: true };
        const told = await leaks(who, document, { input: example.input, options });
        expect([who, told]).toEqual([who, []]);
      }
    },
  );
});
