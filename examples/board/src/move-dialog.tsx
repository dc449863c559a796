import { type FormEvent, useState } from 'react';
import { previewDocument } from './board-documents.ts';
import { ChangeList } from './change-list.tsx';
import type { Status } from './column.tsx';
import { Dialog } from './dialog.tsx';
import type { CardFragment } from './generated/graphql.ts';
import { Problem } from './problem.tsx';
import { useQuery } from './use-query.ts';

type Props = {
  task: CardFragment;
  statuses: readonly Status[];
  onMove: (status: string) => void;
  onClose: () => void;
};

export function MoveDialog({ task, statuses, onMove, onClose }: Props) {
  const [status, setStatus] = useState(task.status.key);
  const isElsewhere = status !== task.status.key;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onMove(status);
  };
  return (
    <Dialog title={`Move ${task.key}`} onClose={onClose}>
      <p className="subject">{task.title}</p>
      <form onSubmit={submit}>
        <fieldset>
          <legend>To which column?</legend>
          {statuses.map(({ key, name, color }) => (
            <label key={key}>
              <input
                type="radio"
                name="status"
                value={key}
                checked={key === status}
                onChange={() => setStatus(key)}
              />
              <span className="dot" style={{ background: color }} />
              {name}
              {key === task.status.key && <small>where it is</small>}
            </label>
          ))}
        </fieldset>
        <Preview task={task} status={isElsewhere ? status : null} statuses={statuses} />
        <footer>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={!isElsewhere}>
            Move
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

type PreviewProps = { task: CardFragment; status: string | null; statuses: readonly Status[] };

/** The mutation itself, as a dry run: what it says is what it would do. */
function Preview({ task, status, statuses }: PreviewProps) {
  const asked = status ? { task: task.id, status, version: task.version } : null;
  const { data, error } = useQuery(previewDocument, asked);
  const answer = data?.moveTask;
  return (
    <section className="preview" aria-label="What would change" aria-live="polite">
      <h3>What would change</h3>
      {!asked && <p className="empty">Nothing yet: choose another column.</p>}
      {asked && !answer && !error && <p className="empty">Asking …</p>}
      {error && <Problem error={error} />}
      {answer && <ChangeList changes={answer.changeSet.updates.nodes} statuses={statuses} />}
      {answer?.warnings.map(({ message }) => (
        <p key={message} className="hint">
          {message}
        </p>
      ))}
    </section>
  );
}
