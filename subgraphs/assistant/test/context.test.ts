import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Office, openOffice, userId } from './proposal-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
});
afterAll(() => office.close());

type Who = Parameters<Office['ask']>[0];

async function contextOf(who: Who, subjectId: string, tokenBudget = 4_000) {
  const { data, errors } = await office.ask(
    who,
    `query ($subjectId: ID!, $tokenBudget: Int!) { assistantContext(subjectId: $subjectId, tokenBudget: $tokenBudget) {
      viewer { id } role task { id } project { id } program { id } workspace { id }
      actions { action risk isAllowed rule requiredRole message } text tokens leftOut missing } }`,
    { subjectId, tokenBudget },
  );
  return { it: data?.assistantContext ?? null, code: errors[0]?.extensions?.code ?? null };
}

describe('the context of a task', () => {
  it('tells who asks, the task with its parents, what may be proposed, health, bookings', async () => {
    const { it: context, code } = await contextOf('member', office.task('APL-4'));
    expect(code).toBeNull();
    expect(context).toMatchObject({
      viewer: { id: userId('member') },
      role: 'MEMBER',
      task: { id: office.task('APL-4') },
      actions: [{ action: 'MOVE_TASK', risk: 'LOW', isAllowed: true, rule: 'assistant.moveTask' }],
      leftOut: [],
      missing: [],
    });
    for (const said of [
      'Task APL-4',
      'untrusted "Draft the product page"',
      '## HEALTH\nBLOCKED as of',
      'untrusted "Apollo launch"',
      'untrusted "Apollo to market"',
      'Open HARD conflicts',
    ]) {
      expect(context.text).toContain(said);
    }
  });

  it('answers for the role of whoever asks, as the domain and the assistant both would', async () => {
    const action = async (who: Who, key: string) => (await contextOf(who, office.task(key))).it.actions[0];
    expect(await action('member', 'APL-1')).toMatchObject({
      isAllowed: false,
      requiredRole: 'OWNER',
      rule: 'assistant.moveTask',
    });
    expect(await action('owner', 'APL-1')).toMatchObject({ isAllowed: true });
    expect(await action('viewer', 'APL-4')).toMatchObject({
      isAllowed: false,
      rule: 'task.edit',
      requiredRole: 'MEMBER',
    });
  });

  it('is NOT_FOUND to whoever cannot read the task, and for nothing at all the same', async () => {
    for (const who of ['outsider', 'foreign'] as const) {
      expect(await contextOf(who, office.task('APL-4'))).toEqual({ it: null, code: 'NOT_FOUND' });
    }
    expect((await contextOf('member', 'task_01k8000000e008000000000099')).code).toBe('NOT_FOUND');
    expect((await contextOf('member', 'program_01k8000000e008000000000099')).code).toBe('VALIDATION_FAILED');
    expect((await contextOf('member', 'task_nonsense')).code).toBe('VALIDATION_FAILED');
  });

  it('keeps to its budget and refuses one that holds nothing', async () => {
    const { it: context } = await contextOf('member', office.task('APL-4'), 200);
    expect(context.tokens).toBeLessThanOrEqual(200);
    expect(context.leftOut.length).toBeGreaterThan(0);
    for (const budget of [0, 199, 16_001]) {
      expect((await contextOf('member', office.task('APL-4'), budget)).code).toBe('VALIDATION_FAILED');
    }
  });
});

describe('the context of a project', () => {
  it('has no task and nothing to propose', async () => {
    const query = 'query ($id: ID!) { task(id: $id) { project { id } } }';
    const { data } = await office.world.ask('viewer', query, { id: office.task('APL-4') });
    const { it: context } = await contextOf('viewer', data.task.project.id);
    expect(context).toMatchObject({ role: 'VIEWER', task: null, project: data.task.project, actions: [] });
    expect(context.text).toContain('Project APL');
  });
});
