import { graphql } from './generated/gql.ts';
import { Loading } from './loading.tsx';
import { Problem } from './problem.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { useQuery } from './use-query.ts';
import { words } from './words.ts';

const workspaceDocument = graphql(`
  query Workspace($workspace: ID!) {
    workspace(id: $workspace) { name }
    projects(workspaceId: $workspace, first: 50) {
      nodes {
        id
        key
        name
        state
        progress { ratio }
        taskCounts { open overdue }
      }
    }
  }
`);

export function WorkspacePage({ workspace }: { workspace: string }) {
  const { data, error, reload } = useQuery(workspaceDocument, { workspace });
  const projects = data?.projects?.nodes;
  return (
    <section aria-labelledby="workspace" className="narrow">
      <nav aria-label="Where you are" className="trail">
        <a href="#/">Home</a>
      </nav>
      <h1 id="workspace">{data?.workspace?.name ?? 'Workspace'}</h1>
      {error && <Problem error={error} onRetry={reload} />}
      {!projects && !error && <Loading what="projects" rows={4} />}
      {projects?.length === 0 && <p className="empty">No projects yet.</p>}
      <ul className="rows">
        {projects?.map((project) => (
          <li key={project.id}>
            <a href={`#/projects/${project.id}`} className="row">
              <span className="row-title">
                <span className="key">{project.key}</span> {project.name}
              </span>
              <span className="row-place">
                {words(project.state)} · {project.taskCounts.open} open
                {project.taskCounts.overdue > 0 && (
                  <span className="overdue"> · {project.taskCounts.overdue} overdue</span>
                )}
              </span>
              <ProgressBar ratio={project.progress.ratio} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
