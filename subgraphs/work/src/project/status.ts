import { DomainError, invalid, type Path } from '@workgraph/kit/errors';
import type { StatusRow } from './project.table.ts';

/** The status with this key, or VALIDATION_FAILED naming those there are. */
export function getStatus(statuses: readonly StatusRow[], key: string, path: Path): StatusRow {
  const status = statuses.find((one) => one.key === key);
  if (!status) {
    throw invalid(
      path,
      `This project has no such status. It has: ${statuses.map((one) => one.key).join(', ')}.`,
    );
  }
  return status;
}

/** Where new tasks start. */
export function getDefaultStatus(statuses: readonly StatusRow[]): StatusRow {
  const status = statuses.find((one) => one.isDefault);
  if (!status) throw new DomainError('INTERNAL', 'This project has no default status.');
  return status;
}
