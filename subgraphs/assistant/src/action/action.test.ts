import { newId } from '@workgraph/kit/ids';
import { describe, expect, it } from 'vitest';
import { readAction } from './action.ts';
import { assistantPolicies } from './assistant.policy.ts';

describe('what a proposal is asked for', () => {
  it('is exactly one action', () => {
    const moveTask = { id: newId(), status: 'DONE' };
    expect(readAction({ moveTask })).toMatchObject({ action: { name: 'MOVE_TASK' }, input: moveTask });
    for (const input of [{}, { moveTask: null }, { paintTask: {} }, { moveTask, paintTask: {} }]) {
      expect(() => readAction(input)).toThrow('Name exactly one action.');
    }
  });
});

describe('moving a task', () => {
  const userId = newId();
  const actor = { kind: 'USER', organizationId: newId(), userId, credential: 'SESSION', scopes: [] } as const;

  it.each([
    ['ADMIN', true, true],
    ['OWNER', true, true],
    ['MEMBER', true, false],
    ['VIEWER', false, false],
  ] as const)('may be proposed to %s: his own %s, of others %s', (role, own, others) => {
    const may = (assigneeId: string | null) =>
      assistantPolicies.MOVE_TASK({ role, actor, task: { assigneeId } }).isAllowed;
    expect([may(userId), may(newId()), may(null)]).toEqual([own, others, others]);
  });
});
