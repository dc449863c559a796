import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { directiveOn, inputsOf, languages } from './languages.ts';

/** Whose `IdFilter` it is says the field above, which carries the directive. */
const within = /^IdFilter\./;

const nodes = languages.flatMap(({ schema }) =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name),
);

describe.each(languages)('ids in the language of $house', ({ schema }) => {
  const inputs = inputsOf(schema).filter(({ at }) => !within.test(at));
  const takesIds = ({ input }: (typeof inputs)[number]) =>
    ['ID', 'IdFilter'].includes(getNamedType(input.type).name);

  it('say wherever they are taken which entity they are of', () => {
    const wrong = inputs.filter(
      (one) => takesIds(one) && !nodes.includes(String(directiveOn(one.input.astNode, 'id')?.of)),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('are nothing but ids where a type is given', () => {
    const wrong = inputs.filter((one) => !takesIds(one) && directiveOn(one.input.astNode, 'id'));
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });
});
