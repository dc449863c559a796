import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProcess } from '@workgraph/gateway/in-process';
import { startGateway } from '@workgraph/gateway/server';
import { envelopeSealer } from '@workgraph/kit/envelope';
import { composeSupergraph } from '@workgraph/schema/compose';
import { openWorld, testSecret, type World } from '../../tooling/world.ts';
import { acme, type CastKey, cast, orbit } from '../src/demo/cast.ts';
import { openLocalIssuer } from '../src/local-issuer.ts';
import { freshFolder } from './running-platform.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it selected
type Data = any;
export type Told = {
  readonly status: number;
  /** As it came. */
  readonly text: string;
  readonly data: Data;
  readonly errors: readonly { message: string; extensions: { code: string; details?: Data } }[];
  /** Of the first error. */
  readonly code: string | undefined;
};
export type Key = { readonly id: string; readonly token: string };

/** A world behind the gateway, where one asks by what one would send as `Authorization: Bearer …`. */
export type KeyedWorld = {
  readonly world: World;
  ask(token: string, query: string, variables?: object): Promise<Told>;
  /** A session of one of the cast. */
  session(who: CastKey): string;
  /** Made in a session; throws when it is refused. */
  makeKey(who: CastKey, input: { scopes: readonly string[] } & Record<string, unknown>): Promise<Key>;
  /** Of the demo. */
  workspaceId(slug: string): Promise<string>;
  /** Done in a session; throws when it is refused. Answers the entity. */
  act(who: CastKey, mutation: string, entity: string, input: object): Promise<{ id: string }>;
  close(): Promise<void>;
};

export async function openKeyedWorld(postgresUrl: string): Promise<KeyedWorld> {
  const folder = freshFolder();
  mkdirSync(folder);
  const world = await openWorld(postgresUrl);
  const issuer = await openLocalIssuer(folder);
  const sessions = new Map<CastKey, string>();
  for (const [key, { organizationId, person }] of Object.entries(cast)) {
    sessions.set(key as CastKey, await issuer.sign(organizationId, person.id));
  }
  const seal = envelopeSealer(testSecret);
  const houses = Object.values(world.houses);
  const { findKeyActor } = world.houses.work;
  const gateway = await startGateway({
    supergraphSdl: composeSupergraph(),
    subgraphs: Object.fromEntries(houses.map((house) => [house.name, inProcess(house, seal)])),
    issuers: issuer.trust([acme, orbit]),
    ...(findKeyActor && { findKeyActor }),
    isReady: async () => true,
    port: 0,
  });

  const keyed: KeyedWorld = {
    world,
    async ask(token, query, variables = {}) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const { data, errors = [] } = JSON.parse(text);
      return { status: response.status, text, data, errors, code: errors[0]?.extensions.code };
    },
    session: (who) => sessions.get(who) ?? '',
    async makeKey(who, input) {
      const made = await keyed.ask(
        keyed.session(who),
        'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } token } }',
        { input: { name: 'a key', ...input } },
      );
      if (made.code) throw new Error(made.text);
      const { apiKey, token } = made.data.createApiKey;
      return { id: apiKey.id, token };
    },
    async workspaceId(slug) {
      const { data } = await keyed.ask(keyed.session('admin'), '{ workspaces { nodes { id slug } } }');
      return data.workspaces.nodes.find((one: { slug: string }) => one.slug === slug).id;
    },
    async act(who, mutation, entity, input) {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const done = await keyed.ask(
        keyed.session(who),
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { entity: ${entity} { id } } }`,
        { input },
      );
      if (done.code) throw new Error(done.text);
      return done.data[mutation].entity;
    },
    async close() {
      await gateway.close();
      await world.close();
      rmSync(dirname(folder), { recursive: true, force: true });
    },
  };
  return keyed;
}
