import { asker } from '@workgraph/standalone/demo/ask';
import { acme } from '@workgraph/standalone/demo/cast';
import { loadAllocations } from '@workgraph/standalone/demo/demo-allocations';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testSecret, userId } from '../../../tooling/world.ts';
import { type Office, openOffice } from './booking-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  const { work, resource } = office.world.houses;
  const load = () =>
    loadAllocations(asker(work, testSecret, acme), asker(resource, testSecret, acme), new Date());
  await load();
  await load();
});
afterAll(() => office.close());

describe("the demo's bookings", () => {
  it('overload one person by a SOFT booking and leave the others alone', async () => {
    const conflicts = await office.conflicts('owner', office.product);
    expect(conflicts).toMatchObject([{ kind: 'SOFT', peakPercent: 120, givingWay: [{}] }]);
    const { data } = await office.ask('owner', 'query ($id: ID!) { resource(id: $id) { user { id } } }', {
      id: conflicts[0].resource.id,
    });
    expect(data.resource.user.id).toBe(userId('member'));
  });
});
