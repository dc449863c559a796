import { declaredIdType } from '@workgraph/kit/graphql/decode-ids';
import { encodeId } from '@workgraph/kit/ids';
import type { House } from '@workgraph/schema/load-sdl';
import { type CastKey, cast, foreigners } from '@workgraph/standalone/demo/cast';
import { getNullableType, isListType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mutations } from './examples.ts';
import { isOpenReference } from './exceptions.ts';
import {
  documentOf,
  entitiesDocument,
  type Field,
  keyedTypes,
  namedFields,
  objectOf,
  rootFields,
  sampleType,
  selectAll,
  someValue,
} from './languages.ts';
import { type Neighbourhood, openNeighbourhood } from './neighbours.ts';
import type { Ids } from './reach.ts';

let all: Neighbourhood;
beforeAll(async () => {
  all = await openNeighbourhood(inject('postgresUrl'));
});
afterAll(() => all.world.close());

const everybody = Object.keys(cast) as CastKey[];

const isId = /^[a-z]+_[0-9a-z]{26}$/;

/** What an answer tells, data and errors alike, of the things beyond the person's reach; not the words he sent himself. */
async function leaks(house: House, who: CastKey, query: string, variables: object): Promise<string[]> {
  const told = JSON.stringify(await all.world.ask(who, query, variables, { house }));
  const sent = JSON.stringify(variables);
  return all.reach[who].secrets.filter(
    (secret) => told.includes(secret) && (isId.test(secret) || !sent.includes(secret)),
  );
}

/** Arguments that must be given, with these ids; null where there is none of the type. */
function given(of: Field, ids: Ids): object | null {
  const entries = of.field.args.filter(isRequiredArgument).map((arg) => {
    const type = declaredIdType(arg);
    const value = type ? ids[sampleType(of, type)] : someValue(arg);
    return [arg.name, isListType(getNullableType(arg.type)) && value ? [value] : value];
  });
  return entries.some(([, value]) => value === undefined) ? null : Object.fromEntries(entries);
}

describe('what is beyond a person', () => {
  it('is known to this page: the texts and ids of other places', () => {
    const { admin, owner, viewer, outsider, foreign } = all.reach;
    const fay = encodeId('User', foreigners.fay.id);
    for (const { secrets } of [admin, owner, viewer, outsider]) {
      expect(secrets).toEqual(
        expect.arrayContaining([
          ...['Orbit Foods', 'Orbit secret sauce', 'Fay Novak', fay, foreigners.fay.id],
          ...['Orbit oven', 'Orbit oven cannot do without it', 'Orbit oven for all'],
        ]),
      );
    }
    expect(foreign.secrets).toEqual(
      expect.arrayContaining([
        'Acme Robotics',
        'Ada Lovelace',
        'Gripper drops parts below 5 °C',
        'ada@acme.example',
        'Apollo to market',
        'The app has to be reviewed before the launch.',
      ]),
    );
    expect(outsider.secrets).toEqual(
      expect.arrayContaining(['Gripper drops parts below 5 °C', 'Apollo launch', 'Apollo to market']),
    );
    expect(viewer.secrets).toEqual(
      expect.arrayContaining(['Operations', 'Security audit', 'America/New_York', 'otto@acme.example']),
    );
    expect(admin.secrets).not.toContain('Operations');
  });

  it('would be noticed: who is within it is told', async () => {
    const workspaces = rootFields('Query').find(({ name }) => name === 'Query.workspaces');
    const { data } = await all.world.ask('admin', documentOf(workspaces as Field, 2));
    const told = JSON.stringify(data);
    const seen = all.reach.viewer.secrets.filter((secret) => told.includes(secret));
    expect(seen).toEqual(expect.arrayContaining(['Operations', 'America/New_York']));
  });

  it.each(namedFields(rootFields('Query')))(
    'is in no answer to %s, asked for everything below it',
    async (_, field) => {
      const document = documentOf(field, 4);
      const { house } = field;
      for (const who of everybody) {
        const { own, outOfReach, foreign } = all.reach[who];
        for (const ids of [own, outOfReach, foreign]) {
          const variables = given(field, ids);
          if (variables) expect([who, await leaks(house, who, document, variables)]).toEqual([who, []]);
        }
        const mine = given(field, own);
        if (mine)
          expect([who, (await all.world.ask(who, document, mine, { house })).errors]).toEqual([who, []]);
      }
    },
  );

  it.each(keyedTypes)('is in nothing that another house asks for: of %s, %s', async (house, type) => {
    const document = entitiesDocument(type, selectAll(house, objectOf(house, type), 3));
    for (const who of everybody) {
      const { own, outOfReach, foreign } = all.reach[who];
      const isOpen = isOpenReference(house, type);
      const references = [own, isOpen ? {} : outOfReach, foreign].map((ids) => ({
        __typename: type,
        id: ids[type] ?? 'nobody',
      }));
      expect([who, await leaks(house, who, document, { all: references })]).toEqual([who, []]);
    }
  });

  it.each(mutations)('is in no answer to %s, allowed or refused', async (mutation) => {
    const field = rootFields('Mutation').find((one) => one.field.name === mutation);
    const example = all.examples.find((one) => one.mutation === mutation);
    if (!field || !example) throw new Error(`${mutation} is no mutation.`);
    const options = { reason: 'to see', ...example.options, dryRun: true };
    for (const who of everybody) {
      const told = await leaks(field.house, who, documentOf(field, 4), { input: example.input, options });
      expect([who, told]).toEqual([who, []]);
    }
  });
});
