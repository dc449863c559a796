import { describe, expect, it } from 'vitest';
import { type PageArguments, readPageArguments } from './page-arguments.ts';

describe('page arguments', () => {
  it('are the first twenty when nothing is given', () => {
    const page = { limit: 20, direction: 'forward', after: null, before: null };
    expect(readPageArguments({})).toEqual(page);
    expect(readPageArguments({ first: null, last: null, after: null, before: null })).toEqual(page);
  });

  it('go backward with last, also without a cursor', () => {
    expect(readPageArguments({ last: 5 })).toEqual({
      limit: 5,
      direction: 'backward',
      after: null,
      before: null,
    });
  });

  it('go forward up to before when only that is given', () => {
    expect(readPageArguments({ before: 'x' })).toMatchObject({ direction: 'forward', before: 'x' });
  });

  it.each<[PageArguments]>([[{ first: 0 }], [{ first: 100 }], [{ last: 0 }], [{ last: 100 }]])(
    'allow %j',
    (args) => {
      expect(readPageArguments(args).limit).toBe(args.first ?? args.last);
    },
  );

  it.each([
    [{ first: 101 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ last: 101 }, 'last'],
    [{ last: -1 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ first: 0, last: 0 }, 'last'],
  ])('refuse %j', (args, argument) => {
    expect(() => readPageArguments(args)).toThrow(
      expect.objectContaining({
        code: 'VALIDATION_FAILED',
        details: { problems: [expect.objectContaining({ path: [argument] })] },
      }),
    );
  });
});
