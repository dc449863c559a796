import type { Outcome } from '@workgraph/kit/changes/outcome';

/** The key itself goes with the first answer, and is kept with no other. */
export type IssuedKey = Outcome & { readonly token: string | null };
