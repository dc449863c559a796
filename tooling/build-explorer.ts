import { spawnSync } from 'node:child_process';

/** Builds the GraphiQL page where it is missing or older than its sources; prints nothing unless that fails. */
const { status, stdout, stderr } = spawnSync(
  'turbo',
  ['run', 'build', '--filter=@workgraph/explorer', '--output-logs=errors-only'],
  { env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }, encoding: 'utf8' },
);
if (status !== 0) {
  process.stderr.write(`The GraphiQL page could not be built.\n${stdout}${stderr}`);
  process.exitCode = 1;
}
