import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { encodeId } from '@workgraph/kit/ids';
import { acme, type CastKey, cast, orbit } from '@workgraph/standalone/demo/cast';
import { openLocalIssuer } from '@workgraph/standalone/local-issuer';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');

type Service = {
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};
const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
};

export const services = Object.entries(compose.services)
  .filter(([, { command }]) => command)
  .map(([name]) => name);

export type Process = {
  readonly name: string;
  readonly url: string;
  readonly child: ChildProcess;
  output(): string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
};

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
export type Told = { data: any; errors?: { path?: (string | number)[]; extensions: { code: string } }[] };

/** The processes that docker-compose.yml names, by its very commands, on this machine's own addresses. */
export async function openPlatform(databaseUrl: string) {
  const folder = mkdtempSync(join(tmpdir(), 'workgraph-deploy-'));
  const issuer = await openLocalIssuer(folder);
  const issuers = issuer.trust([acme, orbit]).map(({ organizationId, ...rest }) => ({
    ...rest,
    organization: encodeId('Organization', organizationId),
  }));
  writeFileSync(join(folder, 'issuers.json'), JSON.stringify(issuers));
  const given: Record<string, string> = {
    DATABASE_URL: databaseUrl,
    WORKGRAPH_SECRET: 'a secret that only this test knows, 32 bytes',
    WORKGRAPH_ISSUERS: join(folder, 'issuers.json'),
    WORKGRAPH_LAME_DUCK_MS: '500',
    HOST: '127.0.0.1',
    PORT: '0',
  };
  const running: Process[] = [];

  /** With the environment the file names for it, and nothing else of ours. */
  function launch(name: string, more: Record<string, string> = {}) {
    const { command = [], environment = {} } = compose.services[name] ?? {};
    const names = [...Object.keys(environment), 'WORKGRAPH_LAME_DUCK_MS'];
    const known = { ...given, ...more };
    const env = Object.fromEntries(names.map((key) => [key, known[key] ?? '']));
    const [program = '', ...args] = command;
    const child = spawn(program, args, { cwd: root, env: { PATH: process.env.PATH, ...env } });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
    return { child, output: () => text, ended: once(child, 'close').then(([code]) => code as number | null) };
  }

  async function start(name: string, more?: Record<string, string>): Promise<Process> {
    const { child, output, ended } = launch(name, more);
    const failed = ended.then((code) => {
      throw new Error(`${name} ended with ${code}:\n${output()}`);
    });
    failed.catch(() => {});
    for (;;) {
      const [, url] = /answers on (\S+)/.exec(output()) ?? [];
      if (url) {
        const one = { name, url, child, output, ended };
        running.push(one);
        return one;
      }
      await Promise.race([once(child.stdout, 'data'), failed]);
    }
  }

  return {
    launch,
    start,
    /** A token of one of the cast. */
    tokenOf: (who: CastKey) => issuer.sign(cast[who].organizationId, cast[who].person.id),
    async close() {
      for (const { child } of running) if (child.exitCode === null) child.kill('SIGKILL');
      await Promise.all(running.map(({ ended }) => ended));
      rmSync(folder, { recursive: true });
    },
  };
}

export type Platform = Awaited<ReturnType<typeof openPlatform>>;

export async function ask(url: string, token: string, query: string, variables: object = {}): Promise<Told> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Told;
}
