import { describe, expect, it } from 'vitest';
import { windowAround } from './person.ts';

const range = (startDate: string, endDate: string) => ({ startDate, endDate });

describe('the days to look at', () => {
  it('reach a week to either side of those that are touched', () => {
    expect(windowAround(range('2027-03-10', '2027-03-12'), [])).toEqual(range('2027-03-03', '2027-03-19'));
  });

  it('hold every conflict they meet as a whole, and those that it reaches into', () => {
    const conflicts = [
      range('2027-04-01', '2027-05-01'),
      range('2027-03-15', '2027-04-02'),
      range('2027-06-01', '2027-06-02'),
    ];
    expect(windowAround(range('2027-03-10', '2027-03-12'), conflicts)).toEqual(
      range('2027-03-03', '2027-05-01'),
    );
  });
});
