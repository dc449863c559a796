import { describe, expect, it } from 'vitest';
import type { Rollup } from '../rollup/rollup.ts';
import { type ProjectSigns, programHealth, projectHealth } from './health.ts';

const asOf = '2026-03-02';
const evidence = {
  BLOCKED_TASK_DUE: ['due'],
  BLOCKED_TASK_WAITING: ['waiting'],
  OVERDUE_TASKS: ['late'],
  LATE_MILESTONE: ['milestone'],
  HARD_CONFLICTS: [],
};
const calm: ProjectSigns = {
  projectId: 'calm',
  asOf,
  blockedDueInDays: null,
  blockedWaitingDays: null,
  overdueTasks: 0,
  milestoneDaysLate: null,
  hardConflicts: 0,
  evidence,
};
function rollup(overdue: number): Rollup {
  const projects = { total: 1, draft: 0, active: 1, onHold: 0, completed: 0, cancelled: 0 };
  const tasks = { total: 20, open: 20, done: 0, cancelled: 0, overdue, blocked: 0, unassigned: 0 };
  return { asOf, projects, tasks, hardConflicts: 0 };
}
const blocked: ProjectSigns = { ...calm, projectId: 'blocked', blockedDueInDays: 0 };
const atRisk: ProjectSigns = { ...calm, projectId: 'at risk', overdueTasks: 3 };

describe('the health of a project', () => {
  it('is HEALTHY without a reason when nothing is found', () => {
    expect(projectHealth(calm)).toEqual({ status: 'HEALTHY', asOf, reasons: [], ruleVersion: 1 });
  });

  it.each([
    ['a blocked task is due in 8 days', { blockedDueInDays: 8 }, 'HEALTHY'],
    ['a blocked task is due in 7 days', { blockedDueInDays: 7 }, 'BLOCKED'],
    ['a blocked task is due today', { blockedDueInDays: 0 }, 'BLOCKED'],
    ['a blocked task is overdue', { blockedDueInDays: -1 }, 'BLOCKED'],
    ['an undated task is blocked for 7 days', { blockedWaitingDays: 7 }, 'HEALTHY'],
    ['an undated task is blocked for 8 days', { blockedWaitingDays: 8 }, 'BLOCKED'],
    ['2 tasks are overdue', { overdueTasks: 2 }, 'HEALTHY'],
    ['3 tasks are overdue', { overdueTasks: 3 }, 'AT_RISK'],
    ['a milestone is 6 days late', { milestoneDaysLate: 6 }, 'HEALTHY'],
    ['a milestone is 7 days late', { milestoneDaysLate: 7 }, 'AT_RISK'],
    ['a HARD conflict touches it', { hardConflicts: 1 }, 'AT_RISK'],
  ] as const)('when %s', (_, found, status) => {
    const health = projectHealth({ ...calm, ...found });
    expect(health.status).toBe(status);
    expect(health.reasons.map(({ severity }) => severity)).toEqual(status === 'HEALTHY' ? [] : [status]);
  });

  it('names every rule that holds, the worst first, with threshold, figure and tasks', () => {
    const late = { overdueTasks: 4, milestoneDaysLate: 12 };
    const all = { blockedDueInDays: -2, blockedWaitingDays: 9, ...late, hardConflicts: 2 };
    expect(projectHealth({ ...calm, ...all })).toMatchObject({
      status: 'BLOCKED',
      reasons: [
        { code: 'BLOCKED_TASK_DUE', severity: 'BLOCKED', threshold: 7, actual: -2, evidence: ['due'] },
        { code: 'BLOCKED_TASK_WAITING', severity: 'BLOCKED', threshold: 7, actual: 9, evidence: ['waiting'] },
        { code: 'OVERDUE_TASKS', severity: 'AT_RISK', threshold: 3, actual: 4, evidence: ['late'] },
        { code: 'LATE_MILESTONE', severity: 'AT_RISK', threshold: 7, actual: 12, evidence: ['milestone'] },
        { code: 'HARD_CONFLICTS', severity: 'AT_RISK', threshold: 1, actual: 2, evidence: [] },
      ],
    });
  });
});

describe('the health of a program', () => {
  it('is HEALTHY without projects', () => {
    expect(programHealth(rollup(0), [])).toMatchObject({ status: 'HEALTHY', reasons: [] });
  });

  it.each([
    ['no project is worse', 0, [calm], 'HEALTHY', []],
    ['a project is at risk', 3, [calm, atRisk], 'AT_RISK', ['PROJECTS_AT_RISK']],
    ['a project is blocked', 3, [atRisk, blocked], 'BLOCKED', ['BLOCKED_PROJECTS', 'PROJECTS_AT_RISK']],
    ['4 tasks are overdue', 4, [calm], 'HEALTHY', []],
    ['5 tasks are overdue', 5, [calm], 'AT_RISK', ['OVERDUE_TASKS']],
  ] as const)('when %s', (_, overdue, projects, status, codes) => {
    const health = programHealth(rollup(overdue), projects);
    expect(health.status).toBe(status);
    expect(health.reasons.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    [2, 'HEALTHY'],
    [3, 'AT_RISK'],
  ])('with %i HARD conflicts is %s', (hardConflicts, status) => {
    expect(programHealth({ ...rollup(0), hardConflicts }, [calm]).status).toBe(status);
  });

  it('counts its projects by their health and names those a reason speaks of, most overdue first', () => {
    const worse = { ...atRisk, projectId: 'worse', overdueTasks: 9 };
    const { projects, reasons } = programHealth(rollup(12), [atRisk, calm, blocked, worse]);
    expect(projects).toEqual({ healthy: 1, atRisk: 2, blocked: 1 });
    expect(reasons).toEqual([
      { code: 'BLOCKED_PROJECTS', severity: 'BLOCKED', threshold: 1, actual: 1, evidence: ['blocked'] },
      {
        code: 'PROJECTS_AT_RISK',
        severity: 'AT_RISK',
        threshold: 1,
        actual: 2,
        evidence: ['worse', 'at risk'],
      },
      {
        code: 'OVERDUE_TASKS',
        severity: 'AT_RISK',
        threshold: 5,
        actual: 12,
        evidence: ['worse', 'at risk'],
      },
    ]);
  });

  it('names 20 projects at most and counts all', () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...blocked, projectId: `project ${index}` }));
    const [reason] = programHealth(rollup(0), many).reasons;
    expect(reason?.actual).toBe(25);
    expect(reason?.evidence).toHaveLength(20);
  });
});
