import { InputChecks } from '@workgraph/kit/input-checks';
import { describe, expect, it } from 'vitest';
import { newWorkspace } from './new-workspace.ts';
import { readSettings } from './workspace-settings.ts';

const now = new Date('2026-03-02T10:00:00Z');
const least = { name: ' Delivery ', slug: 'delivery', timeZone: 'Europe/Berlin', currency: 'EUR' };
const create = (change: object = {}) => newWorkspace({ ...least, ...change }, 'org', now);
const problemsAt = (...fields: string[]) =>
  expect.objectContaining({
    code: 'VALIDATION_FAILED',
    details: { problems: fields.map((field) => expect.objectContaining({ path: ['input', field] })) },
  });

describe('a new workspace', () => {
  it('works eight hours from Monday to Friday under STANDARD rules, unless told otherwise', () => {
    const defaults = {
      name: 'Delivery',
      mode: 'STANDARD',
      workingDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
      minutesPerDay: 480,
      archivedAt: null,
      version: 1,
    };
    expect(create()).toMatchObject(defaults);
    expect(create({ mode: null, workingDays: null, minutesPerDay: null })).toMatchObject(defaults);
  });

  it.each(['a', '7', 'a-b', 'a--b', 'x'.repeat(50)])('may have the slug %s', (slug) => {
    expect(create({ slug }).slug).toBe(slug);
  });

  it.each(['', '-a', 'a-', 'A', 'a_b', 'ä', ' a', 'a\n', 'x'.repeat(51)])(
    'may not have the slug "%s"',
    (slug) => {
      expect(() => create({ slug })).toThrow(problemsAt('slug'));
    },
  );

  it.each(['Europe/Berlin', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'UTC'])(
    'may keep the time of %s',
    (timeZone) => {
      expect(create({ timeZone }).timeZone).toBe(timeZone);
    },
  );

  it.each(['', 'Mars/Base', '+02:00', 'AST', 'IST', 'PST', 'SystemV/AST4', 'Europe/Berlin '])(
    'may not keep the time of "%s"',
    (timeZone) => {
      expect(() => create({ timeZone })).toThrow(problemsAt('timeZone'));
    },
  );

  it.each(['eur', 'EURO', 'XYZ', ''])('may not count its money in "%s"', (currency) => {
    expect(() => create({ currency })).toThrow(problemsAt('currency'));
  });

  it('names everything wrong with it at once', () => {
    const bad = { name: '', slug: '-', timeZone: 'x', workingDays: [], minutesPerDay: 1_441, currency: '' };
    expect(() => create(bad)).toThrow(
      problemsAt('name', 'slug', 'timeZone', 'workingDays', 'minutesPerDay', 'currency'),
    );
  });
});

describe('the settings of a workspace', () => {
  const read = (input: Parameters<typeof readSettings>[1]) => {
    const checks = new InputChecks();
    const settings = readSettings(checks, input);
    checks.done();
    return settings;
  };

  it('stay where nothing is given', () => {
    expect(read({})).toEqual({});
  });

  it.each(['name', 'slug', 'timeZone', 'workingDays', 'minutesPerDay'])('cannot be without a %s', (field) => {
    expect(() => read({ [field]: null })).toThrow(problemsAt(field));
  });

  it('keep the working days in the order of the week', () => {
    expect(read({ workingDays: ['SUNDAY', 'MONDAY', 'THURSDAY'] }).workingDays).toEqual([
      'MONDAY',
      'THURSDAY',
      'SUNDAY',
    ]);
  });

  it('refuse a working day named twice', () => {
    expect(() => read({ workingDays: ['MONDAY', 'MONDAY'] })).toThrow(problemsAt('workingDays'));
  });

  it.each([1, 1_440])('allow %i working minutes a day', (minutesPerDay) => {
    expect(read({ minutesPerDay })).toEqual({ minutesPerDay });
  });

  it.each([0, 1_441, 7.5])('refuse %d working minutes a day', (minutesPerDay) => {
    expect(() => read({ minutesPerDay })).toThrow(problemsAt('minutesPerDay'));
  });
});
