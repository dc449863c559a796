import { randomUUID } from 'node:crypto';
import type { UserActor } from '@workgraph/kit/actor';
import { envelopeSealer } from '@workgraph/kit/envelope';
import { newId } from '@workgraph/kit/ids';
import { actorOf } from '@workgraph/standalone/demo/ask';
import { cast } from '@workgraph/standalone/demo/cast';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { innerGraph } from '../../../tooling/inner-graph.ts';
import { testSecret } from '../../../tooling/world.ts';
import { type Office, openOffice } from './proposal-office.ts';

let office: Office;
let ask: ReturnType<typeof innerGraph>;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  ask = innerGraph(testSecret, () => office.world.houses);
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => office.close());

const seal = envelopeSealer(testSecret);
const member = actorOf(cast.member.person, cast.member.organizationId);
const moving = (status: string) => ({ input: { id: office.task('APL-4'), status } });

/** As sealed for the assistant, `age` seconds ago. */
async function envelope(actor: UserActor | null = member, house = 'assistant', age = 0): Promise<string> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - age * 1_000 });
  const sealed = await seal({ actor, requestId: 'r' }, house);
  vi.useRealTimers();
  return sealed;
}

async function told(call: Partial<Parameters<typeof ask>[0]>) {
  const { data, errors } = await ask({
    operation: 'Context',
    variables: { id: office.task('APL-4') },
    envelope: call.envelope ?? (await envelope()),
    requestId: randomUUID(),
    proposalId: null,
    ...call,
  });
  const [error] = errors ?? [];
  return error ? error.extensions?.code : data && Object.keys(data).sort();
}

describe('the way of the assistant into the graph', () => {
  it('is open to registered operations alone', async () => {
    expect(await told({})).toEqual(['subject', 'viewer']);
    expect(await told({ operation: 'deleteTask' })).toBe('OPERATION_INVALID');
    expect(await told({ operation: '{ viewer { role } }' })).toBe('OPERATION_INVALID');
    expect(await told({ operation: 'toString' })).toBe('OPERATION_INVALID');
  });

  it('asks for the envelope of a call to the assistant, of this half minute', async () => {
    expect(await told({ envelope: await envelope(member, 'work') })).toBe('UNAUTHENTICATED');
    expect(await told({ envelope: await envelope(null) })).toBe('UNAUTHENTICATED');
    expect(await told({ envelope: 'x.y.z' })).toBe('UNAUTHENTICATED');
    expect(await told({ envelope: await envelope(member, 'assistant', 29) })).toEqual(['subject', 'viewer']);
    expect(await told({ envelope: await envelope(member, 'assistant', 31) })).toBe('UNAUTHENTICATED');
    const inner: UserActor = { ...member, via: { proposalId: null } };
    expect(await told({ envelope: await envelope(inner) })).toBe('UNAUTHENTICATED');
  });

  it('lets it try, and write nothing that is not confirmed', async () => {
    const before = await office.status('APL-4');
    const tried = { operation: 'MoveTask', variables: { ...moving('DONE'), options: { dryRun: true } } };
    expect(await told(tried)).toEqual(['done']);
    const done = { operation: 'MoveTask', variables: moving('DONE') };
    expect(await told(done)).toBe('FORBIDDEN');
    expect(await told({ ...done, proposalId: newId() })).toBe('FORBIDDEN');
    expect(await office.status('APL-4')).toEqual(before);
  });

  it('carries out what was confirmed, by whom it was confirmed, and nothing like it', async () => {
    const { sql } = office.world.database;
    const { id } = await office.propose('member', 'APL-4', 'DONE');
    const [{ uuid } = { uuid: '' }] = await sql<{ uuid: string }[]>`
      update assistant.proposals set state = 'CONFIRMED', confirmed_by = requested_by, confirmed_at = now(),
        envelope = 'kept' where state = 'PROPOSED' and id = (select max(id::text)::uuid from assistant.proposals)
      returning id as uuid`;
    const call = { operation: 'MoveTask', proposalId: uuid };
    expect(await told({ ...call, variables: moving('BLOCKED') })).toBe('FORBIDDEN');
    const other = { input: { id: office.task('APL-5'), status: 'DONE' } };
    expect(await told({ ...call, variables: other })).toBe('FORBIDDEN');
    const owner = actorOf(cast.owner.person, cast.owner.organizationId);
    expect(await told({ ...call, variables: moving('DONE'), envelope: await envelope(owner) })).toBe(
      'FORBIDDEN',
    );
    expect((await office.status('APL-4')).status).not.toBe('DONE');

    const old = await envelope(member, 'assistant', 3_600);
    expect(await told({ ...call, variables: moving('DONE'), envelope: old })).toEqual(['done']);
    expect((await office.status('APL-4')).status).toBe('DONE');
    const tooOld = await envelope(member, 'assistant', 3_640);
    expect(await told({ ...call, variables: moving('DONE'), envelope: tooOld })).toBe('UNAUTHENTICATED');
    expect((await office.read('member', id)).state).toBe('CONFIRMED');
  });
});
