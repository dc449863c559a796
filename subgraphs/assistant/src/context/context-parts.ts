import type { ContextAnswer, ContextBooking, ContextProject, ContextTask } from './context-answer.ts';
import type { Line, Part } from './context-text.ts';

export type ActionLine = {
  readonly action: string;
  readonly isAllowed: boolean;
  readonly message: string | null;
};

export type ContextFacts = {
  readonly viewer: ContextAnswer['viewer'];
  /** The subject, when it is one; else the project is. */
  readonly task: ContextTask | null;
  readonly project: ContextProject;
  readonly actions: readonly ActionLine[];
};

/** What is said of a subject, what matters most first. */
export function contextParts({ viewer, task, project, actions }: ContextFacts): Part[] {
  const { workspace } = project;
  const bookings = (task ?? project).allocations?.nodes ?? [];
  const who = `${workspace.viewerRole} of the workspace; today is ${workspace.today} there. Name:`;
  return [
    { section: 'VIEWER', lines: [{ say: who, quote: viewer?.user.name ?? null }] },
    { section: 'SUBJECT', lines: task ? taskLines(task) : projectLines(project) },
    { section: 'ACTIONS', lines: actions.map(actionLine) },
    { section: 'HEALTH', lines: healthLines(project) },
    { section: 'PARENTS', lines: [...(task ? projectLines(project) : []), ...placeLines(project)] },
    {
      section: 'BOOKINGS',
      lines: [
        {
          say: `Open HARD conflicts of people booked on the project: ${project.openHardConflicts ?? 'unknown'}`,
        },
        ...bookings.map(bookingLine),
      ],
    },
  ];
}

function taskLines(task: ContextTask): Line[] {
  const { id, key, type, priority, status, startDate, dueDate, isOverdue, version } = task;
  return [
    {
      say: `Task ${key} (${id}), ${type}, priority ${priority}, version ${version}. Title:`,
      quote: task.title,
    },
    { say: `Status ${status.key}, bucket ${status.bucket}` },
    { say: `Planned ${startDate ?? 'open'} to ${dueDate ?? 'open'}${isOverdue ? ', overdue' : ''}` },
    ...person('Assignee', task.assignee),
    ...person('Reporter', task.reporter),
    ...described(task.description),
  ];
}

function projectLines(project: ContextProject): Line[] {
  const { id, key, state, startDate, targetDate, taskCounts } = project;
  const counts = Object.entries(taskCounts).map(([name, count]) => `${name} ${count}`);
  return [
    { say: `Project ${key} (${id}), ${state}. Name:`, quote: project.name },
    { say: `Planned ${startDate ?? 'open'} to ${targetDate ?? 'open'}; tasks: ${counts.join(', ')}` },
    ...person('Lead', project.lead),
    ...described(project.description),
  ];
}

function placeLines({ program, workspace }: ContextProject): Line[] {
  const inProgram = program ? [{ say: `Program ${program.id}. Name:`, quote: program.name }] : [];
  return [...inProgram, { say: `Workspace ${workspace.id}. Name:`, quote: workspace.name }];
}

function healthLines({ health }: ContextProject): Line[] {
  if (!health) return [{ say: 'No health: it is judged for ACTIVE projects' }];
  const reasons = health.reasons.map(({ code, severity, threshold, actual }) => ({
    say: `${severity} by ${code}: ${actual}, threshold ${threshold}`,
  }));
  return [{ say: `${health.status} as of ${health.asOf}` }, ...reasons];
}

function bookingLine({ type, startDate, endDate, amount, resource }: ContextBooking): Line {
  return {
    say: `${type} ${amount.percent} % from ${startDate} to ${endDate}:`,
    quote: resource?.name ?? null,
  };
}

function actionLine({ action, isAllowed, message }: ActionLine): Line {
  return { say: `${action}: ${isAllowed ? 'may be proposed' : `may not be proposed. ${message ?? ''}`}` };
}

function person(part: string, who: { id: string; name: string } | null): Line[] {
  return [who ? { say: `${part} (${who.id}):`, quote: who.name } : { say: `${part}: nobody` }];
}

function described(description: string | null): Line[] {
  return description === null ? [] : [{ say: 'Description:', quote: description }];
}
