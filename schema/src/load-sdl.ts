import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, parse } from 'graphql';

/** The houses in the order in which they may read each other's published views. */
export const houses = ['work', 'resource', 'portfolio', 'assistant'] as const;
export type House = (typeof houses)[number];

const federation = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@shareable", "@cost", "@listSize"]
)`;

/** A folder or file of this package. */
export const pathOf = (name: string) => new URL(`../${name}`, import.meta.url);

/** Everything the house says: the shared language and its own, as one document. */
export function loadSdl(house: House): DocumentNode {
  return parse([federation, ...readFolder('_shared'), ...readFolder(house)].join('\n\n'));
}

function readFolder(name: string): string[] {
  const folder = pathOf(`${name}/`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => readFileSync(new URL(file, folder), 'utf8'));
}
