import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { castKeys, operationOf, readExamples, type Step } from './examples.ts';
import { houses } from './load-sdl.ts';

const examples = readExamples('work');
const createTask = examples.find(({ mutation }) => mutation === 'createTask');
const schema = buildSchema(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'), {
  assumeValidSDL: true,
});

describe('the examples', () => {
  it('tell one story for every mutation of the schema', () => {
    const told = houses.flatMap((house) => readExamples(house)).map(({ mutation }) => mutation);
    expect(told.sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
  });

  it.each(houses)('of %s are operations the schema takes', (house) => {
    for (const step of readExamples(house).flatMap((example): Step[] => [...example.before, example])) {
      const document = parse(operationOf(step));
      expect(validate(schema, document)).toEqual([]);
      const [operation] = document.definitions;
      if (operation?.kind !== 'OperationDefinition') throw new Error('An example is an operation.');
      const values = { input: step.input, options: step.options };
      const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], values);
      expect(errors, step.mutation).toBeUndefined();
    }
  });
});

describe('the operation of an example', () => {
  const step: Step = { mutation: 'moveTask', as: 'member', input: { id: '@task:APL-5', status: 'DONE' } };

  it('reads as a person would write it', () => {
    expect(operationOf({ ...step, select: 'task { key }' })).toBe(`mutation MoveTask($input: MoveTaskInput!) {
  moveTask(input: $input) {
    task {
      key
    }
    changeSet {
      summary {
        created
        updated
        removed
      }
    }
    warnings {
      code
      message
    }
    position
    replayed
  }
}`);
  });

  it('takes options where it has some, and where they are asked for', () => {
    const declaration = '$options: MutationOptions) {\n  moveTask(input: $input, options: $options)';
    expect(operationOf({ ...step, options: { dryRun: true } })).toContain(declaration);
    expect(operationOf(step, true)).toContain(declaration);
    expect(operationOf(step)).not.toContain('options');
  });

  it('does not select twice what the example selects itself', () => {
    const operation = operationOf({ ...step, select: 'changeSet { summary { updated } } position' });
    expect(operation.match(/changeSet|position/g)).toEqual(['changeSet', 'position']);
  });
});

describe('reading the examples', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'examples-'));
    cpSync(new URL('../work/examples/', import.meta.url), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const read = () => readExamples('work', pathToFileURL(`${folder}/`));
  const write = (file: string, value: unknown) => writeFileSync(join(folder, file), JSON.stringify(value));
  const file = () => JSON.parse(readFileSync(join(folder, 'createTask.json'), 'utf8'));

  it('answers what is in the files, in the order of the schema', () => {
    expect(read()).toEqual(examples);
    expect(createTask).toMatchObject({ as: 'member', before: [], may: ['admin', 'owner', 'member'] });
    expect(Object.keys({ ...createTask?.mayNot }).sort()).toEqual(['foreign', 'outsider', 'viewer']);
  });

  it('misses the example of a mutation', () => {
    rmSync(join(folder, 'createTask.json'));
    expect(read).toThrow(/createTask\.json/);
  });

  it('refuses an example of no mutation', () => {
    write('paintTask.json', file());
    expect(read).toThrow(/paintTask\.json: is no mutation/);
  });

  it.each([
    ['an unknown field', { colour: 'red' }, /colour is no field/],
    [
      'a mutation before it that there is none of',
      { before: [{ mutation: 'paintTask', as: 'owner', input: {} }] },
      /paintTask/,
    ],
    [
      'an unknown field in what comes before',
      { before: [{ mutation: 'moveTask', as: 'owner', input: {}, why: '' }] },
      /why is no/,
    ],
    [
      'somebody who is not in the cast',
      { may: ['admin', 'owner', 'member', 'stranger'] },
      /may must be one of/,
    ],
    ['a member of the cast in neither list', { may: ['admin', 'member'] }, /owner must stand in exactly one/],
    ['a member of the cast in both lists', { may: castKeys }, /viewer must stand in exactly one/],
    ['somebody running it who may not', { as: 'viewer' }, /viewer runs it and may not/],
    ['a selection that is none', { select: 'task {' }, /Syntax Error/],
    ['an input that is none', { input: ['@task:APL-5'] }, /input must be an object/],
    ['a title that is none', { title: ' ' }, /title must be a text/],
  ])('refuses %s, naming the file', (_, change, problem) => {
    write('createTask.json', { ...file(), ...change });
    expect(read).toThrow(problem);
    expect(read).toThrow(/createTask\.json/);
  });

  it('misses a field, naming the file', () => {
    const { title: _, ...rest } = file();
    write('createTask.json', rest);
    expect(read).toThrow(/createTask\.json: title is missing/);
  });
});
