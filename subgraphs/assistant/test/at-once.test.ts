import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Office, openOffice } from './proposal-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
});
afterAll(() => office.close());

const movesOf = async () => {
  const { sql } = office.world.database;
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int from log.events where action = 'moveTask' and proposal_id is not null`;
  return row?.count ?? 0;
};

/** Holds a row of work while something is under way, changes it, and lets go. */
async function whileHeld(
  change: string,
  underWay: () => Promise<unknown>,
  isWaiting: () => Promise<boolean>,
) {
  const { sql } = office.world.database;
  let under: Promise<unknown> = Promise.resolve();
  await sql.begin(async (tx) => {
    await tx.unsafe(change);
    under = underWay();
    under.catch(() => {});
    while (!(await isWaiting())) await new Promise((resolve) => setImmediate(resolve));
  });
  return under;
}

/** Whether a statement of house work waits for a lock. */
async function isWorkWaiting(): Promise<boolean> {
  const rows = await office.world.database.sql`
    select from pg_stat_activity where datname = current_database() and application_name = 'workgraph work_app'
      and wait_event_type = 'Lock'`;
  return rows.length > 0;
}

describe('of twenty who confirm one proposal at once', () => {
  it('one does, and the change is made once', async () => {
    const before = { moves: await movesOf(), ...(await office.status('APL-4')) };
    const { id, hash } = await office.propose('member', 'APL-4', 'BLOCKED');
    const told = await Promise.all(
      Array.from({ length: 20 }, () => office.run('member', 'confirmProposal', { id, hash })),
    );
    const codes = told.map(({ code }) => code);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 'PROPOSAL_NOT_OPEN')).toHaveLength(19);
    expect(await movesOf()).toBe(before.moves + 1);
    expect(await office.status('APL-4')).toEqual({ status: 'BLOCKED', version: before.version + 1 });
  });
});

describe('a target that changes between confirmation and execution', () => {
  it('leaves the proposal STALE and itself untouched', async () => {
    const { id, hash } = await office.propose('member', 'APL-5', 'BLOCKED');
    const before = await office.status('APL-5');
    const told = await whileHeld(
      `update work.tasks set version = version + 1, priority = 'CRITICAL' where title = 'Write the copy'`,
      () => office.run('member', 'confirmProposal', { id, hash }),
      isWorkWaiting,
    );
    expect(told).toMatchObject({
      code: null,
      payload: {
        proposal: { state: 'STALE', outcome: { position: null, failure: { code: 'PROPOSAL_STALE' } } },
      },
    });
    expect(await office.status('APL-5')).toEqual({ status: before.status, version: before.version + 1 });
  });
});

describe('a project that closes between confirmation and execution', () => {
  it('leaves the proposal FAILED with the reason of the house that refused', async () => {
    const { id, hash } = await office
      .propose('owner', 'MOB-1', 'CANCELLED')
      .catch(() => office.propose('owner', 'MOB-3', 'CANCELLED'));
    const told = await whileHeld(
      `select from work.projects where key = 'MOB' for update; update work.projects set state = 'COMPLETED', version = version + 1 where key = 'MOB'`,
      () => office.run('owner', 'confirmProposal', { id, hash }),
      isWorkWaiting,
    );
    expect(told).toMatchObject({
      payload: { proposal: { state: 'FAILED', outcome: { failure: { code: 'PROJECT_CLOSED' } } } },
    });
  });
});
