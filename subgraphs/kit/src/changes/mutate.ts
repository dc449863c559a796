import { type Access, type Actor, actorId, type EffectiveRole, roleIn } from '../actor.ts';
import type { Db, Pool } from '../db/connect.ts';
import { inWriteTransaction } from '../db/write-transaction.ts';
import { DomainError, invalid, notFound } from '../errors.ts';
import { fingerprint } from '../fingerprint.ts';
import { enqueueJobs } from '../jobs/enqueue.ts';
import { appendEvent } from '../log/append-event.ts';
import type { Change, Plan } from './change-set.ts';
import { findAnswer, type IdempotencyKey, type IdempotencyTable, storeAnswer } from './idempotency.ts';
import type { Outcome, StoredAnswer } from './outcome.ts';
import { toPublicChange } from './public-change.ts';
import { checkVersion } from './version-check.ts';
import { writeRows } from './write-rows.ts';

export type MutationOptions = {
  readonly dryRun?: boolean | null | undefined;
  readonly expectedVersion?: number | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly reason?: string | null | undefined;
};

/** What a verb works with: the writing transaction, who asks, and the one instant at which all of it happens. */
export type Write = {
  readonly db: Db;
  readonly actor: Actor;
  readonly access: Access;
  readonly now: Date;
  readonly reason: string | null;
  /** The caller's role in the workspace of what the mutation is about; NOT_FOUND when he has none there. */
  roleIn(workspaceId: string): EffectiveRole;
};

/** Loads and locks, decides, and plans. It writes nothing but what a roll-back takes away again. */
export type Verb<Input> = (write: Write, input: Input) => Promise<Plan>;

export type Mutation<Input> = {
  readonly pool: Pool;
  readonly house: string;
  readonly idempotency: IdempotencyTable;
  readonly action: string;
  readonly verb: Verb<Input>;
  readonly input: Input;
  readonly options: MutationOptions;
  readonly actor: Actor;
  readonly now: () => Date;
  readonly requestId: string;
};

/** Thrown to roll a dry run back; carries the answer out of the transaction. */
class DryRun extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super('dry run');
    this.outcome = outcome;
  }
}

/**
 * The one way of writing: decide → plan → commit in one transaction, or nothing. A refusal leaves every row as it was;
 * the edge that answers the caller records it.
 */
export async function mutate<Input>(mutation: Mutation<Input>): Promise<Outcome> {
  checkOptions(mutation.options, mutation.input);
  let workspaceId: string | null = null;
  const seen = (id: string) => {
    workspaceId = id;
  };
  try {
    return await inWriteTransaction(mutation.pool, mutation.actor, (scoped) =>
      runOnce(mutation, scoped.db, scoped.access, seen),
    );
  } catch (error) {
    if (error instanceof DryRun) return error.outcome;
    if (error instanceof DomainError) error.workspaceId = workspaceId;
    throw error;
  }
}

/** What was answered to the same idempotency key before; null when it is new, or there is none. */
export async function findReplay<Input>(mutation: Mutation<Input>): Promise<Outcome | null> {
  checkOptions(mutation.options, mutation.input);
  const key = keyOf(mutation);
  if (!key) return null;
  return inWriteTransaction(mutation.pool, mutation.actor, async ({ db, access }) => {
    const earlier = await findAnswer(db, mutation.idempotency, key, mutation.now());
    return earlier && replay(earlier, access);
  });
}

async function runOnce<Input>(
  mutation: Mutation<Input>,
  db: Db,
  access: Access,
  seen: (workspaceId: string) => void,
): Promise<Outcome> {
  const { actor, options, idempotency, input } = mutation;
  const now = mutation.now();
  const key = keyOf(mutation);
  const earlier = key && (await findAnswer(db, idempotency, key, now));
  if (earlier) return replay(earlier, access);

  const reason = options.reason ?? null;
  const write: Write = {
    db,
    actor,
    access,
    now,
    reason,
    roleIn(workspaceId) {
      const role = roleIn(access, workspaceId);
      if (!role) throw notFound();
      seen(workspaceId);
      return role;
    },
  };
  const plan = await mutation.verb(write, input);
  await checkVersion(db, plan.subject, options.expectedVersion ?? null);
  const changes = plan.changes.map((change) => stamped(change, now));
  const logged = changes.flatMap((change) => {
    const shown = toPublicChange(change);
    return shown ? [{ change, shown }] : [];
  });
  const answer: StoredAnswer = {
    subjectId: plan.shownId ?? plan.subject?.id ?? null,
    workspaceId: workspaceOf(changes),
    changes: logged.map(({ shown }) => shown),
    warnings: plan.warnings ?? [],
    position: null,
    results: plan.results ?? [],
  };
  if (options.dryRun) throw new DryRun({ ...answer, replayed: false });

  await writeRows(db, changes);
  const position =
    logged.length === 0
      ? null
      : await appendEvent(db, { ...mutation, at: now, workspaceId: answer.workspaceId, reason }, logged);
  await enqueueJobs(db, mutation.house, actor, plan.jobs ?? []);
  const kept: StoredAnswer = { ...answer, position };
  if (key) await storeAnswer(db, idempotency, key, kept, now);
  return { ...kept, replayed: false };
}

/** What was answered then, unless the caller has lost the place where it happened. */
function replay(earlier: StoredAnswer, access: Access): Outcome {
  if (earlier.workspaceId && !roleIn(access, earlier.workspaceId)) throw notFound();
  return { ...earlier, replayed: true };
}

/** `updatedAt` moves with the version, and only then. */
function stamped(change: Change, now: Date): Change {
  const { before, after } = change;
  if (!before || !after || !('updatedAt' in after) || !('version' in after)) return change;
  if (after.version === (before as { version?: unknown }).version) return change;
  return { ...change, after: { ...after, updatedAt: now } as typeof after };
}

/** The workspace all changes lie in; null when they belong to the organization or to several. */
function workspaceOf(changes: readonly Change[]): string | null {
  const found = new Set(
    changes.map(({ entity, before, after }) => {
      const row = after ?? before;
      return row ? entity.workspaceOf(row) : null;
    }),
  );
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

/** null for a dry run, too: it ignores the key. */
function keyOf<Input>({ actor, action, input, options }: Mutation<Input>): IdempotencyKey | null {
  const actor_ = actorId(actor);
  if (options.dryRun || !options.idempotencyKey || actor_ === null) return null;
  return {
    orgId: actor.organizationId,
    actorId: actor_,
    mutation: action,
    key: options.idempotencyKey,
    inputHash: fingerprint(input),
  };
}

function checkOptions({ expectedVersion, idempotencyKey, reason }: MutationOptions, input: unknown): void {
  const hasId = typeof input === 'object' && input !== null && 'id' in input;
  if (expectedVersion != null && !hasId) {
    throw invalid(['options', 'expectedVersion'], 'Only for an entity that exists (`input.id`).');
  }
  if (idempotencyKey != null) checkText('idempotencyKey', idempotencyKey, 200);
  if (reason != null) checkText('reason', reason, 2_000);
}

/** Postgres keeps neither a NUL nor half a surrogate pair. */
function checkText(option: string, value: string, max: number): void {
  if (value.trim() === '' || [...value].length > max || value.includes('\0') || !value.isWellFormed()) {
    throw invalid(['options', option], `Must have 1 to ${max.toLocaleString('en')} characters, and no NUL.`);
  }
}
