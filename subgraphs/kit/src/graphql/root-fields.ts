import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { DomainError, unauthenticated } from '../errors.ts';
import { isDenial, recordDenial } from '../log/record-denial.ts';
import { idDecoder } from './decode-ids.ts';
import type { RequestContext } from './request-context.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext<unknown>>;

/**
 * What holds for every field a client can start from, without being asked for: nobody without a credential, ids
 * decoded before any rule sees them, and a refused mutation recorded.
 */
export function finishRootFields(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap());
  for (const type of types) {
    if (!('getFields' in type) || !('getInterfaces' in type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()) as GraphQLField<unknown, RequestContext<unknown>>[]) {
      const decode = idDecoder(field);
      if (decode)
        wrap(
          field,
          (resolve) => (parent, args, context, info) => resolve(parent, decode(args), context, info),
        );
    }
  }
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (!field.name.startsWith('_')) wrap(field, refuseAnonymous);
    }
  }
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) wrap(field, recordRefusals);
}

function wrap(
  field: GraphQLField<unknown, RequestContext<unknown>>,
  wrapper: (resolve: Resolver) => Resolver,
): void {
  field.resolve = wrapper(field.resolve ?? defaultFieldResolver);
}

function refuseAnonymous(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    if (!context.actor) throw unauthenticated();
    return resolve(parent, args, context, info);
  };
}

function recordRefusals(resolve: Resolver): Resolver {
  return async (parent, args, context, info) => {
    try {
      const answer = await resolve(parent, args, context, info);
      if (answer instanceof Error) throw answer; // what a guard refuses comes back as a value
      return answer;
    } catch (error) {
      if (context.actor && error instanceof DomainError && isDenial(error) && !args.options?.dryRun) {
        await recordDenial(context.pool, {
          house: context.house,
          action: info.fieldName,
          actor: context.actor,
          at: context.now,
          workspaceId: error.workspaceId,
          requestId: context.requestId,
          error,
        });
      }
      throw error;
    }
  };
}
