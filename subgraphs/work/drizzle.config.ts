import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: 'subgraphs/work/src/**/*.table.ts',
  out: 'subgraphs/work/migrations',
  schemaFilter: ['work'],
});
