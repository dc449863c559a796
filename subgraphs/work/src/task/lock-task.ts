import type { Write } from '@workgraph/kit/changes/mutate';
import { notFound } from '@workgraph/kit/errors';
import { lockProjectToWriteIn, type ProjectAtHand } from '../project/lock-project.ts';
import { findTask, getTaskForUpdate } from './task.repository.ts';
import type { TaskRow } from './task.table.ts';

/** The task, locked, with its project held still. NOT_FOUND out of reach. */
export async function lockTask(write: Write, id: string): Promise<ProjectAtHand & { readonly task: TaskRow }> {
  const orgId = write.actor.organizationId;
  const found = await findTask(write.db, orgId, id);
  if (!found) throw notFound();
  const atHand = await lockProjectToWriteIn(write, found.projectId);
  return { ...atHand, task: await getTaskForUpdate(write.db, orgId, id) };
}
