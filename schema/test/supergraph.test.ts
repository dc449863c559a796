import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { composeSupergraph } from '../src/compose.ts';

it('composes to the supergraph that is committed (npm run generate writes it)', () => {
  const committed = readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8');
  expect(composeSupergraph()).toBe(committed);
});
