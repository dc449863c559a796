import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: 'subgraphs/kit/src/log/log.table.ts',
  out: 'subgraphs/kit/migrations',
  schemaFilter: ['log'],
});
