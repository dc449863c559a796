import type { CastKey } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { examples, mutations, openStage, type Payload, type Stage, type Told } from './example-stage.ts';

let stage: Stage;
/** What the house wrote into its own log. */
const lines: string[] = [];
beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  stage = await openStage(inject('postgresUrl'));
  await stage.world.database.sql.unsafe(`
    create function public.break_down() returns trigger language plpgsql as $$
    begin raise exception 'the disk under % is on fire', tg_table_name using detail = new::text; end $$;
    create function public.break_down_on_removal() returns trigger language plpgsql as $$
    begin raise exception 'the disk under % is on fire', tg_table_name using detail = old::text; end $$`);
});
afterAll(async () => {
  await stage.world.close();
  vi.restoreAllMocks();
});

const tableOf: Readonly<Record<string, string>> = {
  Task: 'work.tasks',
  Project: 'work.projects',
  Status: 'work.statuses',
  Workspace: 'work.workspaces',
  WorkspaceMember: 'work.workspace_members',
};

type Fault = { readonly table: string; readonly atCommit?: boolean };

/** Every place at which the writing of a mutation can break down, in the order in which it comes there. */
function faultsOf({ whole }: Payload): Fault[] {
  const changed = [whole.creates, whole.updates, whole.removes].flatMap(({ nodes }) => nodes);
  const types = new Set(changed.map(({ entity }: Payload) => String(entity.type)));
  return [
    ...[...types].map((type) => ({ table: tableOf[type] ?? `no table for ${type}` })),
    { table: 'log.events' },
    { table: 'log.changes' },
    { table: 'work.idempotency_keys' },
    { table: 'log.events', atCommit: true },
  ];
}

/** Runs it while every write of the table fails, at once or as late as the commit. */
async function during(fault: Fault, run: () => Promise<Told>): Promise<Told> {
  const { sql } = stage.world.database;
  const { table, atCommit = false } = fault;
  await sql.unsafe(
    atCommit
      ? `create constraint trigger broken after insert on ${table} deferrable initially deferred
           for each row execute function public.break_down()`
      : `create trigger broken before insert or update on ${table} for each row execute function public.break_down();
         create trigger broken_removal before delete on ${table} for each row execute function public.break_down_on_removal()`,
  );
  try {
    return await run();
  } finally {
    await sql.unsafe(`drop trigger broken on ${table}; drop trigger if exists broken_removal on ${table}`);
  }
}

/** One error that tells the caller nothing but that it was not his fault; what happened stands in our own log. */
function expectInternal({ payload, errors }: Told, mutation: string): void {
  expect(payload).toBeNull();
  expect(errors).toEqual([
    {
      message: 'Something went wrong on our side.',
      path: [mutation],
      locations: expect.anything(),
      extensions: { code: 'INTERNAL', requestId: expect.any(String) },
    },
  ]);
  const requestId = String(errors[0]?.extensions?.requestId);
  expect(lines.filter((line) => line.includes(requestId) && line.includes('request.failed'))).toHaveLength(1);
}

describe('a breakdown', () => {
  it.each(mutations)(
    'at any stage of %s leaves nothing, and the same call goes through afterwards',
    async (mutation) => {
      const example = await stage.set(mutation);
      const options = { idempotencyKey: 'try again' };
      const { payload: plan } = await stage.run(example, { options: { dryRun: true } });
      const before = await stage.sums();
      for (const fault of faultsOf(plan)) {
        expectInternal(await during(fault, () => stage.run(example, { options })), mutation);
        expect(await stage.sums(), JSON.stringify(fault)).toEqual(before);
      }
      const [first, second] = [await stage.run(example, { options }), await stage.run(example, { options })];
      expect(first).toMatchObject({ errors: [], payload: { replayed: false, position: expect.any(String) } });
      expect(second).toMatchObject({
        errors: [],
        payload: { replayed: true, position: first.payload.position },
      });
    },
  );

  const refused = examples.map(
    ({ mutation, mayNot }) => [mutation, Object.keys(mayNot)[0] as CastKey] as const,
  );
  it.each(refused)(
    'while a refusal of %s is recorded is an error, and leaves nothing',
    async (mutation, who) => {
      const example = await stage.set(mutation);
      const before = await stage.sums();
      const told = await during({ table: 'log.denials' }, () => stage.run(example, { who }));
      expectInternal(told, mutation);
      expect(await stage.sums()).toEqual(before);
      const { errors } = await stage.run(example, { who });
      expect(errors).toMatchObject([{ extensions: { code: example.mayNot[who] } }]);
    },
  );

  it('writes no data of people into our own log', () => {
    const written = lines.join('');
    expect(written).toContain('request.failed');
    for (const text of ['Proofread', 'Customer portal', 'Apollo', 'Product', 'acme.example', 'Research']) {
      expect(written).not.toContain(text);
    }
  });
});
