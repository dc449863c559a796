import { type ClipboardEvent, type FormEvent, useState } from 'react';
import mark from './mark.svg';
import type { CastMember } from './server.ts';

export type Identity = { state: 'nobody' | 'asking' | 'known' | 'refused'; words: string };
type Props = { cast: CastMember[]; token: string; identity: Identity; onToken: (token: string) => void };

export function SessionBar({ cast, token, identity, onToken }: Props) {
  return (
    <header className="bar">
      <h1>
        <img src={mark} alt="" />
        Workgraph
      </h1>
      <output data-state={identity.state} title={identity.words}>
        {identity.words}
      </output>
      <TokenForm key={token} token={token} onToken={onToken} />
      {cast.length > 0 && (
        <nav aria-label="Demo cast">
          Demo: sign in as
          {cast.map((member) => (
            <button
              key={member.key}
              type="button"
              aria-pressed={member.token === token}
              onClick={() => onToken(member.token)}
            >
              {member.label}
            </button>
          ))}
        </nav>
      )}
    </header>
  );
}

function TokenForm({ token, onToken }: Pick<Props, 'token' | 'onToken'>) {
  const [draft, setDraft] = useState(token);
  const [isRevealed, setRevealed] = useState(false);
  const isSignedIn = token !== '' && draft === token;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onToken(isSignedIn ? '' : tokenIn(draft));
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const pasted = tokenIn(event.clipboardData.getData('text'));
    setDraft(pasted);
    onToken(pasted);
  };
  return (
    <form onSubmit={submit}>
      <span className="field">
        <input
          aria-label="Token"
          placeholder="Paste a token"
          type={isRevealed ? 'text' : 'password'}
          autoComplete="off"
          spellCheck={false}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onPaste={paste}
        />
        {draft && (
          <button
            type="button"
            aria-label={isRevealed ? 'Hide token' : 'Show token'}
            onClick={() => setRevealed(!isRevealed)}
          >
            {isRevealed ? 'Hide' : 'Show'}
          </button>
        )}
      </span>
      <button type="submit" disabled={draft.trim() === '' && !isSignedIn}>
        {isSignedIn ? 'Sign out' : 'Sign in'}
      </button>
    </form>
  );
}

function tokenIn(text: string): string {
  return text.trim().replace(/^bearer\s+/i, '');
}
