import { DueDay } from './due-day.tsx';
import { graphql } from './generated/gql.ts';
import { Loading } from './loading.tsx';
import { PriorityMark } from './priority-mark.tsx';
import { Problem } from './problem.tsx';
import { useQuery } from './use-query.ts';

const myWorkDocument = graphql(`
  query MyWork {
    myWork {
      counts { total overdue dueToday dueThisWeek }
      tasks(first: 20) {
        nodes {
          id
          key
          title
          priority
          dueDate
          isOverdue
          project { id name }
          workspace { name today }
        }
      }
    }
  }
`);

export function MyWork() {
  const { data, error, reload } = useQuery(myWorkDocument, {});
  const work = data?.myWork;
  return (
    <section aria-labelledby="my-work">
      <h1 id="my-work">My work</h1>
      {error && <Problem error={error} onRetry={reload} />}
      {!work && !error && <Loading what="your work" rows={5} />}
      {work && (
        <>
          <dl className="counts">
            <Count label="Open" value={work.counts.total} />
            <Count label="Overdue" value={work.counts.overdue} isAlarming />
            <Count label="Due today" value={work.counts.dueToday} />
            <Count label="In the next 7 days" value={work.counts.dueThisWeek} />
          </dl>
          {work.tasks.nodes.length === 0 && <p className="empty">Nothing is on your plate.</p>}
          <ul className="rows">
            {work.tasks.nodes.map((task) => (
              <li key={task.id}>
                <a href={`#/projects/${task.project.id}`} className="row">
                  <span className="row-title">
                    <span className="key">{task.key}</span> {task.title}
                  </span>
                  <span className="row-place">
                    {task.project.name} · {task.workspace.name}
                  </span>
                  <span className="row-facts">
                    <PriorityMark priority={task.priority} />
                    <DueDay day={task.dueDate} today={task.workspace.today} isOverdue={task.isOverdue} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {work.counts.total > work.tasks.nodes.length && (
            <p className="empty">
              The {work.tasks.nodes.length} that are due first, of {work.counts.total}.
            </p>
          )}
        </>
      )}
    </section>
  );
}

type CountProps = { label: string; value: number; isAlarming?: boolean };

function Count({ label, value, isAlarming = false }: CountProps) {
  return (
    <div className={isAlarming && value > 0 ? 'alarming' : undefined}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
