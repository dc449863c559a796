import type { RowOutcome, Warning } from './change-set.ts';
import type { PublicChange } from './public-change.ts';

/** What is kept of a mutation for its replay. */
export type StoredAnswer = {
  /** The entity it was about; null for a bulk mutation. A uuid, not the public id. */
  readonly subjectId: string | null;
  /** Where all of it happened; null for the organization as a whole. A replay is for those who still reach it. */
  readonly workspaceId: string | null;
  readonly changes: readonly PublicChange[];
  readonly warnings: readonly Warning[];
  /** null for a no-op and for a dry run. */
  readonly position: string | null;
  readonly results: readonly RowOutcome[];
};

/** The model behind every mutation payload. */
export type Outcome = StoredAnswer & { readonly replayed: boolean };
