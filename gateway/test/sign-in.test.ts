import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organizationId, type RunningGateway, runGateway, somebody, token } from './running-gateway.ts';

let gateway: RunningGateway;
let demo: RunningGateway;

beforeAll(async () => {
  [gateway, demo] = await Promise.all([runGateway(), runGateway({ openIntrospection: true })]);
});
afterAll(() => Promise.all([gateway.close(), demo.close()]));

const now = () => Math.floor(Date.now() / 1000);

describe('a token', () => {
  it('tells the houses who asks', async () => {
    const { data } = await gateway.ask('{ origin { organization } }');
    expect(data).toEqual({ origin: { organization: organizationId } });
  });

  it.each([
    ['malformed', async () => 'not.a.token'],
    ['expired', () => token({ iat: now() - 7200, exp: now() - 3600 })],
    ['of an unknown issuer', () => token({ iss: 'https://id.evil.test' })],
  ])('that is %s is answered 401 and runs nothing as nobody', async (_, make) => {
    const callsBefore = gateway.houses.work.calls.length;
    const { status, headers, code, data } = await gateway.ask('{ origin { organization } }', {
      as: await make(),
    });
    expect({ status, code, data }).toEqual({ status: 401, code: 'UNAUTHENTICATED', data: undefined });
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(gateway.houses.work.calls).toHaveLength(callsBefore);
  });

  it('of another scheme is answered 401', async () => {
    const headers = { authorization: 'Basic YWRhOnB3' };
    expect(await gateway.ask('{ programs }', { as: null, headers })).toMatchObject({ status: 401 });
  });

  it('is the only thing that says who somebody is', async () => {
    const forged = {
      'x-workgraph-actor': 'ada',
      envelope: 'eyJhbGciOiJub25lIn0.e30.',
      'x-workgraph-envelope': 'x',
    };
    const { data } = await gateway.ask('{ origin { organization } }', { as: null, headers: forged });
    expect(data).toEqual({ origin: { organization: null } });
  });
});

describe('nobody', () => {
  it('is refused by each root field that wants somebody, and told so in the answer', async () => {
    const { status, data, errors } = await gateway.ask('{ task(id: "1") { id } programs }', { as: null });
    expect({ status, data }).toEqual({ status: 200, data: { task: null, programs: ['Apollo', 'Gemini'] } });
    expect(errors).toMatchObject([{ path: ['task'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it.each([
    ['in full', getIntrospectionQuery()],
    ['of one type', '{ __type(name: "Task") { name } }'],
    ['in a fragment', '{ programs ...All } fragment All on Query { __schema { queryType { name } } }'],
  ])('may not introspect %s', async (_, query) => {
    const { status, headers, code, data } = await gateway.ask(query, { as: null });
    expect({ status, code, data }).toEqual({ status: 401, code: 'UNAUTHENTICATED', data: undefined });
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });

  it('may introspect the demo', async () => {
    expect(await demo.ask(getIntrospectionQuery(), { as: null })).toMatchObject({ status: 200, errors: [] });
  });

  it('may ask for __typename', async () => {
    expect(await gateway.ask('{ __typename }', { as: null })).toMatchObject({
      data: { __typename: 'Query' },
    });
  });
});

describe('the schema as somebody sees it', () => {
  it('holds nothing of the federation inside', async () => {
    const { text } = await gateway.ask(
      '{ __schema { types { name } queryType { fields { name } } directives { name } } }',
    );
    const names = Array.from(text.matchAll(/"name":"(\w+)"/g), ([, name = '']) => name);
    expect(names).toContain('Task');
    expect(names.filter((name) => /^(_|join|link|core)/.test(name) && !/^__[A-Z]/.test(name))).toEqual([]);
  });

  it.each(['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])(
    'has no way to %s',
    async (query) => {
      expect(await gateway.ask(query, { as: somebody })).toMatchObject({
        status: 400,
        code: 'OPERATION_INVALID',
      });
    },
  );
});
