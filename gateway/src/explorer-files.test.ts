import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExplorer } from './explorer-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
const script = 'export const answer = 42;\n'.repeat(50);
let port: number;
let server: Server;

async function serve(dist: URL | string): Promise<{ server: Server; port: number }> {
  const files = readExplorer(dist);
  const started = createServer((request, response) => {
    if (!files.answer(request, response)) response.writeHead(404).end('not mine');
  });
  await once(started.listen(0, '127.0.0.1'), 'listening');
  return { server: started, port: (started.address() as AddressInfo).port };
}

/** Sends the path as it is written; fetch would tidy `..` away first. */
async function ask(path: string, headers = {}, method = 'GET', at = port) {
  const sent = request({ port: at, path, headers, method, host: '127.0.0.1' }).end();
  const [response] = await once(sent, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), '<title>page</title>');
  writeFileSync(join(folder, 'dist/assets/main-a1b2.js'), script);
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  ({ server, port } = await serve(join(folder, 'dist')));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the files of the explorer', () => {
  it('serves the page fresh and with its security headers', async () => {
    const { status, headers, body } = await ask('/?from=mail');
    expect(status).toBe(200);
    expect(body.toString()).toBe('<title>page</title>');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('lets hashed assets be kept for ever', async () => {
    const { headers } = await ask('/assets/main-a1b2.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('compresses as the client accepts, brotli first', async () => {
    const asset = '/assets/main-a1b2.js';
    const brotli = await ask(asset, { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    const zipped = await ask(asset, { 'accept-encoding': 'gzip;q=0.8, br;q=0' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).toString()).toBe(script);
    const plain = await ask(asset);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(script);
  });

  it('answers 304 to a client that has the file already', async () => {
    const first = await ask('/');
    const again = await ask('/', { 'if-none-match': `"other", ${first.headers.etag}` });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect((await ask('/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('answers HEAD with the length and no body', async () => {
    const { headers, body } = await ask('/assets/main-a1b2.js', {}, 'HEAD');
    expect(headers['content-length']).toBe(String(script.length));
    expect(body).toHaveLength(0);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '//secret.txt',
    '/assets',
    '/graphql',
    '/explorer/demo.json',
  ])('leaves %s to others', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, 'not mine']);
  });

  it('leaves other methods to others', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(404);
  });

  it('says how to build the page where it is not built', async () => {
    const unbuilt = await serve(new URL('file:///nowhere/dist/'));
    const { status, body, headers } = await ask('/', {}, 'GET', unbuilt.port);
    expect(status).toBe(503);
    expect(headers['content-type']).toContain('text/plain');
    expect(body.toString()).toContain('npm run build');
    expect((await ask('/assets/main.js', {}, 'GET', unbuilt.port)).status).toBe(404);
    unbuilt.server.close();
  });
});
