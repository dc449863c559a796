import { describe, expect, it } from 'vitest';
import { decodeId, encodeId, newId } from './ids.ts';

const uuid = '0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b';
const id = encodeId('Task', uuid);

describe('ids', () => {
  it('carry their type and survive the round trip', () => {
    expect(id).toMatch(/^task_[0-9a-z]{26}$/);
    expect(decodeId('Task', id)).toBe(uuid);
  });

  it('made later sort later', () => {
    const made = Array.from({ length: 50 }, () => newId());
    expect([...made].sort()).toEqual(made);
  });

  it.each([
    ['of another type', encodeId('Project', uuid)],
    ['without a prefix', id.slice(5)],
    ['in capitals', id.toUpperCase()],
    ['with its suffix in capitals', `task_${id.slice(5).toUpperCase()}`],
    ['too short', id.slice(0, -1)],
    ['too long', `${id}0`],
    ['past the end of the number space', `task_${'z'.repeat(26)}`],
    ['that is a plain uuid', uuid],
    ['that is empty', ''],
  ])('refuse one %s', (_, text) => {
    expect(decodeId('Task', text)).toBeNull();
  });
});
