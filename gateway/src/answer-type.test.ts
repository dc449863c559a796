import { describe, expect, it } from 'vitest';
import { answerType } from './answer-type.ts';

const json = 'application/json';
const graphql = 'application/graphql-response+json';

describe('the media type of an answer', () => {
  it.each([
    [undefined, json],
    ['', json],
    ['*/*', json],
    ['application/*', json],
    [json, json],
    ['Application/GraphQL-Response+JSON; charset=utf-8', graphql],
    [`${graphql},${json};q=0.9`, graphql],
    [`${json} ; q=0.5 , ${graphql} ; q=0.8`, graphql],
    [`${graphql}, ${json}`, graphql],
    [`${json}, ${graphql}`, json],
    [`*/*, ${json};q=0`, graphql],
    [`text/html, */*;q=0.1`, json],
  ])('for %j is %s', (accept, type) => {
    expect(answerType(accept)).toBe(type);
  });

  it.each(['text/html', `${json};q=0`, 'application/xml, image/*', `${json};q=often`])(
    'for %s is none',
    (accept) => {
      expect(answerType(accept)).toBeNull();
    },
  );
});
