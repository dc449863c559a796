import type { BoardHeadFragment } from './generated/graphql.ts';
import type { GraphError } from './graph.ts';
import { ProgressBar } from './progress-bar.tsx';
import { words } from './words.ts';

type Props = {
  project: BoardHeadFragment;
  problems: readonly GraphError[];
  refusal: string | null | undefined;
};

export function BoardHead({ project, problems, refusal }: Props) {
  return (
    <header className="board-head">
      <nav aria-label="Where you are" className="trail">
        <a href="#/">Home</a>
        <a href={`#/workspaces/${project.workspace.id}`}>{project.workspace.name}</a>
      </nav>
      <h1>
        <span className="key">{project.key}</span> {project.name}
      </h1>
      <p className="facts">
        <span>{words(project.state)}</span>
        <Health project={project} problems={problems} />
        <ProgressBar ratio={project.progress.ratio} />
      </p>
      {refusal && <p className="hint">You cannot move tasks here. {refusal}</p>}
    </header>
  );
}

/** Another house judges it: where that one is missing, the page is there without it. */
function Health({ project, problems }: Omit<Props, 'refusal'>) {
  const problem = problems.find(({ path }) => path.includes('health'));
  if (problem) return <span title={problem.message}>Health unknown for now</span>;
  if (!project.health) return null;
  const { status } = project.health;
  return (
    <span className="health" data-health={status}>
      Health: {words(status).toLowerCase()}
    </span>
  );
}
