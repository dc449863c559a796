import { DomainError, invalid, notFound } from '@workgraph/kit/errors';

/** What this house keeps of an entity of another one: that it is there. */
export type Named = { readonly id: string };

export type WorkspacePlace = Named & { readonly archivedAt: Date | null };

export type Calendar = {
  readonly workingDays: readonly string[];
  readonly minutesPerDay: number;
  readonly archivedAt: Date | null;
};

export type ProjectPlace = Named & {
  readonly workspaceId: string;
  readonly state: 'DRAFT' | 'ACTIVE' | 'ON_HOLD' | 'COMPLETED' | 'CANCELLED';
  readonly archivedAt: Date | null;
};

export type TaskPlace = Named & { readonly projectId: string };

/** An archived workspace is closed to writing. */
export function checkInUse({ archivedAt }: Pick<Calendar, 'archivedAt'>): void {
  if (archivedAt) {
    throw new DomainError('WORKSPACE_ARCHIVED', 'This workspace is archived and closed to writing.', {
      archivedAt: archivedAt.toISOString(),
    });
  }
}

/** The project must be one of the workspace, and still take work. */
export function checkProject(project: ProjectPlace | null, workspaceId: string): void {
  if (project?.workspaceId !== workspaceId) throw notFound();
  const isClosed = project.state === 'COMPLETED' || project.state === 'CANCELLED';
  if (project.archivedAt || isClosed) {
    throw new DomainError('PROJECT_CLOSED', 'This project is closed to writing.', {
      state: project.archivedAt ? 'archived' : project.state,
    });
  }
}

export function checkTask(task: TaskPlace | null, projectId: string): void {
  if (!task) throw notFound();
  if (task.projectId !== projectId) throw invalid(['input', 'taskId'], 'This is no task of the project.');
}
