import { envelopeSealer } from '@workgraph/kit/envelope';
import { encodeId, newId } from '@workgraph/kit/ids';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { inProcess } from '../src/in-process.ts';
import { type Gateway, type GatewayOptions, startGateway } from '../src/server.ts';
import { composeTwoHouses, secret, twoHouses } from './two-houses.ts';

const issuer = 'https://id.acme.test';
const supergraphSdl = composeTwoHouses();
const { privateKey, publicKey } = await generateKeyPair('EdDSA');

export const organizationId = newId();

/** A valid token, but for the claims given. */
export function token(claims: JWTPayload = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const standard = { iss: issuer, sub: encodeId('User', newId()), iat: now, exp: now + 3600 };
  return new SignJWT({ ...standard, ...claims }).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey);
}

/** The token of somebody who may ask anything. */
export const somebody: string = await token();

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  /** As it came. */
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly AnsweredError[];
  /** Of the first error. */
  readonly code: string | undefined;
};
type AnsweredError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly details?: object; readonly requestId: string };
};

export type RunningGateway = Gateway & {
  readonly houses: ReturnType<typeof twoHouses>;
  /** Sends anything to a path; `method` is GET unless told. */
  send(path: string, init?: RequestInit): Promise<Answer>;
  /** Posts an operation, signed in unless `as` says otherwise; null is nobody. */
  ask(query: string, more?: Asking): Promise<Answer>;
};
type Asking = {
  readonly variables?: object;
  readonly headers?: Record<string, string>;
  readonly as?: string | null;
};

/** The gateway in front of the two small houses, on a port of its own. */
export async function runGateway(options: Partial<GatewayOptions> = {}): Promise<RunningGateway> {
  const houses = twoHouses();
  const seal = envelopeSealer(secret);
  const gateway = await startGateway({
    supergraphSdl,
    subgraphs: { work: inProcess(houses.work, seal), portfolio: inProcess(houses.portfolio, seal) },
    issuers: [{ issuer, organizationId, publicKey: await exportJWK(publicKey) }],
    isReady: async () => true,
    port: 0,
    ...options,
  });
  const send = async (path: string, init?: RequestInit) => read(await fetch(gateway.url + path, init));
  return {
    ...gateway,
    houses,
    send,
    ask(query, { variables, headers = {}, as = somebody } = {}) {
      const authorization = as === null ? {} : { authorization: `Bearer ${as}` };
      return send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization, ...headers },
        body: JSON.stringify({ query, variables }),
      });
    },
  };
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const { data, errors = [] } = isJson ? JSON.parse(text) : {};
  const { status, headers } = response;
  return { status, headers, text, data, errors, code: errors[0]?.extensions?.code };
}
