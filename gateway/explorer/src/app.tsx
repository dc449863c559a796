import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useState } from 'react';
import { askWhoIAm, type CastMember, createFetcher } from './server.ts';
import { type Identity, SessionBar } from './session-bar.tsx';
import type { tabsOf } from './tabs.ts';

const storageKey = 'workgraph.token';
const nobody: Identity = { state: 'nobody', words: 'Not signed in' };

export function App({ cast, tabs }: { cast: CastMember[]; tabs: ReturnType<typeof tabsOf> }) {
  const [token, setToken] = useState(() => sessionStorage.getItem(storageKey) ?? '');
  // GraphiQL reads the schema again whenever it is given another fetcher, so with every new token.
  const fetcher = useMemo(() => createFetcher(token), [token]);
  const [identity, setIdentity] = useState(nobody);

  useEffect(() => {
    if (token === '') return setIdentity(nobody);
    let isCurrent = true;
    const show = (next: Identity) => isCurrent && setIdentity(next);
    show({ state: 'asking', words: 'Signing in …' });
    askWhoIAm(fetcher).then(
      (words) => show({ state: 'known', words }),
      (error: Error) => show({ state: 'refused', words: error.message }),
    );
    return () => {
      isCurrent = false;
    };
  }, [token, fetcher]);

  const changeToken = (next: string) => {
    if (next) sessionStorage.setItem(storageKey, next);
    else sessionStorage.removeItem(storageKey);
    setToken(next);
  };
  return (
    <>
      <SessionBar cast={cast} token={token} identity={identity} onToken={changeToken} />
      <main>
        <GraphiQL fetcher={fetcher} defaultTabs={tabs} inputValueDeprecation schemaDescription />
      </main>
    </>
  );
}
