import { InputChecks } from '@workgraph/kit/input-checks';
import { describe, expect, it } from 'vitest';
import { newProject, newStatuses } from './new-project.ts';
import { readContent } from './project-content.ts';

const now = new Date('2026-03-02T10:00:00Z');
const least = { workspaceId: 'workspace', key: 'APL', name: ' Apollo ' };
const problemsAt = (...fields: string[]) =>
  expect.objectContaining({
    code: 'VALIDATION_FAILED',
    details: { problems: fields.map((field) => expect.objectContaining({ path: ['input', field] })) },
  });

describe('a new project', () => {
  it('is an unstarted draft of middling priority without a lead, unless told otherwise', () => {
    expect(newProject(least, 'org', now)).toMatchObject({
      key: 'APL',
      name: 'Apollo',
      state: 'DRAFT',
      priority: 'MEDIUM',
      description: null,
      leadId: null,
      labels: [],
      startedAt: null,
      lastTaskNumber: 0,
      version: 1,
    });
  });

  it('takes null for the default', () => {
    const nothing = {
      description: null,
      priority: null,
      leadId: null,
      startDate: null,
      targetDate: null,
      labels: null,
    };
    const project = newProject({ ...least, ...nothing }, 'org', now);
    expect(project).toMatchObject({ priority: 'MEDIUM', startDate: null, labels: [] });
  });

  it.each(['AP', 'A1', 'ABCDEFGHI9'])('may have the key %s', (key) => {
    expect(newProject({ ...least, key }, 'org', now).key).toBe(key);
  });

  it.each(['A', '1A', 'apl', 'AP-L', 'ABCDEFGHIJK', ' APL', 'ÄPL', ''])(
    'may not have the key "%s"',
    (key) => {
      expect(() => newProject({ ...least, key }, 'org', now)).toThrow(problemsAt('key'));
    },
  );

  it('names everything wrong with it at once', () => {
    const bad = { ...least, key: 'x', name: ' ', startDate: '2026-02-02', targetDate: '2026-02-01' };
    expect(() => newProject(bad, 'org', now)).toThrow(problemsAt('key', 'targetDate', 'name'));
  });

  it('has a board of seven columns in order, of which TODO takes new tasks', () => {
    const project = newProject(least, 'org', now);
    const board = newStatuses(project);
    expect(board.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(board.filter(({ isDefault }) => isDefault).map(({ key }) => key)).toEqual(['TODO']);
    expect(new Set(board.map(({ id }) => id)).size).toBe(7);
    expect(board.every(({ projectId }) => projectId === project.id)).toBe(true);
  });
});

describe('what a project says of itself', () => {
  const present = { startDate: '2026-02-01', targetDate: '2026-03-01' };
  const read = (input: Parameters<typeof readContent>[1]) => {
    const checks = new InputChecks();
    const content = readContent(checks, input, present);
    checks.done();
    return content;
  };

  it('stays where nothing is given, and goes where null is', () => {
    expect(read({})).toEqual(present);
    expect(read({ description: null, startDate: null, targetDate: null, labels: null })).toEqual({
      description: null,
      startDate: null,
      targetDate: null,
      labels: [],
    });
  });

  it.each(['name', 'priority'])('cannot be without a %s', (field) => {
    expect(() => read({ [field]: null })).toThrow(problemsAt(field));
  });

  it('judges a new day by the other one that stays, and blames the one that was given', () => {
    expect(() => read({ startDate: '2026-03-02' })).toThrow(problemsAt('startDate'));
    expect(() => read({ targetDate: '2026-01-31' })).toThrow(problemsAt('targetDate'));
    expect(read({ startDate: '2026-03-01' })).toEqual({ ...present, startDate: '2026-03-01' });
  });
});
