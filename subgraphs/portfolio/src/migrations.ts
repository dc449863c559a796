import type { Migrations } from '@workgraph/kit/db/migrate';

export const portfolioMigrations: Migrations = {
  schema: 'portfolio',
  folder: new URL('../migrations/', import.meta.url),
  hasApplication: true,
};
