import { createGraphiQLFetcher, type Fetcher, fetcherReturnToPromise } from '@graphiql/toolkit';

export type CastMember = { key: string; label: string; token: string };
export type Example = { title: string; query: string; variables?: unknown; headers?: unknown };

export const whoAmIQuery = `query WhoAmI {
  viewer {
    user { name }
    organization { name }
  }
}`;

type Named = { name?: string | null } | null;
type WhoAmI = {
  data?: { viewer?: { user?: Named; organization?: Named } | null } | null;
  errors?: { message: string }[];
};

export function createFetcher(token: string): Fetcher {
  return createGraphiQLFetcher({
    url: 'graphql',
    headers: {
      'apollo-require-preflight': 'true',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    enableIncrementalDelivery: false,
  });
}

/** Resolves to "Ada Lovelace · Acme"; rejects with the server's own words where it names nobody. */
export async function askWhoIAm(fetcher: Fetcher): Promise<string> {
  const asked = fetcher({ query: whoAmIQuery, operationName: 'WhoAmI' });
  const { data, errors } = (await fetcherReturnToPromise(asked)) as WhoAmI;
  const names = [data?.viewer?.user?.name, data?.viewer?.organization?.name].filter(Boolean);
  if (names.length === 0) throw new Error(errors?.[0]?.message ?? 'The server knows nobody by this token.');
  return names.join(' · ');
}

/** Null when the server has no such file, which is how a server without the demo says so. */
async function readJson<T>(path: string): Promise<T | null> {
  const response = await fetch(path);
  return response.ok ? ((await response.json()) as T) : null;
}

export async function readCast(): Promise<CastMember[]> {
  return (await readJson<{ cast: CastMember[] }>('explorer/demo.json'))?.cast ?? [];
}

export async function readExamples(): Promise<Example[]> {
  return (await readJson<Example[]>('explorer/examples.json')) ?? [];
}
