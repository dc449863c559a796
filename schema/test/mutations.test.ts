import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { languages, rootFields, typesIn } from './languages.ts';
import { verbs } from './verbs.ts';

const common = { changeSet: 'ChangeSet!', warnings: '[Warning!]!', position: 'String', replayed: 'Boolean!' };

type Mutation = {
  readonly name: string;
  readonly verb: string;
  /** The type that it changes; null where the payload does not tell. */
  readonly entity: string | null;
  readonly isBulk: boolean;
};

const mutations = languages.flatMap(({ schema }) =>
  rootFields(schema, 'Mutation').map((field) => ({ field, schema, ...mutationOf(schema, field) })),
);

/** What only the first answer has, because it is kept nowhere. */
const shownOnce: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  createApiKey: { token: 'String' },
};

describe('every mutation', () => {
  it('takes an input and options, and may be null', () => {
    for (const { field } of mutations) {
      const type = pascal(field.name);
      const args = field.args.map((arg) => `${arg.name}: ${arg.type}`);
      expect
        .soft(`${field.name}(${args.join(', ')}): ${field.type}`)
        .toBe(`${field.name}(input: ${type}Input!, options: MutationOptions): ${type}Payload`);
    }
  });

  it('answers with its entity or the results of its rows, and what every mutation answers', () => {
    for (const { field, schema, entity, isBulk } of mutations) {
      const own = isBulk
        ? { results: `[${pascal(field.name)}Result!]!` }
        : { [camel(entity ?? '?')]: entity };
      expect.soft(typesIn(schema, `${pascal(field.name)}Payload`), field.name).toEqual({
        ...own,
        ...common,
        ...shownOnce[field.name],
      });
    }
  });

  it('answers for each row with its index and its entity or its error', () => {
    for (const { field, schema, entity } of mutations.filter(({ isBulk }) => isBulk)) {
      expect
        .soft(typesIn(schema, `${pascal(field.name)}Result`), field.name)
        .toEqual({ index: 'Int!', [camel(entity ?? '?')]: entity, error: 'RowError' });
    }
  });

  it('is named after a known verb and the entity it changes', () => {
    const wrong = mutations.filter(
      ({ name, verb, entity, isBulk }) =>
        !Object.hasOwn(verbs, verb) ||
        entity === null ||
        !name.startsWith(`${verb}${isBulk ? plural(entity) : entity}`),
    );
    expect(wrong.map(({ name, verb, entity }) => `${name}: ${sayInstead(verb)} ${entity}`)).toEqual([]);
  });

  it('keeps a verb to the entities it is for', () => {
    const wrong = mutations.filter(({ verb, entity }) => {
      const only = verbs[verb]?.only;
      return only && !only.includes(entity ?? '');
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('is the only one to do to its entity what its verb says', () => {
    const keys = mutations.map(({ verb, entity, isBulk }) => `${verb} ${isBulk ? 'many ' : ''}${entity}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe('the verbs', () => {
  it('have one word for one thing', () => {
    const others = Object.values(verbs).flatMap(({ not }) => not);
    expect(others.filter((word) => Object.hasOwn(verbs, word))).toEqual([]);
    expect(others.filter((word, index) => others.indexOf(word) !== index)).toEqual([]);
  });
});

function mutationOf(schema: GraphQLSchema, { name }: GraphQLField<unknown, unknown>): Mutation {
  const payload = typesIn(schema, `${pascal(name)}Payload`);
  const isBulk = 'results' in payload;
  const own = isBulk ? typesIn(schema, `${pascal(name)}Result`) : payload;
  const types = Object.values(own).map((type) => schema.getType(type));
  const entities = types.filter(
    (type) => isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Node'),
  );
  return { name, verb: /^[a-z]+/.exec(name)?.[0] ?? '', entity: entities[0]?.name ?? null, isBulk };
}

function sayInstead(verb: string): string {
  const better = Object.keys(verbs).find((one) => verbs[one]?.not.includes(verb));
  return better ? `say ${better} for ${verb}` : `${verb} must be a known verb of the entity`;
}

function pascal(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function camel(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function plural(name: string): string {
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}
