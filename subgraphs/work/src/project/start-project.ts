import type { Plan } from '@workgraph/kit/changes/change-set';
import type { Write } from '@workgraph/kit/changes/mutate';
import { changeState } from './change-state.ts';

export function startProject(write: Write, { id }: { id: string }): Promise<Plan> {
  return changeState(write, id, 'start');
}
