import { isEnumType, isInputObjectType, isObjectType, isScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldsOf, inputsOf, languages, typesOf } from './languages.ts';

/** Scopes are written into tokens, where lower case is the custom. */
const lowerCase = ['CredentialScope'];

describe.each(languages)('names in the language of $house', ({ schema }) => {
  it('are PascalCase for types and SCREAMING_CASE for values of enums', () => {
    expect(typesOf(schema).filter(({ name }) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    const values = typesOf(schema)
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map(({ name }) => ({ type: type.name, name })));
    const wrong = values.filter(({ type, name }) =>
      lowerCase.includes(type) ? !/^[a-z]+$/.test(name) : !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name),
    );
    expect(wrong).toEqual([]);
  });

  it('are camelCase for fields and arguments', () => {
    const names = [
      ...fieldsOf(schema).map(({ at, field }) => ({ at, name: field.name })),
      ...inputsOf(schema).map(({ at, input }) => ({ at, name: input.name })),
    ];
    expect(names.filter(({ name }) => !/^[a-z][A-Za-z0-9]*$/.test(name)).map(({ at }) => at)).toEqual([]);
  });

  it('tell what an input is for and what a type is made for', () => {
    const isInputName = /(Input|Row|Filter|Sort|Options)$/;
    const wrong = typesOf(schema).filter(
      (type) => isInputName.test(type.name) !== isInputObjectType(type) && !isScalarType(type),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
    const made = typesOf(schema).filter(({ name }) => /(Payload|Result|Connection|Edge)$/.test(name));
    expect(made.filter((type) => !isObjectType(type)).map(({ name }) => name)).toEqual([]);
  });
});
