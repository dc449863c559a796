import { createRequire } from 'node:module';
import type { GraphQLSchema } from 'graphql';
import { type EffectiveRole, isAdmin, type Scope } from '../actor.ts';
import { forbidden, notFound, unauthenticated } from '../errors.ts';
import { needsRole } from '../policy.ts';
import type { RequestContext } from './request-context.ts';

// graphql-shield's ES module does not load on Node 24, and its `chain` calls a function Node has dropped.
const require = createRequire(import.meta.url);
const util: { isUndefined?: (value: unknown) => boolean } = require('node:util');
util.isUndefined ??= (value) => value === undefined;
const { chain, rule, shield } = require('graphql-shield') as typeof import('graphql-shield');
const { applyMiddleware } = require('graphql-middleware') as typeof import('graphql-middleware');

type Context = RequestContext<unknown>;
export type Guard = ReturnType<typeof rule> extends (...args: never[]) => infer Rule ? Rule : never;
/** Every root field of a house and who may call it. */
export type Guards = Readonly<Record<'Query' | 'Mutation', Readonly<Record<string, Guard>>>>;

type Judge = (
  parent: unknown,
  args: Arguments,
  context: Context,
  field: { readonly fieldName: string },
) => true | Error | Promise<true | Error>;
type Arguments = {
  readonly workspaceId?: unknown;
  readonly input?: { readonly workspaceId?: unknown };
  readonly options?: { readonly dryRun?: boolean } | null;
};

const made = new Map<string, Guard>();

/** One guard per name: shield refuses two that are called alike. */
function named(name: string, judge: Judge): Guard {
  const guard = made.get(name) ?? rule(name, { cache: 'no_cache' })(judge);
  made.set(name, guard);
  return guard;
}

const signedIn: Guard = named('signedIn', (_parent, _args, { actor }) => (actor ? true : unauthenticated()));

/** The credential was given this scope. */
export function scope(name: Scope): Guard {
  return named(`scope.${name}`, (_parent, _args, { actor }) => {
    if (!actor) return unauthenticated();
    if (actor.kind !== 'OPERATOR' && actor.scopes.includes(name)) return true;
    return forbidden(`This credential lacks the scope "${name}".`, { rule: `scope.${name}` });
  });
}

/** At least this role in the workspace the arguments name; for fields that name one. */
export function inWorkspace(required: EffectiveRole): Guard {
  return named(`inWorkspace.${required}`, async (_parent, args, context) => {
    const workspaceId: unknown = args.workspaceId ?? args.input?.workspaceId;
    if (typeof workspaceId !== 'string') throw new Error('This field names no workspace.');
    const role = await context.roleIn(workspaceId);
    if (!role) return notFound();
    const { refusal } = needsRole(`workspace.${required}`, role, required);
    if (refusal) refusal.workspaceId = workspaceId;
    return refusal ?? true;
  });
}

/** ADMIN of the organization. */
export const isOrganizationAdmin: Guard = named('organization.ADMIN', async (_parent, _args, context) => {
  const role = isAdmin(await context.access()) ? 'ADMIN' : 'VIEWER';
  return needsRole('organization.ADMIN', role, 'ADMIN').refusal ?? true;
});

/**
 * The person himself, or the assistant with a proposal that he has confirmed for this very field and input. A dry run
 * writes nothing: by it the assistant shows what it proposes. `guard` puts this before every mutation of every house.
 */
const personOrConfirmedProposal: Guard = named(
  'personOrConfirmedProposal',
  async (_parent, { input, options }, context, { fieldName }) => {
    const { actor } = context;
    const via = actor && actor.kind !== 'OPERATOR' ? actor.via : undefined;
    if (!via || options?.dryRun) return true;
    if (via.proposalId && (await context.isConfirmed(via.proposalId, fieldName, input))) return true;
    const rule = 'assistant.confirmedProposal';
    return forbidden('The assistant acts on a proposal that was confirmed for this, and on nothing else.', {
      rule,
    });
  },
);

/** A person at a screen: neither a key, which may be in the hands of a program, nor the assistant. */
const inSession: Guard = named('inSession', (_parent, _args, { actor }) => {
  if (actor?.kind === 'USER' && actor.credential === 'SESSION' && !actor.via) return true;
  return forbidden('This is done in a session; neither a key nor the assistant can.', {
    rule: 'credential.session',
  });
});

export const reading = allOf(signedIn, scope('read'));
export const writing = allOf(signedIn, scope('write'));
/** Changes of who may do what, where. */
export const administering = allOf(writing, scope('admin'));
/** Changes of who can sign in, and how: nothing that a key could use to keep or widen itself. */
export const administeringInSession = allOf(administering, inSession);

/** All of them, in this order; the first refusal answers. */
export function allOf(...guards: [Guard, ...Guard[]]): Guard {
  return chain(...guards) as unknown as Guard;
}

/** The schema with its root fields guarded, each of which must be in the list. Other fields are not even wrapped. */
export function guard(schema: GraphQLSchema, guards: Guards): GraphQLSchema {
  const mutations = Object.entries(guards.Mutation).map(
    ([field, own]) => [field, allOf(personOrConfirmedProposal, own)] as const,
  );
  const all: Guards = {
    Query: { node: reading, nodes: reading, ...guards.Query },
    Mutation: Object.fromEntries(mutations),
  };
  const options = { allowExternalErrors: true, debug: true };
  const middleware = shield(all as never, options as never).generate(schema) as unknown as Record<
    string,
    Record<string, unknown>
  >;
  const kept: Record<string, Record<string, unknown>> = {};
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    if (!root) continue;
    const fields = Object.keys(root.getFields()).filter((field) => !field.startsWith('_'));
    const guarded = all[root.name as keyof Guards];
    const open = fields.filter((field) => !guarded[field]);
    if (open.length > 0) throw new Error(`${root.name} has fields without a guard: ${open.join(', ')}`);
    kept[root.name] = Object.fromEntries(fields.map((field) => [field, middleware[root.name]?.[field]]));
  }
  return applyMiddleware(schema, kept as never);
}
