import type { Migrations } from '@workgraph/kit/db/migrate';

export const workMigrations: Migrations = {
  schema: 'work',
  folder: new URL('../migrations/', import.meta.url),
  hasApplication: true,
};
