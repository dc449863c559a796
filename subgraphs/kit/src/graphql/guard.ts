import { createRequire } from 'node:module';
import type { GraphQLSchema } from 'graphql';
import { type EffectiveRole, roleIn, type Scope } from '../actor.ts';
import { forbidden, notFound, unauthenticated } from '../errors.ts';
import { needsRole, refusal } from '../policy.ts';
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

export const signedIn: Guard = rule('signedIn', { cache: 'no_cache' })(
  (_parent, _args, context: Context) => context.actor !== null || unauthenticated(),
);

/** The credential was given this scope. */
export function scope(name: Scope): Guard {
  return rule(`scope.${name}`, { cache: 'no_cache' })((_parent, _args, { actor }: Context) => {
    if (!actor) return unauthenticated();
    if (actor.kind === 'USER' && actor.scopes.includes(name)) return true;
    return forbidden(`This credential lacks the scope "${name}".`, { rule: `scope.${name}` });
  });
}

/** At least this role in the workspace the arguments name; for fields that name one. */
export function inWorkspace(required: EffectiveRole): Guard {
  return rule(`inWorkspace.${required}`, { cache: 'no_cache' })(async (_parent, args, context: Context) => {
    const workspaceId: unknown = args.workspaceId ?? args.input?.workspaceId;
    if (typeof workspaceId !== 'string') throw new Error('This field names no workspace.');
    const role = roleIn(await context.access(), workspaceId);
    return role ? (refusal(needsRole(`workspace.${required}`, role, required)) ?? true) : notFound();
  });
}

/** ADMIN of the organization. */
export const isOrganizationAdmin: Guard = rule('organization.ADMIN', { cache: 'no_cache' })(
  async (_parent, _args, context: Context) => {
    const { organizationRole } = await context.access();
    const role = organizationRole === 'ADMIN' ? 'ADMIN' : 'VIEWER';
    return refusal(needsRole('organization.ADMIN', role, 'ADMIN')) ?? true;
  },
);

/** All of them, in this order; the first refusal answers. */
export function allOf(...guards: [Guard, ...Guard[]]): Guard {
  return chain(...guards) as unknown as Guard;
}

/** The schema with its root fields guarded. Only fields with a guard are wrapped: the others cost nothing. */
export function guard(schema: GraphQLSchema, guards: Guards): GraphQLSchema {
  const options = { allowExternalErrors: true, debug: true };
  const middleware = shield(guards as never, options as never).generate(schema) as unknown as Record<
    string,
    Record<string, unknown>
  >;
  const kept: Record<string, Record<string, unknown>> = {};
  for (const [type, fields] of Object.entries(guards)) {
    kept[type] = Object.fromEntries(Object.keys(fields).map((field) => [field, middleware[type]?.[field]]));
  }
  return applyMiddleware(schema, kept as never);
}
