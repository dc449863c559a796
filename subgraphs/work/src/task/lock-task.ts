import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { lockProjectToWriteIn } from '../project/lock-project.ts';
import type { TaskAtHand } from './task.policy.ts';
import { findTask, getTaskForUpdate } from './task.repository.ts';

/** The task, locked, with its project held still. NOT_FOUND out of reach. */
export async function lockTask(write: Write, id: string): Promise<TaskAtHand> {
  const orgId = write.actor.organizationId;
  const found = await findTask(write.db, orgId, id);
  if (!found) throw notFound();
  const atHand = await lockProjectToWriteIn(write, found.projectId);
  return { ...atHand, actor: write.actor, task: await getTaskForUpdate(write.db, orgId, id) };
}
