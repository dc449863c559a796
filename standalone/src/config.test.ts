import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the origins that may ask', () => {
  it('are none when nothing is said', () => {
    expect(readConfig({}).allowedOrigins).toEqual([]);
  });

  it('are those of the list, blanks aside', () => {
    const env = { WORKGRAPH_ALLOWED_ORIGINS: 'https://app.example, http://127.0.0.1:5173,' };
    expect(readConfig(env).allowedOrigins).toEqual(['https://app.example', 'http://127.0.0.1:5173']);
  });

  it.each(['*', 'app.example', 'https://app.example/', 'https://app.example/board'])(
    'are never %s, which no browser sends',
    (origin) => {
      expect(() => readConfig({ WORKGRAPH_ALLOWED_ORIGINS: origin })).toThrow(/WORKGRAPH_ALLOWED_ORIGINS/);
    },
  );
});
