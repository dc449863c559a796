import DataLoader from 'dataloader';
import { maxBatchSize } from './by-key.ts';

/** A list field: whose, and with which arguments. */
export type ListKey<A> = { readonly parent: string; readonly args: A };

type Answer<A, V> = (parents: readonly string[], args: A) => Promise<(parent: string) => V>;

/**
 * Asks once for all parents whose arguments are equal as far as `relevant` goes. When an answer fails, only those who
 * asked for it hear of it.
 */
export function groupedLoader<A, V>(
  relevant: (args: A) => unknown,
  answer: Answer<A, V>,
): DataLoader<ListKey<A>, V, string> {
  const groupOf = ({ args }: ListKey<A>) => stableJson(relevant(args));

  async function answerGroup(group: readonly ListKey<A>[], answers: Map<ListKey<A>, V | Error>) {
    const [first] = group;
    if (!first) return;
    const parents = group.map((key) => key.parent);
    const answerTo = await answer(parents, first.args).catch((error: Error) => () => error);
    for (const key of group) answers.set(key, answerTo(key.parent));
  }

  return new DataLoader<ListKey<A>, V, string>(
    async (keys) => {
      const answers = new Map<ListKey<A>, V | Error>();
      const groups = [...Map.groupBy(keys, groupOf).values()];
      await Promise.all(groups.map((group) => answerGroup(group, answers)));
      return keys.map((key) => answers.get(key) as V | Error);
    },
    { maxBatchSize, cacheKeyFn: (key) => `${key.parent} ${groupOf(key)}` },
  );
}

/** JSON that does not depend on the order in which keys were set. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
