import { found } from '@workgraph/kit/graphql/found';
import { candidatesIn } from '@workgraph/kit/people/candidates';
import { viewerRole } from '@workgraph/kit/people/viewer-role';
import type { PortfolioContext } from '../portfolio.context.ts';
import {
  canCreateProgram,
  type ProgramAtHand,
  programPolicies,
  type WorkspaceAtHand,
} from './program.policy.ts';
import type { ProgramRow } from './program.table.ts';
import type { WorkspacePlace } from './program.ts';

export const workspacePermissions = {
  policies: { CREATE_PROGRAM: canCreateProgram },
  async atHand(workspace: WorkspacePlace, context: PortfolioContext): Promise<WorkspaceAtHand> {
    return { workspace, role: await viewerRole(workspace.id, context) };
  },
};

export const programPermissions = {
  policies: programPolicies,
  async atHand(program: ProgramRow, context: PortfolioContext): Promise<ProgramAtHand> {
    const { workspaceById, namesakeByProgram } = context.loaders;
    const [workspace, namesake] = await Promise.all([
      found(workspaceById.load(program.workspaceId)),
      program.archivedAt ? namesakeByProgram.load(program.id) : null,
    ]);
    const atHand = await workspacePermissions.atHand(workspace, context);
    return { ...atHand, program, isNameTaken: namesake !== null };
  },
  candidates: ({ workspaceId }: ProgramRow, context: PortfolioContext) => candidatesIn(workspaceId, context),
};
