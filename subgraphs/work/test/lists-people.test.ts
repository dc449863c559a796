import { encodeId } from '@workgraph/kit/ids';
import { acme, type CastKey, people } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  await office.world.database
    .sql`update work.users set is_active = false where org_id = ${acme} and id = ${people.ines.id}`;
});
afterAll(() => office.world.close());

const query = `query ($filter: UserFilter, $sort: [UserSort!], $first: Int, $after: String) {
  people(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { id name } } }`;

async function names(who: CastKey, variables: object = {}): Promise<string[]> {
  const { people: list } = await office.read(who, query, { first: 100, ...variables });
  expect(list.totalCount).toBe(list.nodes.length);
  return list.nodes.map(({ name }: Payload) => name.split(' ')[0]);
}

const everybody = [
  'Ada',
  'Ben',
  'Clara',
  'Dev',
  'Emil',
  'Gita',
  'Hugo',
  'Inês',
  'Mia',
  'Olga',
  'Otto',
  'Victor',
];
const ofProduct = everybody.filter((name) => name !== 'Otto');

describe('the people of the organization', () => {
  it.each(['admin', 'owner', 'member', 'outsider'] as const)(
    'are known to the %s, by name, the inactive ones included',
    async (who) => {
      expect(await names(who)).toEqual(everybody);
    },
  );

  it('are of one organization: another one has its own', async () => {
    expect(await names('foreign')).toEqual(['Fay', 'Finn']);
  });

  it.each([
    ['id', { id: { in: [userId('owner'), userId('member')] } }, ['Mia', 'Olga']],
    ['name', { name: { eq: 'Dev Patel' } }, ['Dev']],
    ['e-mail address', { email: { in: ['mia@acme.example', 'MIA@acme.example'] } }, ['Mia']],
    ['role', { role: { in: ['ADMIN', 'GUEST'] } }, ['Ada', 'Victor']],
    ['another role', { role: { notIn: ['MEMBER'] } }, ['Ada', 'Victor']],
    ['being inactive', { isActive: false }, ['Inês']],
    ['not being inactive', { not: { isActive: false }, role: { eq: 'GUEST' } }, ['Victor']],
    ['somebody of another organization', { id: { eq: userId('foreign') } }, []],
  ])('are filtered by %s', async (_by, filter, expected) => {
    expect(await names('member', { filter })).toEqual(expected);
  });

  it('are ordered by name and by e-mail address, and walked page by page', async () => {
    expect(await names('member', { sort: [{ field: 'EMAIL', direction: 'DESC' }] })).toEqual(
      everybody.toReversed(),
    );
    const walked: string[] = [];
    for (let after = null, isMore = true; isMore; ) {
      const { people: page } = await office.read('member', query, { first: 5, after });
      walked.push(...page.nodes.map(({ name }: Payload) => name.split(' ')[0]));
      after = page.pageInfo.endCursor;
      isMore = page.pageInfo.hasNextPage;
    }
    expect(walked).toEqual(everybody);
  });
});

describe('the people a GUEST knows', () => {
  const nobody = encodeId('User', '019a0000-0000-7000-8000-00000000ffff');
  const lookUp =
    'query ($id: ID!, $any: _Any!) { node(id: $id) { ... on User { name email } } _entities(representations: [$any]) { ... on User { name } } }';
  const byId = async (id: string) => {
    const { data, errors } = await office.world.ask('viewer', lookUp, {
      id,
      any: { __typename: 'User', id },
    });
    return { data, told: errors.map(({ message, extensions }) => ({ message, code: extensions?.code })) };
  };

  it('are those who share a workspace with him, and himself', async () => {
    expect(await names('viewer')).toEqual(ofProduct);
    expect(await names('viewer', { filter: { id: { eq: userId('outsider') } } })).toEqual([]);
  });

  it('are the same by their ids: a colleague from elsewhere is as good as nobody', async () => {
    expect(await byId(userId('outsider'))).toEqual(await byId(nobody));
    expect(await byId(userId('outsider'))).toEqual(await byId(userId('foreign')));
    expect((await byId(userId('owner'))).data.node.name).toBe(people.olga.name);
    expect((await byId(userId('viewer'))).data.node.name).toBe(people.victor.name);
  });

  it('are more once a colleague comes to one of his workspaces, and fewer when he goes', async () => {
    const workspaceId = await office.newWorkspace();
    const { id } = (
      await office.act('owner', 'addWorkspaceMember', {
        workspaceId,
        userId: userId('outsider'),
        role: 'MEMBER',
      })
    ).entity;
    const task = await office.newTask((await office.newProject(workspaceId)).id, {
      assigneeId: userId('outsider'),
    });
    expect(await names('viewer')).toEqual(everybody);
    expect((await office.readTask(task.id, 'viewer')).assignee).toEqual({ id: userId('outsider') });
    await office.act('owner', 'removeWorkspaceMember', { id });
    expect(await names('viewer')).toEqual(ofProduct);
    expect((await office.readTask(task.id, 'viewer')).assignee).toBeNull();
    expect((await office.readTask(task.id, 'member')).assignee).toEqual({ id: userId('outsider') });
  });

  it('are himself alone once he has no workspace left', async () => {
    const { sql } = office.world.database;
    await sql`update work.workspace_members set status = 'SUSPENDED' where user_id = ${people.victor.id}`;
    expect(await names('viewer')).toEqual(['Victor']);
    await sql`update work.workspace_members set status = 'ACTIVE' where user_id = ${people.victor.id}`;
  });
});
