import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey } from '@workgraph/kit/loaders/by-key';
import type { Connection } from '@workgraph/kit/loaders/connection';
import { connectionLoader } from '@workgraph/kit/loaders/connection-loader';
import { peopleByWorkspace } from '@workgraph/kit/people/people-by-workspace';
import {
  listPlaces,
  listProgramsById,
  listProgramsWithNamesake,
  listProjectIds,
  listTaskIds,
  listUserIds,
  listWorkspaces,
} from './program.repository.ts';
import type { ProgramRow } from './program.table.ts';
import { programList, programProjectList } from './program-list.repository.ts';

/** What this house knows of an entity of another: that it is there. */
export type Reference = { readonly id: string };
export type ProgramPage = Connection<ProgramRow>;
export type ProgramProjectPage = Connection<Reference>;

export function programLoaders({ open, cursorKey }: LoaderRoom) {
  return {
    programById: byKey(open, listProgramsById, (row) => row.id),
    programs: connectionLoader(open, programList(cursorKey)),
    projectsByProgram: connectionLoader(open, programProjectList(cursorKey)),
    placeByProject: byKey(open, listPlaces, (row) => row.projectId),
    namesakeByProgram: byKey(open, listProgramsWithNamesake, (row) => row.id),
    peopleByWorkspace: peopleByWorkspace(open),
    workspaceById: byKey(open, listWorkspaces, (row) => row.id),
    userById: byKey(open, listUserIds, (row) => row.id),
    projectById: byKey(open, listProjectIds, (row) => row.id),
    taskById: byKey(open, listTaskIds, (row) => row.id),
  };
}
