import { newId } from '@workgraph/kit/ids';
import { InputChecks } from '@workgraph/kit/input-checks';
import type { ProjectRow, StatusRow } from './project.table.ts';
import { defaultStatuses, defaultStatusKey } from './project.ts';
import { readContent } from './project-content.ts';

type Optional<Value> = Value | null | undefined;

export type NewProject = {
  workspaceId: string;
  key: string;
  name: string;
  description?: Optional<string>;
  priority?: Optional<ProjectRow['priority']>;
  leadId?: Optional<string>;
  startDate?: Optional<string>;
  targetDate?: Optional<string>;
  labels?: Optional<readonly string[]>;
};

const undated = { startDate: null, targetDate: null };

/** The project as it will be. Throws VALIDATION_FAILED. */
export function newProject(input: NewProject, orgId: string, now: Date): ProjectRow {
  const { workspaceId, key, name, description = null, priority, leadId, startDate, targetDate } = input;
  const given = {
    name,
    description,
    priority: priority ?? 'MEDIUM',
    startDate: startDate ?? null,
    targetDate: targetDate ?? null,
    labels: [...(input.labels ?? [])],
  };
  const checks = new InputChecks();
  if (!/^[A-Z][A-Z0-9]{1,9}$/.test(key)) {
    checks.problem('key', 'Must be 2 to 10 capital letters and digits, a letter first.');
  }
  const content = { ...given, ...readContent(checks, given, undated) };
  checks.done();
  return {
    orgId,
    workspaceId,
    id: newId(),
    key,
    ...content,
    state: 'DRAFT',
    leadId: leadId ?? null,
    startedAt: null,
    completedAt: null,
    archivedAt: null,
    lastTaskNumber: 0,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}

/** The board a project starts with, in its order. */
export function newStatuses({ orgId, workspaceId, id }: ProjectRow): StatusRow[] {
  return defaultStatuses.map((status, index) => ({
    orgId,
    workspaceId,
    projectId: id,
    id: newId(),
    ...status,
    position: index + 1,
    isDefault: status.key === defaultStatusKey,
  }));
}
