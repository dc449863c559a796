import { DomainError } from '@workgraph/kit/errors';

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

/** An archived workspace is closed to writing. */
export function checkInUse(workspace: { readonly archivedAt: Date | null }): void {
  if (workspace.archivedAt) {
    throw new DomainError('WORKSPACE_ARCHIVED', 'This workspace is archived and closed to writing.', {
      archivedAt: workspace.archivedAt.toISOString(),
    });
  }
}

export function slugTaken(slug: string): DomainError {
  return new DomainError('SLUG_TAKEN', 'Another workspace of the organization has this short name.', {
    slug,
  });
}
