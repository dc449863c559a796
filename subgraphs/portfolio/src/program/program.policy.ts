import type { EffectiveRole } from '@workgraph/kit/actor';
import { type Decision, firstRefusal, holds, needsRole } from '@workgraph/kit/policy';
import type { ProgramRow } from './program.table.ts';
import { checkInUse, checkLive } from './program.ts';

export type WorkspaceAtHand = {
  readonly role: EffectiveRole;
  readonly workspace: { readonly archivedAt: Date | null };
};
export type ProgramAtHand = WorkspaceAtHand & { readonly program: ProgramRow };

export function canCreateProgram({ role, workspace }: WorkspaceAtHand): Decision {
  return firstRefusal(needsRole('program.create', role, 'OWNER'), () => isInUse(workspace));
}

/** What it says of itself, and which projects are in it. */
export function canEditProgram({ role, workspace, program }: ProgramAtHand): Decision {
  return firstRefusal(
    needsRole('program.edit', role, 'OWNER'),
    () => isInUse(workspace),
    () => holds('program.live', () => checkLive(program)),
  );
}

/** Put it away and bring it back. */
export function canArchiveProgram({ role, workspace }: ProgramAtHand): Decision {
  return firstRefusal(needsRole('program.archive', role, 'OWNER'), () => isInUse(workspace));
}

function isInUse(workspace: WorkspaceAtHand['workspace']): Decision {
  return holds('workspace.inUse', () => checkInUse(workspace));
}
