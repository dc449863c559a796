import { found } from '@workgraph/kit/graphql/found';
import type { Resolvers } from '../generated/resolvers.ts';
import { progressOf } from './rollup.ts';

export const rollupResolvers = {
  Program: {
    rollup: ({ id }, _, { loaders }) =>
      found(loaders.rollupByProgram.load({ parent: id, args: { asOf: null } })),
  },
  ProgramRollup: {
    progress: ({ tasks }) => progressOf(tasks),
  },
} satisfies Resolvers;
