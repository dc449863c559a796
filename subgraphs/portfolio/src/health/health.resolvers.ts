import { found } from '@workgraph/kit/graphql/found';
import type { Resolvers } from '../generated/resolvers.ts';
import { programHealth, projectHealth } from './health.ts';

export const healthResolvers = {
  Project: {
    async health({ id }, { asOf = null }, { loaders }) {
      const [signs] = await loaders.signsByProject.load({ parent: id, args: { asOf } });
      return signs ? projectHealth(signs) : null;
    },
  },
  Program: {
    async health({ id }, { asOf = null }, { loaders }) {
      const key = { parent: id, args: { asOf } };
      const [rollup, signs] = await Promise.all([
        found(loaders.rollupByProgram.load(key)),
        loaders.signsByProgram.load(key),
      ]);
      return programHealth(rollup, signs);
    },
  },
  ProjectHealthReason: {
    evidence: ({ evidence }) => evidence.map((id) => ({ id })),
  },
  ProgramHealthReason: {
    evidence: ({ evidence }) => evidence.map((id) => ({ id })),
  },
} satisfies Resolvers;
