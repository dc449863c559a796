import { randomUUID } from 'node:crypto';
import type { UserActor } from '@workgraph/kit/actor';
import { envelopeSealer } from '@workgraph/kit/envelope';
import type { Subgraph } from '@workgraph/kit/graphql/subgraph';
import type { Person } from './cast.ts';

export type Variables = Record<string, unknown>;

/** Asks a house as a person, through its one door. Throws what it refuses. */
export type Ask = <Data>(person: Person, query: string, variables?: Variables) => Promise<Data>;

export function asker(house: Subgraph, secret: string, organizationId: string): Ask {
  const seal = envelopeSealer(secret);
  return async <Data>(person: Person, query: string, variables: Variables = {}) => {
    const envelope = await seal(
      { actor: actorOf(person, organizationId), requestId: randomUUID() },
      house.name,
    );
    const { data, errors } = await house.execute({ query, variables, envelope });
    const [error] = errors ?? [];
    if (error)
      throw new Error(`${error.message} (${error.path?.join('.')}) ${JSON.stringify(error.extensions)}`);
    return data as Data;
  };
}

export function actorOf({ id }: Person, organizationId: string): UserActor {
  return {
    kind: 'USER',
    organizationId,
    userId: id,
    credential: 'SESSION',
    scopes: ['read', 'write', 'admin', 'assistant'],
  };
}
