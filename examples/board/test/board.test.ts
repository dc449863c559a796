import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { House } from '@workgraph/schema/load-sdl';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { chromiumArguments, findChromium } from '../../../tooling/chromium.ts';
import { openWorld, type World } from '../../../tooling/world.ts';
import { openWorldGateway, type WorldGateway } from '../../../tooling/world-gateway.ts';

const executablePath = await findChromium();
const tasksQuery = `query ($id: ID!) {
  project(id: $id) { workspace { id } tasks(first: 100) { nodes { id key } } }
}`;
const createMutation = 'mutation ($input: CreateTasksInput!) { createTasks(input: $input) { position } }';
const changeMutation =
  'mutation ($id: ID!) { updateTask(input: { id: $id, priority: CRITICAL }) { position } }';
type ProjectOnly = {
  project: { workspace: { id: string }; tasks: { nodes: { id: string; key: string }[] } };
};
const root = fileURLToPath(new URL('..', import.meta.url));

describe.skipIf(!executablePath)('the board', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'workgraph-board-'));
  const missing = new Set<House>();
  let world: World;
  let gateway: WorldGateway;
  let pages: PreviewServer;
  let browser: Browser;
  let page: Page;
  let origin: string;
  let complaints: string[] = [];

  beforeAll(async () => {
    await build({ root, logLevel: 'silent', build: { outDir } });
    world = await openWorld(inject('postgresUrl'));
    gateway = await openWorldGateway(
      world,
      { demo: () => ({ cast: demoCast() }) },
      (house, transport) => (request) =>
        missing.has(house) ? Promise.reject(new Error('out of order')) : transport(request),
    );
    const proxy = { '/graphql': gateway.url, '/explorer/demo.json': gateway.url };
    pages = await preview({ root, logLevel: 'silent', build: { outDir }, preview: { port: 0, proxy } });
    origin = `http://127.0.0.1:${(pages.httpServer.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: chromiumArguments });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
    await gateway?.close();
    await world?.close();
    rmSync(outDir, { recursive: true, force: true });
  });

  beforeEach(async () => {
    missing.clear();
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') {
      const path = join(tmpdir(), `${task.name.replaceAll(/\W+/g, '-')}.png`);
      await page.screenshot({ path });
      process.stderr.write(`What the page looked like: ${path}\n`);
    }
    await page.close();
  });

  const demoCast = () =>
    Object.entries(cast).map(([key, { person, part }]) => ({
      key,
      label: `${person.name} · ${part}`,
      token: gateway.tokens[key as CastKey],
    }));

  /** By the one click of the demo, then by the list of workspaces to the board. */
  const openBoard = async (who: CastKey, project = 'Apollo launch') => {
    await page.goto(origin);
    await page.getByRole('button', { name: cast[who].person.name }).click();
    await page.getByRole('link', { name: /^Product/ }).click();
    await page.getByRole('link', { name: project }).click();
    await page.getByRole('article').first().waitFor();
  };
  const column = (name: string) => page.getByRole('region', { name, exact: true });
  const card = (key: string, within = 'Board') =>
    column(within).getByRole('article', { name: new RegExp(`^${key} `) });
  const move = async (key: string, to: string) => {
    await page.getByRole('button', { name: `Move ${key}`, exact: true }).click();
    await page.getByRole('radio', { name: to }).check();
    await page.getByRole('button', { name: 'Move', exact: true }).click();
  };
  const ask = async (who: CastKey, query: string, variables: object) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${gateway.tokens[who]}` },
      body: JSON.stringify({ query, variables }),
    });
    return ((await response.json()) as { data: ProjectOnly }).data;
  };
  /** What another client does while the page is open. */
  const reprioritize = async (key: string) => {
    const id = page.url().split('/').at(-1);
    const { project } = await ask('owner', tasksQuery, { id });
    const task = project.tasks.nodes.find((one) => one.key === key);
    await ask('owner', changeMutation, { id: task?.id });
  };

  it('shows one’s work and the workspaces, and picks none of them', async () => {
    await page.goto(origin);
    await page.getByRole('button', { name: 'Mia Chen' }).click();
    await page.getByText('Draft the product page').waitFor();
    expect(
      await page.getByRole('region', { name: 'My work' }).getByRole('definition').allInnerTexts(),
    ).toEqual(['3', '0', '0', '3']);
    expect(await page.getByRole('region', { name: 'Workspaces' }).getByRole('link').count()).toBe(2);
    expect(new URL(page.url()).hash).toBe('');
    expect(complaints).toEqual([]);
  });

  it('lets a pasted token in, and says why it lets another one not', async () => {
    await page.goto(origin);
    await page.getByLabel('Token').fill('not-a-token');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').filter({ hasText: 'valid token' }).waitFor();
    await page.getByLabel('Token').fill(`Bearer ${gateway.tokens.member}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('banner').getByText('Mia Chen').waitFor();
  });

  it('tells what a move would change, does it, and still shows it after a reload', async () => {
    await openBoard('member');
    await page.getByRole('button', { name: 'Move APL-5', exact: true }).click();
    await page.getByRole('radio', { name: 'In review' }).check();
    const preview = page.getByRole('region', { name: 'What would change' });
    await preview.getByText('Status').waitFor();
    expect(await preview.textContent()).toMatch(/In progress → In review/);
    await page.keyboard.press('Escape');
    await move('APL-5', 'In review');
    await card('APL-5', 'In review').waitFor();
    await page.getByRole('status').filter({ hasText: 'APL-5 was moved to In review.' }).waitFor();
    await page.reload();
    await card('APL-5', 'In review').waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows a move before it is answered, by the mouse, too', async () => {
    await openBoard('member');
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await card('APL-12').dragTo(column('In progress'));
    await card('APL-12', 'In progress').waitFor();
    const button = card('APL-12').getByRole('button');
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    release();
    await page.getByRole('status').filter({ hasText: 'APL-12 was moved' }).waitFor();
    await card('APL-12', 'In progress').waitFor();
    expect(complaints).toEqual([]);
  });

  it('puts a card back where a move is refused, and says why beside it', async () => {
    await openBoard('member');
    await move('APL-3', 'Cancelled');
    const refusal = column('Done').getByRole('alert');
    await refusal.getByText('MOVE_NOT_ALLOWED').waitFor();
    expect(await refusal.textContent()).toMatch(/request [0-9a-f-]{36}/);
    await card('APL-3', 'Done').waitFor();
    expect(complaints).toEqual([]);
  });

  it('moves once when the line breaks after the question', async () => {
    await openBoard('member');
    const keys: string[] = [];
    await page.route('**/graphql', async (route) => {
      const { query, variables } = route.request().postDataJSON();
      if (!query.includes('mutation Move(')) return route.continue();
      keys.push(variables.idempotencyKey);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await move('APL-10', 'In progress');
    await page.getByRole('status').filter({ hasText: 'APL-10 was moved' }).waitFor();
    expect(keys).toEqual([keys[0], keys[0]]);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('shows who changed what in the meantime, and takes theirs', async () => {
    await openBoard('member');
    await reprioritize('APL-14');
    await move('APL-14', 'Blocked');
    const dialog = page.getByRole('dialog', { name: 'APL-14 was changed in the meantime' });
    await dialog.getByText('Olga Berg').waitFor();
    expect(await dialog.textContent()).toMatch(/Olga Berg changed priority/);
    expect(await dialog.getByRole('row').last().textContent()).toBe('PriorityMediumCritical');
    await dialog.getByRole('button', { name: 'Take theirs' }).click();
    await card('APL-14', 'To do').getByText('Critical').waitFor();
    expect(complaints).toEqual([]);
  });

  it('moves anyway, knowing what was changed', async () => {
    await openBoard('member');
    await reprioritize('APL-11');
    await move('APL-11', 'Blocked');
    await page.getByRole('button', { name: 'Move to Blocked anyway' }).click();
    await card('APL-11', 'Blocked').getByText('Critical').waitFor();
    await page.getByRole('status').filter({ hasText: 'APL-11 was moved' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('greys out for a viewer what is not his, and says what it needs', async () => {
    await openBoard('viewer');
    const button = page.getByRole('button', { name: 'Move APL-18', exact: true });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await button.hover();
    const reason = card('APL-18').getByRole('tooltip');
    await reason.waitFor();
    expect(await reason.textContent()).toBe('This needs the role MEMBER.');
    await button.click({ force: true });
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('shows the rest of a long board when asked', async () => {
    await openBoard('member', 'Website refresh');
    const [, projectId = ''] = /(project_\w+)/.exec(page.url()) ?? [];
    const { project } = await ask('owner', tasksQuery, { id: projectId });
    const rows = Array.from({ length: 101 }, (_, i) => ({ projectId, title: `Page ${i + 1}` }));
    const input = { workspaceId: project.workspace.id, rows };
    await ask('owner', createMutation, { input });
    await page.reload();
    const cards = column('Board').getByRole('article');
    await cards.nth(99).waitFor();
    expect(await cards.count()).toBe(100);
    await page.getByRole('button', { name: 'Show more tasks' }).click();
    await cards.nth(100).waitFor();
    expect(await cards.count()).toBe(project.tasks.nodes.length + 101);
    expect(await page.getByRole('button', { name: 'Show more tasks' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is there without what a missing house would add', async () => {
    missing.add('portfolio');
    await openBoard('member');
    await page.getByText('Health unknown for now').waitFor();
    expect(complaints).toEqual([]);
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openBoard('member');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});
