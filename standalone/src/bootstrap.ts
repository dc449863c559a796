import { parseArgs } from 'node:util';
import { systemClock } from '@workgraph/kit/clock';
import { DomainError } from '@workgraph/kit/errors';
import { encodeId, newId } from '@workgraph/kit/ids';
import { openOperator } from '@workgraph/work/operator';
import { type Config, readConfig } from './config.ts';
import { openDataFolder } from './data-folder.ts';
import { openDatabase } from './database.ts';
import { openLocalIssuer } from './local-issuer.ts';
import { addOrganization, type KnownOrganization, readOrganizations } from './organizations-file.ts';
import { runCommand } from './run-command.ts';
import { StartProblem } from './start-problem.ts';

const usage = 'npm run bootstrap -- --org "Acme" --admin "Ada Lovelace <ada@acme.example>"';

await runCommand(async () => {
  const config = readConfig();
  const { name, admin } = readArguments();
  const known = readOrganizations(config.dataFolder).find(
    (one) => one.name === name && one.admin.email === admin.email,
  );
  const organization = known ?? (await createOrganization(config, name, admin));
  const issuer = await openLocalIssuer(config.dataFolder);
  const token = await issuer.sign(organization.id, organization.admin.id);
  process.stdout.write(`Organization ${name}: ${encodeId('Organization', organization.id)}
Admin ${admin.email}: ${encodeId('User', organization.admin.id)}
Start the platform with npm start, then sign in with this token (12 hours; the same command makes another):

${token}
`);
});

function readArguments(): { name: string; admin: { name: string; email: string } } {
  const { values } = parseArgs({ options: { org: { type: 'string' }, admin: { type: 'string' } } });
  const match = /^\s*(.+?)\s*<\s*([^<>\s]+)\s*>\s*$/.exec(values.admin ?? '');
  const [, name, email] = match ?? [];
  if (!values.org || !name || !email)
    throw new StartProblem(`Name the organization and its first admin: ${usage}`);
  return { name: values.org, admin: { name, email: email.toLowerCase() } };
}

async function createOrganization(
  config: Config,
  name: string,
  admin: { name: string; email: string },
): Promise<KnownOrganization> {
  const folder = openDataFolder(config.dataFolder);
  try {
    const database = await openDatabase(config.databaseUrl, folder);
    const operator = openOperator(database.url, systemClock);
    try {
      const organization = { id: newId(), name, admin: { id: newId(), email: admin.email } };
      await operator.createOrganization(organization.id, {
        name,
        admin: { ...admin, id: organization.admin.id },
      });
      addOrganization(folder.path, organization);
      return organization;
    } catch (error) {
      throw error instanceof DomainError ? new StartProblem(error.message) : error;
    } finally {
      await operator.close();
      await database.stop();
    }
  } finally {
    folder.close();
  }
}
