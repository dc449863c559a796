import type { Migrations } from '@workgraph/kit/db/migrate';

export const resourceMigrations: Migrations = {
  schema: 'resource',
  folder: new URL('../migrations/', import.meta.url),
  hasApplication: true,
};
