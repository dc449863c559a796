import { useCallback, useEffect, useState } from 'react';
import type { TypedDocumentString } from './generated/graphql.ts';
import type { GraphError } from './graph.ts';
import { useGraph } from './graph-context.ts';

type State<Data> = { key: string; data: Data | null; problems: GraphError[]; error: GraphError | null };

export type Query<Data> = {
  /** Null until the first answer, and where there was none but an error. */
  readonly data: Data | null;
  /** Of single fields: the rest of the data is there. */
  readonly problems: readonly GraphError[];
  readonly error: GraphError | null;
  reload(): void;
  /** Puts what one knows better, after a write say, in the place of what was read. */
  change(make: (data: Data) => Data): void;
};

/** Asks whenever the variables change; null asks nothing. While it asks again the last answer stays. */
export function useQuery<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Query<Data> {
  const ask = useGraph();
  const key = JSON.stringify(variables);
  const [state, setState] = useState<State<Data>>({ key, data: null, problems: [], error: null });
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (key === 'null') return;
    const asking = new AbortController();
    ask(document, JSON.parse(key) as Variables, asking.signal).then(
      ({ data, problems }) => setState({ key, data, problems, error: null }),
      (error: GraphError) => {
        if (asking.signal.aborted) return;
        setState((last) => ({ key, data: last.key === key ? last.data : null, problems: [], error }));
      },
    );
    return () => asking.abort();
  }, [ask, document, key, round]);

  const isCurrent = state.key === key;
  return {
    data: isCurrent ? state.data : null,
    problems: isCurrent ? state.problems : [],
    error: isCurrent ? state.error : null,
    reload: useCallback(() => setRound((last) => last + 1), []),
    change: useCallback(
      (make) => setState((last) => (last.data ? { ...last, data: make(last.data) } : last)),
      [],
    ),
  };
}
