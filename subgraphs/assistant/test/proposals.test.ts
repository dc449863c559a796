import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Office, openOffice, userId } from './proposal-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
});
afterAll(() => office.close());

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
type Data = any;

const fieldsOf = (proposal: Data): string[] =>
  proposal.preview.changeSet.updates.nodes[0].fields.map((field: Data) => field.name);

describe('a proposal', () => {
  it('shows what it would change, is confirmed by whom it was made for, and does exactly that', async () => {
    const { sql } = office.world.database;
    const before = await office.status('APL-5');
    const proposal = await office.propose('member', 'APL-5', 'DONE');
    expect(proposal).toMatchObject({
      state: 'PROPOSED',
      action: 'MOVE_TASK',
      risk: 'LOW',
      input: { id: office.task('APL-5'), status: 'DONE' },
      requestedBy: { id: userId('member') },
      targets: [{ entity: { id: office.task('APL-5'), type: 'Task' }, version: before.version }],
      outcome: null,
    });
    expect(proposal.summary).toMatch(/^Move APL-5 .+ to DONE$/);
    expect(fieldsOf(proposal)).toEqual(['status', 'completedAt']);
    expect(Date.parse(proposal.expiresAt) - Date.parse(proposal.previewedAt)).toBe(15 * 60_000);
    expect(await office.status('APL-5')).toEqual(before);

    const { id, hash } = proposal;
    const { code, payload } = await office.run('member', 'confirmProposal', { id, hash });
    expect(code).toBeNull();
    expect(payload.proposal).toMatchObject({
      state: 'EXECUTED',
      confirmedBy: { id: userId('member') },
      outcome: { position: expect.any(String), failure: null },
    });
    expect(await office.status('APL-5')).toEqual({ status: 'DONE', version: before.version + 1 });
    const events = await sql<
      { house: string; action: string; actor: string; for: string; proposal: string }[]
    >`
      select house, action, actor_id = on_behalf_of as "isHis", proposal_id is not null as "isProposed", credential
      from log.events where house = 'assistant' or proposal_id is not null order by sequence`;
    expect(events.slice(-4)).toEqual([
      expect.objectContaining({ house: 'assistant', action: 'createProposal', isProposed: false }),
      expect.objectContaining({ house: 'assistant', action: 'confirmProposal', isProposed: false }),
      { house: 'work', action: 'moveTask', isHis: true, isProposed: true, credential: 'SESSION' },
      expect.objectContaining({ house: 'assistant', action: 'recordProposalOutcome', isProposed: false }),
    ]);
    const [kept] = await sql`select envelope from assistant.proposals where state = 'EXECUTED'`;
    expect(kept?.envelope).toBeNull();
  });

  it('is found under its task as long as something can come of it', async () => {
    const proposal = await office.propose('member', 'APL-4', 'DONE');
    const open = async () => {
      const query = `query ($task: [_Any!]!) { _entities(representations: $task) { ... on Task { proposals { nodes { id } totalCount } } } }`;
      const task = [{ __typename: 'Task', id: office.task('APL-4') }];
      const { data } = await office.ask('member', query, { task });
      return data._entities[0].proposals.nodes.map((one: Data) => one.id);
    };
    expect(await open()).toContain(proposal.id);
    await office.run('member', 'dismissProposal', { id: proposal.id });
    expect(await open()).not.toContain(proposal.id);
    expect((await office.read('member', proposal.id)).state).toBe('DISMISSED');
  });

  it('is listed for its person alone, by state', async () => {
    const proposal = await office.propose('owner', 'APL-4', 'DONE');
    const { data } = await office.world.ask('owner', '{ workspaces { nodes { id slug } } }');
    const w = data.workspaces.nodes.find((one: Data) => one.slug === 'product').id;
    const query = `query ($w: ID!, $filter: ProposalFilter) { proposals(workspaceId: $w, filter: $filter) {
      nodes { id state } totalCount } }`;
    const listed = async (who: 'owner' | 'member' | 'admin', filter: object) =>
      (await office.ask(who, query, { w, filter })).data.proposals.nodes.map((one: Data) => one.id);
    expect(await listed('owner', { state: { eq: 'PROPOSED' } })).toEqual([proposal.id]);
    expect(await listed('owner', { state: { eq: 'EXECUTED' } })).toEqual([]);
    expect(await listed('admin', {})).toEqual([]);
    expect(await listed('member', {})).not.toContain(proposal.id);
  });

  it('is replayed with its idempotency key, made once', async () => {
    const input = { moveTask: { id: office.task('APL-4'), status: 'BLOCKED' } };
    const first = await office.run('member', 'createProposal', input, { idempotencyKey: 'once' });
    const again = await office.run('member', 'createProposal', input, { idempotencyKey: 'once' });
    expect(again.payload).toMatchObject({ replayed: true, proposal: { id: first.payload.proposal.id } });
    const other = { moveTask: { ...input.moveTask, status: 'DONE' } };
    expect((await office.run('member', 'createProposal', other, { idempotencyKey: 'once' })).code).toBe(
      'IDEMPOTENCY_MISMATCH',
    );
  });

  it('is not made in a dry run, nor confirmed by one', async () => {
    const input = { moveTask: { id: office.task('APL-4'), status: 'BLOCKED' } };
    const dry = await office.run('member', 'createProposal', input, { dryRun: true });
    expect(dry).toMatchObject({ code: null, payload: { proposal: null, position: null } });
    expect(dry.payload.changeSet.summary.created).toBe(1);
    const { id, hash } = await office.propose('member', 'APL-4', 'BLOCKED');
    const tried = await office.run('member', 'confirmProposal', { id, hash }, { dryRun: true });
    expect(tried.payload).toMatchObject({ proposal: { state: 'PROPOSED' }, position: null });
    expect((await office.status('APL-4')).status).not.toBe('BLOCKED');
  });
});

describe('a proposal whose target has changed', () => {
  it('is neither previewed nor confirmed, says what changed, and is made anew by a rebase', async () => {
    const old = await office.propose('member', 'MOB-3', 'IN_PROGRESS').catch(() => null);
    const key = old ? 'MOB-3' : 'APL-4';
    const proposal = old ?? (await office.propose('member', key, 'BLOCKED'));
    const { version } = await office.status(key);
    const update = 'mutation ($id: ID!) { updateTask(input: { id: $id, priority: CRITICAL }) { position } }';
    expect((await office.world.ask('owner', update, { id: office.task(key) })).errors).toEqual([]);
    const changedSince = { current: version + 1, changedFields: ['priority'], changedBy: [userId('owner')] };
    const { id, hash } = proposal;
    for (const [mutation, input] of [
      ['previewProposal', { id }],
      ['confirmProposal', { id, hash }],
    ] as const) {
      const { code, details } = await office.run('member', mutation, input);
      expect([mutation, code]).toEqual([mutation, 'PROPOSAL_STALE']);
      expect(details).toEqual({ changedSince });
    }
    expect((await office.read('member', id)).state).toBe('PROPOSED');

    const { payload } = await office.run('member', 'rebaseProposal', { id });
    const fresh = payload.proposal;
    expect(fresh).toMatchObject({
      state: 'PROPOSED',
      rebasedFrom: { id, state: 'STALE' },
      targets: [{ version: version + 1 }],
      input: proposal.input,
    });
    expect(fresh.hash).not.toBe(hash);
    const confirmed = await office.run('member', 'confirmProposal', { id: fresh.id, hash: fresh.hash });
    expect(confirmed.payload.proposal.state).toBe('EXECUTED');
    expect((await office.run('member', 'confirmProposal', { id, hash })).details).toEqual({ state: 'STALE' });
  });
});
