import { defineConfig } from 'vitest/config';

// Plain Node runs the files: one copy of graphql, the same semantics as production.
const native = { experimental: { viteModuleRunner: false } };
const unit = '{schema,gateway,standalone,subgraphs,tooling}/**/*.test.ts';
const integration = '**/test/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { ...native, name: 'unit', include: [unit], exclude: ['**/node_modules/**', integration] } },
      {
        test: {
          ...native,
          name: 'integration',
          include: [integration],
          exclude: ['**/node_modules/**'],
          globalSetup: ['./tooling/test-postgres.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
