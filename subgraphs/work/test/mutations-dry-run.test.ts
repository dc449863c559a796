import type { Example } from '@workgraph/schema/examples';
import { parse, print, type SelectionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { shapeOf } from './change-set-shape.ts';
import { mutations, openStage, type Stage } from './example-stage.ts';

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

/** The payload's entity and what the example wants to know of it; null for a bulk mutation. */
function entityOf({ select }: Example): { field: string; selection: string } | null {
  const [operation] = parse(`{ ${select} }`).definitions;
  const fields = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections : [];
  const isEntity = (node: SelectionNode) =>
    node.kind === 'Field' && /^(task|project|workspace)/.test(node.name.value);
  const entity = fields.find(isEntity);
  if (entity?.kind !== 'Field' || !entity.selectionSet) return null;
  return { field: entity.name.value, selection: print(entity.selectionSet) };
}

/** The example's entity as its actor reads it now; null where the mutation would create it. */
async function readSubject(example: Example): Promise<unknown> {
  const entity = entityOf(example);
  if (!entity || !('id' in example.input)) return null;
  const type = `${entity.field[0]?.toUpperCase()}${entity.field.slice(1)}`;
  const { data } = await stage.world.ask(
    example.as,
    `query ($id: _Any!) { _entities(representations: [$id]) { ... on ${type} ${entity.selection} } }`,
    { id: { __typename: type, id: example.input.id } },
  );
  return data._entities[0];
}

describe('a dry run', () => {
  it.each(mutations)('of %s writes nothing and shows the entity as it is', async (mutation) => {
    const example = await stage.set(mutation);
    const before = await stage.sums();
    const subject = await readSubject(example);
    const { payload, errors } = await stage.run(example, {
      options: { dryRun: true, idempotencyKey: 'rehearsal' },
    });
    expect(errors).toEqual([]);
    expect(await stage.sums()).toEqual(before);
    expect(payload).toMatchObject({ position: null, replayed: false });
    const entity = entityOf(example);
    if (entity) expect(payload[entity.field]).toEqual(subject);
    else expect(payload.results.every(({ task }: { task: unknown }) => task === null)).toBe(true);
    expect('id' in example.input).toBe(subject !== null);
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
