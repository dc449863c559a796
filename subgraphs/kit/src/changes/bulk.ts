import { DomainError, invalid, type Problem } from '../errors.ts';
import type { RowError, RowOutcome } from './change-set.ts';

export type BulkMode = 'ATOMIC' | 'SKIP_FAILED';

const maxRows = 500;

export type BulkRows<Value> = {
  /** What the good rows came to, with their place in the input. */
  readonly good: readonly { readonly index: number; readonly value: Value }[];
  /** One per row, in their order; ids of good rows are filled in by the verb. */
  readonly failed: ReadonlyMap<number, RowError>;
};

/**
 * Decides each row by itself; a refusal concerns its row alone. In mode ATOMIC any refusal refuses all:
 * BULK_REJECTED, its details naming every bad row.
 */
export function decideRows<Row, Value>(
  rows: readonly Row[],
  mode: BulkMode,
  decide: (row: Row, index: number) => Value,
): BulkRows<Value> {
  if (rows.length < 1 || rows.length > maxRows)
    throw invalid(['input', 'rows'], `Must have 1 to ${maxRows} rows.`);
  const good: { index: number; value: Value }[] = [];
  const failed = new Map<number, RowError>();
  for (const [index, row] of rows.entries()) {
    try {
      good.push({ index, value: decide(row, index) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      failed.set(index, rowError(error));
    }
  }
  if (mode === 'ATOMIC' && failed.size > 0) {
    throw new DomainError(
      'BULK_REJECTED',
      `${failed.size} of ${rows.length} rows cannot be done; none was.`,
      {
        rows: [...failed].map(([index, error]) => ({ index, ...error })),
      },
    );
  }
  return { good, failed };
}

/** The outcomes in the order of the input. */
export function outcomes(
  count: number,
  failed: BulkRows<never>['failed'],
  ids: ReadonlyMap<number, string>,
): RowOutcome[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    id: ids.get(index) ?? null,
    error: failed.get(index) ?? null,
  }));
}

function rowError({ code, message, details }: DomainError): RowError {
  const [problem] = (details?.problems ?? []) as readonly Problem[];
  return { code, message, path: (problem?.path ?? []).map(String), details: details ?? null };
}
