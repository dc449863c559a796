import { useId } from 'react';
import { cardType } from './card-drag.ts';
import { DueDay } from './due-day.tsx';
import type { CardFragment } from './generated/graphql.ts';
import { PriorityMark } from './priority-mark.tsx';

type Props = {
  task: CardFragment;
  /** Null where it is over and no day matters any more. */
  today: string | null;
  onChoose: () => void;
};

export function Card({ task, today, onChoose }: Props) {
  const reasonId = useId();
  const canMove = task.viewerCan.move;
  const reason = task.decision.message;
  return (
    <article
      className="card"
      aria-label={`${task.key} ${task.title}`}
      draggable={canMove}
      onDragStart={(event) => event.dataTransfer.setData(cardType, task.id)}
    >
      <p className="key">{task.key}</p>
      <h3>{task.title}</h3>
      <p className="facts">
        <PriorityMark priority={task.priority} />
        {today && <DueDay day={task.dueDate} today={today} isOverdue={task.isOverdue} />}
      </p>
      <footer>
        <Assignee name={task.assignee?.name} />
        {/* Greyed, but not `disabled`: that one cannot be reached by keys, so nobody would be told why. */}
        <button
          type="button"
          aria-label={`Move ${task.key}`}
          aria-disabled={!canMove}
          aria-describedby={canMove ? undefined : reasonId}
          onClick={canMove ? onChoose : undefined}
        >
          Move
        </button>
        {!canMove && (
          <span role="tooltip" id={reasonId}>
            {reason}
          </span>
        )}
      </footer>
    </article>
  );
}

function Assignee({ name }: { name: string | undefined }) {
  if (!name) return <span className="assignee nobody">Nobody yet</span>;
  const words = name.split(' ');
  const initials = [words.at(0), words.at(-1)].map((word) => word?.charAt(0)).join('');
  return (
    <span className="assignee">
      <span className="avatar" aria-hidden="true">
        {initials}
      </span>
      {name}
    </span>
  );
}
