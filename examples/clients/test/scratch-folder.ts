import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const modules: string = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const strict = fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));

export type ScratchFolder = {
  readonly path: string;
  write(name: string, text: string): void;
  /** What tsc, as strict as it is with our own code, says of these files, as `right.ts TS2322`. */
  complaints(...files: string[]): string[];
  remove(): void;
};

/** A folder where a program of somebody else could be, with the packages that are installed here. */
export function scratchFolder(): ScratchFolder {
  const path = mkdtempSync(join(tmpdir(), 'workgraph-client-'));
  const write = (name: string, text: string) => writeFileSync(join(path, name), text);
  symlinkSync(modules, join(path, 'node_modules'));
  return {
    path,
    write,
    complaints(...files) {
      // What other tools generate imports without endings, as bundlers have it.
      const compilerOptions = { module: 'esnext', moduleResolution: 'bundler', types: [] };
      write('tsconfig.json', JSON.stringify({ extends: strict, compilerOptions, files }));
      const args = ['-p', path, '--pretty', 'false'];
      const { stdout, error } = spawnSync(join(modules, '.bin/tsc'), args, { cwd: path, encoding: 'utf8' });
      if (error) throw error;
      return [...stdout.matchAll(/^(\S.*?)\(\d+,\d+\): error (TS\d+)/gm)].map(
        ([, file, code]) => `${file} ${code}`,
      );
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
