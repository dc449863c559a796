import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey } from '@workgraph/kit/loaders/by-key';
import { peopleByWorkspace } from '@workgraph/kit/people/people-by-workspace';
import { listProjects, listTasks, listUsers, listWorkspaces } from './place.repository.ts';
import type { Named } from './place.ts';

const idOf = ({ id }: Named) => id;

/** Entities of other houses: null when gone or out of reach. */
export function placeLoaders({ open }: LoaderRoom) {
  return {
    peopleByWorkspace: peopleByWorkspace(open),
    workspaceById: byKey(open, listWorkspaces, idOf),
    userById: byKey(open, listUsers, idOf),
    projectById: byKey(open, listProjects, idOf),
    taskById: byKey(open, listTasks, idOf),
  };
}
