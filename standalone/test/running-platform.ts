import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../src/', import.meta.url));

export type Run = {
  readonly child: ChildProcess;
  /** What it has printed so far, both streams. */
  output(): string;
  /** The exit code, once it has ended. */
  ended: Promise<number | null>;
};

/** A command of this package as a process of its own, with nothing of our environment but what it needs. */
export function run(command: string, env: Record<string, string>, args: readonly string[] = []): Run {
  const child = spawn(process.execPath, [join(sources, command), ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const append = (chunk: Buffer) => {
    text += chunk;
  };
  child.stdout.on('data', append);
  child.stderr.on('data', append);
  return { child, output: () => text, ended: once(child, 'close').then(([code]) => code) };
}

/** A platform that has said it is ready; rejects with its words when it ends instead. */
export async function startPlatformProcess(env: Record<string, string>): Promise<Run & { url: string }> {
  const started = run('main.ts', { PORT: '0', ...env });
  const ended = started.ended.then((code) => {
    throw new Error(`It ended with ${code}:\n${started.output()}`);
  });
  ended.catch(() => {});
  for (;;) {
    const [, url] = /Graph +(\S+)\/graphql/.exec(started.output()) ?? [];
    if (url && started.output().includes('is ready')) return { ...started, url };
    await Promise.race([once(started.child.stdout ?? started.child, 'data'), ended]);
  }
}

/** A folder of one's own that Postgres, running as somebody else, can enter. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workgraph-start-'));
  chmodSync(folder, 0o755);
  return join(folder, 'data');
}

export async function ask(
  url: string,
  token: string,
  query: string,
  variables: object = {},
): Promise<{ data?: never; errors?: never }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as never;
}
