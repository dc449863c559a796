import { useMemo, useState } from 'react';
import { BoardPage } from './board-page.tsx';
import { openGraph } from './graph.ts';
import { GraphProvider } from './graph-context.ts';
import { HomePage } from './home-page.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { TopBar } from './top-bar.tsx';
import { useHash } from './use-hash.ts';
import { WorkspacePage } from './workspace-page.tsx';

const storageKey = 'workgraph.board.token';

export function App() {
  // Of this tab alone, and gone with it: a token must not outlive the visit.
  const [token, setToken] = useState(() => sessionStorage.getItem(storageKey));
  const [notice, setNotice] = useState<string | null>(null);
  const [page, id] = useHash();

  const signIn = (next: string) => {
    sessionStorage.setItem(storageKey, next);
    setToken(next);
  };
  const graph = useMemo(() => {
    if (token === null) return null;
    return openGraph(token, ({ message }) => {
      sessionStorage.removeItem(storageKey);
      setToken(null);
      setNotice(message);
    });
  }, [token]);
  const signOut = () => {
    sessionStorage.removeItem(storageKey);
    location.hash = '';
    setNotice(null);
    setToken(null);
  };

  if (!graph) return <SignInPage notice={notice} onToken={signIn} />;
  return (
    <GraphProvider value={graph}>
      <TopBar onSignOut={signOut} />
      <main>
        {page === 'projects' && id ? (
          <BoardPage key={id} project={id} />
        ) : page === 'workspaces' && id ? (
          <WorkspacePage key={id} workspace={id} />
        ) : (
          <HomePage />
        )}
      </main>
    </GraphProvider>
  );
}
