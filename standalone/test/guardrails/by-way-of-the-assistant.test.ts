import { randomUUID } from 'node:crypto';
import { envelopeSealer } from '@workgraph/kit/envelope';
import { newId } from '@workgraph/kit/ids';
import { type Example, operationOf } from '@workgraph/schema/examples';
import { actorOf } from '@workgraph/standalone/demo/ask';
import { cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openWorld, testSecret, type World } from '../../../tooling/world.ts';
import { listTables, sumOf } from './database-state.ts';
import { houseOf, mutations, resolvedExamples } from './examples.ts';

let world: World;
let examples: readonly Example[];
beforeAll(async () => {
  world = await openWorld(inject('postgresUrl'));
  examples = await resolvedExamples(world);
});
afterAll(() => world.close());

const seal = envelopeSealer(testSecret);

/** As the gateway would send it on for the assistant, with the credential of whoever may. */
async function send(example: Example, proposalId: string | null) {
  const { person, organizationId } = cast[example.as];
  const house = world.houses[houseOf(example.mutation)];
  const actor = { ...actorOf(person, organizationId), via: { proposalId } };
  const answer = await house.execute({
    query: operationOf(example, true),
    variables: { input: example.input, options: { ...example.options, dryRun: false } },
    envelope: await seal({ actor, requestId: randomUUID() }, house.name),
  });
  return answer.errors?.[0]?.extensions;
}

describe('by way of the assistant, without a proposal that was confirmed for it,', () => {
  it.each(mutations)('%s does nothing', async (mutation) => {
    const example = examples.find((one) => one.mutation === mutation);
    if (!example) throw new Error(`${mutation} has no example.`);
    const { sql } = world.database;
    // The refusal itself is recorded.
    const tables = (await listTables(sql)).filter((table) => table !== 'log.denials');
    const before = await sumOf(sql, tables);
    for (const proposalId of [null, newId()]) {
      expect(await send(example, proposalId)).toMatchObject({
        code: 'FORBIDDEN',
        details: { rule: 'assistant.confirmedProposal' },
      });
    }
    expect(await sumOf(sql, tables)).toEqual(before);
  });
});
