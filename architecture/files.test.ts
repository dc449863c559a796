import { describe, expect, it } from 'vitest';
import { code, listFiles, readText, type SourceFile, sources } from './source-files.ts';

const longest = 300;
const dots = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Names that say nothing of what is inside, so that everything ends up there. */
const empty = ['common', 'helper', 'helpers', 'index', 'manager', 'misc', 'types', 'util', 'utils'];

describe('files of code', () => {
  it(`have at most ${longest} lines`, () => {
    const lines = ({ text }: SourceFile) => text.trimEnd().split('\n').length;
    expect(pathsWhere(code, (file) => lines(file) > longest)).toEqual([]);
  });

  it('are named in kebab-case, as are their folders', () => {
    expect(pathsWhere(code, ({ path }) => path.split('/').some((part) => !dots.test(part)))).toEqual([]);
  });

  it('are named after what is inside', () => {
    const words = ({ path }: SourceFile) => path.replace(/\.\w+$/, '').split(/[/.-]/);
    expect(pathsWhere(code, (file) => words(file).some((word) => empty.includes(word)))).toEqual([]);
  });

  it('put off nothing and silence no type', () => {
    const isPutOff = /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)/;
    expect(pathsWhere(code, ({ comments }) => comments.some((comment) => isPutOff.test(comment)))).toEqual(
      [],
    );
  });

  it('read the environment in config.ts alone', () => {
    const reads = /\bprocess\s*(\?\.|\.)\s*env\b|\bprocess\s*\[|\bimport\.meta\.env\b/;
    const imports = ({ imports }: SourceFile) =>
      imports.some(({ specifier }) => specifier === 'node:process' || specifier === 'process');
    const others = sources.filter(({ path }) => !path.endsWith('/config.ts'));
    expect(pathsWhere(others, (file) => reads.test(file.text) || imports(file))).toEqual([]);
  });
});

describe('houses', () => {
  it('know neither clock nor chance but what they are handed', () => {
    const houses = sources.filter(({ path }) => /^subgraphs\/(?!kit\/)[^/]+\/src\//.test(path));
    const reads =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bcrypto\.|\bTemporal\.Now\b/;
    expect(pathsWhere(houses, ({ text }) => reads.test(text))).toEqual([]);
  });
});

describe('workspaces', () => {
  const many = String.raw`\b\w*([wW]orkspaces|[wW]orkspaceIds|[mM]emberships|[wW]orkspaces\.nodes)(\([^()]*\))?`;
  const first = String.raw`[\s)!]*(\??\.)?(\[\s*0\s*\]|at\(\s*0|shift\(|(keys|values|entries)\(\)\.next\(|find\(\s*\(\s*\))`;
  const taken = new RegExp(many + first);
  const unpacked = new RegExp(String.raw`\b(const|let)\s*\[\s*\w+\s*\]\s*=\s*(await\s+)?[\w.]*${many}\s*;`);
  const named = /\b(default|current|first|home|active)Workspace(Id)?\b/i;
  const limited = /\blimit\s+1\b|\.limit\(\s*1\s*\)/i;

  it('are never picked for the caller: whoever works in one names it', () => {
    const picks = ({ text }: SourceFile) => taken.test(text) || unpacked.test(text) || named.test(text);
    expect(pathsWhere(sources, picks)).toEqual([]);
  });

  it('are never narrowed to one by a limit', () => {
    const houses = sources.filter(
      ({ path, text }) => path.startsWith('subgraphs/') && /workspace/i.test(text),
    );
    const sql = listFiles('subgraphs/*/migrations/*.sql').map((path) => ({
      path,
      text: readText(path),
      imports: [],
    }));
    expect(pathsWhere([...houses, ...sql], ({ text }) => limited.test(text))).toEqual([]);
  });

  it.each([
    'const id = workspaces[0].id',
    'const id = access.memberships.keys().next().value',
    'const one = (await listWorkspaces(db)).at(0)',
    'const [one] = await loadWorkspaces();',
    'const one = viewer.workspaces.nodes[0]',
    'const id = memberships?.[0]?.workspaceId',
    'const one = workspaces.find(() => true)',
    'const id = user.defaultWorkspaceId',
  ])('would be seen to be picked by: %s', (text) => {
    expect(taken.test(text) || unpacked.test(text) || named.test(text)).toBe(true);
  });
});

describe('settings of a database session', () => {
  const sqlFiles = listFiles('subgraphs/**/*.sql').map((path) => ({ path, text: readText(path) }));

  it('end with the transaction that made them', () => {
    const wrong = [...code, ...sqlFiles].flatMap(({ path, text }) =>
      settings(text).flatMap((args) => (args[2] === 'true' ? [] : `${path}: set_config(${args.join(', ')})`)),
    );
    expect(wrong.filter((one) => !one.startsWith('architecture/'))).toEqual([]);
  });

  it('are read with all three of their arguments, however they are nested', () => {
    const text = `select set_config('a', case when f(x, 1) then 'on, off' end, true), set_config('b', f(1, 2), false)`;
    expect(settings(text).map((args) => args[2])).toEqual(['true', 'false']);
  });
});

/** The arguments of every `set_config(…)`, cut at the commas of its own level. */
function settings(text: string): string[][] {
  return [...text.matchAll(/\bset_config\(/g)].map(({ index, 0: head }) => {
    const args = [''];
    let depth = 0;
    let isQuoted = false;
    for (const char of text.slice(index + head.length)) {
      if (char === "'") isQuoted = !isQuoted;
      if (!isQuoted && '({['.includes(char)) depth++;
      if (!isQuoted && ')}]'.includes(char) && depth-- === 0) break;
      if (!isQuoted && depth === 0 && char === ',') args.push('');
      else args[args.length - 1] += char;
    }
    return args.map((arg) => arg.trim());
  });
}

function pathsWhere<File extends { path: string }>(
  files: readonly File[],
  is: (file: File) => boolean,
): string[] {
  return files.filter(is).map(({ path }) => path);
}
