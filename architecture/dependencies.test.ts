import { describe, expect, it } from 'vitest';
import { generated, manifests, packageOf, readText, sources } from './source-files.ts';

type Entry = { readonly licence: string; readonly why: string };
type AllowList = {
  readonly direct: Record<string, Entry>;
  /** Whatever is installed has one of these, or is an exception. */
  readonly licences: readonly string[];
  readonly exceptions: Record<string, Entry>;
};
type Locked = { readonly license?: string; readonly link?: boolean; readonly dev?: boolean };

const allowed = JSON.parse(readText('docs/dependencies.json')) as AllowList;
const asked = packagesOf('package-lock.json');
const installed = packagesOf('node_modules/.package-lock.json');

describe('direct dependencies', () => {
  const direct = [...manifests.values()].flatMap(({ dependencies, devDependencies, optionalDependencies }) =>
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }),
  );
  const names = [...new Set(direct)].filter((name) => !name.startsWith('@workgraph/')).sort();

  it('are those of docs/dependencies.json', () => {
    expect(Object.keys(allowed.direct)).toEqual(names);
  });

  it('have a reason each, and the licence they were let in with', () => {
    for (const [name, { licence, why }] of Object.entries(allowed.direct)) {
      expect.soft(licenceOf(`node_modules/${name}`), name).toBe(licence);
      expect.soft(why, name).toMatch(/\.$/);
    }
  });

  it.each([...manifests.keys()].filter((folder) => folder && folder !== 'gateway/explorer'))(
    'of %s are what its sources import, no more and no less',
    (folder) => {
      const imported = [...sources, ...generated]
        .filter(({ path }) => packageOf(path) === folder && !path.includes('/src/testing/'))
        .flatMap(({ imports }) => imports.flatMap(({ specifier }) => packageIn(specifier) ?? []));
      const { dependencies = {} } = manifests.get(folder) ?? {};
      expect(Object.keys(dependencies).sort()).toEqual([...new Set(imported)].sort());
    },
  );
});

describe('installed packages', () => {
  it('have a licence that lets anyone use and sell what is built on them', () => {
    const refused = [...installed.keys()]
      .filter((path) => !isAllowed(path))
      .map((path) => `${path}: ${licenceOf(path)}`);
    expect(refused).toEqual([]);
  });

  it('need every exception that is made', () => {
    const used = (pattern: string) => [...installed.keys()].some((path) => covers(pattern, nameOf(path)));
    expect(Object.keys(allowed.exceptions).filter((pattern) => !used(pattern))).toEqual([]);
  });

  it.each(['graphql', 'drizzle-orm'])(
    'hold one copy of %s, whose types and classes are not those of another',
    (name) => {
      expect([...installed.keys()].filter((path) => nameOf(path) === name)).toEqual([`node_modules/${name}`]);
    },
  );
});

function packagesOf(lockFile: string): Map<string, Locked> {
  const { packages } = JSON.parse(readText(lockFile)) as { packages: Record<string, Locked> };
  return new Map(
    Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && !link),
  );
}

/** As the package itself says; for one of another platform, as it was said when the lock file was written. */
function licenceOf(path: string): string {
  if (!installed.has(path)) return asked.get(path)?.license ?? 'not installed';
  const { license } = JSON.parse(readText(`${path}/package.json`)) as { license?: unknown };
  return typeof license === 'string' ? license : JSON.stringify(license ?? 'none');
}

function isAllowed(path: string): boolean {
  const licence = licenceOf(path);
  // An expression of SPDX: one of these, or all of those.
  const [alternatives, all] = [
    licence.replace(/[()]/g, '').split(' OR '),
    (one: string) => one.split(' AND '),
  ];
  if (alternatives.some((one) => all(one).every((name) => allowed.licences.includes(name)))) return true;
  const exceptions = Object.entries(allowed.exceptions);
  return exceptions.some(([pattern, one]) => covers(pattern, nameOf(path)) && one.licence === licence);
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function packageIn(specifier: string | null): string | null {
  if (specifier === null || /^(\.|node:)/.test(specifier)) return null;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
