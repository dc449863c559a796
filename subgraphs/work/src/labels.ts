import type { InputChecks } from '@workgraph/kit/input-checks';

/** Free labels: each once, in alphabetical order. */
export function readLabels(
  checks: InputChecks,
  field: string,
  values: readonly string[] | null | undefined,
): string[] {
  const labels = [...new Set((values ?? []).map((label) => checks.text(field, label, 1, 50)))];
  if (labels.length > 50) checks.problem(field, 'At most 50 labels.');
  return labels.sort();
}
