import { DomainError } from '@workgraph/kit/errors';
import type { TaskRow } from './task.table.ts';

type External = Pick<TaskRow, 'externalSource' | 'externalId'>;

export function externalKey({ externalSource, externalId }: External): string {
  return `${externalSource}\0${externalId}`;
}

/** The external ids among the inputs as they are kept, without the space around them. */
export function externalIdsOf(
  inputs: readonly { readonly externalId?: string | null | undefined }[],
): string[] {
  return [...new Set(inputs.map(({ externalId }) => externalId?.trim()).filter((id) => id !== undefined))];
}

/** An id of another system stands for one task of a workspace, one in the trash included. */
export function checkExternalId(task: External, taken: ReadonlySet<string>): void {
  if (task.externalId !== null && taken.has(externalKey(task))) {
    throw new DomainError('EXTERNAL_ID_TAKEN', 'A task of this workspace has this external id already.', {
      externalSource: task.externalSource,
      externalId: task.externalId,
    });
  }
}
