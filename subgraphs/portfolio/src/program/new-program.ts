import { newId } from '@workgraph/kit/ids';
import { InputChecks } from '@workgraph/kit/input-checks';
import type { ProgramProjectRow, ProgramRow } from './program.table.ts';
import { readContent } from './program-content.ts';

export type NewProgram = { workspaceId: string; name: string; description?: string | null | undefined };

/** The program as it will be. Throws VALIDATION_FAILED. */
export function newProgram(
  { workspaceId, name, description }: NewProgram,
  orgId: string,
  now: Date,
): ProgramRow {
  const checks = new InputChecks();
  const content = { name, description: null, ...readContent(checks, { name, description }) };
  checks.done();
  return {
    orgId,
    workspaceId,
    id: newId(),
    ...content,
    archivedAt: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}

/** The place of a project in a program as it will be. */
export function newPlace(
  { orgId, workspaceId, id }: ProgramRow,
  projectId: string,
  now: Date,
): ProgramProjectRow {
  return {
    orgId,
    workspaceId,
    id: newId(),
    programId: id,
    projectId,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}
