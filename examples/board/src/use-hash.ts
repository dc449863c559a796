import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** Where one is: `#/projects/project_01…` is `['projects', 'project_01…']`. */
export function useHash(): string[] {
  return useSyncExternalStore(subscribe, () => location.hash)
    .split('/')
    .slice(1)
    .filter(Boolean);
}
