import { readFileSync } from 'node:fs';
import type { Issuer } from '@workgraph/gateway/session';
import { decodeId } from '@workgraph/kit/ids';
import { StartProblem } from './start-problem.ts';

/** The identity providers to trust: `[{ "issuer", "organization": "organization_…", "publicKey": <JWK> }]`. */
export function readIssuersFile(path: string): Issuer[] {
  const entries = parse(path);
  return entries.map((entry, index) => {
    const { issuer, organization, publicKey } = (entry ?? {}) as Record<string, unknown>;
    const organizationId = typeof organization === 'string' ? decodeId('Organization', organization) : null;
    if (typeof issuer !== 'string' || !organizationId || typeof publicKey !== 'object' || !publicKey) {
      throw new StartProblem(
        `Entry ${index} of ${path} needs issuer, organization (organization_…) and publicKey.`,
      );
    }
    return { issuer, organizationId, publicKey };
  });
}

function parse(path: string): unknown[] {
  try {
    const entries: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (Array.isArray(entries)) return entries;
  } catch (error) {
    throw new StartProblem(`WORKGRAPH_ISSUERS cannot be read: ${(error as Error).message}`);
  }
  throw new StartProblem(`${path} must hold a list of issuers.`);
}
