import type { Priority } from './generated/graphql.ts';
import { words } from './words.ts';

export function PriorityMark({ priority }: { priority: Priority }) {
  return (
    <span className="priority" data-priority={priority}>
      {words(priority)}
    </span>
  );
}
