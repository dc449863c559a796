import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder } from './data-folder.ts';
import { StartProblem } from './start-problem.ts';

let parent: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'workgraph-data-'));
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(parent, { recursive: true, force: true });
});

/** A second process that runs `code` with `openDataFolder` and `path` in scope; resolves with its first output. */
async function otherProcess(code: string, path: string): Promise<{ child: ChildProcess; said: string }> {
  const module = new URL('./data-folder.ts', import.meta.url).href;
  const script = `const { openDataFolder } = await import(${JSON.stringify(module)});
    const path = ${JSON.stringify(path)};
    ${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [chunk] = await once(child.stdout, 'data');
  return { child, said: String(chunk).trim() };
}

function problemOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof StartProblem) return error.message;
    throw error;
  }
  throw new Error('opened without a problem');
}

describe('the data folder', () => {
  it('is made with all its parents, and opens again after it was closed', () => {
    const path = join(parent, 'a/b');
    const first = openDataFolder(path);
    expect(first).toMatchObject({ path, postgres: join(path, 'postgres') });
    first.close();
    openDataFolder(path).close();
  });

  it('keeps one secret that only its owner may read', () => {
    const first = openDataFolder(parent);
    const secret = first.secret();
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(first.secret()).toBe(secret);
    expect(statSync(join(parent, 'secret')).mode & 0o777).toBe(0o600);
    first.close();
    const again = openDataFolder(parent);
    expect(again.secret()).toBe(secret);
    again.close();
    expect(readdirSync(parent).sort()).toEqual(['.workgraph-data', 'secret']);
  });

  it('names a damaged secret instead of using it', () => {
    const folder = openDataFolder(parent);
    writeFileSync(join(parent, 'secret'), '');
    expect(problemOf(() => folder.secret())).toContain(`${join(parent, 'secret')} is damaged: delete it`);
    folder.close();
  });

  it('refuses a folder that holds something else, and leaves it as it was', () => {
    writeFileSync(join(parent, 'thesis.txt'), 'mine');
    expect(problemOf(() => openDataFolder(parent))).toContain('choose an empty or a new data folder');
    expect(readdirSync(parent)).toEqual(['thesis.txt']);
  });

  it('accepts a fresh disk', () => {
    mkdirSync(join(parent, 'lost+found'));
    openDataFolder(parent).close();
  });

  it('refuses a file, and a path below a file', () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    expect(problemOf(() => openDataFolder(file))).toContain('is not a folder');
    expect(problemOf(() => openDataFolder(join(file, 'data')))).toContain('is not a folder');
    expect(readFileSync(file, 'utf8')).toBe('');
  });

  it('refuses a folder this user cannot write', () => {
    const path = join(parent, 'closed');
    mkdirSync(path, { mode: 0o555 });
    expect(problemOf(() => asOrdinaryUser(() => openDataFolder(path)))).toContain('is not writable');
    expect(problemOf(() => asOrdinaryUser(() => openDataFolder(join(path, 'new'))))).toContain(
      'is not writable',
    );
  });

  it('refuses a second opening within the process', () => {
    const first = openDataFolder(parent);
    expect(problemOf(() => openDataFolder(parent))).toContain(`running Workgraph (process ${process.pid})`);
    first.close();
    openDataFolder(parent).close();
  });

  it('names the process that holds it, and is free when that one is killed', async () => {
    const { child } = await otherProcess(
      'openDataFolder(path); console.log("open"); setInterval(() => {}, 1000);',
      parent,
    );
    expect(problemOf(() => openDataFolder(parent))).toContain(`running Workgraph (process ${child.pid})`);
    child.kill('SIGKILL');
    await once(child, 'exit');
    openDataFolder(parent).close();
    expect(readdirSync(parent)).toEqual(['.workgraph-data']);
  });

  it('does not mistake a later process with the same pid for the holder', async () => {
    openDataFolder(parent).close();
    const { child } = await otherProcess('console.log("up"); setInterval(() => {}, 1000);', parent);
    writeFileSync(join(parent, `lock-${child.pid}-cafe-1`), '');
    openDataFolder(parent).close();
  });

  it('goes to exactly one of several that start at once', async () => {
    const code = `try { openDataFolder(path); console.log("mine"); setInterval(() => {}, 1000); }
      catch (error) { console.log(error.name); }`;
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => otherProcess(code, parent)));
    expect(outcomes.map((outcome) => outcome.said).sort()).toEqual([
      ...Array(3).fill('StartProblem'),
      'mine',
    ]);
  });
});

function asOrdinaryUser<T>(action: () => T): T {
  if (process.getuid?.() !== 0) return action();
  chmodSync(parent, 0o755);
  process.seteuid?.(65534);
  try {
    return action();
  } finally {
    process.seteuid?.(0);
  }
}
