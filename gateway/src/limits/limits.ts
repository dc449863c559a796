import { type ASTNode, GraphQLError } from 'graphql';

/** Keeps sums and products of counts exact enough to compare and fit for JSON: never Infinity. */
export function saturate(count: number): number {
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}

/** The refusal of a document; an `actual` of `Number.MAX_SAFE_INTEGER` means "at least". */
export function tooComplex(limit: string, allowed: number, actual: number, node?: ASTNode): GraphQLError {
  return new GraphQLError(
    `The document is too complex: ${limit} is ${actual}, at most ${allowed} is allowed.`,
    {
      nodes: node ?? null,
      extensions: { code: 'QUERY_TOO_COMPLEX', details: { limit, allowed, actual } },
    },
  );
}
