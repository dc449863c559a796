import { conflictDocument } from './board-documents.ts';
import type { Status } from './column.tsx';
import { Dialog } from './dialog.tsx';
import type { CardFragment } from './generated/graphql.ts';
import { Loading } from './loading.tsx';
import { Problem } from './problem.tsx';
import type { RefusedMove } from './use-board.ts';
import { useQuery } from './use-query.ts';
import { dayWords, listWords, words } from './words.ts';

type Props = {
  refused: RefusedMove;
  statuses: readonly Status[];
  today: string;
  onAccept: (task: CardFragment) => void;
  onMove: (task: CardFragment, to: string) => void;
  onDismiss: () => void;
};
/** Of VERSION_CONFLICT. */
type Details = { changedFields: readonly string[]; changedBy: readonly string[] };

/** Somebody else was faster: who changed what, and the choice between his and ours. */
export function ConflictDialog({ refused, statuses, today, onAccept, onMove, onDismiss }: Props) {
  const { task: seen, to, error } = refused;
  const { changedFields, changedBy } = error.details as Details;
  const conflict = useQuery(conflictDocument, { task: seen.id, doers: [...changedBy] });
  const now = conflict.data?.task;
  const nameOf = (key: string) => statuses.find((status) => status.key === key)?.name ?? key;
  const names = conflict.data?.nodes?.flatMap((node) => (node && 'name' in node ? node.name : [])) ?? [];
  const show = (field: string, task: CardFragment) => shown(field, task, today, nameOf);
  return (
    <Dialog
      title={`${seen.key} was changed in the meantime`}
      onClose={() => (now ? onAccept(now) : onDismiss())}
    >
      <p className="subject">{seen.title}</p>
      {conflict.error && <Problem error={conflict.error} onRetry={conflict.reload} onDismiss={onDismiss} />}
      {!now && !conflict.error && <Loading what="what was changed" />}
      {now && (
        <>
          <p>
            <strong>{names.length > 0 ? listWords(names) : 'Somebody'}</strong> changed{' '}
            {listWords(changedFields.map((field) => words(field).toLowerCase()))} while you were looking at
            it.
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">You saw</th>
                <th scope="col">It is now</th>
              </tr>
            </thead>
            <tbody>
              {changedFields.map((field) => (
                <tr key={field}>
                  <th scope="row">{words(field)}</th>
                  <td>{show(field, seen)}</td>
                  <td>{show(field, now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <footer>
            <button type="button" onClick={() => onAccept(now)}>
              Take theirs
            </button>
            <button
              type="button"
              className="primary"
              onClick={() => {
                onAccept(now);
                onMove(now, to);
              }}
            >
              Move to {nameOf(to)} anyway
            </button>
          </footer>
        </>
      )}
    </Dialog>
  );
}

/** What a card says of a field; of the others one learns that they were changed. */
function shown(field: string, task: CardFragment, today: string, nameOf: (key: string) => string): string {
  switch (field) {
    case 'status':
      return nameOf(task.status.key);
    case 'title':
      return task.title;
    case 'priority':
      return words(task.priority);
    case 'assignee':
      return task.assignee?.name ?? 'Nobody';
    case 'dueDate':
      return task.dueDate ? dayWords(task.dueDate, today) : 'None';
    default:
      return '…';
  }
}
