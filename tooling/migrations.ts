import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { Config } from 'drizzle-kit';
import { type DrizzleSnapshotJSON, generateDrizzleJson } from 'drizzle-kit/api';

const { values, positionals } = parseArgs({ options: { name: { type: 'string' } }, allowPositionals: true });
const configs = globSync('subgraphs/*/drizzle.config.ts').sort();
const drifted: string[] = [];
for (const path of configs) {
  drizzleKit('check', `--config=${path}`);
  if (await hasDrifted(path)) drifted.push(path);
}
if (positionals[0] === 'write') write(values.name);
else if (drifted.length > 0) fail(`Tables have changed without a migration: ${drifted.join(', ')}`);

/** Whether the tables are no longer what the newest migration left. */
async function hasDrifted(path: string): Promise<boolean> {
  const config = (await import(resolve(path))).default as Config & { schema: string; out: string };
  const tables = globSync(config.schema).map((file) => import(resolve(file)));
  const newest = globSync(`${config.out}/meta/*_snapshot.json`).sort().at(-1);
  const before = newest ? (JSON.parse(readFileSync(newest, 'utf8')) as DrizzleSnapshotJSON) : null;
  const filter = [config.schemaFilter ?? []].flat();
  const now = generateDrizzleJson(Object.assign({}, ...(await Promise.all(tables))), undefined, filter);
  return !before || !isDeepStrictEqual(content(before), content(now));
}

/** As it stands in a file, without what names the snapshot rather than the tables. */
function content(snapshot: DrizzleSnapshotJSON): unknown {
  return JSON.parse(JSON.stringify({ ...snapshot, id: null, prevId: null }));
}

/** Migrations are named by the person who writes them, never at random. */
function write(name: string | undefined): void {
  if (drifted.length > 0 && !name)
    fail('Tables have changed; name their migration: npm run generate -- --name add_task_rank');
  else for (const path of drifted) drizzleKit('generate', `--config=${path}`, `--name=${name}`);
}

function drizzleKit(...args: string[]): void {
  // A check speaks only of failures; generate may have to ask whether a column was renamed.
  const isCheck = args[0] === 'check';
  const { status, stdout } = spawnSync('drizzle-kit', args, {
    stdio: ['inherit', isCheck ? 'pipe' : 'inherit', 'inherit'],
  });
  if (status !== 0) fail(`${stdout ?? ''}drizzle-kit ${args.join(' ')} failed`);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
