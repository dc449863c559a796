export type ProjectCounts = {
  readonly total: number;
  readonly draft: number;
  readonly active: number;
  readonly onHold: number;
  readonly completed: number;
  readonly cancelled: number;
};

export type TaskCounts = {
  readonly total: number;
  readonly open: number;
  readonly done: number;
  readonly cancelled: number;
  readonly overdue: number;
  readonly blocked: number;
  readonly unassigned: number;
};

export type Rollup = {
  /** The day overdue was judged by. */
  readonly asOf: string;
  readonly projects: ProjectCounts;
  readonly tasks: TaskCounts;
  /** Open HARD conflicts of resources; one that touches several projects counts once. */
  readonly hardConflicts: number;
};

export type Progress = {
  readonly ratio: number | null;
  readonly basis: 'COUNT';
  readonly done: number;
  readonly total: number;
};

/** done / (total − cancelled); null when nothing counts. */
export function progressOf({ total, done, cancelled }: TaskCounts): Progress {
  const counting = total - cancelled;
  return { ratio: counting === 0 ? null : done / counting, basis: 'COUNT', done, total: counting };
}
