import { type FormEvent, useEffect, useState } from 'react';
import mark from './mark.svg';

type Props = { notice: string | null; onToken: (token: string) => void };
type CastMember = { key: string; label: string; token: string };

export function SignInPage({ notice, onToken }: Props) {
  const [draft, setDraft] = useState('');
  const cast = useDemoCast();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onToken(draft.trim().replace(/^bearer\s+/i, ''));
  };
  return (
    <main className="sign-in">
      <h1>
        <img src={mark} alt="" />
        Workgraph
      </h1>
      {notice && <p role="alert">{notice}</p>}
      <form onSubmit={submit}>
        <label htmlFor="token">Token</label>
        <input
          id="token"
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <button type="submit" className="primary" disabled={draft.trim() === ''}>
          Sign in
        </button>
      </form>
      {cast.length > 0 && (
        <section aria-labelledby="demo">
          <h2 id="demo">Or, in the demo, sign in as</h2>
          <ul className="cast">
            {cast.map(({ key, label, token }) => (
              <li key={key}>
                <button type="button" onClick={() => onToken(token)}>
                  <CastLabel label={label} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function CastLabel({ label }: { label: string }) {
  const [name, part] = label.split(' · ');
  return (
    <>
      <span>{name}</span>
      <small>{part}</small>
    </>
  );
}

/** Whom a gateway with the demo lets in by one click; nobody elsewhere. */
function useDemoCast(): CastMember[] {
  const [cast, setCast] = useState<CastMember[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    fetch('explorer/demo.json', { signal: asking.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as { cast: CastMember[] }).cast : []))
      .then(setCast, () => {});
    return () => asking.abort();
  }, []);
  return cast;
}
