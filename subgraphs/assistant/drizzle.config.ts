import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: 'subgraphs/assistant/src/**/*.table.ts',
  out: 'subgraphs/assistant/migrations',
  schemaFilter: ['assistant'],
});
