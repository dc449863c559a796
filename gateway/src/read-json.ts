import type { IncomingMessage } from 'node:http';
import { DomainError } from '@workgraph/kit/errors';
import { readBody } from '@workgraph/kit/http/read-body';
import { LIMITS } from '@workgraph/kit/limits';
import { Refusal, refusal } from './http-answers.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The JSON a client posts. Throws a `Refusal` for any other type (415), too many bytes (413), or no JSON (400). */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw refusal(415, 'OPERATION_INVALID', 'Send the operation as content-type application/json.');
  }
  const body = await readBody(request, LIMITS.bodyBytes);
  if (!body) throw tooLarge();
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw refusal(400, 'OPERATION_INVALID', 'The body is no JSON in UTF-8.');
  }
}

function tooLarge(): Refusal {
  const allowed = LIMITS.bodyBytes;
  const message = `The body may have at most ${allowed} bytes.`;
  return new Refusal(413, new DomainError('QUERY_TOO_COMPLEX', message, { limit: 'bodyBytes', allowed }));
}
