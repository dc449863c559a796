import { expect, it } from 'vitest';
import { type FilterKind, isReadable } from './filter-kind.ts';

it.each<[FilterKind, unknown[], unknown[]]>([
  [
    'id',
    ['0190a7b0-0000-7000-8000-000000000000'],
    ['task_01', '', 1, '0190a7b0-0000-7000-8000-00000000000\n'],
  ],
  ['enum', ['TODO'], ['\0', 1, true]],
  ['text', ['', "'", '🙂'], ['a\0b', 1, ['a']]],
  ['number', [0, -1.5, '12345678901234567890.01'], [Number.NaN, Number.POSITIVE_INFINITY, '', '1e9', 'x']],
  [
    'date',
    ['2026-02-28', '9999-12-31'],
    ['2026-02-29', '0000-01-01', '2026-2-1', '2026-02-01T00:00:00Z', 'now'],
  ],
  [
    'timestamp',
    ['2026-02-28T23:59:59Z', '2026-02-28T23:59:59.123456+02:00'],
    ['2026-02-30T00:00:00Z', '2026-02-28', '2026-02-28T25:00:00Z', '0000-01-01T00:00:00Z', '1', 'infinity'],
  ],
  ['boolean', [true, false], ['true', 1, null]],
])('tells which values of kind %s can be read', (kind, good, bad) => {
  expect(good.filter((value) => !isReadable(kind, value))).toEqual([]);
  expect(bad.filter((value) => isReadable(kind, value))).toEqual([]);
});
