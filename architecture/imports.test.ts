import { describe, expect, it } from 'vitest';
import { importers, rooms, testingOnly } from './import-law.ts';
import { code, type Import, packageOf, type SourceFile, sources, targetOf } from './source-files.ts';

const files = sources.filter(({ path }) => !testingOnly.test(path));
const roomOfPath = new Map(sources.map((file) => [file.path, roomOf(file)]));

describe('the walls between rooms', () => {
  it('has a room for every source file', () => {
    expect(files.filter((file) => roomOf(file) === null).map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.keys(rooms))('lets no file of the room %s import what it may not', (room) => {
    const wrong = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => forbiddenImports(file, room));
    expect(wrong).toEqual([]);
  });

  it('recognises the rooms of a house', () => {
    const known = new Set(roomOfPath.values());
    // Generated files are not read.
    expect(Object.keys(rooms).filter((room) => !known.has(room))).toEqual(['generated']);
  });

  it('keeps relative imports of sources within their package', () => {
    const leaves = ({ path }: SourceFile, { specifier }: Import) =>
      specifier?.startsWith('.') && packageOf(targetOf(path, specifier) ?? '') !== packageOf(path);
    expect(importsThat(files, leaves)).toEqual([]);
  });

  it('keeps what is made for tests out of sources', () => {
    const isForTests = ({ path }: SourceFile, { specifier }: Import) =>
      specifier !== null && /(^|\/)test\/|\.test\.ts$|^tooling\//.test(targetOf(path, specifier) ?? '');
    expect(importsThat(files, isForTests)).toEqual([]);
    const isTesting = ({ path }: SourceFile, { specifier }: Import) =>
      specifier !== null && testingOnly.test(targetOf(path, specifier) ?? '');
    expect(importsThat(files, isTesting)).toEqual([]);
  });
});

describe('what has few importers', () => {
  it.each(importers)('is imported by those named alone: $of', ({ of, are }) => {
    const isIt = (_: SourceFile, { specifier }: Import) =>
      of === null ? specifier === null : specifier !== null && of.test(specifier);
    const found = files.filter((file) => file.imports.some((one) => isIt(file, one))).map(({ path }) => path);
    expect(found.sort()).toEqual([...are].sort());
  });
});

describe('tests', () => {
  it('put nothing of our own in place of itself', () => {
    const mocks = code.filter(
      ({ path, text }) => path.endsWith('.test.ts') && /\bvi\.(mock|doMock|hoisted)\(/.test(text),
    );
    expect(mocks.map(({ path }) => path)).toEqual([]);
  });
});

function roomOf({ path, imports }: Pick<SourceFile, 'path' | 'imports'>): string | null {
  const taken = imports.flatMap(({ specifier, names }) => names.map((name) => `${specifier}#${name}`));
  for (const [name, { files: matches, mark }] of Object.entries(rooms)) {
    if (matches.test(path) && (!mark || taken.some((one) => mark.test(one)))) return name;
  }
  return null;
}

function forbiddenImports(file: SourceFile, room: string): string[] {
  const { may = [], types = [] } = rooms[room] ?? {};
  return file.imports
    .filter((one) => {
      const allowed = one.isType ? [...may, ...types] : may;
      const whats = whatItIs(file.path, one);
      return !allowed.some((entry) => whats.some((what) => covers(entry, what, one.names)));
    })
    .map((one) => `${file.path} imports ${one.specifier}${one.isType ? ' for its types' : ''}`);
}

/** The names under which the law may speak of an import. */
function whatItIs(importer: string, { specifier }: Import): string[] {
  if (specifier === null) return ['npm'];
  const target = targetOf(importer, specifier);
  if (target === null) return specifier.startsWith('node:') ? ['node', specifier] : ['npm', specifier];
  const room = roomOfPath.get(target) ?? roomOf({ path: target, imports: [] });
  const module = /^(?:subgraphs\/)?([^/]+)\/src\/(.+)\.ts$/.exec(target);
  const name = module ? [`${module[1]}/${module[2]}`] : [];
  const isOtherHouse = packageOf(importer) !== packageOf(target) && importer.startsWith('subgraphs/');
  // A house shows the others nothing but what it publishes.
  if (isOtherHouse && target.startsWith('subgraphs/') && room !== 'kit')
    return room === 'published' ? [room] : [];
  return room ? [room, ...name] : name;
}

/** `kit/db/*` covers all below; `table#*Entity` only names that end so. */
function covers(entry: string, what: string, names: readonly string[]): boolean {
  const [module = '', name] = entry.split('#');
  const isCovered = module.endsWith('*') ? what.startsWith(module.slice(0, -1)) : what === module;
  return (
    isCovered &&
    (!name || names.every((one) => one === name || (name.startsWith('*') && one.endsWith(name.slice(1)))))
  );
}

function importsThat(among: readonly SourceFile[], is: (file: SourceFile, one: Import) => unknown): string[] {
  return among.flatMap((file) =>
    file.imports.filter((one) => is(file, one)).map((one) => `${file.path} imports ${one.specifier}`),
  );
}
