import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../src/postgres-server.ts';
import { startOf } from '../src/running-process.ts';
import { StartProblem } from '../src/start-problem.ts';

const isRoot = process.getuid?.() === 0;
const quick = { durable: false };
const children: ChildProcess[] = [];
let folder: string;
/** Used by one test after the other: each leaves it stopped, or killed. */
let cluster: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workgraph-postgres-'));
  chmodSync(folder, 0o755);
  cluster = join(folder, 'postgres');
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Another node process; `code` has `startPostgres` and `path` in scope. Lines of its output, as they come. */
function otherProcess(code: string, path: string, options: { detached?: boolean } = {}) {
  const module = new URL('../src/postgres-server.ts', import.meta.url).href;
  const script = `const { startPostgres } = await import(${JSON.stringify(module)});
    const path = ${JSON.stringify(path)};
    ${code}`;
  const args = ['--input-type=module', '-e', script];
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, line: async () => String((await lines.next()).value) };
}

async function query(url: string, text: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, onnotice() {} });
  try {
    return [...(await sql.unsafe(text))].map((row) => Object.values(row)[0]);
  } finally {
    await sql.end();
  }
}

function serverPid(path: string): number {
  return Number(readFileSync(join(path, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await sleep(5);
}

async function problemOf(path: string, options = {}): Promise<string> {
  const failed = await startPostgres(path, options).then(
    (server) => server.stop().then(() => null),
    (error: unknown) => error,
  );
  expect(failed).toBeInstanceOf(StartProblem);
  const { message } = failed as StartProblem;
  expect(message).not.toContain('\n');
  return message;
}

describe('the embedded Postgres', () => {
  it('starts on an empty folder, listens on 127.0.0.1 alone, and is gone when stopped', async () => {
    const server = await startPostgres(cluster, quick);
    expect(server.notice).toBeNull();
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
    const settings = ['listen_addresses', 'unix_socket_directories', 'max_connections', 'server_encoding'];
    const shown = await query(
      server.url,
      `select ${settings.map((s) => `current_setting('${s}')`).join(`||' '||`)}`,
    );
    expect(shown).toEqual(['127.0.0.1  200 UTF8']);
    await query(server.url, 'create table kept as select 1 as n');
    const pid = serverPid(cluster);
    await Promise.all([server.stop(), server.stop()]);
    expect(startOf(pid)).toBeNull();
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
    await server.stop();
  });

  it('keeps its data over a restart, and is durable unless told otherwise', async () => {
    const server = await startPostgres(cluster);
    expect(await query(server.url, 'select n from kept')).toEqual([1]);
    const safe = `select current_setting('fsync') || current_setting('synchronous_commit')`;
    expect(await query(server.url, safe)).toEqual(['onon']);
    await server.stop();
  });

  it('recovers what was committed before node was killed', async () => {
    const { child, line } = otherProcess('console.log((await startPostgres(path)).url);', cluster);
    await query(await line(), 'insert into kept values (2)');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const server = await startPostgres(cluster, quick);
    expect(await query(server.url, 'select n from kept order by n')).toEqual([1, 2]);
    await server.stop();
  });

  it('replaces the Postgres that a killed run left behind', async () => {
    // From a worker thread it is not tied to the life of its process.
    const worker = `import { Worker } from 'node:worker_threads';
      const module = ${JSON.stringify(new URL('../src/postgres-server.ts', import.meta.url).href)};
      new Worker('import(' + JSON.stringify(module) + ').then((m) => m.startPostgres(' + JSON.stringify(path) +
        ')).then((server) => { console.log(server.url); setInterval(() => {}, 1000); })', { eval: true });`;
    const { child, line } = otherProcess(worker, cluster);
    await query(await line(), 'insert into kept values (3)');
    const left = serverPid(cluster);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await sleep(50);
    expect(startOf(left)).not.toBeNull();
    const server = await startPostgres(cluster, quick);
    expect(startOf(left)).toBeNull();
    expect(await query(server.url, 'select n from kept order by n')).toEqual([1, 2, 3]);
    await server.stop();
  });

  it('recovers when node and Postgres were both killed', async () => {
    const { child, line } = otherProcess('console.log((await startPostgres(path)).url);', cluster);
    await query(await line(), 'insert into kept values (4)');
    const pid = serverPid(cluster);
    process.kill(pid, 'SIGKILL');
    child.kill('SIGKILL');
    await until(() => startOf(pid) === null);
    const server = await startPostgres(cluster, quick);
    expect(await query(server.url, 'select n from kept order by n')).toEqual([1, 2, 3, 4]);
    await server.stop();
  });

  it('leaves alone a process that has got the pid of a Postgres of old', async () => {
    const stranger = spawn('sleep', ['60']);
    children.push(stranger);
    writeFileSync(
      join(cluster, 'postmaster.pid'),
      `${stranger.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n\nready\n`,
    );
    const server = await startPostgres(cluster, quick);
    expect(startOf(stranger.pid ?? 0)).not.toBeNull();
    await server.stop();
  });

  it("does not hear a terminal's interrupt, so that we can still write while we stop", async () => {
    const code = `const server = await startPostgres(path);
      process.once('SIGINT', () => setTimeout(() => console.log('drained'), 100));
      console.log(server.url);`;
    const { child, line } = otherProcess(code, cluster, { detached: true });
    const url = await line();
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await line()).toBe('drained');
    expect(await query(url, 'select 1')).toEqual([1]);
    const pid = serverPid(cluster);
    child.kill('SIGKILL');
    await until(() => startOf(pid) === null);
  });

  it('goes with a process that exits without stopping it', async () => {
    const { line } = otherProcess('await startPostgres(path); console.log("up"); process.exit(1);', cluster);
    await line();
    await until(() => !existsSync(join(cluster, 'postmaster.pid')));
  });

  it('makes the database anew when making it was interrupted, and clears what is left of that', async () => {
    const path = join(folder, 'interrupted');
    const halfMade = () => readdirSync(folder).filter((name) => name.startsWith('interrupted.new-'));
    const { child } = otherProcess('await startPostgres(path);', path);
    await until(() => halfMade().some((name) => existsSync(join(folder, name, 'base'))));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(path)).toBe(false);
    mkdirSync(join(folder, 'interrupted.new-long-ago'));
    const server = await startPostgres(path, quick);
    expect(await query(server.url, 'select 1')).toEqual([1]);
    await server.stop();
    expect(halfMade()).not.toContain('interrupted.new-long-ago');
  });

  it('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    expect(await problemOf(cluster, { port })).toContain(`Port ${port}`);
    other.close();
  });

  it('says what to do about a folder that is no whole database', async () => {
    const path = join(folder, 'half');
    mkdirSync(join(path, 'base'), { recursive: true });
    expect(await problemOf(path)).toBe(
      `${path} is not a complete database: restore it, or delete it to start with an empty one.`,
    );
  });

  it('says what to do about a database of another Postgres', async () => {
    const path = join(folder, 'old');
    mkdirSync(join(path, 'global'), { recursive: true });
    writeFileSync(join(path, 'global/pg_control'), '');
    writeFileSync(join(path, 'PG_VERSION'), '17\n');
    expect(await problemOf(path)).toContain('was written by Postgres 17 and this is Postgres 18');
  });

  it('says why Postgres does not start, and where its log is', async () => {
    const control = join(cluster, 'global/pg_control');
    const whole = readFileSync(control);
    writeFileSync(control, Buffer.alloc(whole.length, 7));
    const problem = await problemOf(cluster);
    expect(problem).toContain('Postgres does not start: FATAL:');
    expect(problem).toContain(`${cluster}.log`);
    writeFileSync(control, whole);
  });

  it('says that a database it was linked to is gone', async () => {
    const path = join(folder, 'dangling');
    execFileSync('ln', ['-s', '/nowhere/postgres', path]);
    expect(await problemOf(path)).toContain('points to a database that is gone');
  });
});

describe.runIf(isRoot)('the embedded Postgres under root, in a folder closed to others', () => {
  let closed: string;

  beforeAll(() => {
    closed = mkdtempSync(join(tmpdir(), 'workgraph-closed-'));
  });

  afterAll(() => {
    rmSync(closed, { recursive: true, force: true });
  });

  it('keeps its data elsewhere, says where, and starts empty when the folder was deleted', async () => {
    const path = join(closed, 'data/postgres');
    const first = await startPostgres(path, quick);
    const real = realpathSync(path);
    try {
      expect(lstatSync(path).isSymbolicLink()).toBe(true);
      expect(first.notice).toContain(`kept in ${real}`);
      await query(first.url, 'create table kept as select 1 as n');
      await first.stop();

      const again = await startPostgres(path, quick);
      expect(await query(again.url, 'select n from kept')).toEqual([1]);
      await again.stop();

      rmSync(dirname(path), { recursive: true });
      const fresh = await startPostgres(path, quick);
      expect(await query(fresh.url, `select to_regclass('kept')`)).toEqual([null]);
      await fresh.stop();
    } finally {
      rmSync(dirname(real), { recursive: true, force: true });
      rmSync(dirname(realpathSync(path)), { recursive: true, force: true });
    }
  });

  it('runs as whoever owns the database, and gives one that root owns to nobody', async () => {
    const path = join(folder, 'owned');
    await (await startPostgres(path, quick)).stop();
    for (const [owner, runsAs] of [
      [1, 1],
      [0, 65534],
    ]) {
      execFileSync('chown', ['-R', `${owner}:${owner}`, path]);
      const server = await startPostgres(path, quick);
      expect(statSync(join(path, 'postmaster.pid')).uid).toBe(runsAs);
      await server.stop();
    }
  });
});
