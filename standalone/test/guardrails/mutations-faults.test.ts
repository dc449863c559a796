import type { CastKey } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { openStage, type Stage, type Told } from './example-stage.ts';
import { examples, houseOf, mutations } from './examples.ts';
import { aftermath } from './exceptions.ts';

let stage: Stage;
/** What the house wrote into its own log. */
const lines: string[] = [];
const commit = 'the commit';
beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  stage = await openStage(inject('postgresUrl'));
  // Laid once and set off by a row: a trigger that comes and goes has every connection plan anew.
  await stage.world.database.sql.unsafe(`
    create table public.broken (place text);
    create function public.break_down() returns trigger language plpgsql security definer as $$ begin
      if exists (select from public.broken where place = tg_argv[0]) then
        raise exception 'the disk under % is on fire', tg_table_name using detail = coalesce(new, old)::text;
      end if;
      return coalesce(new, old);
    end $$;
    ${stage.tables.map((table) => `create trigger break_down before insert or update or delete on ${table} for each row execute function public.break_down('${table}');`).join('')}
    create constraint trigger break_down_late after insert on log.events deferrable initially deferred
      for each row execute function public.break_down('${commit}')`);
});
afterAll(async () => {
  await stage.world.close();
  vi.restoreAllMocks();
});

/** Every place at which the writing of a mutation can break down; what other houses do after it is their own. */
async function placesOf(mutation: string): Promise<string[]> {
  const house = houseOf(mutation);
  const written = await stage.tablesOf(mutation, { idempotencyKey: 'which tables' });
  const tables = written.filter((table) => table.startsWith(`${house}.`) || table.startsWith('log.'));
  if (!aftermath[mutation]) expect(tables).toEqual(written);
  expect(tables).toEqual(expect.arrayContaining(['log.changes', 'log.events', `${house}.idempotency_keys`]));
  return [...tables, commit];
}

/** Runs it while every write of a table fails, or the commit. */
async function during(place: string, run: () => Promise<Told>): Promise<Told> {
  const { sql } = stage.world.database;
  await sql`insert into public.broken values (${place})`;
  try {
    return await run();
  } finally {
    await sql`delete from public.broken`;
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

/** What people would recognise: no references, days, colours or names of statuses, and no short words. */
function proseIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[A-Z].*[a-z]{3}/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(proseIn) : [];
}

describe('a breakdown', () => {
  it.each(mutations)(
    'at any stage of %s leaves nothing, and the same call goes through afterwards',
    async (mutation) => {
      const places = await placesOf(mutation);
      const example = await stage.set(mutation);
      const options = { idempotencyKey: 'try again' };
      const before = await stage.sums();
      for (const place of places) {
        expectInternal(await during(place, () => stage.run(example, { options })), mutation);
        expect(await stage.sums(), place).toEqual(before);
      }
      const [first, second] = [await stage.run(example, { options }), await stage.run(example, { options })];
      expect(first).toMatchObject({ errors: [], payload: { replayed: false, position: expect.any(String) } });
      expect(second).toMatchObject({ errors: [], payload: { replayed: true } });
      if (!aftermath[mutation]) expect(second.payload.position).toBe(first.payload.position);
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
      const told = await during('log.denials', () => stage.run(example, { who }));
      expectInternal(told, mutation);
      expect(await stage.sums()).toEqual(before);
      const { errors } = await stage.run(example, { who });
      expect(errors).toMatchObject([{ extensions: { code: example.mayNot[who] } }]);
    },
  );

  it('writes no data of people into our own log', () => {
    const written = lines.join('');
    expect(written).toContain('request.failed');
    const sent = examples.flatMap(({ input, options }) => proseIn({ input, options }));
    expect(sent).toEqual(expect.arrayContaining(['Growth', 'Mia moves the app review to the week after.']));
    for (const text of [...sent, 'Apollo', 'Product', 'acme.example', 'Draft the product page']) {
      expect(written).not.toContain(text);
    }
  });
});
