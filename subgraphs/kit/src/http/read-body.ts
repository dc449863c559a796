import type { IncomingMessage } from 'node:http';

/** The whole body; null when it has more bytes than allowed. The connection can carry the next request all the same. */
export async function readBody(request: IncomingMessage, bytesAllowed: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = Number(request.headers['content-length'] ?? 0);
  if (size <= bytesAllowed) {
    size = 0;
    // Destroyed, or left with bytes that nobody reads, the connection could not carry the next request.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.length;
      if (size > bytesAllowed) break;
      chunks.push(chunk);
    }
  }
  if (size <= bytesAllowed) return Buffer.concat(chunks, size);
  request.resume();
  return null;
}
