import { readConfig } from './config.ts';
import { cast } from './demo/cast.ts';
import { demoTokens } from './demo/demo-cast.ts';
import { type Platform, startPlatform } from './platform.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const platform = await startPlatform(readConfig());
  stopOnSignals(platform);
  const seconds = (performance.now() / 1_000).toFixed(1);
  process.stdout.write(`${await welcome(platform, seconds)}\n`);
});

/** The first signal drains and stops everything, Postgres included; the second one stops waiting. */
function stopOnSignals(platform: Platform): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      runCommand(() => platform.stop()).then(() => process.exit());
    });
  }
}

async function welcome({ url, demo, notice }: Platform, seconds: string): Promise<string> {
  const lines = [
    `Workgraph is ready after ${seconds} s. Ctrl-C stops it.`,
    '',
    `  GraphiQL  ${url}/`,
    `  Graph     ${url}/graphql`,
  ];
  if (notice) lines.push('', `  ${notice}`);
  if (!demo)
    return [
      ...lines,
      '',
      '  Sign in with a token of your organization (npm run bootstrap makes the first).',
    ].join('\n');
  const { member } = await demoTokens(demo);
  return [
    ...lines,
    '',
    `  Sign in: in GraphiQL one click on a person; elsewhere as ${cast.member.person.name} with`,
    '',
    `Authorization: Bearer ${member}`,
    '',
    '  Tokens of everybody: npm run -s demo:tokens',
    '  Try first: { myWork { counts { total dueThisWeek } tasks { nodes { key title dueDate } } } }',
    '',
  ].join('\n');
}
