import type { Db } from '../db/connect.ts';
import { DomainError } from '../errors.ts';
import { changedSince } from '../log/changed-since.ts';
import type { Plan } from './change-set.ts';

/** VERSION_CONFLICT, with what changed and by whom since then, when the entity is not at the version expected. */
export async function checkVersion(db: Db, subject: Plan['subject'], expected: number | null): Promise<void> {
  if (expected === null || !subject || subject.version === null || subject.version === expected) return;
  const { entity, id, version } = subject;
  const since = await changedSince(db, { type: entity.type, id }, expected);
  throw new DomainError(
    'VERSION_CONFLICT',
    `You decided on version ${expected}; it is at version ${version}.`,
    {
      changedFields: [],
      changedBy: [],
      ...since,
      current: version,
    },
  );
}
