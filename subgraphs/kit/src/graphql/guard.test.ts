import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { guard, reading, writing } from './guard.ts';

const schema = buildSchema(`
  type Query { node: ID nodes: [ID] _service: ID tasks: ID }
  type Mutation { moveTask(input: ID): ID }
`);

describe('the guards of a house', () => {
  it('are one for every field a client can start from, or the house does not start', () => {
    const all = { Query: { tasks: reading }, Mutation: { moveTask: writing } };
    expect(() => guard(schema, all)).not.toThrow();
    expect(() => guard(schema, { ...all, Query: {} })).toThrow('Query has fields without a guard: tasks');
    expect(() => guard(schema, { ...all, Mutation: {} })).toThrow(
      'Mutation has fields without a guard: moveTask',
    );
  });
});
