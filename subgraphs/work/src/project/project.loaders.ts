import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey, manyByKey } from '@workgraph/kit/loaders/by-key';
import type { Connection } from '@workgraph/kit/loaders/connection';
import { connectionLoader } from '@workgraph/kit/loaders/connection-loader';
import { listProjectsById, listStatuses } from './project.repository.ts';
import type { ProjectRow } from './project.table.ts';
import { countTasks } from './project-counts.repository.ts';
import { projectList } from './project-list.repository.ts';

export type ProjectPage = Connection<ProjectRow>;

export function projectLoaders({ open, cursorKey, now }: LoaderRoom) {
  return {
    projectById: byKey(open, listProjectsById, (row) => row.id),
    statusesByProject: manyByKey(open, listStatuses, (row) => row.projectId),
    taskCountsByProject: byKey(
      open,
      (db, ids) => countTasks(db, now, ids),
      (row) => row.projectId,
    ),
    projectsByWorkspace: connectionLoader(open, projectList(cursorKey)),
  };
}
