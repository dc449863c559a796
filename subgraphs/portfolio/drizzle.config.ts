import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: 'subgraphs/portfolio/src/**/*.table.ts',
  out: 'subgraphs/portfolio/migrations',
  schemaFilter: ['portfolio'],
});
