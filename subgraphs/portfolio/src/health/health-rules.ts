/** The thresholds of every workspace, until workspaces have their own. `version` grows with every change here. */
export const healthRules = {
  version: 1,
  project: {
    /** A blocked task that is due within so many days, or overdue, blocks its project. */
    blockedDueWithinDays: 7,
    /** An undated task that has been blocked for more than so many days blocks its project. */
    blockedWaitingDays: 7,
    overdueTasks: 3,
    milestoneDaysLate: 7,
    hardConflicts: 1,
  },
  program: {
    blockedProjects: 1,
    projectsAtRisk: 1,
    overdueTasks: 5,
    hardConflicts: 3,
  },
} as const;

/** The entities a reason names at most. */
export const evidenceLimit = 20;
