import { type Example, whoAmIQuery } from './server.ts';

const welcome = `# Welcome to Workgraph
#
# 1. Sign in: paste a token into the field at the
#    top right. It stays in this browser tab.
# 2. Run the query below: ▶, or Ctrl-Enter
#    (Cmd-Enter on a Mac).
# 3. The book on the left documents every type
#    and field; Ctrl-Space completes as you type.

${whoAmIQuery}
`;

type Tab = { query: string; variables: string | null; headers: string | null };

/** The tabs of a first visit; later visits get the tabs GraphiQL kept. */
export function tabsOf(examples: Example[]): Tab[] {
  if (examples.length === 0) return [{ query: welcome, variables: null, headers: null }];
  return examples.map(({ title, query, variables, headers }) => ({
    query: `# ${title}\n${query}`,
    variables: asJson(variables),
    headers: asJson(headers),
  }));
}

/** GraphiQL opens the first tab without its variables unless they already lie in its storage. */
export function prepareFirstVisit(first: Tab | undefined): void {
  if (!first || localStorage.getItem('graphiql:tabState')) return;
  localStorage.setItem('graphiql:query', first.query);
  localStorage.setItem('graphiql:variables', first.variables ?? '');
}

function asJson(value: unknown): string | null {
  if (value === undefined || value === null || typeof value === 'string') return value ?? null;
  return JSON.stringify(value, null, 2);
}
