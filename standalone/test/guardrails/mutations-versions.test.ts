import { encodeId } from '@workgraph/kit/ids';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { versionsOf } from './database-state.ts';
import { openStage, type Stage, subjectOf } from './example-stage.ts';
import { changing, creating } from './examples.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(inject('postgresUrl'));
});
afterAll(() => stage.world.close());

/** Who changed what in the step that led to this version, as the log has it. */
async function lastStep(
  id: string,
  version: number,
): Promise<{ changedFields: string[]; changedBy: string[] }> {
  const rows = await stage.world.database.sql`
    select changed_fields, actor_id from log.changes join log.events using (org_id, sequence)
    where entity_id = ${id} and version = ${version}`;
  return {
    changedFields: rows.flatMap(({ changed_fields }) => changed_fields as string[]).sort(),
    changedBy: rows.map(({ actor_id }) => encodeId('User', actor_id)),
  };
}

describe('the version a change was decided on', () => {
  it.each(changing)('%s refuses a stale one, and lets the right one pass', async (mutation) => {
    const example = await stage.set(mutation);
    const id = subjectOf(example);
    const before = await stage.sums();
    const current = (await versionsOf(stage.world.database.sql)).get(id) ?? 0;

    const stale = await stage.run(example, { options: { expectedVersion: current - 1 } });
    expect(stale.payload).toBeNull();
    expect(stale.errors).toMatchObject([{ path: [mutation], extensions: { code: 'VERSION_CONFLICT' } }]);
    const lately = await lastStep(id, current);
    expect(lately.changedFields).not.toEqual([]);
    expect(stale.errors[0]?.extensions?.details).toEqual({ current, ...lately });
    expect(await stage.sums()).toEqual(before);

    const right = await stage.run(example, { options: { expectedVersion: current } });
    expect(right.errors).toEqual([]);
    expect(right.payload.position).not.toBeNull();
  });

  it.each(creating)('%s has none to expect', async (mutation) => {
    const example = await stage.set(mutation);
    const before = await stage.sums();
    const { payload, errors } = await stage.run(example, { options: { expectedVersion: 1 } });
    expect(payload).toBeNull();
    expect(errors).toMatchObject([
      {
        path: [mutation],
        extensions: {
          code: 'VALIDATION_FAILED',
          details: { problems: [{ path: ['options', 'expectedVersion'] }] },
        },
      },
    ]);
    expect(await stage.sums()).toEqual(before);
  });

  it('is stale after two changes by others, and the conflict names what both of them changed', async () => {
    const example = await stage.set('moveTask');
    const id = 'id' in example.input ? example.input.id : '';
    await stage.run({ mutation: 'updateTask', as: 'owner', input: { id, title: 'Renamed' } });
    await stage.run({ mutation: 'assignTask', as: 'admin', input: { id, assigneeId: null } });
    const { errors } = await stage.run(example, { options: { expectedVersion: 1 } });
    expect(errors[0]?.extensions?.details).toEqual({
      current: 3,
      changedFields: ['assignee', 'title'],
      changedBy: [userId('admin'), userId('owner')],
    });
  });

  it('goes through for exactly one of two who decided on the same one', async () => {
    const example = await stage.set('moveTask');
    const told = await Promise.all(
      (['owner', 'member'] as const).map((who) =>
        stage.run(example, { who, options: { expectedVersion: 1 } }),
      ),
    );
    expect(told.map(({ errors }) => errors[0]?.extensions?.code ?? 'done').sort()).toEqual([
      'VERSION_CONFLICT',
      'done',
    ]);
  });
});
