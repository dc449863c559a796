import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';

const candidates = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
const run = promisify(execFile);

/** What a headless browser in a container needs, and nothing that calls home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
];

/**
 * Path of an installed Chromium. With CI set it is installed by apt-get where it is missing, and a failure
 * to do so throws; elsewhere null, with the reason printed, so that a caller can skip.
 */
export async function findChromium(): Promise<string | null> {
  const found = await firstExecutable();
  if (found) return found;
  if (!process.env.CI) {
    process.stderr.write(
      'No Chromium found: browser tests are skipped (apt-get install chromium runs them).\n',
    );
    return null;
  }
  // Test files run side by side and apt-get refuses a second caller, so they queue on a lock.
  const apt = 'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium';
  const install = `test -x /usr/bin/chromium || { ${apt}; }`;
  await run('flock', ['/tmp/install-chromium.lock', 'sh', '-c', install], { maxBuffer: 64 * 1024 * 1024 });
  const installed = await firstExecutable();
  if (!installed) throw new Error(`apt-get left no browser at ${candidates.join(' or ')}`);
  return installed;
}

async function firstExecutable(): Promise<string | null> {
  for (const path of candidates) {
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return null;
}
