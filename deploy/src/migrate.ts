import { migrate } from '@workgraph/kit/db/migrate';
import { allMigrations } from '@workgraph/standalone/houses';
import { runCommand } from '@workgraph/standalone/run-command';
import { readMigrateConfig } from './config.ts';

await runCommand(async () => {
  await migrate(readMigrateConfig().databaseUrl, allMigrations);
  process.stdout.write('The database is up to date.\n');
});
