import type { Rollup } from '../rollup/rollup.ts';
import { evidenceLimit, healthRules } from './health-rules.ts';

export type HealthStatus = 'HEALTHY' | 'AT_RISK' | 'BLOCKED';

export type Reason<Code extends string> = {
  readonly code: Code;
  readonly severity: HealthStatus;
  readonly threshold: number;
  readonly actual: number;
  /** Ids, most pressing first. */
  readonly evidence: readonly string[];
};

export type ProjectCode =
  | 'BLOCKED_TASK_DUE'
  | 'BLOCKED_TASK_WAITING'
  | 'OVERDUE_TASKS'
  | 'LATE_MILESTONE'
  | 'HARD_CONFLICTS';
export type ProgramCode = 'BLOCKED_PROJECTS' | 'PROJECTS_AT_RISK' | 'OVERDUE_TASKS' | 'HARD_CONFLICTS';

/** What is found in a project that is judged; days by the calendar of its workspace. null: there is no such task. */
export type ProjectSigns = {
  readonly projectId: string;
  readonly asOf: string;
  /** Days until the first open BLOCKED task is due; negative when overdue. */
  readonly blockedDueInDays: number | null;
  /** Days since the longest blocked of the undated open BLOCKED tasks was blocked. */
  readonly blockedWaitingDays: number | null;
  /** Open tasks due before that day. */
  readonly overdueTasks: number;
  /** Days since the worst overdue open milestone was due. */
  readonly milestoneDaysLate: number | null;
  /** Open HARD conflicts of resources booked on it. */
  readonly hardConflicts: number;
  /** The tasks that each rule would name. */
  readonly evidence: Readonly<Record<ProjectCode, readonly string[]>>;
};

export type Judgement<Code extends string> = {
  readonly status: HealthStatus;
  readonly asOf: string;
  readonly reasons: readonly Reason<Code>[];
  readonly ruleVersion: number;
};

export type ProjectReason = Reason<ProjectCode>;
export type ProgramReason = Reason<ProgramCode>;
export type ProjectHealth = Judgement<ProjectCode>;
export type ProgramHealth = Judgement<ProgramCode> & {
  readonly projects: { readonly healthy: number; readonly atRisk: number; readonly blocked: number };
};

export function projectHealth(signs: ProjectSigns): ProjectHealth {
  const { blockedDueInDays, blockedWaitingDays, overdueTasks, milestoneDaysLate, hardConflicts } = signs;
  const rules = healthRules.project;
  const reasons: ProjectReason[] = [];
  const hold = (code: ProjectCode, severity: HealthStatus, threshold: number, actual: number) =>
    reasons.push({ code, severity, threshold, actual, evidence: signs.evidence[code] });

  if (blockedDueInDays !== null && blockedDueInDays <= rules.blockedDueWithinDays) {
    hold('BLOCKED_TASK_DUE', 'BLOCKED', rules.blockedDueWithinDays, blockedDueInDays);
  }
  if (blockedWaitingDays !== null && blockedWaitingDays > rules.blockedWaitingDays) {
    hold('BLOCKED_TASK_WAITING', 'BLOCKED', rules.blockedWaitingDays, blockedWaitingDays);
  }
  if (overdueTasks >= rules.overdueTasks) {
    hold('OVERDUE_TASKS', 'AT_RISK', rules.overdueTasks, overdueTasks);
  }
  if (milestoneDaysLate !== null && milestoneDaysLate >= rules.milestoneDaysLate) {
    hold('LATE_MILESTONE', 'AT_RISK', rules.milestoneDaysLate, milestoneDaysLate);
  }
  if (hardConflicts >= rules.hardConflicts) {
    hold('HARD_CONFLICTS', 'AT_RISK', rules.hardConflicts, hardConflicts);
  }
  return judged(signs.asOf, reasons);
}

/** The signs are those of the ACTIVE projects. */
export function programHealth(
  { asOf, tasks, hardConflicts }: Rollup,
  signs: readonly ProjectSigns[],
): ProgramHealth {
  const worstFirst = [...signs].sort(
    (left, right) => right.overdueTasks - left.overdueTasks || (left.projectId < right.projectId ? -1 : 1),
  );
  const standing = (status: HealthStatus) => worstFirst.filter((one) => projectHealth(one).status === status);
  const [blocked, atRisk, healthy] = [standing('BLOCKED'), standing('AT_RISK'), standing('HEALTHY')];
  const late = worstFirst.filter((one) => one.overdueTasks > 0);
  const torn = worstFirst.filter((one) => one.hardConflicts > 0);
  const rules = healthRules.program;
  const all = [
    reason('BLOCKED_PROJECTS', 'BLOCKED', rules.blockedProjects, blocked.length, blocked),
    reason('PROJECTS_AT_RISK', 'AT_RISK', rules.projectsAtRisk, atRisk.length, atRisk),
    reason('OVERDUE_TASKS', 'AT_RISK', rules.overdueTasks, tasks.overdue, late),
    reason('HARD_CONFLICTS', 'AT_RISK', rules.hardConflicts, hardConflicts, torn),
  ];
  const counts = { healthy: healthy.length, atRisk: atRisk.length, blocked: blocked.length };
  const reasons = all.filter(({ threshold, actual }) => actual >= threshold);
  return { ...judged(asOf, reasons), projects: counts };
}

function reason(
  code: ProgramCode,
  severity: HealthStatus,
  threshold: number,
  actual: number,
  projects: readonly ProjectSigns[],
): ProgramReason {
  const evidence = projects.slice(0, evidenceLimit).map(({ projectId }) => projectId);
  return { code, severity, threshold, actual, evidence };
}

/** Reasons come worst first. */
function judged<Code extends string>(asOf: string, reasons: readonly Reason<Code>[]): Judgement<Code> {
  return { status: reasons[0]?.severity ?? 'HEALTHY', asOf, reasons, ruleVersion: healthRules.version };
}
