import { expect, it } from 'vitest';
import { all, type SourceFile, sources, targetOf } from './source-files.ts';

/** What people and tools run; drizzle-kit reads every table, and published views wait for their readers. */
const starts =
  /^(tooling|architecture)\/|\.config\.ts$|^standalone\/src\/(main|bootstrap|demo-tokens)\.ts$|^deploy\/src\/(migrate|house|gateway|probe)\.ts$|^schema\/src\/write-supergraph\.ts$|^(gateway\/explorer|examples\/board)\/src\/main\.tsx$|\/published\.ts$|\.table\.ts$/;

it('has no files that import each other in a circle, not even for types', () => {
  expect(circlesIn(sources)).toEqual([]);
});

it('has no source file that nothing but tests would miss', () => {
  const files = new Map(all.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const reach = (path: string): void => {
    const file = files.get(path);
    if (!file || reached.has(path)) return;
    reached.add(path);
    for (const target of targetsOf(file)) reach(target);
  };
  for (const path of files.keys()) if (starts.test(path)) reach(path);
  expect(sources.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

function targetsOf({ path, imports }: SourceFile): string[] {
  const targets = imports.map(({ specifier }) => (specifier === null ? null : targetOf(path, specifier)));
  return targets.filter((target) => target !== null);
}

/** Every circle that a walk in depth closes, as the files on it. */
function circlesIn(files: readonly SourceFile[]): string[] {
  const neighbours = new Map(files.map((file) => [file.path, targetsOf(file)]));
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
