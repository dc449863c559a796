import type { Migrations } from '@workgraph/kit/db/migrate';

export const assistantMigrations: Migrations = {
  schema: 'assistant',
  folder: new URL('../migrations/', import.meta.url),
  hasApplication: true,
  jobs: true,
};
