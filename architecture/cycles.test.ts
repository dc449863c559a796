import { expect, it } from 'vitest';
import { type SourceFile, sources, targetOf } from './source-files.ts';

it('has no files that import each other in a circle, not even for types', () => {
  expect(circles(neighboursOf(sources))).toEqual([]);
});

function neighboursOf(files: readonly SourceFile[]): Map<string, string[]> {
  const targets = ({ path, imports }: SourceFile) =>
    imports.map(({ specifier }) => (specifier === null ? null : targetOf(path, specifier)));
  return new Map(files.map((file) => [file.path, targets(file).filter((target) => target !== null)]));
}

/** Every circle that a walk in depth closes, as the files on it. */
function circles(neighbours: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of neighbours.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of neighbours.keys()) walk(path, []);
  return found;
}
