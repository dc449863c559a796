import { DomainError } from '@workgraph/kit/errors';

/** What this house keeps of a workspace. */
export type WorkspacePlace = { readonly id: string; readonly archivedAt: Date | null };

/** An archived workspace is closed to writing. */
export function checkInUse({ archivedAt }: { readonly archivedAt: Date | null }): void {
  if (archivedAt) {
    throw new DomainError('WORKSPACE_ARCHIVED', 'This workspace is archived and closed to writing.', {
      archivedAt: archivedAt.toISOString(),
    });
  }
}

/** An archived program is brought back before it is changed. */
export function checkLive({ archivedAt }: { readonly archivedAt: Date | null }): void {
  if (archivedAt) {
    throw new DomainError('PROGRAM_ARCHIVED', 'This program is archived; restore it first.', {
      archivedAt: archivedAt.toISOString(),
    });
  }
}

/** What is put away joins nothing. */
export function checkProjectLive({ archivedAt }: { readonly archivedAt: Date | null }): void {
  if (archivedAt) {
    throw new DomainError('PROJECT_ARCHIVED', 'This project is archived; restore it first.', {
      archivedAt: archivedAt.toISOString(),
    });
  }
}

export function nameTaken(name: string): DomainError {
  return new DomainError('PROGRAM_NAME_TAKEN', 'Another program of this workspace has this name.', { name });
}
