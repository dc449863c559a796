import { type Example, readExamples } from '@workgraph/schema/examples';
import { type House, houses } from '@workgraph/schema/load-sdl';
import type { CastKey } from '@workgraph/standalone/demo/cast';
import type { Lookup } from '@workgraph/standalone/demo/demo-names';
import { resolveReferences } from '@workgraph/standalone/demo/resolve-references';
import type { World } from '../../../tooling/world.ts';

const byHouse = houses.map((house) => [house, readExamples(house)] as const);

/** Of all houses, as they stand in the files: for the names of tests, and before their references are resolved. */
export const examples: readonly Example[] = byHouse.flatMap(([, some]) => some);
export const mutations = examples.map(({ mutation }) => mutation);
/** About something that exists and has a version; the others create, or change what has none of its own. */
export const changing = examples.filter(({ input }) => 'id' in input).map(({ mutation }) => mutation);
export const creating = mutations.filter((mutation) => !changing.includes(mutation));

/** Whose mutation it is: no two houses have one of the same name. */
export function houseOf(mutation: string): House {
  const found = byHouse.find(([, some]) => some.some((one) => one.mutation === mutation));
  if (!found) throw new Error(`${mutation} has no example.`);
  return found[0];
}

/** Asks a world's houses as one of the cast, the admin unless somebody else is named. */
export function lookup(world: World, usual: CastKey = 'admin'): Lookup {
  return async (house, query, variables, who = usual) => {
    const { data, errors } = await world.ask(who, query, variables, { house });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  };
}

/** The examples with the ids of this very world. */
export function resolvedExamples(world: World): Promise<readonly Example[]> {
  return resolveReferences(examples, lookup(world), new Date());
}
