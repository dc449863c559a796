import { type DomainError, invalid } from '@workgraph/kit/errors';
import { decodeId } from '@workgraph/kit/ids';
import type { AssistantContext } from '../assistant.context.ts';
import type { Trial } from '../proposal/propose.ts';
import type { Action, ActionInput } from './action.ts';
import { changesIn, doneIn, refusalIn } from './action-answer.ts';

/** A dry run of the action through the graph, as the caller. Throws what the house that owns it refuses. */
export async function tryAction(
  context: AssistantContext,
  { action, input }: { readonly action: Action; readonly input: ActionInput },
  expectedVersion: number | null,
): Promise<Trial> {
  const options = { dryRun: true, ...(expectedVersion !== null && { expectedVersion }) };
  const answer = await context.ask(action.operation, { input: action.toGraph(input), options }, null);
  const refusal = refusalIn(answer);
  if (refusal) throw await placed(context, refusal, action.taskId(input));
  const done = doneIn(answer);
  const changes = changesIn(done);
  const target = changes.find(({ id }) => id === done.target?.id);
  const id = target && decodeId(target.type, target.id);
  if (!target || !id || !done.target) throw invalid(['input'], 'It would change nothing.');
  const { type, label } = target;
  const preview = { changes, warnings: done.warnings };
  return { target: { type, id, label, version: done.target.version }, preview };
}

/** The answer of the house does not say where it was refused, which the audit wants to know. */
async function placed(context: AssistantContext, refusal: DomainError, taskId: string): Promise<DomainError> {
  refusal.workspaceId = (await context.loaders.taskById.load(taskId))?.workspaceId ?? null;
  return refusal;
}
