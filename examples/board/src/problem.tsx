import type { GraphError } from './graph.ts';

type Props = { error: GraphError; onRetry?: (() => void) | undefined; onDismiss?: (() => void) | undefined };

/** A refusal at its place: what is wrong, what to do about it, and what to tell whoever helps. */
export function Problem({ error, onRetry, onDismiss }: Props) {
  return (
    <div role="alert" className="problem">
      <p>{error.message}</p>
      <p className="fine-print">
        <code>{error.code}</code>
        {error.requestId && (
          <>
            {' '}
            request <code>{error.requestId}</code>
          </>
        )}
      </p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
      {onDismiss && (
        <button type="button" onClick={onDismiss}>
          Close
        </button>
      )}
    </div>
  );
}
