import { ApolloClient, HttpLink, InMemoryCache, type PossibleTypesMap } from '@apollo/client';
import type { FieldPolicy } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';

/** Ids are unique over all types and houses, so the cache needs no key of our own: an entity is one entry. */
export function apolloClient(url: string, token: string, possibleTypes: PossibleTypesMap): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: `${url}/graphql`, headers: { authorization: `Bearer ${token}` } }),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        Query: { fields: { tasks: pages(['workspaceId', 'filter', 'sort']) } },
        Task: { fields: { allocations: pages(['filter', 'sort']), proposals: pages([]) } },
      },
    }),
  });
}

/** Apollo's own, but that a list of a house that is missing stays null: it would become an empty one. */
function pages(keyArgs: string[]): FieldPolicy {
  const { merge, ...policy } = relayStylePagination(keyArgs);
  if (typeof merge !== 'function') return policy;
  return { ...policy, merge: (known, told, options) => (told === null ? null : merge(known, told, options)) };
}
