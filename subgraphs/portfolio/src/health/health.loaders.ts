import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { groupedLoader } from '@workgraph/kit/loaders/grouped-loader';
import type { Day } from '../rollup/rollup.loaders.ts';
import { listSignsOfPrograms, listSignsOfProjects, type SignsRow } from './health.repository.ts';

export function healthLoaders({ open, now }: LoaderRoom) {
  const grouped = (list: typeof listSignsOfProjects) =>
    groupedLoader<Day, SignsRow[]>(
      (day) => day,
      async (parents, { asOf }) => {
        const rows = Map.groupBy(await list(await open(), now, asOf, parents), ({ parent }) => parent);
        return (parent) => rows.get(parent) ?? [];
      },
    );
  return { signsByProject: grouped(listSignsOfProjects), signsByProgram: grouped(listSignsOfPrograms) };
}
