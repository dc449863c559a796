import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: 'subgraphs/resource/src/**/*.table.ts',
  out: 'subgraphs/resource/migrations',
  schemaFilter: ['resource'],
});
