import type { Resolvers } from '../generated/resolvers.ts';
import { readContext } from './read-context.ts';

export const contextResolvers = {
  Query: {
    assistantContext: (_, args, context) => readContext(context, args),
  },
} satisfies Resolvers;
