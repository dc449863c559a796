import { graphql } from './generated/gql.ts';
import { Loading } from './loading.tsx';
import { Problem } from './problem.tsx';
import { useQuery } from './use-query.ts';
import { words } from './words.ts';

const workspacesDocument = graphql(`
  query Workspaces {
    workspaces(first: 50) {
      nodes { id name viewerRole timeZone }
    }
  }
`);

/** One chooses; the page never picks one, not even where there is only one. */
export function Workspaces() {
  const { data, error, reload } = useQuery(workspacesDocument, {});
  const nodes = data?.workspaces?.nodes;
  return (
    <section aria-labelledby="workspaces">
      <h2 id="workspaces">Workspaces</h2>
      {error && <Problem error={error} onRetry={reload} />}
      {!nodes && !error && <Loading what="workspaces" />}
      {nodes?.length === 0 && <p className="empty">You are a member of none yet.</p>}
      <ul className="rows">
        {nodes?.map((workspace) => (
          <li key={workspace.id}>
            <a href={`#/workspaces/${workspace.id}`} className="row">
              <span className="row-title">{workspace.name}</span>
              <span className="row-place">
                {words(workspace.viewerRole)} · {workspace.timeZone}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
