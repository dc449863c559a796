import { encodeId } from '@workgraph/kit/ids';
import { operationOf, readExamples, type Step } from '@workgraph/schema/examples';
import { asker } from '@workgraph/standalone/demo/ask';
import { acme, people } from '@workgraph/standalone/demo/cast';
import { loadAllocations } from '@workgraph/standalone/demo/demo-allocations';
import { resolveReferences } from '@workgraph/standalone/demo/resolve-references';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testSecret, userId } from '../../../tooling/world.ts';
import { type Office, openOffice } from './booking-office.ts';

const examples = readExamples('resource');
let office: Office;
let resolved: typeof examples;
const now = new Date();

beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  const { work, resource } = office.world.houses;
  const load = () => loadAllocations(asker(work, testSecret, acme), asker(resource, testSecret, acme), now);
  await load();
  await load();
  const known = await resolveReferences(
    examples,
    async (query, variables) => (await office.world.ask('admin', query, variables)).data,
    now,
  );
  resolved = JSON.parse(await withBookings(JSON.stringify(known)));
});
afterAll(() => office.close());

/** Ids for `@resource:product/mia`, `@allocation:product/mia/MOB` and `@conflict:product/mia`. */
async function withBookings(text: string): Promise<string> {
  const { data } = await office.ask(
    'admin',
    `query ($id: ID!) { resources(workspaceId: $id) { nodes { id user { id } conflicts { nodes { id } }
      allocations { nodes { id project { id } } } } } }`,
    { id: office.product },
  );
  const ids = new Map<string, string>();
  for (const { id, user, allocations, conflicts } of data.resources.nodes) {
    const key = Object.entries(people).find(([, person]) => encodeId('User', person.id) === user?.id)?.[0];
    ids.set(`@resource:product/${key}`, id);
    for (const { id: booking, project } of allocations.nodes) {
      const code = Object.entries(office.projects).find(([, one]) => one === project.id)?.[0];
      ids.set(`@allocation:product/${key}/${code}`, booking);
    }
    for (const conflict of conflicts.nodes) ids.set(`@conflict:product/${key}`, conflict.id);
  }
  return text.replaceAll(/@(resource|allocation|conflict):[^"]+/g, (name) => ids.get(name) ?? name);
}

const tell = (step: Step & { select?: string }, who: Step['as'], dryRun: boolean) =>
  office.ask(who, operationOf(step, true), { input: step.input, options: { ...step.options, dryRun } });

describe('the example of', () => {
  it.each(examples.map(({ mutation }) => mutation))(
    '%s runs for whoever may and for nobody else',
    async (mutation) => {
      const example = resolved.find((one) => one.mutation === mutation);
      if (!example) throw new Error(`${mutation} has no example.`);
      for (const step of example.before) expect((await tell(step, step.as, false)).errors).toEqual([]);
      for (const who of example.may) {
        const { data, errors } = await tell(example, who, true);
        expect(errors, who).toEqual([]);
        expect(Object.values(data[mutation].changeSet.summary ?? { some: 1 })).not.toEqual([0, 0, 0]);
      }
      for (const [who, code] of Object.entries(example.mayNot)) {
        const { errors } = await tell(example, who as Step['as'], true);
        expect(errors[0]?.extensions?.code, who).toBe(code);
      }
    },
  );
});

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
