import { describe, expect, it } from 'vitest';
import { DomainError, type Problem } from './errors.ts';
import { InputChecks } from './input-checks.ts';

function problemsOf(check: (checks: InputChecks) => void, checks = new InputChecks()): unknown {
  check(checks);
  try {
    checks.done();
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const problems = error.details?.problems as readonly Problem[];
    return problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
  }
}

describe('checks of an input', () => {
  it('pass over what is right', () => {
    const all = (checks: InputChecks) => {
      expect(checks.text('name', ' Ada ', 1, 3)).toBe('Ada');
      expect(checks.optionalText('note', ' ', 10)).toBeNull();
      expect(checks.optionalText('note', ' why ', 3)).toBe('why');
      expect(checks.markdown('description', ' # Title\n')).toBe(' # Title\n');
      expect(checks.markdown('description', ' \n')).toBeNull();
      expect(checks.integer('minutes', 1_440, 0, 1_440)).toBe(1_440);
      checks.period('2026-01-01', '2026-01-01', 'endDate');
      checks.notCleared('name', undefined);
    };
    expect(problemsOf(all)).toEqual([]);
  });

  it('name everything that is wrong at once', () => {
    const all = (checks: InputChecks) => {
      checks.text('name', null, 1, 1_000);
      checks.optionalText('note', 'long', 3);
      checks.integer('minutes', 0.5, 0, 1_440);
      checks.period('2026-01-02', '2026-01-01', 'endDate');
      checks.notCleared('type', null);
    };
    expect(problemsOf(all)).toEqual([
      'input.name: Must have 1 to 1,000 characters.',
      'input.note: Must have 1 to 3 characters.',
      'input.minutes: Must be 0 to 1,440.',
      'input.endDate: Must not be before the first day.',
      'input.type: Cannot be cleared.',
    ]);
  });

  it('say where: in a row of a list, in a field of a field', () => {
    const inRow = (checks: InputChecks) => checks.problem('weeklyMinutes.monday', 'Too many.');
    expect(problemsOf(inRow, new InputChecks(['input', 'rows', 2]))).toEqual([
      'input.rows.2.weeklyMinutes.monday: Too many.',
    ]);
  });

  it('count the length of a text in code points, and of Markdown in bytes', () => {
    expect(problemsOf((checks) => checks.text('name', '👩🏽', 1, 2))).toEqual([]);
    expect(problemsOf((checks) => checks.markdown('text', 'ü'.repeat(32_768)))).toEqual([]);
    expect(problemsOf((checks) => checks.markdown('text', 'ü'.repeat(32_769)))).toEqual([
      'input.text: Must have at most 64 KiB.',
    ]);
  });

  it('keep out what Postgres or a terminal would stumble over', () => {
    const name = (text: string) => problemsOf((checks) => checks.text('name', text, 1, 10));
    expect(name('a\u0000b')).toEqual(['input.name: Must not contain control characters.']);
    expect(name('a\ud800b')).toEqual(['input.name: Must be well-formed Unicode.']);
    expect(name('a\tb\nc')).toEqual([]);
  });
});
