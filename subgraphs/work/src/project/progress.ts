export type Progress = {
  readonly ratio: number | null;
  readonly basis: 'COUNT';
  readonly done: number;
  readonly total: number;
};

/** done / (total − cancelled); null when nothing counts. */
export function progressOf(counts: { total: number; done: number; cancelled: number }): Progress {
  const total = counts.total - counts.cancelled;
  return { ratio: total === 0 ? null : counts.done / total, basis: 'COUNT', done: counts.done, total };
}
