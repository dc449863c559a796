import type { NewJob } from '../jobs/job.ts';
import type { Entity, EntityRow } from './entity.ts';

export type ChangeKind = 'CREATED' | 'UPDATED' | 'REMOVED';

/** One entity before and after. `before` is null for a creation, `after` is null for a removal of the row itself. */
export type Change = {
  readonly kind: ChangeKind;
  readonly entity: Entity;
  readonly before: EntityRow | null;
  readonly after: EntityRow | null;
  /** The columns that differ, visible or not, by their key in the row. */
  readonly keys: readonly string[];
};

export type Warning = {
  readonly code: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly details?: Record<string, unknown>;
};

/** What a verb decided, as data. Nothing is written yet; an empty list of changes is a no-op. */
export type Plan = {
  /** The entity the mutation is about, as it was loaded, or as it will be created; null for a bulk mutation. */
  readonly subject: { readonly entity: Entity; readonly id: string; readonly version: number | null } | null;
  /** The entity the payload shows, where it is another one. */
  readonly shownId?: string;
  readonly changes: readonly Change[];
  readonly warnings?: readonly Warning[];
  /** Bulk mutations only: one outcome per row. */
  readonly results?: readonly RowOutcome[];
  /** What is to be done once this is committed. */
  readonly jobs?: readonly NewJob[];
};

export type RowOutcome = {
  readonly index: number;
  readonly id: string | null;
  readonly error: RowError | null;
};

export type RowError = {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly details: Readonly<Record<string, unknown>> | null;
};

export function created<Row extends EntityRow>(entity: Entity<Row>, row: Row): Change {
  return {
    kind: 'CREATED',
    entity: entity as unknown as Entity,
    before: null,
    after: row,
    keys: Object.keys(row),
  };
}

/** The row with some fields changed; none when nothing differs, so that a no-op leaves no trace. */
export function updated<Row extends EntityRow>(
  entity: Entity<Row>,
  before: Row,
  patch: Partial<Row>,
): Change[] {
  return patched('UPDATED', entity, before, patch);
}

/** To the trash: the row stays, with the fields that say so. */
export function trashed<Row extends EntityRow>(
  entity: Entity<Row>,
  before: Row,
  patch: Partial<Row>,
): Change[] {
  return patched('REMOVED', entity, before, patch);
}

/** The row itself goes. */
export function removed<Row extends EntityRow>(entity: Entity<Row>, before: Row): Change {
  return { kind: 'REMOVED', entity: entity as unknown as Entity, before, after: null, keys: [] };
}

function patched<Row extends EntityRow>(
  kind: ChangeKind,
  entity: Entity<Row>,
  before: Row,
  patch: Partial<Row>,
): Change[] {
  const keys = (Object.keys(patch) as (keyof Row & string)[]).filter(
    (key) => patch[key] !== undefined && !isSame(before[key], patch[key]),
  );
  if (keys.length === 0) return [];
  const isVisible = keys.some((key) => entity.fields.has(key));
  const after: Row = { ...before };
  for (const key of keys) after[key] = patch[key] as Row[typeof key];
  return [
    {
      kind,
      entity: entity as unknown as Entity,
      before,
      after: isVisible ? nextVersion(after) : after,
      keys,
    },
  ];
}

/** `version` and `updatedAt` move exactly when something a client sees has moved. */
function nextVersion<Row extends EntityRow>(row: Row): Row {
  return 'version' in row && typeof row.version === 'number' ? { ...row, version: row.version + 1 } : row;
}

export function isSame(left: unknown, right: unknown): boolean {
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => isSame(item, right[index]));
  }
  return left === right;
}

/** A plan about one entity that exists. */
export function planFor<Row extends EntityRow & { version: number }>(
  entity: Entity<Row>,
  row: Row,
  changes: readonly Change[],
  warnings: readonly Warning[] = [],
): Plan {
  return {
    subject: { entity: entity as unknown as Entity, id: row.id, version: row.version },
    changes,
    warnings,
  };
}

/** A plan that brings one entity into being, with what comes along. */
export function planToCreate<Row extends EntityRow>(
  entity: Entity<Row>,
  row: Row,
  along: readonly Change[] = [],
  warnings: readonly Warning[] = [],
): Plan {
  const subject = { entity: entity as unknown as Entity, id: row.id, version: null };
  return { subject, changes: [created(entity, row), ...along], warnings };
}
