import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildSchema, GraphQLError, graphql } from 'graphql';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumArguments, findChromium } from '../../tooling/chromium.ts';
import { readExplorer } from '../src/explorer-files.ts';

const executablePath = await findChromium();
const packageFolder = fileURLToPath(new URL('../explorer/', import.meta.url));

const schema = buildSchema(`
  "One piece of work." type Task { title: String! }
  type Named { name: String! }
  type Viewer { user: Named! organization: Named! }
  type Query { viewer: Viewer tasks(first: Int!): [Task!]! }
`);
const people: Record<string, string> = { 'token-of-ada': 'Ada Lovelace', 'token-of-tim': 'Tim Berners' };
const cast = [
  { key: 'admin', label: 'Ada Lovelace, admin', token: 'token-of-ada' },
  { key: 'member', label: 'Tim Berners, member', token: 'token-of-tim' },
];
const examples = [
  {
    title: 'The first tasks',
    query: 'query FirstTasks($first: Int!) {\n  tasks(first: $first) { title }\n}',
    variables: { first: 2 },
  },
  { title: 'Who am I', query: 'query Me {\n  viewer { user { name } }\n}' },
];

type Operation = { query: string; operationName?: string; variables?: Record<string, unknown> };
type Asked = { operationName: string | undefined; authorization: string | undefined; preflight: unknown };
let asked: Asked[] = [];
let hasDemo = true;

async function answerGraphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { query, operationName, variables } = (await json(request)) as Operation;
  const { authorization } = request.headers;
  asked.push({ operationName, authorization, preflight: request.headers['apollo-require-preflight'] });
  const name = people[authorization?.replace('Bearer ', '') ?? ''];
  const refuse = () => {
    throw new GraphQLError('Sign in to see this.');
  };
  const rootValue = {
    viewer: () => (name ? { user: { name }, organization: { name: 'Acme' } } : refuse()),
    tasks: ({ first }: { first: number }) =>
      name ? Array.from({ length: first }, (_, i) => ({ title: `Task ${i + 1} of ${name}` })) : refuse(),
  };
  const result = await graphql({
    schema,
    source: query,
    rootValue,
    variableValues: variables,
    operationName,
  });
  sendJson(response, result);
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function serve(): Promise<Server> {
  const files = readExplorer(new URL('../explorer/dist/', import.meta.url));
  const server = createServer((request, response) => {
    if (files.answer(request, response)) return;
    if (request.url === '/graphql') void answerGraphql(request, response);
    else if (hasDemo && request.url === '/explorer/demo.json') sendJson(response, { cast });
    else if (hasDemo && request.url === '/explorer/examples.json') sendJson(response, examples);
    else response.writeHead(404).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

describe.skipIf(!executablePath)('the explorer page', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let origin: string;
  let complaints: string[] = [];
  let strangers: string[] = [];

  beforeAll(async () => {
    if (!existsSync(`${packageFolder}dist/index.html`)) {
      await promisify(execFile)('npm', ['run', 'build'], { cwd: packageFolder });
    }
    server = await serve();
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArguments });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  beforeEach(async () => {
    [asked, complaints, strangers, hasDemo] = [[], [], [], true];
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    context.on('request', (request) => {
      const isOurs = [`${origin}/`, `blob:${origin}/`, 'data:'].some((start) =>
        request.url().startsWith(start),
      );
      if (!isOurs) strangers.push(request.url());
    });
    page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterEach(async () => {
    await page.context().close();
  });

  const open = async () => {
    await page.goto(origin);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const identity = (words: string) => page.getByRole('status').filter({ hasText: words });
  const shown = (area: string, text: string) => page.locator(`${area} .view-lines`, { hasText: text });
  const person = (token: string) => asked.filter(({ authorization }) => authorization === `Bearer ${token}`);

  it('shows the editor, the documentation and the history without a word to anybody else', async () => {
    await open();
    await button('Show Documentation Explorer').click();
    await page.getByText('A GraphQL schema provides a root type').waitFor();
    await button('Show History').click();
    await page.getByRole('region', { name: 'History' }).waitFor();
    expect(asked.map(({ preflight }) => preflight)).toEqual(['true']);
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('runs an example, variables included, as the member of the cast one clicks', async () => {
    await open();
    await button('Tim Berners, member').click();
    await identity('Tim Berners · Acme').waitFor();
    await button(/^Execute query/).click();
    await shown('.graphiql-response', 'Task 2 of Tim Berners').waitFor();
    const operations = person('token-of-tim').map(({ operationName }) => operationName);
    expect(operations.toSorted()).toEqual(['FirstTasks', 'IntrospectionQuery', 'WhoAmI']);
    expect(await button('Tim Berners, member').getAttribute('aria-pressed')).toBe('true');
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('keeps token, tabs and variables over a reload, the token in the session only', async () => {
    await open();
    await button('Ada Lovelace, admin').click();
    await identity('Ada Lovelace · Acme').waitFor();
    await page.reload();
    await identity('Ada Lovelace · Acme').waitFor();
    await shown('.graphiql-query-editor', 'The first tasks').waitFor();
    await shown('.graphiql-editor-tool', '"first": 2').waitFor();
    expect(await page.getByRole('tab', { name: 'Me', exact: true }).isVisible()).toBe(true);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toContain('token-of-ada');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('token-of-ada');
  });

  it('signs in by a pasted token, masks it until asked, and signs out', async () => {
    await open();
    const field = page.getByLabel('Token', { exact: true });
    await page.evaluate(`navigator.clipboard.writeText(' Bearer token-of-ada ')`);
    await field.press('Control+V');
    await identity('Ada Lovelace · Acme').waitFor();
    expect([await field.inputValue(), await field.getAttribute('type')]).toEqual([
      'token-of-ada',
      'password',
    ]);
    await button('Show token').click();
    expect(await field.getAttribute('type')).toBe('text');
    await button('Sign out').click();
    await identity('Not signed in').waitFor();
    expect(await field.inputValue()).toBe('');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('shows why a token is refused', async () => {
    await open();
    await page.getByLabel('Token', { exact: true }).fill('forged');
    await button('Sign in').click();
    await identity('Sign in to see this.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('welcomes with one query and no cast where there is no demo', async () => {
    hasDemo = false;
    await open();
    await shown('.graphiql-query-editor', 'Welcome to Workgraph').waitFor();
    expect(await page.getByLabel('Demo cast').count()).toBe(0);
    const notFound = complaints.filter((text) => !text.includes('404 (Not Found)'));
    expect([complaints.length, notFound]).toEqual([2, []]);
  });
});
