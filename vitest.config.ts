import { defineConfig } from 'vitest/config';

// Plain Node runs the files: one copy of graphql, the same semantics as production.
const native = { experimental: { viteModuleRunner: false } };
const exclude = ['**/node_modules/**'];
/** Whatever needs a Postgres or a browser. */
const integration = '{deploy,examples,gateway,standalone,subgraphs}/**/test/**/*.test.ts';
const unit = '{architecture,deploy,gateway,schema,standalone,subgraphs,tooling}/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...native,
          name: 'unit',
          testTimeout: 30_000,
          include: [unit],
          exclude: [...exclude, integration],
        },
      },
      {
        test: {
          ...native,
          name: 'integration',
          include: [integration],
          exclude,
          globalSetup: ['./tooling/test-postgres.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
