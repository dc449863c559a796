import { describe, expect, it } from 'vitest';
import { newProgram } from './new-program.ts';

const now = new Date('2026-03-02T09:00:00Z');
const make = (name: string, description?: string | null) =>
  newProgram({ workspaceId: 'workspace', name, description }, 'org', now);

describe('a new program', () => {
  it('is live, at version 1, with its name trimmed', () => {
    expect(make('  Launches ', ' ')).toMatchObject({
      orgId: 'org',
      workspaceId: 'workspace',
      name: 'Launches',
      description: null,
      archivedAt: null,
      createdAt: now,
      version: 1,
    });
  });

  it.each([1, 100])('takes a name of %i characters', (length) => {
    expect(make('ü'.repeat(length)).name).toHaveLength(length);
  });

  it.each(['', '   ', 'x'.repeat(101), 'bell\u0007', '\ud800'])('refuses the name %j', (name) => {
    expect(() => make(name)).toThrow(/input\.name/);
  });

  it('names everything that is wrong at once', () => {
    expect(() => make('', 'x'.repeat(65_537))).toThrow(
      expect.objectContaining({
        code: 'VALIDATION_FAILED',
        details: {
          problems: [
            { path: ['input', 'name'], message: 'Must have 1 to 100 characters.' },
            { path: ['input', 'description'], message: 'Must have at most 64 KiB.' },
          ],
        },
      }),
    );
  });
});
