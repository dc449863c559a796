import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
let workspaceId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
});
afterAll(() => office.world.close());

const plain = () => ({ workspaceId, key: 'PLN', name: 'Plain' });
const problemsOf = ({ details }: Payload) =>
  details.problems.map(
    ({ path, message }: { path: string[]; message: string }) => `${path.join('.')}: ${message}`,
  );

describe('a new project', () => {
  it('is a DRAFT of MEDIUM priority with nothing else said', async () => {
    const { entity } = await office.act('owner', 'createProject', {
      workspaceId,
      key: 'NEW1',
      name: '  Newest  ',
    });
    expect(entity).toEqual({
      id: expect.stringMatching(/^project_/),
      key: 'NEW1',
      name: 'Newest',
      description: null,
      state: 'DRAFT',
      nextStates: ['ACTIVE', 'CANCELLED'],
      priority: 'MEDIUM',
      lead: null,
      startDate: null,
      targetDate: null,
      labels: [],
      startedAt: null,
      completedAt: null,
      archivedAt: null,
      createdAt: entity.updatedAt,
      updatedAt: entity.createdAt,
      version: 1,
    });
  });

  it('has the seven default statuses, TODO the one new tasks start in', async () => {
    const { id } = await office.newProject(workspaceId, 'DRAFT');
    const query =
      'query ($id: ID!) { project(id: $id) { statuses { key position bucket signal isDefault } } }';
    const { statuses } = (await office.read('viewer', query, { id })).project;
    expect(statuses.map((status: Payload) => Object.values(status).join(' '))).toEqual([
      'BACKLOG 1 OPEN NONE false',
      'TODO 2 OPEN NONE true',
      'IN_PROGRESS 3 OPEN STARTED false',
      'IN_REVIEW 4 OPEN STARTED false',
      'BLOCKED 5 OPEN BLOCKED false',
      'DONE 6 DONE NONE false',
      'CANCELLED 7 CANCELLED NONE false',
    ]);
  });

  it('has no progress, and counts nothing', async () => {
    const { id } = await office.newProject(workspaceId, 'DRAFT');
    const query = `query ($id: ID!) { project(id: $id) { progress { ratio basis done total }
      taskCounts { total open done cancelled overdue blocked unassigned } } }`;
    const { project } = await office.read('viewer', query, { id });
    expect(project).toEqual({
      progress: { ratio: null, basis: 'COUNT', done: 0, total: 0 },
      taskCounts: { total: 0, open: 0, done: 0, cancelled: 0, overdue: 0, blocked: 0, unassigned: 0 },
    });
  });

  it('is created by nobody below OWNER', async () => {
    for (const who of ['member', 'viewer'] as const) {
      const { code, details } = await office.refused(who, 'createProject', plain());
      expect({ code, requiredRole: details.requiredRole }).toEqual({
        code: 'FORBIDDEN',
        requiredRole: 'OWNER',
      });
    }
    expect(await office.refused('outsider', 'createProject', plain())).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the key of a project', () => {
  it.each(['AB', 'A1', 'Z999999999', 'ABCDEFGHIJ'])('may be %s', async (key) => {
    const { entity } = await office.act('owner', 'createProject', { ...plain(), key });
    expect(entity.key).toBe(key);
  });

  it.each(['', 'A', 'ABCDEFGHIJK', 'ab', 'aB', '1A', 'A-B', 'A B', ' AB', 'AB\n', 'ÄB', 'AB\u0000', 'Ａ1'])(
    'may not be %j',
    async (key) => {
      const refusal = await office.refused('owner', 'createProject', { ...plain(), key });
      expect(refusal.code).toBe('VALIDATION_FAILED');
      expect(problemsOf(refusal)).toEqual([
        'input.key: Must be 2 to 10 capital letters and digits, a letter first.',
      ]);
    },
  );

  it('stands for one project of a workspace, an archived or cancelled one included', async () => {
    const { id } = (await office.act('owner', 'createProject', { ...plain(), key: 'ONE' })).entity;
    const refusal = { code: 'PROJECT_KEY_TAKEN', details: { key: 'ONE' } };
    expect(await office.refused('owner', 'createProject', { ...plain(), key: 'ONE' })).toMatchObject(refusal);
    await office.act('owner', 'cancelProject', { id });
    await office.act('owner', 'archiveProject', { id });
    expect(await office.refused('owner', 'createProject', { ...plain(), key: 'ONE' })).toMatchObject(refusal);
  });

  it('may stand for another project in another workspace or organization', async () => {
    const elsewhere = await office.newWorkspace();
    for (const key of ['ONE2', 'ORB']) {
      await office.act('owner', 'createProject', { ...plain(), key });
      await office.act('owner', 'createProject', { ...plain(), key, workspaceId: elsewhere });
    }
  });
});

describe('what a project says of itself', () => {
  it('is changed by a MEMBER, but not by a VIEWER', async () => {
    const { id } = await office.newProject(workspaceId);
    const { entity } = await office.act('member', 'updateProject', { id, name: 'Renamed' });
    expect(entity.name).toBe('Renamed');
    const { code, details } = await office.refused('viewer', 'updateProject', { id, name: 'Mine' });
    expect({ code, requiredRole: details.requiredRole }).toEqual({
      code: 'FORBIDDEN',
      requiredRole: 'MEMBER',
    });
  });

  it('stays where it is omitted and goes where it is null', async () => {
    const all = {
      description: 'Why.',
      priority: 'HIGH',
      startDate: '2026-03-01',
      targetDate: '2026-04-01',
      labels: ['a'],
    };
    const { entity: made } = await office.act('owner', 'createProject', { ...plain(), key: 'OMIT', ...all });
    const { entity: renamed } = await office.act('owner', 'updateProject', { id: made.id, name: 'Renamed' });
    expect(renamed).toMatchObject({ ...all, name: 'Renamed', version: 2 });
    const nothing = { description: null, startDate: null, targetDate: null, labels: null };
    const { entity: cleared } = await office.act('owner', 'updateProject', { id: made.id, ...nothing });
    expect(cleared).toMatchObject({ ...nothing, labels: [], priority: 'HIGH', name: 'Renamed', version: 3 });
  });

  it('keeps its name and priority, which cannot be cleared', async () => {
    const { id } = await office.newProject(workspaceId);
    const refusal = await office.refused('owner', 'updateProject', { id, name: null, priority: null });
    expect(refusal.code).toBe('VALIDATION_FAILED');
    expect(problemsOf(refusal)).toEqual([
      'input.name: Cannot be cleared.',
      'input.priority: Cannot be cleared.',
    ]);
  });

  it('changes nothing when it says what it said before', async () => {
    const { id, name, version, updatedAt } = await office.newProject(workspaceId);
    const same = { id, name: ` ${name} `, description: '  \n', labels: [] };
    const { entity, position, changeSet } = await office.act('owner', 'updateProject', same);
    expect(entity).toMatchObject({ version, updatedAt });
    expect({ position, changeSet }).toEqual({
      position: null,
      changeSet: { summary: { created: 0, updated: 0, removed: 0 } },
    });
  });

  it.each([
    ['a name of 255 characters', { name: '🚀'.repeat(255) }, []],
    ['a name of 256 characters', { name: '🚀'.repeat(256) }, ['input.name: Must have 1 to 255 characters.']],
    ['a blank name', { name: ' \t ' }, ['input.name: Must have 1 to 255 characters.']],
    [
      'a name with a control character',
      { name: 'a\u0007b' },
      ['input.name: Must not contain control characters.'],
    ],
    ['a description of 64 KiB', { description: 'x'.repeat(65_536) }, []],
    ['a description of 64 KiB in fewer characters', { description: 'ß'.repeat(32_768) }, []],
    [
      'a description of more bytes',
      { description: `${'ß'.repeat(32_768)}x` },
      ['input.description: Must have at most 64 KiB.'],
    ],
    ['an end on the first day', { startDate: '2026-03-01', targetDate: '2026-03-01' }, []],
    [
      'an end before the start',
      { startDate: '2026-03-02', targetDate: '2026-03-01' },
      ['input.targetDate: Must not be before the first day.'],
    ],
    ['fifty labels', { labels: Array.from({ length: 50 }, (_, index) => `label ${index}`) }, []],
    [
      'a label of 51 characters',
      { labels: ['x'.repeat(51)] },
      ['input.labels: Must have 1 to 50 characters.'],
    ],
    ['a blank label', { labels: ['a', ' '] }, ['input.labels: Must have 1 to 50 characters.']],
    [
      '51 labels',
      { labels: Array.from({ length: 51 }, (_, index) => `label ${index}`) },
      ['input.labels: At most 50 labels.'],
    ],
  ])('is judged alike when it is created and when it is changed: %s', async (_name, content, problems) => {
    const { id, key } = await office.newProject(workspaceId, 'DRAFT');
    const told = [
      await office.attempt('owner', 'createProject', { ...plain(), key: `${key}X`, ...content }),
      await office.attempt('owner', 'updateProject', { id, ...content }),
    ];
    for (const { payload, refusal } of told) {
      if (problems.length === 0)
        expect(payload?.entity).toMatchObject({ ...content, labels: expect.any(Array) });
      else expect(problemsOf(refusal)).toEqual(problems);
    }
  });

  it('has its labels trimmed, once each, and in alphabetical order', async () => {
    const { id } = await office.newProject(workspaceId);
    const { entity } = await office.act('owner', 'updateProject', {
      id,
      labels: [' web ', 'alpha', 'web', 'alpha '],
    });
    expect(entity.labels).toEqual(['alpha', 'web']);
    const again = await office.act('owner', 'updateProject', { id, labels: ['web', 'alpha'] });
    expect(again.position).toBeNull();
  });

  it('never ends before it starts, whichever of the two days is changed', async () => {
    const days = { startDate: '2026-03-10', targetDate: '2026-03-20' };
    const { id } = (await office.act('owner', 'createProject', { ...plain(), key: 'DAYS', ...days })).entity;
    const late = await office.refused('owner', 'updateProject', { id, startDate: '2026-03-21' });
    expect(problemsOf(late)).toEqual(['input.startDate: Must not be before the first day.']);
    const early = await office.refused('owner', 'updateProject', { id, targetDate: '2026-03-09' });
    expect(problemsOf(early)).toEqual(['input.targetDate: Must not be before the first day.']);
    await office.act('owner', 'updateProject', { id, startDate: '2026-03-21', targetDate: '2026-03-21' });
  });

  it('names every problem at once', async () => {
    const wrong = {
      workspaceId,
      key: 'x',
      name: '',
      startDate: '2026-02-02',
      targetDate: '2026-02-01',
      labels: [''],
    };
    const refusal = await office.refused('owner', 'createProject', wrong);
    expect(refusal.details.problems.map(({ path }: Payload) => path.join('.')).sort()).toEqual([
      'input.key',
      'input.labels',
      'input.name',
      'input.targetDate',
    ]);
  });
});

describe('the lead of a project', () => {
  it.each(['outsider', 'foreign'] as const)('is not the %s, who is no active member', async (who) => {
    const leadId = userId(who);
    const refusal = { code: 'LEAD_NOT_MEMBER', details: { lead: leadId } };
    expect(await office.refused('owner', 'createProject', { ...plain(), leadId })).toMatchObject(refusal);
    const { id } = await office.newProject(workspaceId);
    expect(await office.refused('owner', 'assignProjectLead', { id, leadId })).toMatchObject(refusal);
  });

  it('is named, replaced and taken away by an OWNER, not by a MEMBER', async () => {
    const { id, version } = await office.newProject(workspaceId);
    const { entity } = await office.act('owner', 'assignProjectLead', { id, leadId: userId('member') });
    expect(entity).toMatchObject({ lead: { id: userId('member') }, version: version + 1 });
    for (const same of [{ leadId: userId('member') }, {}]) {
      expect((await office.act('owner', 'assignProjectLead', { id, ...same })).position).toBeNull();
    }
    const nobody = { id, leadId: null };
    expect(await office.refused('member', 'assignProjectLead', nobody)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await office.act('owner', 'assignProjectLead', nobody)).entity.lead).toBeNull();
  });
});
