import { readdirSync, readFileSync } from 'node:fs';
import { type House, pathOf } from './load-sdl.ts';

/**
 * The operations a house may ask of the whole graph for its caller, by name: `<house>/operations/<Name>.graphql`.
 * Beyond them it can ask nothing.
 */
export function readOperations(house: House): ReadonlyMap<string, string> {
  const folder = pathOf(`${house}/operations/`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return new Map(
    files.sort().map((file) => [file.replace(/\.graphql$/, ''), readFileSync(new URL(file, folder), 'utf8')]),
  );
}
