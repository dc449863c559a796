import { Client, fetchExchange } from '@urql/core';
import { cacheExchange, type KeyingConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import type { IntrospectionQuery } from 'graphql';

export function urqlClient(url: string, token: string, schema: IntrospectionQuery): Client {
  return new Client({
    url: `${url}/graphql`,
    fetchOptions: { headers: { authorization: `Bearer ${token}` } },
    exchanges: [
      cacheExchange({
        schema,
        keys: partsOfOthers(schema),
        resolvers: { Query: { tasks: relayPagination() } },
      }),
      fetchExchange,
    ],
  });
}

/** What has no id is part of the entity it hangs on, and never looked up alone. */
function partsOfOthers({ __schema }: IntrospectionQuery): KeyingConfig {
  const parts = __schema.types.filter(
    (type) => type.kind === 'OBJECT' && !type.fields.some(({ name }) => name === 'id'),
  );
  return Object.fromEntries(parts.map(({ name }) => [name, () => null]));
}
