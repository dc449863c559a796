import { randomUUID } from 'node:crypto';
import { envelopeSealer } from '@workgraph/kit/envelope';
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
  '{ viewer { role } }',
  '{ _service { sdl } }',
  '{ _entities(representations: []) { __typename } }',
];

describe('a call that the gateway has not signed for this house', () => {
  it.each(queries)('is refused: %s', async (query) => {
    const actor = actorOf(cast.admin.person, acme);
    const requestId = randomUUID();
    const envelopes = [
      undefined,
      '',
      'garbage',
      await envelopeSealer(testSecret)({ actor, requestId }, 'portfolio'),
      await envelopeSealer('another secret')({ actor, requestId }, 'work'),
    ];
    for (const envelope of envelopes) {
      const { data, errors } = await world.houses.work.execute({ query, envelope });
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });
});
