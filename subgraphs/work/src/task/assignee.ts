import type { Warning } from '@workgraph/kit/changes/change-set';
import { DomainError } from '@workgraph/kit/errors';
import { encodeId } from '@workgraph/kit/ids';

/** Open tasks a person can carry in a workspace before it is worth a warning. */
const maxActiveTasks = 15;

export function checkAssignee(userId: string, activeMembers: ReadonlySet<string>): void {
  if (!activeMembers.has(userId)) {
    throw new DomainError('ASSIGNEE_NOT_MEMBER', 'The assignee is not an active member of this workspace.', {
      assignee: encodeId('User', userId),
    });
  }
}

/** One warning per person whose open tasks would pass the line: `open` before, `added` by this change. */
export function capacityWarnings(
  open: ReadonlyMap<string, number>,
  adding: ReadonlyMap<string, { added: number; path: readonly (string | number)[] }>,
): Warning[] {
  const warnings: Warning[] = [];
  for (const [userId, { added, path }] of adding) {
    const total = (open.get(userId) ?? 0) + added;
    if (added > 0 && total > maxActiveTasks) {
      warnings.push({
        code: 'CAPACITY_WARNING',
        message: `${total} open tasks for one person; ${maxActiveTasks} are thought to be enough.`,
        path,
        details: { assignee: encodeId('User', userId), open: total, limit: maxActiveTasks },
      });
    }
  }
  return warnings;
}
