import { graphql } from './generated/gql.ts';
import mark from './mark.svg';
import { useQuery } from './use-query.ts';

const whoAmIDocument = graphql(`
  query WhoAmI {
    viewer {
      user { name }
      organization { name }
    }
  }
`);

export function TopBar({ onSignOut }: { onSignOut: () => void }) {
  const viewer = useQuery(whoAmIDocument, {}).data?.viewer;
  return (
    <header className="top-bar">
      <a href="#/" className="brand">
        <img src={mark} alt="" />
        Workgraph
      </a>
      <span className="who">
        {viewer && (
          <>
            <strong>{viewer.user?.name ?? 'A service account'}</strong>
            <span className="organization"> · {viewer.organization.name}</span>
          </>
        )}
      </span>
      <button type="button" className="quiet" onClick={onSignOut}>
        Sign out
      </button>
    </header>
  );
}
