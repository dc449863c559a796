import { useState } from 'react';
import { BoardHead } from './board-head.tsx';
import { Column } from './column.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { CardFragment } from './generated/graphql.ts';
import { Loading } from './loading.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { Problem } from './problem.tsx';
import { useBoard } from './use-board.ts';

export function BoardPage({ project: id }: { project: string }) {
  const board = useBoard(id);
  const [choosing, setChoosing] = useState<CardFragment | null>(null);
  const { project, tasks, refused, lastMove } = board;

  if (!project) {
    if (board.error) return <Problem error={board.error} onRetry={board.reload} />;
    return <Loading what="the board" rows={6} />;
  }
  const { statuses, workspace } = project;
  const nameOf = (key: string) => statuses.find((status) => status.key === key)?.name ?? key;
  const isConflict = refused?.error.code === 'VERSION_CONFLICT';
  return (
    <>
      <BoardHead
        project={project}
        problems={board.problems}
        refusal={project.tasks.nodes.every(isFixed) ? project.tasks.nodes.at(0)?.decision.message : null}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be scrolled by keys, too */}
      <section className="board" aria-label="Board" tabIndex={0}>
        {statuses.map((status) => (
          <Column
            key={status.key}
            status={status}
            today={workspace.today}
            tasks={tasks.filter((task) => task.status.key === status.key)}
            refused={isConflict ? null : refused}
            onDrop={(taskId) => {
              const task = tasks.find((one) => one.id === taskId);
              if (task) board.move(task, status.key);
            }}
            onChoose={setChoosing}
            onDismiss={board.dismiss}
          />
        ))}
      </section>
      {board.moreError && <Problem error={board.moreError} />}
      {project.tasks.pageInfo.hasNextPage && (
        <button type="button" className="more" onClick={board.loadMore}>
          Show more tasks
        </button>
      )}
      <output className="unseen">
        {lastMove && `${lastMove.task.key} was moved to ${nameOf(lastMove.to)}.`}
      </output>
      {choosing && (
        <MoveDialog
          task={choosing}
          statuses={statuses}
          onClose={() => setChoosing(null)}
          onMove={(to) => {
            setChoosing(null);
            board.move(choosing, to);
          }}
        />
      )}
      {refused && isConflict && (
        <ConflictDialog
          refused={refused}
          statuses={statuses}
          today={workspace.today}
          onAccept={board.accept}
          onMove={board.move}
          onDismiss={board.dismiss}
        />
      )}
    </>
  );
}

function isFixed({ viewerCan }: CardFragment): boolean {
  return !viewerCan.move;
}
