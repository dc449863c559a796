import { describe, expect, it } from 'vitest';
import { addDays, daysOf, lengthOf, overlap, spanOf, weekdayOf } from './day.ts';

describe('days', () => {
  it('follow each other over months, leap days and the change of the clocks', () => {
    expect(daysOf({ startDate: '2028-02-28', endDate: '2028-03-01' })).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(lengthOf({ startDate: '2027-03-01', endDate: '2027-11-01' })).toBe(246);
  });

  it('have weekdays from Monday on', () => {
    expect(['2027-03-01', '2027-03-06', '2027-03-07'].map(weekdayOf)).toEqual([0, 5, 6]);
  });
});

describe('ranges of days', () => {
  const range = (startDate: string, endDate: string) => ({ startDate, endDate });

  it('overlap when they share a day', () => {
    expect(overlap(range('2027-03-01', '2027-03-03'), range('2027-03-03', '2027-03-09'))).toBe(true);
    expect(overlap(range('2027-03-01', '2027-03-02'), range('2027-03-03', '2027-03-09'))).toBe(false);
  });

  it('span from the first day of all to the last', () => {
    expect(spanOf([range('2027-03-05', '2027-03-06'), range('2027-03-01', '2027-03-02')])).toEqual(
      range('2027-03-01', '2027-03-06'),
    );
    expect(spanOf([])).toBeNull();
  });
});
