import type { Warning } from '@workgraph/kit/changes/change-set';
import type { PublicChange } from '@workgraph/kit/changes/public-change';
import { DomainError } from '@workgraph/kit/errors';
import type { GraphAnswer } from '@workgraph/kit/graphql/graph-call';

type Shown = {
  readonly entity: { readonly id: string; readonly type: string; readonly label: string };
  readonly fields: PublicChange['fields'];
};
type Page = { readonly nodes: readonly Shown[] };

/** What every registered mutation selects, under these names. */
export type Done = {
  readonly target: { readonly id: string; readonly version: number } | null;
  readonly changeSet: { readonly creates: Page; readonly updates: Page; readonly removes: Page };
  readonly warnings: readonly Warning[];
  readonly position: string | null;
};

/** What the graph refused, or null. */
export function refusalIn({ errors }: GraphAnswer): DomainError | null {
  const [error] = errors ?? [];
  if (!error) return null;
  const { code, details } = error.extensions ?? {};
  return new DomainError(
    typeof code === 'string' ? code : 'INTERNAL',
    error.message,
    details as Record<string, unknown> | undefined,
  );
}

/** What a registered mutation answered that was not refused. */
export function doneIn({ data }: GraphAnswer): Done {
  return (data as { done: Done }).done;
}

export function changesIn({ changeSet }: Done): PublicChange[] {
  const { creates, updates, removes } = changeSet;
  const pages = [['CREATED', creates] as const, ['UPDATED', updates] as const, ['REMOVED', removes] as const];
  return pages.flatMap(([kind, { nodes }]) =>
    nodes.map(({ entity, fields }) => ({ kind, ...entity, fields })),
  );
}
