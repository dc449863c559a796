import { found } from '@workgraph/kit/graphql/found';
import { mutation } from '@workgraph/kit/graphql/mutation';
import { permissionFields, permissionType } from '@workgraph/kit/graphql/permission-resolvers';
import type { Resolvers } from '../generated/resolvers.ts';
import { archiveProgram } from './archive-program.ts';
import { createProgram } from './create-program.ts';
import { linkProgramProject } from './link-program-project.ts';
import { programPermissions, workspacePermissions } from './program-permissions.ts';
import { restoreProgram } from './restore-program.ts';
import { unlinkProgramProject } from './unlink-program-project.ts';
import { updateProgram } from './update-program.ts';

export const programResolvers = {
  Query: {
    async programs(_, { workspaceId, ...args }, { loaders }) {
      // To an ADMIN's guard every workspace is his: whether it is there at all only its row can tell.
      const here = found(loaders.workspaceById.load(workspaceId));
      const [page] = await Promise.all([loaders.programs.load({ parent: workspaceId, args }), here]);
      return page;
    },
    program: (_, { id }, { loaders }) => found(loaders.programById.load(id)),
  },
  Mutation: {
    createProgram: mutation(createProgram),
    updateProgram: mutation(updateProgram),
    archiveProgram: mutation(archiveProgram),
    restoreProgram: mutation(restoreProgram),
    linkProgramProject: mutation(linkProgramProject),
    unlinkProgramProject: mutation(unlinkProgramProject),
  },
  ProgramPermissions: permissionType(programPermissions),
  WorkspacePermissions: permissionType(workspacePermissions),
  Program: {
    ...permissionFields(programPermissions),
    workspace: ({ workspaceId }) => ({ id: workspaceId }),
    projects: ({ id }, args, { loaders }) => loaders.projectsByProgram.load({ parent: id, args }),
  },
  Project: {
    async program({ id }, _, { loaders }) {
      const place = await loaders.placeByProject.load(id);
      return place && loaders.programById.load(place.programId);
    },
  },
} satisfies Resolvers;
