import { randomUUID } from 'node:crypto';
import type { CredentialKind } from '@workgraph/kit/actor';
import { envelopeSealer } from '@workgraph/kit/envelope';
import { actorOf } from '@workgraph/standalone/demo/ask';
import { cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testSecret } from '../../../tooling/world.ts';
import { type Office, openOffice } from './proposal-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
});
afterAll(() => office.close());

const seal = envelopeSealer(testSecret);

/** Confirms with a credential of this kind. */
async function confirmWith(credential: CredentialKind, { id, hash }: { id: string; hash: string }) {
  const actor = { ...actorOf(cast.member.person, cast.member.organizationId), credential };
  const envelope = await seal({ actor, requestId: randomUUID() }, 'assistant');
  const { data, errors } = await office.world.houses.assistant.execute({
    query:
      'mutation ($input: ConfirmProposalInput!) { confirmProposal(input: $input) { proposal { state } } }',
    variables: { input: { id, hash } },
    envelope,
  });
  return errors?.[0]?.extensions ?? data;
}

describe('a proposal is not made', () => {
  it('of what the person may not do himself, or the assistant not for him', async () => {
    const move = (key: string) => ({ moveTask: { id: office.task(key), status: 'BLOCKED' } });
    const code = async (who: Parameters<Office['run']>[0], key: string) => {
      const { code: refused, details } = await office.run(who, 'createProposal', move(key));
      return [refused, details?.rule ?? null];
    };
    expect(await code('viewer', 'APL-4')).toEqual(['FORBIDDEN', 'task.edit']);
    expect(await code('member', 'APL-6')).toEqual(['FORBIDDEN', 'assistant.moveTask']);
    expect(await code('outsider', 'APL-4')).toEqual(['NOT_FOUND', null]);
    expect(await code('foreign', 'APL-4')).toEqual(['NOT_FOUND', null]);
  });

  it('of what could not be done, or would do nothing', async () => {
    const propose = (status: string) =>
      office.run('member', 'createProposal', { moveTask: { id: office.task('APL-4'), status } });
    expect((await propose('NO_SUCH_STATUS')).code).toBe('VALIDATION_FAILED');
    const { status } = await office.status('APL-4');
    expect((await propose(status)).code).toBe('VALIDATION_FAILED');
    expect((await office.run('member', 'createProposal', {})).code).toBe('VALIDATION_FAILED');
  });
});

describe('a proposal is not confirmed', () => {
  it('by anybody but the person it was made for, who cannot even see it', async () => {
    const { id, hash } = await office.propose('member', 'APL-4', 'BLOCKED');
    for (const who of ['admin', 'owner', 'viewer', 'outsider', 'foreign'] as const) {
      for (const [mutation, input] of [
        ['confirmProposal', { id, hash }],
        ['previewProposal', { id }],
        ['dismissProposal', { id }],
        ['rebaseProposal', { id }],
      ] as const) {
        expect([who, mutation, (await office.run(who, mutation, input)).code]).toEqual([
          who,
          mutation,
          'NOT_FOUND',
        ]);
      }
      expect(await office.read(who, id)).toBeNull();
    }
    expect((await office.read('member', id)).state).toBe('PROPOSED');
  });

  it('with another hash than that of what was shown', async () => {
    const { id, hash } = await office.propose('member', 'APL-4', 'BLOCKED');
    const other = await office.propose('member', 'APL-4', 'DONE');
    for (const wrong of [other.hash, '', `${hash} `, hash.toLowerCase()]) {
      expect((await office.run('member', 'confirmProposal', { id, hash: wrong })).code).toBe(
        'PROPOSAL_ALTERED',
      );
    }
    expect((await office.read('member', id)).state).toBe('PROPOSED');
  });

  it('with a key in place of a session', async () => {
    const proposal = await office.propose('member', 'APL-4', 'BLOCKED');
    for (const kind of ['PERSONAL_KEY', 'SERVICE_KEY'] as const) {
      expect(await confirmWith(kind, proposal)).toMatchObject({
        code: 'FORBIDDEN',
        details: { rule: 'proposal.session' },
      });
    }
    expect(await confirmWith('SESSION', proposal)).toMatchObject({
      confirmProposal: { proposal: { state: 'EXECUTED' } },
    });
  });

  it('once it has expired, by the clock of the database, nor when it was previewed too long ago', async () => {
    const { sql } = office.world.database;
    const { id, hash } = await office.propose('member', 'APL-5', 'BLOCKED');
    await sql`update assistant.proposals set previewed_at = now() - interval '5 minutes' where hash = ${hash}`;
    expect((await office.run('member', 'confirmProposal', { id, hash })).code).toBe('PREVIEW_EXPIRED');
    expect((await office.run('member', 'previewProposal', { id })).payload.proposal.hash).toBe(hash);
    await sql`update assistant.proposals set expires_at = now() where hash = ${hash}`;
    office.world.setNow(new Date(0)); // the clock of the process does not count
    const { code, details } = await office.run('member', 'confirmProposal', { id, hash });
    office.world.setNow(null);
    expect([code, details]).toEqual(['PROPOSAL_NOT_OPEN', { state: 'EXPIRED' }]);
    expect((await office.read('member', id)).state).toBe('EXPIRED');
    const rebased = await office.run('member', 'rebaseProposal', { id });
    expect(rebased.payload.proposal).toMatchObject({ state: 'PROPOSED', rebasedFrom: { state: 'EXPIRED' } });
  });

  it('twice', async () => {
    const { id, hash } = await office.propose('member', 'APL-5', 'BLOCKED');
    expect((await office.run('member', 'confirmProposal', { id, hash })).code).toBeNull();
    const again = await office.run('member', 'confirmProposal', { id, hash });
    expect([again.code, again.details]).toEqual(['PROPOSAL_NOT_OPEN', { state: 'EXECUTED' }]);
    for (const mutation of ['previewProposal', 'dismissProposal', 'rebaseProposal']) {
      expect((await office.run('member', mutation, { id })).code).toBe('PROPOSAL_NOT_OPEN');
    }
  });

  it('once the assistant may no longer do it for the person', async () => {
    const { sql } = office.world.database;
    const { id, hash } = await office.propose('member', 'APL-5', 'DONE');
    const [task] =
      await sql`select assignee_id from work.tasks where number = 5 and title = 'Write the copy'`;
    await sql`update work.tasks set assignee_id = null where number = 5 and title = 'Write the copy'`;
    const { code, details } = await office.run('member', 'confirmProposal', { id, hash });
    await sql`update work.tasks set assignee_id = ${task?.assignee_id} where number = 5 and title = 'Write the copy'`;
    expect([code, details.rule]).toEqual(['FORBIDDEN', 'assistant.moveTask']);
  });
});

describe('what can be done with a proposal', () => {
  it('is told beforehand by the very rules that decide', async () => {
    const { id } = await office.propose('member', 'APL-5', 'DONE');
    const query = `query ($id: ID!) { proposal(id: $id) { viewerCan { preview confirm dismiss rebase }
      confirm: decision(action: CONFIRM) { isAllowed rule message } whoCan(action: CONFIRM) { nodes { id } totalCount } } }`;
    const told = async () => (await office.ask('member', query, { id })).data.proposal;
    expect(await told()).toMatchObject({
      viewerCan: { preview: true, confirm: true, dismiss: true, rebase: true },
      confirm: { isAllowed: true, message: null },
      whoCan: { totalCount: 1 },
    });
    await office.run('member', 'dismissProposal', { id });
    expect(await told()).toMatchObject({
      viewerCan: { preview: false, confirm: false, dismiss: false, rebase: false },
      confirm: { isAllowed: false, rule: 'proposal.open', message: 'This proposal is DISMISSED.' },
      whoCan: { totalCount: 0 },
    });
  });
});
