import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, print } from 'graphql';
import { type House, loadSdl, pathOf } from './load-sdl.ts';

/** The people of the demo an example speaks of, by the part they play in the workspace `product`. */
export const castKeys = ['admin', 'owner', 'member', 'viewer', 'outsider', 'foreign'] as const;
export type CastKey = (typeof castKeys)[number];

/** `input` and `options` may hold references such as `@task:APL-5`; who runs the example resolves them. */
export type Step = {
  readonly mutation: string;
  readonly as: CastKey;
  readonly input: object;
  readonly options?: object;
};

export type Example = Step & {
  /** Under which heading it is told, and its line there. */
  readonly story: string;
  readonly title: string;
  /** What must have happened for it to make sense. */
  readonly before: readonly Step[];
  readonly select: string;
  readonly may: readonly CastKey[];
  /** The code each of the others is refused with. */
  readonly mayNot: Readonly<Partial<Record<CastKey, string>>>;
};

type Values = Readonly<Record<string, unknown>>;

const stepFields = { required: ['mutation', 'as', 'input'], optional: ['options'] };
const fileFields = {
  required: ['story', 'title', 'as', 'input', 'select', 'may', 'mayNot'],
  optional: ['options', 'before'],
};

/** One example per mutation of the house, in the order of its SDL. Throws, naming the file, where one is amiss. */
export function readExamples(house: House, folder = pathOf(`${house}/examples/`)): Example[] {
  const mutations = mutationsOf(house);
  for (const file of readdirSync(folder)) {
    if (!mutations.some((mutation) => file === `${mutation}.json`))
      throw amiss(folder, file, 'is no mutation');
  }
  return mutations.map((mutation) => {
    const file = `${mutation}.json`;
    try {
      return readExample(mutation, JSON.parse(readFileSync(new URL(file, folder), 'utf8')), mutations);
    } catch (error) {
      throw amiss(folder, file, error instanceof Error ? error.message : String(error));
    }
  });
}

const standardFields = {
  changeSet: 'changeSet { summary { created updated removed } }',
  warnings: 'warnings { code message }',
  position: 'position',
  replayed: 'replayed',
};

/** The document a person would write: with `$options` where the step has some, or where they are asked for. */
export function operationOf(
  step: Step & { readonly select?: string },
  withOptions = step.options !== undefined,
): string {
  const { mutation, select = '' } = step;
  const own = new Set(topFieldsOf(select));
  const fields = Object.entries(standardFields).filter(([name]) => !own.has(name));
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const [variables, argument] = withOptions
    ? [`$input: ${type}Input!, $options: MutationOptions`, 'input: $input, options: $options']
    : [`$input: ${type}Input!`, 'input: $input'];
  const selection = [select, ...fields.map(([, field]) => field)].join(' ');
  return print(parse(`mutation ${type}(${variables}) { ${mutation}(${argument}) { ${selection} } }`));
}

function topFieldsOf(select: string): string[] {
  if (select === '') return [];
  const [operation] = parse(`{ ${select} }`).definitions;
  if (operation?.kind !== 'OperationDefinition') return [];
  return operation.selectionSet.selections.flatMap((field) =>
    field.kind === 'Field' ? [(field.alias ?? field.name).value] : [],
  );
}

function mutationsOf(house: House): string[] {
  return loadSdl(house).definitions.flatMap((node) =>
    (node.kind === 'ObjectTypeExtension' || node.kind === 'ObjectTypeDefinition') &&
    node.name.value === 'Mutation'
      ? (node.fields ?? []).map(({ name }) => name.value)
      : [],
  );
}

function readExample(mutation: string, value: unknown, mutations: readonly string[]): Example {
  const file = fieldsOf(value, fileFields);
  const may = list(file.may, 'may').map((key) => castKey(key, 'may'));
  const mayNot = fieldsOf(file.mayNot, { required: [], optional: castKeys });
  for (const key of castKeys) {
    const places = may.filter((one) => one === key).length + (key in mayNot ? 1 : 0);
    if (places !== 1) throw new Error(`${key} must stand in exactly one of may and mayNot`);
  }
  const step = readStep({ mutation, as: file.as, input: file.input, ...given(file, 'options') });
  if (!may.includes(step.as)) throw new Error(`${step.as} runs it and may not`);
  const select = text(file.select, 'select');
  parse(`{ ${select} }`);
  return {
    ...step,
    story: text(file.story, 'story'),
    title: text(file.title, 'title'),
    before: list(file.before ?? [], 'before').map((one) => {
      const earlier = readStep(one);
      if (!mutations.includes(earlier.mutation))
        throw new Error(`${earlier.mutation} in before is no mutation`);
      return earlier;
    }),
    select,
    may,
    mayNot: Object.fromEntries(
      Object.entries(mayNot).map(([key, code]) => [key, text(code, `mayNot.${key}`)]),
    ),
  };
}

function readStep(value: unknown): Step {
  const step = fieldsOf(value, stepFields);
  return {
    mutation: text(step.mutation, 'mutation'),
    as: castKey(step.as, 'as'),
    input: object(step.input, 'input'),
    ...('options' in step && { options: object(step.options, 'options') }),
  };
}

function given(values: Values, field: string): Values {
  return field in values ? { [field]: values[field] } : {};
}

function fieldsOf(
  value: unknown,
  fields: { required: readonly string[]; optional: readonly string[] },
): Values {
  const values = object(value, 'it') as Values;
  const unknown = Object.keys(values).find((key) => ![...fields.required, ...fields.optional].includes(key));
  if (unknown) throw new Error(`${unknown} is no field here`);
  const missing = fields.required.find((key) => !(key in values));
  if (missing) throw new Error(`${missing} is missing`);
  return values;
}

function object(value: unknown, name: string): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${name} must be an object`);
  return value;
}

function list(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw new Error(`${name} must be a list`);
  return value;
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`${name} must be a text`);
  return value;
}

function castKey(value: unknown, name: string): CastKey {
  const key = castKeys.find((one) => one === value);
  if (!key) throw new Error(`${name} must be one of ${castKeys.join(', ')}`);
  return key;
}

function amiss(folder: URL, file: string, problem: string): Error {
  return new Error(`${fileURLToPath(new URL(file, folder))}: ${problem}.`);
}
