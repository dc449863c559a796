import { type GraphQLSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { directivesOf, fieldsOf, inputsOf, languages, typesOf } from './languages.ts';

type Described = { readonly at: string; readonly text: string | null | undefined };

/** The roots are the house itself. */
const needNone = ['Query', 'Mutation', 'Subscription'];

describe.each(languages)('the language of $house', ({ schema }) => {
  it('says of everything what it is, in sentences', () => {
    const wrong = describedIn(schema).filter(({ text }) => !/\S.*[.!?]$/s.test(text?.trimEnd() ?? ''));
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });
});

function describedIn(schema: GraphQLSchema): Described[] {
  const types = typesOf(schema).filter(({ name }) => !needNone.includes(name));
  const values = types
    .filter(isEnumType)
    .flatMap((type) =>
      type.getValues().map((value) => ({ at: `${type.name}.${value.name}`, text: value.description })),
    );
  const directives = directivesOf(schema).flatMap(({ name, description, args }) => [
    { at: `@${name}`, text: description },
    ...args.map((arg) => ({ at: `@${name}(${arg.name}:)`, text: arg.description })),
  ]);
  return [
    ...types.map(({ name, description }) => ({ at: name, text: description })),
    ...fieldsOf(schema).map(({ at, field }) => ({ at, text: field.description })),
    ...inputsOf(schema).map(({ at, input }) => ({ at, text: input.description })),
    ...values,
    ...directives,
  ];
}
