import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onServer } from '@workgraph/kit/testing/cloned-database';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, freshFolder, type Run, run, startPlatformProcess } from './running-platform.ts';

const folder = freshFolder();
const embedded = { WORKGRAPH_DATA_DIR: folder };
const running: Run[] = [];

async function start(env: Record<string, string>) {
  const platform = await startPlatformProcess(env);
  running.push(platform);
  return platform;
}

async function tokens(env: Record<string, string>): Promise<Record<string, string>> {
  const command = run('demo-tokens.ts', env);
  expect(await command.ended).toBe(0);
  return JSON.parse(command.output());
}

async function refusal(env: Record<string, string>): Promise<string> {
  const attempt = run('main.ts', { PORT: '0', ...env });
  running.push(attempt);
  expect(await attempt.ended).toBe(1);
  return attempt.output().trim();
}

const whoAmI = '{ viewer { role user { name } organization { name } } }';

afterAll(async () => {
  for (const { child, ended } of running) {
    if (child.exitCode === null) child.kill('SIGKILL');
    await ended;
  }
  rmSync(dirname(folder), { recursive: true, force: true });
});

describe('the first start', () => {
  let platform: Run & { url: string };
  beforeAll(async () => {
    platform = await start(embedded);
  });

  it('answers health and readiness, and serves the explorer', async () => {
    expect((await fetch(`${platform.url}/health`)).status).toBe(200);
    expect((await fetch(`${platform.url}/ready`)).status).toBe(200);
    expect((await fetch(platform.url)).headers.get('content-type')).toContain('text/html');
  });

  it('signs in everybody of the demo cast', async () => {
    const cast = await tokens(embedded);
    expect(Object.keys(cast)).toEqual(['admin', 'owner', 'member', 'viewer', 'outsider', 'foreign']);
    for (const token of Object.values(cast)) {
      expect(await ask(platform.url, token, whoAmI)).toMatchObject({ data: { viewer: { user: {} } } });
    }
    expect(await ask(platform.url, cast.foreign ?? '', whoAmI)).toMatchObject({
      data: { viewer: { role: 'ADMIN', organization: { name: 'Orbit Foods' } } },
    });
  });

  it('offers the cast to the explorer with fresh tokens', async () => {
    const demo = (await (await fetch(`${platform.url}/explorer/demo.json`)).json()) as {
      cast: { token: string }[];
    };
    expect(demo.cast).toHaveLength(6);
    expect(await ask(platform.url, demo.cast[0]?.token ?? '', whoAmI)).toMatchObject({
      data: { viewer: { user: { name: 'Ada Lovelace' } } },
    });
  });

  it('holds its folder: a second platform on it says who has it', async () => {
    expect(await refusal(embedded)).toContain(String(platform.child.pid));
  });

  it('says that a port is taken', async () => {
    const { port } = new URL(platform.url);
    const other = freshFolder();
    expect(await refusal({ WORKGRAPH_DATA_DIR: other, PORT: port })).toBe(
      `Port ${port} is taken; choose another: PORT=4001 npm start`,
    );
    rmSync(dirname(other), { recursive: true, force: true });
  });

  it('stops everything on Ctrl-C, Postgres included', async () => {
    const postmaster = Number(
      readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    platform.child.kill('SIGINT');
    expect(await platform.ended).toBe(0);
    expect(() => process.kill(postmaster, 0)).toThrow(expect.objectContaining({ code: 'ESRCH' }));
  });
});

describe('a later start', () => {
  it('finds the same data and adds no demo twice', async () => {
    const platform = await start(embedded);
    const { admin = '' } = await tokens(embedded);
    expect(await ask(platform.url, admin, '{ workspaces { totalCount } }')).toMatchObject({
      data: { workspaces: { totalCount: 3 } },
    });
    platform.child.kill('SIGKILL');
    await platform.ended;
  });

  it('heals what a killed run left behind', async () => {
    const platform = await start(embedded);
    platform.child.kill('SIGTERM');
    expect(await platform.ended).toBe(0);
  });

  it('says in one line that the folder is not its own', async () => {
    const other = freshFolder();
    writeFileSync(join(dirname(other), 'letter.txt'), 'private');
    const line = await refusal({ WORKGRAPH_DATA_DIR: dirname(other) });
    expect(line.split('\n')).toHaveLength(1);
    expect(line).toContain(dirname(other));
    rmSync(dirname(other), { recursive: true, force: true });
  });
});

describe('on an existing server', () => {
  const urlOf = (name: string) =>
    Object.assign(new URL(inject('postgresUrl')), { pathname: `/${name}` }).href;
  const other = freshFolder();
  afterAll(() => rmSync(dirname(other), { recursive: true, force: true }));

  it.each([
    ['is no address', 'mysql://localhost/x', 'DATABASE_URL is no address of a Postgres'],
    ['leads nowhere', 'postgres://nobody@127.0.0.1:1/x', 'No Postgres answers at 127.0.0.1:1'],
  ])('one clear line says that DATABASE_URL %s', async (_, url, line) => {
    const said = await refusal({ DATABASE_URL: url, WORKGRAPH_DATA_DIR: other });
    expect(said).toContain(line);
    expect(said.split('\n')).toHaveLength(1);
  });

  it('one clear line says that the database is missing', async () => {
    expect(await refusal({ DATABASE_URL: urlOf('start_missing'), WORKGRAPH_DATA_DIR: other })).toContain(
      'There is no database start_missing',
    );
  });

  it('one clear line says that the user lacks the rights', async () => {
    await onServer(inject('postgresUrl'), 'create role start_guest login');
    await onServer(inject('postgresUrl'), 'create database start_rights');
    const url = new URL(urlOf('start_rights'));
    url.username = 'start_guest';
    expect(await refusal({ DATABASE_URL: url.href, WORKGRAPH_DATA_DIR: other })).toContain(
      'start_guest may not',
    );
  });

  it('an empty database gets no demo unless asked for; bootstrap makes the first organization', async () => {
    await onServer(inject('postgresUrl'), 'create database start_plain');
    const env = { DATABASE_URL: urlOf('start_plain'), WORKGRAPH_DATA_DIR: other };
    const made = run('bootstrap.ts', env, ['--org', 'Initech', '--admin', 'Bill <Bill@initech.example>']);
    expect(await made.ended, made.output()).toBe(0);
    const token = made.output().trim().split('\n').at(-1) ?? '';

    const platform = await start({ ...env, WORKGRAPH_DEMO: '1' });
    expect(
      await ask(platform.url, token, `{ viewer { role organization { name } } people { totalCount } }`),
    ).toEqual({
      data: { viewer: { role: 'ADMIN', organization: { name: 'Initech' } }, people: { totalCount: 1 } },
    });
    expect((await fetch(`${platform.url}/explorer/demo.json`)).status).toBe(404);
    const { admin = '' } = await tokens(env);
    expect(await ask(platform.url, admin, whoAmI)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    platform.child.kill('SIGTERM');
    await platform.ended;
  });

  it('an empty database gets the demo when asked for', async () => {
    await onServer(inject('postgresUrl'), 'create database start_demo');
    const demoFolder = freshFolder();
    const env = { DATABASE_URL: urlOf('start_demo'), WORKGRAPH_DATA_DIR: demoFolder };
    const plain = await start(env);
    expect((await fetch(`${plain.url}/explorer/demo.json`)).status).toBe(404);
    plain.child.kill('SIGTERM');
    await plain.ended;
    const platform = await start({ ...env, WORKGRAPH_DEMO: '1' });
    const { owner = '' } = await tokens(env);
    expect(await ask(platform.url, owner, whoAmI)).toMatchObject({
      data: { viewer: { user: { name: 'Olga Berg' } } },
    });
    platform.child.kill('SIGTERM');
    await platform.ended;
    rmSync(dirname(demoFolder), { recursive: true, force: true });
  });
});
