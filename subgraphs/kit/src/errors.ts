/** The codes of the platform itself; a house adds the codes of its own rules (`INVALID_STATE_TRANSITION`, …). */
export type PlatformCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'VALIDATION_FAILED'
  | 'CONFLICT'
  | 'VERSION_CONFLICT'
  | 'IDEMPOTENCY_MISMATCH'
  | 'NOT_YET_CONSISTENT'
  | 'CURSOR_EXPIRED'
  | 'RATE_LIMITED'
  | 'QUERY_TOO_COMPLEX'
  | 'OPERATION_INVALID'
  | 'OVERLOADED'
  | 'UNAVAILABLE'
  | 'DEADLINE_EXCEEDED'
  | 'INTERNAL';

export type Path = readonly (string | number)[];
export type Problem = { readonly path: Path; readonly message: string };

/** A refusal the caller may see: its code is stable, its details have a fixed shape per code. Knows no transport. */
export class DomainError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>> | undefined;
  /** Where a refused mutation was aimed, as far as the caller may know it; for the audit, never for the answer. */
  workspaceId: string | null = null;

  constructor(code: PlatformCode | (string & {}), message: string, details?: Record<string, unknown>) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}

/** VALIDATION_FAILED for one input. The path starts at the argument: `['input', 'title']`. */
export function invalid(path: Path, message: string): DomainError {
  return invalidAll([{ path, message }]);
}

/** VALIDATION_FAILED listing every problem at once, so that a form can show them all. */
export function invalidAll(problems: readonly Problem[]): DomainError {
  const first = problems[0];
  const message = first ? `${first.path.join('.')}: ${first.message}` : 'The input is not valid.';
  return new DomainError('VALIDATION_FAILED', message, { problems });
}

/** The one answer for unknown, foreign and out-of-reach ids: nothing in it tells which of the three it was. */
export function notFound(): DomainError {
  return new DomainError('NOT_FOUND', 'Not found.');
}

export function forbidden(message: string, details: { requiredRole?: string; rule: string }): DomainError {
  return new DomainError('FORBIDDEN', message, details);
}

export function unauthenticated(): DomainError {
  return new DomainError('UNAUTHENTICATED', 'Sign in: send a valid token as "Authorization: Bearer …".');
}
