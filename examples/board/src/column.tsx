import { type DragEvent, useState } from 'react';
import { Card } from './card.tsx';
import { cardType } from './card-drag.ts';
import type { BoardHeadFragment, CardFragment } from './generated/graphql.ts';
import { Problem } from './problem.tsx';
import type { RefusedMove } from './use-board.ts';

export type Status = BoardHeadFragment['statuses'][number];

type Props = {
  status: Status;
  today: string;
  tasks: CardFragment[];
  refused: RefusedMove | null;
  onDrop: (taskId: string) => void;
  onChoose: (task: CardFragment) => void;
  onDismiss: () => void;
};

export function Column({ status, today, tasks, refused, onDrop, onChoose, onDismiss }: Props) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(cardType)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onDrop(event.dataTransfer.getData(cardType));
  };
  return (
    <section
      className={isOver ? 'column over' : 'column'}
      aria-label={status.name}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2>
        <span className="dot" style={{ background: status.color }} />
        {status.name}
        <span className="count">{tasks.length}</span>
      </h2>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <Card
              task={task}
              today={status.bucket === 'OPEN' ? today : null}
              onChoose={() => onChoose(task)}
            />
            {refused?.task.id === task.id && <Problem error={refused.error} onDismiss={onDismiss} />}
          </li>
        ))}
      </ul>
      {tasks.length === 0 && <p className="empty">Nothing here</p>}
    </section>
  );
}
