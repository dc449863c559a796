import { createContext, useContext } from 'react';
import type { Ask } from './graph.ts';

const GraphContext = createContext<Ask | null>(null);

export const GraphProvider = GraphContext.Provider;

export function useGraph(): Ask {
  const ask = useContext(GraphContext);
  if (!ask) throw new Error('No graph: this stands outside of GraphProvider.');
  return ask;
}
