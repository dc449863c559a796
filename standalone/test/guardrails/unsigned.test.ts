import { randomUUID } from 'node:crypto';
import { envelopeSealer } from '@workgraph/kit/envelope';
import { houses } from '@workgraph/schema/load-sdl';
import { actorOf } from '@workgraph/standalone/demo/ask';
import { acme, cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, testSecret, type World } from '../../../tooling/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
});
afterAll(() => world.close());

const queries = [
  '{ node(id: "x") { id } }',
  '{ _service { sdl } }',
  '{ _entities(representations: []) { __typename } }',
];

describe.each(houses)('a call that the gateway has not signed for %s', (house) => {
  const other = houses.find((one) => one !== house) ?? '';

  it.each(queries)('is refused: %s', async (query) => {
    const actor = actorOf(cast.admin.person, acme);
    const requestId = randomUUID();
    const envelopes = [
      undefined,
      '',
      'garbage',
      await envelopeSealer(testSecret)({ actor, requestId }, other),
      await envelopeSealer('another secret')({ actor, requestId }, house),
    ];
    for (const envelope of envelopes) {
      const { data, errors } = await world.houses[house].execute({ query, envelope });
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });
});
