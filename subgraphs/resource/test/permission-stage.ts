import type { CastKey } from '@workgraph/standalone/demo/cast';
import { type Office, openOffice } from './booking-office.ts';

export type Attempt = readonly [mutation: string, input: object];
type EntityType = 'Resource' | 'Allocation' | 'AllocationConflict';
export type Asked = { readonly type: EntityType; readonly name: string; readonly id: string };

/** Resources, bookings and conflicts in every state that matters to a policy, in the workspace `product`. */
export type Stage = {
  readonly office: Office;
  readonly all: readonly Asked[];
  /** The id of what goes by this name. */
  idOf(name: string): string;
  /** What an action means: the mutation it speaks of. */
  attempt(asked: Asked, action: string): Attempt;
  doesDry(who: CastKey, attempt: Attempt): Promise<boolean>;
};

export const insiders: readonly CastKey[] = ['admin', 'owner', 'member', 'viewer'];
export const strangers: readonly CastKey[] = ['outsider', 'foreign'];

/** Some days on which nothing is booked. */
const later = { startDate: '2027-06-07', endDate: '2027-06-11' };

export const actions: Readonly<Record<EntityType, readonly string[]>> = {
  Resource: ['UPDATE', 'BOOK', 'BOOK_HARD'],
  Allocation: ['UPDATE', 'DELETE'],
  AllocationConflict: ['RESOLVE', 'REOPEN'],
};

/** The action as a field of the permission type. */
export const booleanOf = (action: string) =>
  action.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** A selection for each type of entity, under `node`. */
export function selectOn(select: (actions: readonly string[]) => string): string {
  return Object.entries(actions)
    .map(([type, own]) => `... on ${type} { ${select(own)} }`)
    .join(' ');
}

export async function openStage(postgresUrl: string): Promise<Stage> {
  const office = await openOffice(postgresUrl);
  const { APL = '', MOB = '', WEB = '' } = office.projects;
  const all: Asked[] = [];
  const idOf = (name: string) => all.find((one) => one.name === name)?.id ?? '';
  for (const who of ['owner', 'member', 'viewer', null] as const) {
    const id = await office.resource('owner', office.product, who);
    all.push({ type: 'Resource', name: who ?? 'nobody', id });
  }
  const book = async (name: string, whose: string, projectId: string, more: object) => {
    const { allocation, error } = await office.book('owner', { resourceId: idOf(whose), projectId, ...more });
    if (error) throw new Error(JSON.stringify(error));
    all.push({ type: 'Allocation', name, id: allocation.id });
  };
  await book('HARD of member', 'member', APL, {});
  await book('SOFT of member', 'member', APL, { type: 'SOFT', justification: 'It is urgent.' });
  await book('GHOST of viewer', 'viewer', APL, { type: 'GHOST' });
  await book('GHOST of member, closed', 'member', MOB, { type: 'GHOST' });
  await book('SOFT of nobody, archived', 'nobody', WEB, { type: 'SOFT' });
  const [conflict] = await office.conflicts('owner', office.product);
  all.push({ type: 'AllocationConflict', name: 'conflict of member', id: conflict.id });
  const { sql } = office.world.database;
  await sql`update work.projects set state = 'COMPLETED' where key = 'MOB'`;
  await sql`update work.projects set archived_at = now() where key = 'WEB'`;

  const booking = (resourceId: string, type: 'SOFT' | 'HARD'): Attempt => [
    'createAllocation',
    { resourceId, projectId: APL, ...later, amount: { percent: 1 }, type },
  ];
  const meanings: Record<EntityType, Record<string, (id: string) => Attempt>> = {
    Resource: {
      UPDATE: (id) => ['updateResource', { id, name: 'Else' }],
      BOOK: (id) => booking(id, 'SOFT'),
      BOOK_HARD: (id) => booking(id, 'HARD'),
    },
    Allocation: {
      UPDATE: (id) => ['updateAllocation', { id, justification: 'Because.' }],
      DELETE: (id) => ['deleteAllocation', { id }],
    },
    AllocationConflict: {
      RESOLVE: (id) => ['resolveAllocationConflict', { id, note: 'He knows.' }],
      REOPEN: (id) => ['reopenAllocationConflict', { id }],
    },
  };

  return {
    office,
    all,
    idOf,
    attempt({ type, id }, action) {
      const meaning = meanings[type][action];
      if (!meaning) throw new Error(`Say here what ${action} of ${type} means.`);
      return meaning(id);
    },
    async doesDry(who, [mutation, input]) {
      const { code } = await office.run(who, mutation, input, '', { dryRun: true });
      return code === undefined;
    },
  };
}
