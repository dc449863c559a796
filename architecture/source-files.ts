import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ParseResult, parseSync, Visitor } from 'oxc-parser';

const root = resolve(import.meta.dirname, '..');
const skipped = ['**/node_modules/**', '**/dist/**', '**/.*/**'];

export type Import = {
  /** As written; null where it is computed and nobody can know. */
  readonly specifier: string | null;
  /** Nothing of it is left when types are stripped. */
  readonly isType: boolean;
  /** The exported names asked for; `*` where all may be used. One statement for values and types is two imports. */
  readonly names: readonly string[];
};

export type SourceFile = {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly comments: readonly string[];
  readonly imports: readonly Import[];
};

/** Paths of the files that match, from the root, without what is installed or built. */
export function listFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: skipped }).sort();
}

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export const all: readonly SourceFile[] = listFiles('**/*.{ts,tsx,mjs}').map((path) => {
  const text = readText(path);
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  return {
    path,
    text,
    comments: parsed.comments.map(({ value }) => value),
    imports: importsOf(parsed, text),
  };
});

export const generated = all.filter(({ path }) => path.includes('/generated/'));
export const code = all.filter(({ path }) => !path.includes('/generated/'));

/** What may reach a running system: no tests, no tooling, no configuration of tools. */
export const sources = code.filter(({ path }) => /(^|\/)src\//.test(path) && !path.endsWith('.test.ts'));

/** The file an import of our own names, or null for one from npm or of Node. */
export function targetOf(importer: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return join(dirname(importer), specifier);
  const [, house, module] = /^@workgraph\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
  const folder = house && packages.get(`@workgraph/${house}`);
  return folder ? `${folder}/src/${module}.ts` : null;
}

/** The folder of the package a file belongs to; empty for the root. */
export function packageOf(path: string): string {
  const inside = [...packages.values()].filter((folder) => path.startsWith(`${folder}/`));
  return inside.sort((a, b) => b.length - a.length)[0] ?? '';
}

export type Manifest = {
  readonly name: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
};

/** Every package.json of the repository by its folder; the root's is empty. */
export const manifests: ReadonlyMap<string, Manifest> = new Map(
  listFiles('**/package.json').map((path) => [
    dirname(path) === '.' ? '' : dirname(path),
    JSON.parse(readText(path)) as Manifest,
  ]),
);

const packages = new Map(
  [...manifests].filter(([folder]) => folder).map(([folder, { name }]) => [name, folder]),
);

function importsOf(parsed: ParseResult, text: string): Import[] {
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const named = staticImports.flatMap(({ moduleRequest, entries }) => {
    const of = (isType: boolean) => ({
      specifier: moduleRequest.value,
      isType,
      names: entries.filter((entry) => entry.isType === isType).map(({ importName }) => nameOf(importName)),
    });
    const hasValues = entries.length === 0 || entries.some((entry) => !entry.isType);
    return [...(hasValues ? [of(false)] : []), ...(entries.some((entry) => entry.isType) ? [of(true)] : [])];
  });
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType, importName }) =>
      moduleRequest ? { specifier: moduleRequest.value, isType, names: [nameOf(importName)] } : [],
    ),
  );
  const dynamic = dynamicImports.map(({ moduleRequest }) => ({
    specifier: literal(text.slice(moduleRequest.start, moduleRequest.end)),
    isType: false,
    names: ['*'],
  }));
  return [
    ...named,
    ...passedOn,
    ...dynamic,
    ...(/\b(import|require)\s*\(/.test(text) ? inlineImports(parsed) : []),
  ];
}

function nameOf({ kind, name }: { kind: string; name: string | null }): string {
  return name ?? (kind === 'Default' ? 'default' : '*');
}

function literal(expression: string): string | null {
  return /^(['"`])([^'"`$]*)\1$/.exec(expression)?.[2] ?? null;
}

/** `import('x').T` as a type, and what CommonJS is asked for. */
function inlineImports({ program }: ParseResult): Import[] {
  const found: Import[] = [];
  const add = (specifier: unknown, isType: boolean) =>
    found.push({ specifier: typeof specifier === 'string' ? specifier : null, isType, names: ['*'] });
  new Visitor({
    TSImportType: ({ source }) => {
      add(source.value, true);
    },
    CallExpression: ({ callee, arguments: [what] }) => {
      const isRequire = callee.type === 'Identifier' && callee.name === 'require';
      if (isRequire) add(what?.type === 'Literal' ? what.value : null, false);
    },
  }).visit(program);
  return found;
}
