import { startTransition, useOptimistic, useState } from 'react';
import { boardDocument, moveDocument } from './board-documents.ts';
import type { BoardHeadFragment, BoardQuery, CardFragment } from './generated/graphql.ts';
import type { GraphError } from './graph.ts';
import { useGraph } from './graph-context.ts';
import { useQuery } from './use-query.ts';

export type Move = { readonly task: CardFragment; readonly to: string };
export type RefusedMove = Move & { readonly error: GraphError };
type Project = NonNullable<BoardQuery['project']>;

/** A board and what one does on it. `tasks` runs ahead of the server while a move is under way. */
export function useBoard(id: string) {
  const ask = useGraph();
  const { data, problems, error, reload, change } = useQuery(boardDocument, { project: id });
  const [refused, setRefused] = useState<RefusedMove | null>(null);
  const [lastMove, setLastMove] = useState<Move | null>(null);
  const [moreError, setMoreError] = useState<GraphError | null>(null);
  const [tasks, assume] = useOptimistic(data?.project?.tasks.nodes ?? [], moved);
  const changeProject = (make: (project: Project) => Project) =>
    change((last) => (last.project ? { ...last, project: make(last.project) } : last));

  const accept = (task: CardFragment, head?: BoardHeadFragment) => {
    setRefused(null);
    changeProject((last) => ({
      ...last,
      ...head,
      tasks: { ...last.tasks, nodes: last.tasks.nodes.map((one) => (one.id === task.id ? task : one)) },
    }));
  };
  const move = (task: CardFragment, to: string) => {
    setRefused(null);
    if (task.status.key === to) return;
    // What is assumed lasts as long as this action: whether it fails or not, what is known shows again after it.
    startTransition(async () => {
      assume({ task, to });
      try {
        const idempotencyKey = crypto.randomUUID();
        const asked = { task: task.id, status: to, version: task.version, idempotencyKey };
        const { data: answer } = await ask(moveDocument, asked);
        const now = answer.moveTask?.task;
        if (now) accept(now, now.project);
        setLastMove({ task, to });
      } catch (refusal) {
        setRefused({ task, to, error: refusal as GraphError });
      }
    });
  };
  const loadMore = () => {
    setMoreError(null);
    const after = data?.project?.tasks.pageInfo.endCursor ?? null;
    ask(boardDocument, { project: id, after }).then(({ data: { project: more } }) => {
      if (more) changeProject((last) => ({ ...last, tasks: joined(last.tasks, more.tasks) }));
    }, setMoreError);
  };
  return {
    project: data?.project ?? null,
    tasks,
    problems,
    error,
    moreError,
    refused,
    lastMove,
    move,
    accept,
    reload,
    loadMore,
    dismiss: () => setRefused(null),
  };
}

/** Fixed until it is answered: a second move would be decided on a version that the first one is about to end. */
function moved(tasks: CardFragment[], { task, to }: Move): CardFragment[] {
  const assumed = {
    status: { key: to },
    viewerCan: { move: false },
    decision: { message: 'It is being moved.' },
  };
  return tasks.map((one) => (one.id === task.id ? { ...one, ...assumed } : one));
}

/** A task that was moved up while one was reading may come a second time. */
function joined(first: Project['tasks'], next: Project['tasks']): Project['tasks'] {
  const known = new Set(first.nodes.map(({ id }) => id));
  return { ...next, nodes: [...first.nodes, ...next.nodes.filter(({ id }) => !known.has(id))] };
}
