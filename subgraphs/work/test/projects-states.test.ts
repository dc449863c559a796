import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type ProjectStanding } from './office.ts';

let office: Office;
let workspaceId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.workspaceOf('product');
});
afterAll(() => office.world.close());

const states = ['DRAFT', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELLED'] as const;
const reachable: Record<ProjectStanding, ProjectStanding[]> = {
  DRAFT: ['ACTIVE', 'CANCELLED'],
  ACTIVE: ['ON_HOLD', 'COMPLETED', 'CANCELLED'],
  ON_HOLD: ['ACTIVE', 'CANCELLED'],
  COMPLETED: ['ACTIVE'],
  CANCELLED: ['ACTIVE'],
};
const verbs = [
  ['startProject', ['DRAFT'], 'ACTIVE'],
  ['holdProject', ['ACTIVE'], 'ON_HOLD'],
  ['resumeProject', ['ON_HOLD'], 'ACTIVE'],
  ['completeProject', ['ACTIVE'], 'COMPLETED'],
  ['cancelProject', ['DRAFT', 'ACTIVE', 'ON_HOLD'], 'CANCELLED'],
  ['reopenProject', ['COMPLETED', 'CANCELLED'], 'ACTIVE'],
] as const;

const moves = verbs.flatMap(([verb, from, to]) =>
  states.map((state) => ({ verb, state, to, isAllowed: (from as readonly string[]).includes(state) })),
);
const because = { reason: 'The customer wants it.' };

describe('the state of a project', () => {
  it.each(moves.filter(({ isAllowed }) => isAllowed))(
    'goes from $state to $to by $verb',
    async ({ verb, state, to }) => {
      const { id } = await office.newProject(workspaceId, state);
      const { entity, position } = await office.act('owner', verb, { id }, because);
      expect(entity).toMatchObject({ state: to, nextStates: expect.arrayContaining(reachable[to]) });
      expect(entity.nextStates).toHaveLength(reachable[to].length);
      expect(position).not.toBeNull();
    },
  );

  it.each(moves.filter(({ isAllowed }) => !isAllowed))(
    'does not go from $state anywhere by $verb',
    async ({ verb, state, to }) => {
      const project = await office.newProject(workspaceId, state);
      const { code, details } = await office.refused('owner', verb, { id: project.id }, because);
      expect(code).toBe('INVALID_STATE_TRANSITION');
      expect(details).toEqual({ from: state, to, allowed: expect.arrayContaining(reachable[state]) });
      expect(details.allowed).toHaveLength(reachable[state].length);
      expect(await office.readProject(project.id)).toMatchObject({ state, version: project.version });
    },
  );

  it.each(verbs)('is not changed by a MEMBER or a VIEWER through %s', async (verb, [from]) => {
    const { id } = await office.newProject(workspaceId, from);
    for (const who of ['member', 'viewer'] as const) {
      const { code, details } = await office.refused(who, verb, { id }, because);
      expect({ code, requiredRole: details.requiredRole }).toEqual({
        code: 'FORBIDDEN',
        requiredRole: 'OWNER',
      });
    }
    expect(await office.readProject(id)).toMatchObject({ state: from });
  });
});

describe('starting a project', () => {
  it('needs a lead', async () => {
    const { id } = await office.newProject(workspaceId, 'DRAFT');
    await office.act('owner', 'assignProjectLead', { id, leadId: null });
    expect(await office.refused('owner', 'startProject', { id })).toMatchObject({ code: 'LEAD_REQUIRED' });
    await office.act('owner', 'assignProjectLead', { id, leadId: userId('member') });
    const { entity } = await office.act('owner', 'startProject', { id });
    expect(entity).toMatchObject({ state: 'ACTIVE', lead: { id: userId('member') } });
  });

  it('stamps startedAt once for ever', async () => {
    const { id } = await office.newProject(workspaceId, 'DRAFT');
    const first = new Date('2026-03-01T08:00:00.123Z');
    office.world.setNow(first);
    expect((await office.act('owner', 'startProject', { id })).entity.startedAt).toBe(first.toISOString());
    office.world.setNow(new Date('2026-04-01T08:00:00Z'));
    for (const verb of [
      'holdProject',
      'resumeProject',
      'completeProject',
      'reopenProject',
      'cancelProject',
      'reopenProject',
    ]) {
      const { entity } = await office.act('owner', verb, { id }, because);
      expect(entity.startedAt).toBe(first.toISOString());
    }
    office.world.setNow(null);
  });

  it('stamps startedAt when a project that was cancelled as a draft is reopened', async () => {
    const { id } = await office.newProject(workspaceId, 'DRAFT');
    const cancelled = await office.act('owner', 'cancelProject', { id });
    expect(cancelled.entity.startedAt).toBeNull();
    const { entity } = await office.act('owner', 'reopenProject', { id }, because);
    expect(entity).toMatchObject({ state: 'ACTIVE', startedAt: entity.updatedAt });
  });
});

describe('completing a project', () => {
  it('is refused while tasks are open, with their number', async () => {
    const { id } = await office.newProject(workspaceId);
    await office.newTask(id);
    await office.newTask(id, { status: 'BLOCKED' });
    await office.newTask(id, { status: 'DONE' });
    expect(await office.refused('owner', 'completeProject', { id })).toMatchObject({
      code: 'OPEN_TASKS',
      details: { open: 2 },
    });
  });

  it('is done with open tasks when forced with a reason', async () => {
    const { id } = await office.newProject(workspaceId);
    await office.newTask(id);
    const input = { id, force: true };
    expect(await office.refused('owner', 'completeProject', input)).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    expect(await office.refused('owner', 'completeProject', { id }, because)).toMatchObject({
      code: 'OPEN_TASKS',
    });
    const { entity } = await office.act('owner', 'completeProject', input, because);
    expect(entity).toMatchObject({ state: 'COMPLETED', completedAt: entity.updatedAt });
    const [event] = await office.world.database.sql`
      select reason from log.events where action = 'completeProject' order by sequence desc limit 1`;
    expect(event).toEqual(because);
  });

  it('does not mind done, cancelled and deleted tasks', async () => {
    const { id } = await office.newProject(workspaceId);
    for (const status of ['DONE', 'CANCELLED']) await office.newTask(id, { status });
    const task = await office.newTask(id);
    await office.act('owner', 'deleteTask', { id: task.id });
    const { entity } = await office.act('owner', 'completeProject', { id });
    expect(entity).toMatchObject({ state: 'COMPLETED', completedAt: entity.updatedAt });
  });
});

describe('reopening a project', () => {
  it.each(['COMPLETED', 'CANCELLED'] as const)(
    'of state %s needs a reason and forgets when it was completed',
    async (state) => {
      const { id } = await office.newProject(workspaceId, state);
      expect(await office.refused('owner', 'reopenProject', { id })).toMatchObject({
        code: 'REASON_REQUIRED',
      });
      const { entity } = await office.act('owner', 'reopenProject', { id }, because);
      expect(entity).toMatchObject({ state: 'ACTIVE', completedAt: null });
    },
  );

  it('needs a lead, as starting does', async () => {
    const { id } = await office.newProject(workspaceId, 'DRAFT');
    await office.act('owner', 'assignProjectLead', { id, leadId: null });
    await office.act('owner', 'cancelProject', { id });
    expect(await office.refused('owner', 'reopenProject', { id }, because)).toMatchObject({
      code: 'LEAD_REQUIRED',
    });
  });
});

describe('the archive of projects', () => {
  it.each(states)('takes and gives back a %s project without touching its state', async (state) => {
    const { id } = await office.newProject(workspaceId, state);
    const archived = await office.act('owner', 'archiveProject', { id });
    expect(archived.entity).toMatchObject({ state, archivedAt: archived.entity.updatedAt });
    const restored = await office.act('owner', 'restoreProject', { id });
    expect(restored.entity).toMatchObject({ state, archivedAt: null, version: archived.entity.version + 1 });
  });

  it('changes nothing when asked twice', async () => {
    const { id } = await office.newProject(workspaceId);
    expect((await office.act('owner', 'restoreProject', { id })).position).toBeNull();
    const { entity } = await office.act('owner', 'archiveProject', { id });
    const again = await office.act('owner', 'archiveProject', { id });
    expect(again).toMatchObject({
      position: null,
      entity: { archivedAt: entity.archivedAt, version: entity.version },
    });
  });

  it.each(verbs)('lets no project out by %s', async (verb, [from]) => {
    const { id } = await office.newProject(workspaceId, from);
    const { entity } = await office.act('owner', 'archiveProject', { id });
    const { code, details } = await office.refused('owner', verb, { id }, because);
    expect({ code, details }).toEqual({
      code: 'PROJECT_ARCHIVED',
      details: { archivedAt: entity.archivedAt },
    });
  });
});
