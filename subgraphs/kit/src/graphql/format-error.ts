import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { asDomainError } from '../db/database-errors.ts';
import { DomainError } from '../errors.ts';

/** Apollo's own codes in our language. */
const apolloCodes: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'OPERATION_INVALID',
  GRAPHQL_VALIDATION_FAILED: 'OPERATION_INVALID',
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_INVALID',
  PERSISTED_QUERY_NOT_FOUND: 'OPERATION_INVALID',
  PERSISTED_QUERY_NOT_SUPPORTED: 'OPERATION_INVALID',
  BAD_REQUEST: 'OPERATION_INVALID',
  BAD_USER_INPUT: 'VALIDATION_FAILED',
};

/** What a caller sees of an error: the domain's own words, or the bare fact that something failed. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  const error = asDomainError(unwrapResolverError(thrown));
  if (error instanceof DomainError) {
    const { message, code, details } = error;
    return { message, ...place, extensions: { code, ...(details && { details }) } };
  }
  const { code, details } = formatted.extensions ?? {};
  if (thrown instanceof GraphQLError && typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') {
    const extensions = { code: apolloCodes[code] ?? code, ...(details !== undefined && { details }) };
    return { message: formatted.message, ...place, extensions };
  }
  return { message: 'Something went wrong on our side.', ...place, extensions: { code: 'INTERNAL' } };
}

/** Whether an error is news to us: neither a refusal of ours nor the caller's mistake. */
export function isUnexpected(thrown: GraphQLError): boolean {
  return formatError(thrown.toJSON(), thrown).extensions?.code === 'INTERNAL';
}
