import type { Example } from '@workgraph/schema/examples';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { shapeOf } from './change-set-shape.ts';
import { openStage, type Stage } from './example-stage.ts';
import { houseOf, mutations } from './examples.ts';
import { showsAnother } from './exceptions.ts';
import { entitiesDocument, keyedTypesOf, objectOf, rootFields } from './languages.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(inject('postgresUrl'));
});
afterAll(() => stage.world.close());

const rehearsedAt = new Date('2030-01-02T03:04:05.678Z');
const performedAt = new Date('2030-01-02T03:05:06.789Z');

/** Runs it at an instant of its own. */
async function runAt(now: Date, example: Example, options: object = {}) {
  stage.world.setNow(now);
  const told = await stage.run(example, { options });
  stage.world.setNow(null);
  return told;
}

type Subject = {
  /** The field of the payload that holds it, its type, and what the example wants to know of it. */
  readonly field: string;
  readonly type: string;
  readonly selection: string;
  /** null where the mutation would create it. */
  readonly id: string | null;
};

/** The entity a mutation is about; null for a bulk mutation. */
function subjectOf({ mutation, input, select }: Example): Subject | null {
  const house = houseOf(mutation);
  const payload = rootFields('Mutation', house).find(({ field }) => field.name === mutation);
  const fields = Object.values(objectOf(house, String(payload?.field.type)).getFields());
  const entity = fields.find(({ type }) => keyedTypesOf(house).includes(String(type)));
  if (!entity) return null;
  const [operation] = parse(`{ ${select} }`).definitions;
  const selected = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections : [];
  const own = selected.find((node) => node.kind === 'Field' && node.name.value === entity.name);
  const selection = own?.kind === 'Field' && own.selectionSet ? print(own.selectionSet) : '{ id version }';
  const { id = null } = { id: (input as Record<string, string>)[`${entity.name}Id`], ...input };
  return { field: entity.name, type: String(entity.type), selection, id };
}

/** The entity as whoever runs the example reads it now. */
async function read({ type, selection, id }: Subject, { mutation, as }: Example): Promise<unknown> {
  const house = houseOf(mutation);
  const all = [{ __typename: type, id }];
  const { data } = await stage.world.ask(as, entitiesDocument(type, selection), { all }, { house });
  return data._entities[0];
}

describe('a dry run', () => {
  it.each(mutations)('of %s writes nothing and shows the entity as it is', async (mutation) => {
    const example = await stage.set(mutation);
    const before = await stage.sums();
    const subject = subjectOf(example);
    const now = subject?.id ? await read(subject, example) : null;
    const select = subject ? `${example.select} ${subject.field} ${subject.selection}` : example.select;
    const { payload, errors } = await stage.run(
      { ...example, select },
      { options: { dryRun: true, idempotencyKey: 'rehearsal' } },
    );
    expect(errors).toEqual([]);
    expect(await stage.sums()).toEqual(before);
    expect(payload).toMatchObject({ position: null, replayed: false });
    expect(now === null).toBe(!subject?.id);
    if (subject) expect(payload[subject.field]).toEqual(showsAnother.includes(mutation) ? null : now);
    else expect(payload.results.every(({ task }: { task: unknown }) => task === null)).toBe(true);
  });

  it.each(mutations)('of %s plans what the real one does', async (mutation) => {
    const example = await stage.set(mutation);
    const rehearsed = await runAt(rehearsedAt, example, { dryRun: true });
    const performed = await runAt(performedAt, example);
    expect(performed.errors).toEqual([]);
    expect(performed.payload.position).not.toBeNull();
    expect(rehearsed.payload.told).toEqual(performed.payload.told);
    const shape = shapeOf(performed.payload, performedAt);
    expect(shapeOf(rehearsed.payload, rehearsedAt)).toEqual(shape);
    expect(JSON.stringify(shape)).not.toContain('2030-01-02');
  });

  it.each(['createTask', 'createTasks'])(
    'of %s plans the same although the number is taken meanwhile',
    async (mutation) => {
      const example = await stage.set(mutation);
      const rehearsed = await runAt(rehearsedAt, example, { dryRun: true });
      await runAt(rehearsedAt, example);
      const performed = await runAt(performedAt, example);
      const numbers = [rehearsed, performed].map(
        ({ payload }) => payload.whole.creates.nodes[0].entity.label,
      );
      expect(numbers[0]).not.toEqual(numbers[1]);
      expect(shapeOf(rehearsed.payload, rehearsedAt)).toEqual(shapeOf(performed.payload, performedAt));
    },
  );

  it.each(mutations)('of %s checks the version it was decided on', async (mutation) => {
    const example = await stage.set(mutation);
    const { errors } = await stage.run(example, { options: { dryRun: true, expectedVersion: 999 } });
    const code = 'id' in example.input ? 'VERSION_CONFLICT' : 'VALIDATION_FAILED';
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });

  it('has no use for an idempotency key, not even for one that was used', async () => {
    const example = await stage.set('createTask');
    const options = { idempotencyKey: 'used' };
    await stage.run(example, { options });
    const input = { ...example.input, title: 'Another one' };
    const { payload, errors } = await stage.run(example, { input, options: { ...options, dryRun: true } });
    expect(errors).toEqual([]);
    expect(payload).toMatchObject({
      replayed: false,
      position: null,
      changeSet: { summary: { created: 1 } },
    });
  });
});
