import type { EffectiveRole } from '@workgraph/kit/actor';
import { DomainError, invalid } from '@workgraph/kit/errors';
import type { GraphAnswer } from '@workgraph/kit/graphql/graph-call';
import { decodeId } from '@workgraph/kit/ids';
import { type Action, actions } from '../action/action.ts';
import { refusalIn } from '../action/action-answer.ts';
import { assistantPolicies } from '../action/assistant.policy.ts';
import type { AssistantContext } from '../assistant.context.ts';
import type { ContextAnswer, ContextDecision, ContextProject, ContextTask } from './context-answer.ts';
import { contextParts } from './context-parts.ts';
import { type ContextText, type Section, writeContext } from './context-text.ts';

export type AnsweredAction = ContextDecision & {
  readonly action: Action['name'];
  readonly risk: Action['risk'];
};
export type ContextModel = ContextText & {
  readonly role: EffectiveRole;
  readonly viewer: { readonly id: string } | null;
  readonly task: { readonly id: string } | null;
  readonly project: { readonly id: string };
  readonly program: { readonly id: string } | null;
  readonly workspace: { readonly id: string };
  readonly actions: readonly AnsweredAction[];
  readonly missing: readonly Section[];
};
type Arguments = { readonly subjectId: string; readonly tokenBudget: number };

/** Read through the graph as the caller: what he cannot read cannot be in it. */
export async function readContext(
  context: AssistantContext,
  { subjectId, tokenBudget }: Arguments,
): Promise<ContextModel> {
  if (!['Task', 'Project'].some((type) => decodeId(type, subjectId))) {
    throw invalid(['subjectId'], 'This is not the id of a task or a project.');
  }
  if (tokenBudget < 200 || tokenBudget > 16_000) throw invalid(['tokenBudget'], 'Must be 200 to 16,000.');
  const answer = await context.ask('Context', { id: subjectId }, null);
  const { viewer = null, subject = null } = (answer.data ?? {}) as Partial<ContextAnswer>;
  if (!subject) throw refusalIn(answer) ?? new Error('The subject was neither answered nor refused.');
  const task = subject.__typename === 'Task' ? subject : null;
  const project = subject.__typename === 'Task' ? subject.project : subject;
  const answered = task ? await judgeActions(context, task, project) : [];
  return {
    ...writeContext(contextParts({ viewer, task, project, actions: answered }), tokenBudget),
    role: project.workspace.viewerRole,
    viewer: viewer && known('User', viewer.user),
    task: task && known('Task', task),
    project: known('Project', project),
    program: project.program && known('Program', project.program),
    workspace: known('Workspace', project.workspace),
    actions: answered,
    missing: missingIn(answer),
  };
}

/** What the person may do himself, what the assistant may do for his role, and what his credential was given. */
async function judgeActions(
  context: AssistantContext,
  { decision, assignee }: ContextTask,
  { workspace }: ContextProject,
): Promise<AnsweredAction[]> {
  const { actor } = await context.access();
  const assigneeId = assignee && known('User', assignee).id;
  return Object.values(actions).map((action) => {
    const { name, risk } = action;
    const lacking = actor.kind !== 'OPERATOR' && action.scopes.find((scope) => !actor.scopes.includes(scope));
    const at = { role: workspace.viewerRole, actor, task: { assigneeId } };
    const { refusal, ...own } = assistantPolicies[name](at);
    const assistantsAnswer = { ...own, message: refusal?.message ?? null };
    return {
      action: name,
      risk,
      ...(lacking ? lackingScope(lacking) : decision.isAllowed ? assistantsAnswer : decision),
    };
  });
}

function lackingScope(scope: string): ContextDecision {
  const message = `This credential lacks the scope "${scope}".`;
  return { isAllowed: false, rule: `scope.${scope}`, requiredRole: null, message };
}

/** The uuid behind an id that the graph has answered. */
function known(type: string, { id }: { readonly id: string }): { readonly id: string } {
  const uuid = decodeId(type, id);
  if (uuid === null) throw new DomainError('INTERNAL', `The graph answered ${id} as the id of a ${type}.`);
  return { id: uuid };
}

const homes: readonly (readonly [field: string, section: Section])[] = [
  ['health', 'HEALTH'],
  ['program', 'PARENTS'],
  ['allocations', 'BOOKINGS'],
  ['openHardConflicts', 'BOOKINGS'],
];

/** Sections with a field that is null because of an error; another field's error is the subject's. */
function missingIn({ errors = [] }: GraphAnswer): Section[] {
  const sections = errors.map(
    ({ path = [] }) => homes.find(([field]) => path.includes(field))?.[1] ?? 'SUBJECT',
  );
  return [...new Set(sections)];
}
