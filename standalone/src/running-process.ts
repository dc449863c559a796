import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Tells a process from a later one with the same pid. Null when none runs; a zombie does not run. */
export function startOf(pid: number): string | null {
  if (process.platform === 'linux') {
    const stat = read(`/proc/${pid}/stat`);
    // The name in parentheses may hold spaces and parentheses itself: count from the last one.
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (!fields || 'ZX'.includes(fields[0] ?? 'Z')) return null;
    return `${read('/proc/sys/kernel/random/boot_id')?.slice(0, 8)}-${fields[19]}`;
  }
  const [state, ...started] = ps(pid, 'stat=', 'lstart=').split(/\s+/);
  return state && !state.startsWith('Z') ? started.join('-').replaceAll(':', '-') : null;
}

/** The command line, its arguments joined by spaces; empty when no such process runs. */
export function commandOf(pid: number): string {
  if (process.platform === 'linux') return (read(`/proc/${pid}/cmdline`) ?? '').split('\0').join(' ');
  return ps(pid, 'command=');
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function ps(pid: number, ...columns: string[]): string {
  const options = { encoding: 'utf8', env: { LC_ALL: 'C', TZ: 'UTC' } } as const;
  const result = spawnSync('/bin/ps', [...columns.flatMap((c) => ['-o', c]), '-ww', '-p', `${pid}`], options);
  return result.stdout?.trim() ?? '';
}
