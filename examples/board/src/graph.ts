import type { TypedDocumentString } from './generated/graphql.ts';

type AnsweredError = {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; details?: Record<string, unknown>; requestId?: string };
};
type Answered<Data> = { data?: Data | null; errors?: AnsweredError[] };

/** A refusal in the server's words. `code` is stable, `details` has a fixed shape per code. */
export class GraphError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** What an operator finds in the logs; null when the server was never reached. */
  readonly requestId: string | null;
  readonly path: readonly (string | number)[];

  constructor({ message, path, extensions }: AnsweredError) {
    super(message);
    this.code = extensions?.code ?? 'INTERNAL';
    this.details = extensions?.details ?? {};
    this.requestId = extensions?.requestId ?? null;
    this.path = path ?? [];
  }
}

/** `problems` are errors below the root: the rest of the data is whole, and the field at `path` is null. */
export type Answer<Data> = { data: Data; problems: GraphError[] };

export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Answer<Data>>;

/** Rejects with a `GraphError`, or with an `AbortError` when its signal says so. */
export function openGraph(token: string, onSignedOut: (error: GraphError) => void): Ask {
  // Where our last write stands in the log: whatever we read later has seen it.
  let position: string | null = null;

  async function ask<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Answer<Data>> {
    const { data, errors = [] } = await send<Data>({
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(position && { 'workgraph-min-position': position }),
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: signal ?? null,
    });
    const problems = errors.map((error) => new GraphError(error));
    const fatal = problems.find(({ path }) => path.length <= 1);
    if (fatal?.code === 'UNAUTHENTICATED') onSignedOut(fatal);
    if (fatal) throw fatal;
    if (!data) throw unreachable();
    position = positionIn(data) ?? position;
    return { data, problems };
  }
  return ask;
}

/** Asks once more when the line breaks: reading twice does no harm, and every write has an idempotency key. */
async function send<Data>(request: RequestInit): Promise<Answered<Data>> {
  const response = await fetch('graphql', request).catch((error: Error) => {
    if (error.name === 'AbortError') throw error;
    return fetch('graphql', request).catch(() => {
      throw unreachable();
    });
  });
  const isJson = response.headers.get('content-type')?.includes('json');
  if (!isJson) throw unreachable();
  return (await response.json()) as Answered<Data>;
}

function unreachable(): GraphError {
  return new GraphError({ message: 'The server does not answer.', extensions: { code: 'UNREACHABLE' } });
}

/** Of the payload of a mutation; null after a query, a dry run and a change that changed nothing. */
function positionIn(data: object): string | null {
  const payloads: { position?: string | null }[] = Object.values(data).filter(Boolean);
  return payloads.find(({ position }) => position)?.position ?? null;
}
