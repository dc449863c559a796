import { type Actor, actorId } from '../actor.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JobPayload = { readonly [key: string]: Json };

/** Work for later, decided by a verb and enqueued in its transaction. */
export type NewJob = {
  readonly task: string;
  /** Ids rather than rows: what is true may have changed by the time it runs. */
  readonly payload: JobPayload;
  readonly runAfterSeconds?: number;
  /** A job of the same organization and key that has not begun yet is replaced, its time included. */
  readonly key?: string;
};

/** For whom a job was enqueued, and what: everything it may go by, because it runs for nobody's request. */
export type StoredJob = {
  readonly organizationId: string;
  /** null for the operator. */
  readonly userId: string | null;
  readonly payload: JobPayload;
};

export function toStored(actor: Actor, payload: JobPayload): StoredJob {
  return { organizationId: actor.organizationId, userId: actorId(actor), payload };
}

/** null for what no house has enqueued. */
export function fromStored(stored: unknown): StoredJob | null {
  if (!isObject(stored)) return null;
  const { organizationId, userId, payload } = stored;
  const isUser = userId === null || typeof userId === 'string';
  if (typeof organizationId !== 'string' || !isUser || !isObject(payload)) return null;
  return { organizationId, userId, payload: payload as JobPayload };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
