import type { PageRequest } from '../paging/page-arguments.ts';

export type Edge<T> = { readonly cursor: string; readonly node: T };

export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

/** A page as the graph's connection types read it. */
export type Connection<T> = {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  /** Counts when called, and only then. */
  totalCount(): Promise<number>;
};

/**
 * `edges` come in the order of the walk, one more than the page holds if there are more. On the side where the page
 * was cut the answer is exact; on the other it is whether a cursor was given, whose item stood there.
 */
export function toConnection<T>(
  { limit, direction, after, before }: PageRequest,
  edges: readonly Edge<T>[],
  totalCount: () => Promise<number>,
): Connection<T> {
  const isForward = direction === 'forward';
  const hasMore = edges.length > limit;
  const page = isForward ? edges.slice(0, limit) : edges.slice(0, limit).reverse();
  return {
    edges: page,
    nodes: page.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: (isForward && hasMore) || before !== null,
      hasPreviousPage: (!isForward && hasMore) || after !== null,
      get startCursor() {
        return page[0]?.cursor ?? null;
      },
      get endCursor() {
        return page.at(-1)?.cursor ?? null;
      },
    },
    totalCount,
  };
}
