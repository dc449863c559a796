import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBinaries, reachableBinaries } from './postgres-binaries.ts';

const nobody = { uid: 65534, gid: 65534 };

describe.runIf(process.getuid?.() === 0)('the Postgres binaries under root', () => {
  it('are copied to where nobody may run them when they lie in a closed folder', async () => {
    const { path, version } = await findBinaries();
    const closed = mkdtempSync(join(tmpdir(), 'workgraph-closed-'));
    cpSync(path, join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
    const hidden = { path: join(closed, 'native'), version: `${version}-test` };
    const copy = reachableBinaries(hidden, nobody);
    try {
      rmSync(closed, { recursive: true });
      const said = execFileSync(join(copy.path, 'bin/initdb'), ['--version'], { ...nobody, cwd: '/' });
      expect(String(said)).toContain('PostgreSQL');
    } finally {
      rmSync(copy.path, { recursive: true });
    }
  });
});
