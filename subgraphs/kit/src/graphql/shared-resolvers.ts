import type { ChangeKind } from '../changes/change-set.ts';
import type { Outcome } from '../changes/outcome.ts';
import type { PublicChange } from '../changes/public-change.ts';
import { type ForwardPage, pageOfArray } from '../paging/array-page.ts';
import type { RequestContext } from './request-context.ts';
import { dateScalar, dateTimeScalar, jsonScalar } from './scalars.ts';

/** Behind the types of `schema/_shared`, the same in every house. */
export const sharedResolvers = {
  DateTime: dateTimeScalar,
  Date: dateScalar,
  JSON: jsonScalar,
  ChangeSet: {
    summary: ({ changes }: Outcome) => ({
      created: count(changes, 'CREATED'),
      updated: count(changes, 'UPDATED'),
      removed: count(changes, 'REMOVED'),
    }),
    creates: pageOf('CREATED'),
    updates: pageOf('UPDATED'),
    removes: pageOf('REMOVED'),
  },
  EntityChange: {
    entity: (change: PublicChange) => change,
  },
};

function count(changes: readonly PublicChange[], kind: ChangeKind): number {
  return changes.filter((change) => change.kind === kind).length;
}

function pageOf(kind: ChangeKind) {
  return ({ changes }: Outcome, page: ForwardPage, { cursorKey }: RequestContext<unknown>) =>
    pageOfArray(
      changes.filter((change) => change.kind === kind),
      page,
      cursorKey,
      kind,
    );
}
