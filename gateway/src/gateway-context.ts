import type { SignedInActor } from '@workgraph/kit/actor';

/** What one request at the front door carries through everything that is run for it. */
export type GatewayContext = {
  readonly requestId: string;
  /** Null for a caller without a credential. */
  readonly actor: SignedInActor | null;
  readonly idempotencyKey: string | undefined;
  readonly minPosition: string | undefined;
  /** Fires when the time of the operation is up. */
  readonly signal: AbortSignal;
  /** When that will be, by `performance.now()`. */
  readonly deadlineAt: number;
};
