import type { InputChecks } from '@workgraph/kit/input-checks';
import type { ProgramRow } from './program.table.ts';

/** What a program says of itself. */
export type ProgramContent = {
  name: string | null | undefined;
  description: string | null | undefined;
};

/** The fields that were given, checked; an omitted one is left out and stays as it is. */
export function readContent(
  checks: InputChecks,
  { name, description }: Partial<ProgramContent>,
): Partial<Pick<ProgramRow, keyof ProgramContent>> {
  checks.notCleared('name', name);
  return {
    ...(name != null && { name: checks.text('name', name, 1, 100) }),
    ...(description !== undefined && { description: checks.markdown('description', description) }),
  };
}
