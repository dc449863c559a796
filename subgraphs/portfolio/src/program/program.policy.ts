import type { EffectiveRole } from '@workgraph/kit/actor';
import { type Decision, firstRefusal, holds, needsRole } from '@workgraph/kit/policy';
import type { ProgramRow } from './program.table.ts';
import { checkInUse, checkLive, nameTaken } from './program.ts';

export type WorkspaceAtHand = {
  readonly role: EffectiveRole;
  readonly workspace: { readonly archivedAt: Date | null };
};
export type ProgramAtHand = WorkspaceAtHand & {
  readonly program: ProgramRow;
  /** It is archived, and another program has its name by now. */
  readonly isNameTaken: boolean;
};

export function canCreateProgram(at: WorkspaceAtHand): Decision {
  return firstRefusal(needsRole('program.create', at.role, 'OWNER'), () => isInUse(at));
}

/** What it says of itself, and which projects are in it. */
export function canEditProgram(at: ProgramAtHand): Decision {
  return firstRefusal(
    needsRole('program.edit', at.role, 'OWNER'),
    () => isInUse(at),
    () => holds('program.live', () => checkLive(at.program)),
  );
}

/** Put it away. */
export function canArchiveProgram(at: WorkspaceAtHand): Decision {
  return firstRefusal(needsRole('program.archive', at.role, 'OWNER'), () => isInUse(at));
}

/** Bring it back, unless another program has taken its name. */
export function canRestoreProgram(at: ProgramAtHand): Decision {
  return firstRefusal(canArchiveProgram(at), () =>
    holds('program.name', () => {
      if (at.isNameTaken) throw nameTaken(at.program.name);
    }),
  );
}

/** By the graph's name of the action. */
export const programPolicies = {
  UPDATE: canEditProgram,
  ARCHIVE: canArchiveProgram,
  RESTORE: canRestoreProgram,
  LINK_PROJECT: canEditProgram,
  UNLINK_PROJECT: canEditProgram,
} as const;

function isInUse({ workspace }: WorkspaceAtHand): Decision {
  return holds('workspace.inUse', () => checkInUse(workspace));
}
