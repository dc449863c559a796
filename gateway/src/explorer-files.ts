import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type ExplorerFiles = {
  /** Answers GET and HEAD of the page's own files; false, with the response untouched, for all else. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
};

type Coding = 'br' | 'gzip';
type StoredFile = {
  content: Buffer;
  type: string;
  cacheControl: string;
  etag: string;
  compressed: Map<Coding, Promise<Buffer>>;
};

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

// Monaco writes style elements at run time, hence 'unsafe-inline' for styles only.
const securityHeaders = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; img-src 'self' data:; " +
    "font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

// Quality 6 takes 0.2 s for all files together; 11 would take 11 s and save another 9 %.
const compress: Record<Coding, (content: Buffer) => Promise<Buffer>> = {
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (content) => promisify(gzip)(content),
};

const notBuilt = 'The Workgraph explorer is not built yet. Run "npm run build" and start the server again.\n';

/** Reads the built page into memory once; a folder without a page answers `/` with how to build it. */
export function readExplorer(distFolder: URL | string): ExplorerFiles {
  const folder = typeof distFolder === 'string' ? distFolder : fileURLToPath(distFolder);
  const files = readFiles(folder);
  const answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const file = files.get(path);
    if (file) void send(file, request, response);
    else if (path === '/' && files.size === 0) sayNotBuilt(response);
    else return false;
    return true;
  };
  return { answer };
}

function readFiles(folder: string): Map<string, StoredFile> {
  const files = new Map<string, StoredFile>();
  if (!existsSync(join(folder, 'index.html'))) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(join(folder, sep).length).replaceAll(sep, '/');
    files.set(path === 'index.html' ? '/' : `/${path}`, storedFile(path, readFileSync(file)));
  }
  return files;
}

function storedFile(path: string, content: Buffer): StoredFile {
  return {
    content,
    type: contentTypes[extname(path)] ?? 'application/octet-stream',
    // Vite writes the hash of the content into every name below assets/.
    cacheControl: path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    // Weak, because one tag stands for the plain and the compressed bodies alike.
    etag: `W/"${createHash('sha256').update(content).digest('base64url')}"`,
    compressed: new Map(),
  };
}

async function send(file: StoredFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  response.setHeader('cache-control', file.cacheControl);
  response.setHeader('etag', file.etag);
  response.setHeader('vary', 'accept-encoding');
  if (request.headers['if-none-match']?.includes(file.etag)) {
    response.writeHead(304).end();
    return;
  }
  const coding = acceptedCoding(request.headers['accept-encoding']);
  if (coding) response.setHeader('content-encoding', coding);
  const body = coding ? await compressed(file, coding) : file.content;
  response.writeHead(200, { 'content-type': file.type, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function compressed(file: StoredFile, coding: Coding): Promise<Buffer> {
  const body = file.compressed.get(coding) ?? compress[coding](file.content);
  file.compressed.set(coding, body);
  return body;
}

/** Null for "send it as it is". A coding refused by `q=0` counts as not accepted. */
function acceptedCoding(header: string | string[] | undefined): Coding | null {
  const accepted = String(header ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';', 1)[0]?.trim());
  return (['br', 'gzip'] as const).find((coding) => accepted.includes(coding)) ?? null;
}

function sayNotBuilt(response: ServerResponse): void {
  response.writeHead(503, {
    ...securityHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(notBuilt);
}
