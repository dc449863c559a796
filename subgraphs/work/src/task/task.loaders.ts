import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey } from '@workgraph/kit/loaders/by-key';
import type { Connection } from '@workgraph/kit/loaders/connection';
import { connectionLoader } from '@workgraph/kit/loaders/connection-loader';
import { countMyWork } from './my-work.repository.ts';
import { listTasksById } from './task.repository.ts';
import type { TaskRow } from './task.table.ts';
import { myWorkList, projectTaskList, workspaceTaskList } from './task-list.repository.ts';

export type TaskPage = Connection<TaskRow>;
/** Whose work it is. */
export type MyWorkModel = { readonly userId: string };

export function taskLoaders({ open, cursorKey, now }: LoaderRoom) {
  return {
    taskById: byKey(open, listTasksById, (row) => row.id),
    tasksByWorkspace: connectionLoader(open, workspaceTaskList(cursorKey)),
    tasksByProject: connectionLoader(open, projectTaskList(cursorKey)),
    myTasks: connectionLoader(open, myWorkList(cursorKey)),
    myWorkCounts: byKey(
      open,
      (db, ids) => countMyWork(db, now, ids),
      (row) => row.userId,
    ),
  };
}
