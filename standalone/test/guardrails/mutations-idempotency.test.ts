import { encodeId, newId } from '@workgraph/kit/ids';
import type { Step } from '@workgraph/schema/examples';
import { houses } from '@workgraph/schema/load-sdl';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { countEvents, openStage, type Stage, type Told } from './example-stage.ts';
import { houseOf, mutations } from './examples.ts';
import { aftermath, shownOnce } from './exceptions.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(inject('postgresUrl'));
});
afterAll(() => stage.world.close());

const withKey = (idempotencyKey: string) => ({ options: { idempotencyKey } });

/** An input the schema takes as well and that means something else: another entity, else another name. */
function otherInput(step: Step): object {
  const { mutation, input } = step;
  if ('rows' in input && Array.isArray(input.rows)) return { ...input, rows: input.rows.slice(1) };
  for (const [field, value] of Object.entries(input)) {
    const type = field === 'workspaceId' ? undefined : /^([a-z]+)_[0-9a-z]{26}$/.exec(value)?.[1];
    if (type) return { ...input, [field]: encodeId(type, newId()) };
    const isRow = typeof value === 'object' && value !== null && 'id' in value;
    if (isRow) return { ...input, [field]: otherInput({ ...step, input: value }) };
  }
  if ('name' in input) return { ...input, name: `${input.name}, another one` };
  throw new Error(`${mutation} needs another input.`);
}

/** What a replay repeats of an answer: all of it, unless more becomes known afterwards. */
function repeated(mutation: string, told: Told | undefined): unknown {
  const { replayed: _, ...payload } = told?.payload ?? {};
  const secret = shownOnce[mutation];
  if (secret) payload[secret] = null;
  return aftermath[mutation] ? [told?.errors, payload.whole, payload.told] : [told?.errors, payload];
}

describe('an idempotency key', () => {
  it.each(mutations)('makes %s happen once and be answered alike', async (mutation) => {
    const example = await stage.set(mutation);
    const earlier = await countEvents(stage, mutation);
    const first = await stage.run(example, withKey('once'));
    const after = await stage.sums();
    const second = await stage.run(example, withKey('once'));
    expect(first.errors).toEqual([]);
    expect(first.payload.replayed).toBe(false);
    expect(first.payload.position).not.toBeNull();
    expect(second.payload.replayed).toBe(true);
    expect(repeated(mutation, second)).toEqual(repeated(mutation, first));
    expect(await stage.sums()).toEqual(after);
    expect(await countEvents(stage, mutation)).toBe(earlier + 1);
  });

  it.each(mutations)('refuses %s with another input', async (mutation) => {
    const example = await stage.set(mutation);
    await stage.run(example, withKey('once'));
    const after = await stage.sums();
    const { payload, errors } = await stage.run(example, { ...withKey('once'), input: otherInput(example) });
    expect(payload).toBeNull();
    expect(errors).toMatchObject([{ path: [mutation], extensions: { code: 'IDEMPOTENCY_MISMATCH' } }]);
    expect(await stage.sums()).toEqual(after);
  });

  it.each(mutations)('makes two of %s at once happen once, and answers both', async (mutation) => {
    const example = await stage.set(mutation);
    const earlier = await countEvents(stage, mutation);
    const told = await Promise.all([
      stage.run(example, withKey('once')),
      stage.run(example, withKey('once')),
    ]);
    const [effect, replay] = told.sort((a, b) => Number(a.payload?.replayed) - Number(b.payload?.replayed));
    expect(effect).toMatchObject({ errors: [], payload: { replayed: false } });
    expect(replay).toMatchObject({ errors: [], payload: { replayed: true } });
    expect(repeated(mutation, replay)).toEqual(repeated(mutation, effect));
    expect(await countEvents(stage, mutation)).toBe(earlier + 1);
  });
});

describe('one key used by all', () => {
  beforeAll(async () => {
    for (const house of houses)
      await stage.world.database.sql.unsafe(`delete from ${house}.idempotency_keys`);
  });

  // The keys stay when everything else goes back: each run meets those of all runs before it.
  it.each(mutations)('is a key of its own for %s, and for each of its actors', async (mutation) => {
    const keys = `${houseOf(mutation)}.idempotency_keys`;
    for (const who of (await stage.set(mutation, keys)).may) {
      const example = await stage.set(mutation, keys);
      const earlier = await countEvents(stage, mutation);
      const { payload, errors } = await stage.run(example, { who, ...withKey('everybody’s') });
      expect(errors).toEqual([]);
      expect(payload.replayed).toBe(false);
      expect(await countEvents(stage, mutation)).toBe(earlier + 1);
    }
  });
});

describe('what a key is not', () => {
  it('is not used up by a refusal', async () => {
    const example = await stage.set('moveTask');
    const refused = await stage.run(example, { who: 'viewer', ...withKey('again') });
    expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    await stage.world.database.sql`
      update work.workspace_members set role = 'MEMBER'
      from work.users where users.id = user_id and users.name = 'Victor Hale'`;
    const { payload } = await stage.run(example, { who: 'viewer', ...withKey('again') });
    expect(payload).toMatchObject({ replayed: false, changeSet: { summary: { updated: 1 } } });
  });

  it('is not kept for longer than a day', async () => {
    const example = await stage.set('updateTask');
    const run = () => stage.run(example, withKey('daily'));
    const now = Date.now();
    await run();
    stage.world.setNow(new Date(now + 23.9 * 3_600_000));
    expect((await run()).payload.replayed).toBe(true);
    stage.world.setNow(new Date(now + 24.1 * 3_600_000));
    expect((await run()).payload).toMatchObject({ replayed: false, position: null });
    stage.world.setNow(null);
  });

  it('is not another one when it comes as a header, and two that differ are refused', async () => {
    const example = await stage.set('createTask');
    const byHeader = await stage.run(example, { header: { idempotencyKey: 'either way' } });
    const byOption = await stage.run(example, withKey('either way'));
    expect(byOption.payload).toEqual({ ...byHeader.payload, replayed: true });
    const { errors } = await stage.run(example, { ...withKey('mine'), header: { idempotencyKey: 'yours' } });
    expect(errors[0]?.extensions?.code).toBe('VALIDATION_FAILED');
  });

  it.each(['', 'x'.repeat(201)])('is not empty or endless (%s)', async (key) => {
    const example = await stage.set('createTask');
    const { errors } = await stage.run(example, withKey(key));
    expect(errors[0]?.extensions?.code).toBe('VALIDATION_FAILED');
  });

  it('is not told apart by what came before the input was coerced', async () => {
    const example = await stage.set('completeProject');
    const [id] = Object.values(example.input);
    const first = await stage.run(example, { ...withKey('coerced'), input: { id, force: true } });
    const second = await stage.run(example, { ...withKey('coerced'), input: { force: true, id } });
    expect([first.payload.replayed, second.payload.replayed]).toEqual([false, true]);
  });

  it('hides no warning: the rehearsal, the run and its replay give the same', async () => {
    const { input, ...example } = await stage.set('createTasks');
    const [row] = 'rows' in input && Array.isArray(input.rows) ? input.rows : [];
    const many = { ...example, input: { ...input, rows: Array.from({ length: 16 }, () => row) } };
    const told = [
      await stage.run(many, { options: { dryRun: true } }),
      await stage.run(many, withKey('many')),
      await stage.run(many, withKey('many')),
    ];
    const [rehearsed, run, replay] = told.map(({ payload }) => payload.told);
    expect(run).toMatchObject([{ code: 'CAPACITY_WARNING', details: { limit: 15 } }]);
    expect([rehearsed, replay]).toEqual([run, run]);
  });

  it('shows the entity as it is now', async () => {
    const example = await stage.set('moveTask');
    await stage.run(example, withKey('now'));
    await stage.run({ ...example, input: { ...example.input, status: 'DONE' } });
    const { payload } = await stage.run(example, withKey('now'));
    expect(payload).toMatchObject({ replayed: true, task: { status: { key: 'DONE' } } });
  });
});
