import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { groupedLoader } from '@workgraph/kit/loaders/grouped-loader';
import { listRollups, type ProgramRollup } from './rollup.repository.ts';

/** By which day to judge; null is today, wherever that is. */
export type Day = { readonly asOf: string | null };

export function rollupLoaders({ open, now }: LoaderRoom) {
  return {
    rollupByProgram: groupedLoader<Day, ProgramRollup | null>(
      (day) => day,
      async (programIds, { asOf }) => {
        const rows = await listRollups(await open(), now, asOf, programIds);
        const byProgram = new Map(rows.map((row) => [row.programId, row]));
        return (id) => byProgram.get(id) ?? null;
      },
    ),
  };
}
