import type { Write } from '@workgraph/kit/changes/mutate';
import { type Decision, enforce } from '@workgraph/kit/policy';
import { lockTask } from './lock-task.ts';
import type { TaskAtHand } from './task.policy.ts';

/** The first steps of every verb on a task: found, locked, and what the policy allows. */
export async function openTask(
  write: Write,
  id: string,
  policy: (at: TaskAtHand) => Decision,
): Promise<TaskAtHand> {
  const atHand = await lockTask(write, id);
  enforce(policy(atHand));
  return atHand;
}
