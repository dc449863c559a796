import type { EffectiveRole, UserActor } from '../actor.ts';
import { type ForwardPage, pageOfArray } from '../paging/array-page.ts';
import type { Decision } from '../policy.ts';
import type { RequestContext } from './request-context.ts';

type Policies<AtHand> = Readonly<Record<string, (at: AtHand) => Decision>>;
/** Someone with a role at the place the entity is in. */
export type Candidate<User> = {
  readonly user: User;
  readonly role: EffectiveRole;
  readonly actor: UserActor;
};

export type PermissionParts<Row, AtHand, User, Context> = {
  readonly policies: Policies<AtHand>;
  /** What the policies decide on, for the caller. */
  readonly atHand: (row: Row, context: Context) => Promise<AtHand>;
  /** Everybody who could be meant, as far as the caller may see them, in the order to show. */
  readonly candidates: (row: Row, context: Context) => Promise<readonly Candidate<User>[]>;
};

/** `viewerCan`, `decision` and `whoCan` of an entity: answered by the functions that enforce. */
export function permissionFields<
  Row extends { id: string },
  AtHand,
  User,
  Context extends RequestContext<unknown>,
>({ policies, atHand, candidates }: PermissionParts<Row, AtHand, User, Context>) {
  const judge = (action: string, at: AtHand) => {
    const policy = policies[action];
    if (!policy) throw new Error(`There is no policy for ${action}.`);
    return policy(at);
  };
  return {
    viewerCan: (row: Row) => row,
    async decision(row: Row, { action }: { action: string }, context: Context) {
      const { refusal, ...decision } = judge(action, await atHand(row, context));
      return { ...decision, message: refusal?.message ?? null };
    },
    async whoCan(row: Row, { action, ...page }: { action: string } & ForwardPage, context: Context) {
      const own = await atHand(row, context);
      const able = (await candidates(row, context)).filter(
        ({ role, actor }) => judge(action, { ...own, role, actor }).isAllowed,
      );
      return pageOfArray(
        able.map(({ user }) => user),
        page,
        context.cursorKey,
        `whoCan ${action} ${row.id}`,
      );
    },
  };
}

/** The booleans of the entity's permission type: `CREATE_TASK` is answered as `createTask`. */
export function permissionType<Row, AtHand, Context>({
  policies,
  atHand,
}: Pick<PermissionParts<Row, AtHand, unknown, Context>, 'policies' | 'atHand'>) {
  return Object.fromEntries(
    Object.entries(policies).map(([action, policy]) => [
      action.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
      async (row: Row, _: unknown, context: Context) => policy(await atHand(row, context)).isAllowed,
    ]),
  );
}
