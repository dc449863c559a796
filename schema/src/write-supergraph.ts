import { writeFileSync } from 'node:fs';
import { composeSupergraph } from './compose.ts';

writeFileSync(new URL('../supergraph.graphql', import.meta.url), composeSupergraph());
