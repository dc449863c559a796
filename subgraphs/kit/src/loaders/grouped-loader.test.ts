import { describe, expect, it } from 'vitest';
import { groupedLoader } from './grouped-loader.ts';

type Arguments = { first?: number; filter?: { a?: number; b?: Date } };

function recorded(relevant: (args: Arguments) => unknown = (args) => args) {
  const asked: { parents: readonly string[]; args: Arguments }[] = [];
  const loader = groupedLoader<Arguments, string>(relevant, async (parents, args) => {
    asked.push({ parents, args });
    if (args.first === -1) throw new Error('refused');
    return (parent) => `${parent} ${args.first ?? 0}`;
  });
  return { asked, loader };
}

describe('a grouped loader', () => {
  it('asks once for all parents with equal arguments, however they are written', async () => {
    const { asked, loader } = recorded();
    const day = new Date(0);
    const answers = await loader.loadMany([
      { parent: 'x', args: { first: 1, filter: { a: 1, b: day } } },
      { parent: 'y', args: { first: 2 } },
      { parent: 'z', args: { filter: { b: day, a: 1 }, first: 1 } },
      { parent: 'x', args: { filter: { b: day, a: 1 }, first: 1 } },
      { parent: 'x', args: { filter: { b: new Date(1), a: 1 }, first: 1 } },
    ]);
    expect(answers).toEqual(['x 1', 'y 2', 'z 1', 'x 1', 'x 1']);
    expect(asked.map((group) => group.parents)).toEqual([['x', 'z'], ['y'], ['x']]);
  });

  it('overlooks arguments that make no difference', async () => {
    const { asked, loader } = recorded(({ filter }) => filter ?? null);
    await loader.loadMany([
      { parent: 'x', args: { first: 1 } },
      { parent: 'y', args: { first: 2 } },
    ]);
    expect(asked.map((group) => group.parents)).toEqual([['x', 'y']]);
  });

  it('fails only those whose arguments were refused', async () => {
    const { loader } = recorded();
    const answers = await loader.loadMany([
      { parent: 'x', args: { first: -1 } },
      { parent: 'x', args: { first: 1 } },
    ]);
    expect(answers).toEqual([new Error('refused'), 'x 1']);
  });
});
