import { DomainError } from '../errors.ts';

/** The SQLSTATE or driver code behind an error, wherever drizzle wrapped it; null when it has none. */
export function databaseCode(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && !(at instanceof DomainError)) return at.code;
  }
  return null;
}

const unreachable = /^(08|57P0|53)|^CONNECT|^ECONN|^EPIPE|^ETIMEDOUT|^ENOTFOUND|^CONNECTION_/;

/** What the database's refusals mean to a caller; an error that is not the database's stays as it is. */
export function asDomainError(error: unknown): unknown {
  const code = databaseCode(error);
  if (code === null) return error;
  if (code === '57014') return new DomainError('DEADLINE_EXCEEDED', 'This took too long and was stopped.');
  if (isRetryable(code))
    return withCause(new DomainError('CONFLICT', 'Someone else is changing this. Try again.'), error);
  if (isUnreachable(code)) {
    return withCause(
      new DomainError('UNAVAILABLE', 'The database cannot be reached. Try again shortly.'),
      error,
    );
  }
  return error;
}

/** The connection is gone or could not be made; what was under way on it is rolled back. */
export function isUnreachable(code: string | null): boolean {
  return code !== null && unreachable.test(code);
}

/**
 * Serialization failure, deadlock, lock timeout: the same verb may go through when run again. So may one that met
 * a unique key: run again, its own check sees the row and names the refusal.
 */
export function isRetryable(code: string | null): boolean {
  return code === '40001' || code === '40P01' || code === '55P03' || code === '23505';
}

function withCause(error: DomainError, cause: unknown): DomainError {
  error.cause = cause;
  return error;
}
