// Plain JavaScript without dependencies: it runs before anything is installed, on whatever Node the system has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LONGEST_INSTALL_MS = 15 * 60_000;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.workgraph-installed');
const lock = join(modules, '.workgraph-installing');

if (!isFresh()) process.exitCode = await installAlone();

function isFresh() {
  return existsSync(join(modules, '.bin/node')) && read(stamp) === fingerprint(manifests());
}

/** What npm was asked for, and what it wrote: a hand-made npm install or uninstall shows in npm's own record. */
function fingerprint(asked) {
  const hash = createHash('sha256').update(JSON.stringify(asked));
  for (const file of ['package-lock.json', 'node_modules/.package-lock.json']) {
    hash.update(`${file}\n`);
    // As bytes: making strings of them takes ten times as long.
    if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function manifests() {
  const own = read(join(root, 'package.json'));
  const folders = JSON.parse(own).workspaces.flatMap((pattern) =>
    pattern.endsWith('/*') ? subfolders(pattern.slice(0, -2)) : pattern,
  );
  const others = folders.map((folder) => [folder, read(join(root, folder, 'package.json'))]);
  return [process.platform, process.arch, own, read(join(root, '.npmrc')), ...others];
}

function subfolders(folder) {
  const path = join(root, folder);
  return existsSync(path)
    ? readdirSync(path)
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];
}

/** Of two runs at once the second waits, and finds nothing left to do. */
async function installAlone() {
  mkdirSync(modules, { recursive: true });
  for (let waited = false; !takeLock(); waited = true) {
    const hint = `Waiting for another run that installs dependencies (if there is none, delete ${lock})…\n`;
    if (!waited) process.stdout.write(hint);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return isFresh() ? 0 : install();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock() {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isAbandoned()) return false;
    rmSync(lock, { force: true });
    return takeLock();
  }
}

function isAbandoned() {
  const found = statSync(lock, { throwIfNoEntry: false });
  if (!found) return false;
  const age = Date.now() - found.mtimeMs;
  const pid = Number(read(lock));
  // In a container a killed run and the next one may well have the same pid.
  if (pid === process.pid) return true;
  // Empty while it is being written.
  if (!pid) return age > 10_000;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'ESRCH';
  }
  return age > LONGEST_INSTALL_MS;
}

function install() {
  process.stdout.write('Installing dependencies (about a minute)…\n');
  const asked = manifests();
  const status = npm('install');
  if (status !== 0) return status;
  // Its binary comes by an install script: npm does not catch up on one that was skipped before.
  if (!existsSync(join(modules, '.bin/node'))) npm('rebuild', 'node');
  if (!existsSync(join(modules, '.bin/node'))) {
    process.stderr.write(
      'Node 24 was not installed: npm must be allowed to run install scripts (npm config get ignore-scripts).\n',
    );
    return 1;
  }
  writeFileSync(stamp, fingerprint(asked));
  return 0;
}

function npm(...args) {
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund', '--no-progress'];
  const { status, error } = spawnSync('npm', [...args, ...quiet], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (error) process.stderr.write(`npm cannot be run: ${error.message}\n`);
  return status ?? 1;
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
