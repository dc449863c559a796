import { readConfig } from './config.ts';
import { demoTokens } from './demo/demo-cast.ts';
import { hasLocalIssuer, openLocalIssuer } from './local-issuer.ts';
import { runCommand } from './run-command.ts';
import { StartProblem } from './start-problem.ts';

await runCommand(async () => {
  const { dataFolder } = readConfig();
  if (!hasLocalIssuer(dataFolder))
    throw new StartProblem(`No demo has been started in ${dataFolder} yet: npm start`);
  const tokens = await demoTokens(await openLocalIssuer(dataFolder));
  process.stdout.write(`${JSON.stringify(tokens, null, 2)}\n`);
});
