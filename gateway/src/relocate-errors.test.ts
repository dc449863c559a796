import { buildSchema, GraphQLError, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { below, relocateErrors } from './relocate-errors.ts';

describe('what a path says below a place', () => {
  it.each([
    ['nothing when both are the same', ['tasks', 0, 'risk'], ['tasks', 0, 'risk'], []],
    ['nothing when only the indexes are missing', ['tasks', 0, 'risk'], ['tasks', 'risk'], []],
    ['nothing when there is no path', ['tasks', 0, 'risk'], [], []],
    ['nothing when it leads elsewhere', ['tasks', 0, 'risk'], ['_entities', 0, 'risk'], []],
    ['nothing when it ends above', ['tasks', 0, 'risk'], ['tasks', 0], []],
    ['the fields below', ['viewer'], ['viewer', 'user', 'name'], ['user', 'name']],
    ['the fields below, indexes missing', ['tasks', 0, 'risk'], ['tasks', 'risk', 'text'], ['text']],
    ['the indexes below a field', ['tasks', 3, 'notes'], ['tasks', 'notes', 1, 'text'], [1, 'text']],
    ['the fields below an item', ['notes', 1], ['notes', 1, 'text'], ['text']],
    ['the items of a list in a list', ['matrix', 1], ['matrix', 1, 2], [2]],
  ])('is %s', (_, place, path, expected) => {
    expect(below(place, path)).toEqual(expected);
  });
});

describe('a relocated error', () => {
  const schema = buildSchema('type Query { things: [Thing] } type Thing { name: String others: [Thing] }');
  relocateErrors(schema);
  const run = async (things: unknown) => {
    const { errors } = await graphql({
      schema,
      source: '{ things { name others { name } } }',
      rootValue: { things },
    });
    return errors?.map(({ message, path, extensions }) => ({ message, path: path?.join('.'), extensions }));
  };
  const known = (path: (string | number)[]) =>
    new GraphQLError('No.', { path, extensions: { code: 'CONFLICT' } });
  const expected = (path: string) => [{ message: 'No.', path, extensions: { code: 'CONFLICT' } }];

  it('is put in its place whether it was thrown, returned or promised', async () => {
    const thrown = () => {
      throw known(['x']);
    };
    expect(await run([{ name: thrown }])).toEqual(expected('things.0.name'));
    expect(await run([{ name: known(['x']) }])).toEqual(expected('things.0.name'));
    expect(await run([{ name: Promise.reject(known(['x'])) }])).toEqual(expected('things.0.name'));
    expect(await run([{}, known(['things', 1, 'name'])])).toEqual(expected('things.1.name'));
    expect(await run([{}, Promise.reject(known(['things', 1, 'name']))])).toEqual(expected('things.1.name'));
  });

  it('is the first of several that left one value null', async () => {
    const several = new AggregateError([known(['things', 'name']), new Error('other')]);
    expect(await run([{ name: several }])).toEqual(expected('things.0.name'));
  });

  it('keeps what an error of our own was made of for the log', async () => {
    const cause = new TypeError('x is not a function');
    const { errors } = await graphql({ schema, source: '{ things { name } }', rootValue: { things: cause } });
    expect(errors?.[0]?.originalError).toBe(cause);
  });
});
