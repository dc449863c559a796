import { randomUUID } from 'node:crypto';
import { type Access, type Actor, type EffectiveRole, roleIn } from '../actor.ts';
import type { IdempotencyTable } from '../changes/idempotency.ts';
import { findReplay, type Mutation, type MutationOptions, mutate, type Verb } from '../changes/mutate.ts';
import type { Outcome } from '../changes/outcome.ts';
import type { Clock } from '../clock.ts';
import { isConfirmed } from '../db/confirmations.ts';
import type { Db, Pool } from '../db/connect.ts';
import { type ReadSession, readSession } from '../db/read-session.ts';
import { workspaceExists } from '../db/scope.ts';
import { invalid, unauthenticated } from '../errors.ts';
import { fingerprint } from '../fingerprint.ts';
import { decodePosition, type Position } from '../log/position.ts';
import type { CursorKey } from '../paging/cursor.ts';
import type { Ask, Graph } from './graph-call.ts';

export type HouseRoom<Loaders> = {
  readonly name: string;
  readonly pool: Pool;
  readonly clock: Clock;
  readonly idempotency: IdempotencyTable;
  readonly cursorKey: CursorKey;
  readonly loaders: (rooms: LoaderRoom) => Loaders;
  /** The way back into the graph, for the one house that has it. */
  readonly graph?: Graph;
};

/** What loaders are made with, anew for every snapshot. */
export type LoaderRoom = {
  readonly open: () => Promise<Db>;
  readonly access: () => Promise<Access>;
  readonly now: Date;
  readonly cursorKey: CursorKey;
};

export type RequestOrigin = {
  readonly actor: Actor | null;
  /** As it was sealed by the gateway. */
  readonly envelope?: string | undefined;
  readonly requestId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly minPosition?: string | undefined;
};

/** What one fetch of a subgraph carries: who asks, one snapshot, its loaders, and the one way to write. */
export class RequestContext<Loaders> {
  readonly actor: Actor | null;
  readonly requestId: string;
  readonly cursorKey: CursorKey;
  readonly now: Date;
  /** As it was sealed by the gateway: the one credential with which a house may ask the graph for its caller. */
  readonly envelope: string;
  private readonly room: HouseRoom<Loaders>;
  private readonly idempotencyKey: string | null;
  private readonly minPosition: Position | null;
  /** Apollo copies the context: what changes lives in one object that all copies share. */
  private readonly snapshot: { read: ReadSession; loaders: Loaders | null };

  constructor(room: HouseRoom<Loaders>, origin: RequestOrigin) {
    this.room = room;
    this.actor = origin.actor;
    this.requestId = origin.requestId ?? randomUUID();
    this.cursorKey = room.cursorKey;
    this.now = room.clock();
    this.envelope = origin.envelope ?? '';
    this.idempotencyKey = origin.idempotencyKey ?? null;
    this.minPosition = origin.minPosition ? decodePosition(origin.minPosition) : null;
    this.snapshot = { read: readSession(room.pool, this.actor, this.minPosition), loaders: null };
  }

  /** The tenant of the caller. */
  get organizationId(): string {
    if (!this.actor) throw unauthenticated();
    return this.actor.organizationId;
  }

  get house(): string {
    return this.room.name;
  }

  get pool(): Pool {
    return this.room.pool;
  }

  get loaders(): Loaders {
    this.snapshot.loaders ??= this.newLoaders(this.snapshot.read);
    return this.snapshot.loaders;
  }

  async access(): Promise<Access> {
    return (await this.snapshot.read.open()).access;
  }

  /** The caller's role in a workspace; null when it does not exist or is out of reach. */
  async roleIn(workspaceId: string): Promise<EffectiveRole | null> {
    const { access, db } = await this.snapshot.read.open();
    const role = roleIn(access, workspaceId);
    return role === 'ADMIN' && !(await workspaceExists(db, workspaceId)) ? null : role;
  }

  /** Whether the caller has confirmed this proposal for this very field and input, and it waits to be carried out. */
  async isConfirmed(proposalId: string, mutation: string, input: unknown): Promise<boolean> {
    const { db } = await this.snapshot.read.open();
    return isConfirmed(db, { proposalId, mutation, inputHash: fingerprint(input) });
  }

  /** Runs a registered operation of the graph as the caller. */
  readonly ask: Ask = (operation, variables, proposalId) => {
    if (!this.room.graph) throw new Error(`${this.room.name} has no way back into the graph.`);
    const { envelope, requestId } = this;
    return this.room.graph({ operation, variables, envelope, requestId, proposalId });
  };

  /**
   * Runs the verb in its own transaction; what is read afterwards is read in a fresh snapshot that contains it.
   * `prepare` goes before it, outside of any transaction, and not at all for a replay.
   */
  async mutate<Input>(
    action: string,
    verb: Verb<Input>,
    input: Input,
    options: MutationOptions | null | undefined,
    prepare?: () => Promise<void>,
  ): Promise<Outcome> {
    if (!this.actor) throw unauthenticated();
    const mutation: Mutation<Input> = {
      pool: this.room.pool,
      house: this.room.name,
      idempotency: this.room.idempotency,
      action,
      verb,
      input,
      options: this.withHeaderKey(options ?? {}),
      actor: this.actor,
      now: this.room.clock,
      requestId: this.requestId,
    };
    try {
      await this.snapshot.read.close(); // a second connection inside a held transaction could starve the pool
      if (prepare) {
        const earlier = await findReplay(mutation);
        if (earlier) return earlier;
        await this.renew();
        await prepare();
        await this.snapshot.read.close();
      }
      return await mutate(mutation);
    } finally {
      await this.renew();
    }
  }

  /** What is read from now on is read in a fresh snapshot. */
  private async renew(): Promise<void> {
    await this.snapshot.read.close();
    this.snapshot.read = readSession(this.room.pool, this.actor, this.minPosition);
    this.snapshot.loaders = null;
  }

  /** Ends the snapshot. Nothing can be read afterwards. */
  async finish(): Promise<void> {
    await this.snapshot.read.close();
  }

  private newLoaders(read: ReadSession): Loaders {
    return this.room.loaders({
      open: async () => (await read.open()).db,
      access: async () => (await read.open()).access,
      now: this.now,
      cursorKey: this.cursorKey,
    });
  }

  private withHeaderKey(options: MutationOptions): MutationOptions {
    const header = this.idempotencyKey;
    if (header === null) return options;
    if (options.idempotencyKey != null && options.idempotencyKey !== header) {
      throw invalid(['options', 'idempotencyKey'], 'The header Idempotency-Key names another key.');
    }
    return { ...options, idempotencyKey: header };
  }
}
