import { people } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { userId } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
});
afterAll(() => office.world.close());

/** A workspace, and the admin's place in it. */
async function newRoom(): Promise<{ workspaceId: string; place: string }> {
  const workspaceId = await office.newWorkspace();
  const query =
    'query ($id: ID!) { workspace(id: $id) { members(first: 100) { nodes { id user { id } } } } }';
  const { workspace } = await office.read('admin', query, { id: workspaceId });
  const place = workspace.members.nodes.find(({ user }: Payload) => user.id === userId('admin'));
  return { workspaceId, place: place.id };
}

describe('the caller', () => {
  const query = `{ viewer { role credential scopes user { name email role isActive } organization { name }
    memberships { totalCount nodes { role status workspace { name } } } } }`;

  it('learns who he is, how he signed in, and where he belongs', async () => {
    expect((await office.read('member', query)).viewer).toEqual({
      role: 'MEMBER',
      credential: 'SESSION',
      scopes: ['read', 'write', 'admin', 'assistant'],
      user: { name: people.mia.name, email: people.mia.email, role: 'MEMBER', isActive: true },
      organization: { name: 'Acme Robotics' },
      memberships: {
        totalCount: 2,
        nodes: [
          { role: 'MEMBER', status: 'ACTIVE', workspace: { name: 'Product' } },
          { role: 'MEMBER', status: 'ACTIVE', workspace: { name: 'Client delivery' } },
        ],
      },
    });
  });

  it.each([
    ['admin', 'ADMIN', 'Acme Robotics', 3],
    ['viewer', 'GUEST', 'Acme Robotics', 1],
    ['foreign', 'ADMIN', 'Orbit Foods', 1],
  ] as const)('is told the %s from the others', async (who, role, organization, memberships) => {
    const { viewer } = await office.read(who, query);
    expect(viewer).toMatchObject({
      role,
      organization: { name: organization },
      memberships: { totalCount: memberships },
    });
  });

  it('is nobody without a credential, and without an active person behind it', async () => {
    const { data, errors } = await office.world.ask(null, query);
    expect({ data, code: errors[0]?.extensions?.code }).toEqual({
      data: { viewer: null },
      code: 'UNAUTHENTICATED',
    });
    const { sql } = office.world.database;
    await sql`update work.users set is_active = false where id = ${people.otto.id}`;
    const gone = await office.world.ask('outsider', query);
    await sql`update work.users set is_active = true where id = ${people.otto.id}`;
    expect(gone.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('the admin of the organization', () => {
  it('acts as OWNER in every workspace, without a membership or with a lower one', async () => {
    const { workspaceId, place } = await newRoom();
    const query = 'query ($id: ID!) { workspace(id: $id) { viewerRole } }';
    await office.act('owner', 'changeWorkspaceMemberRole', { id: place, role: 'VIEWER' });
    for (const end of ['suspendWorkspaceMember', 'removeWorkspaceMember']) {
      expect((await office.read('admin', query, { id: workspaceId })).workspace.viewerRole).toBe('ADMIN');
      await office.newProject(workspaceId);
      await office.act('owner', end, { id: place });
    }
    await office.newProject(workspaceId);
    const { workspaces } = await office.read('admin', '{ workspaces(first: 100) { nodes { id } } }');
    expect(workspaces.nodes).toContainEqual({ id: workspaceId });
  });

  it('alone creates, archives and restores workspaces; an OWNER may not', async () => {
    const { workspaceId } = await newRoom();
    const input = { name: 'Mine', slug: 'mine', timeZone: 'UTC', currency: 'EUR' };
    for (const [mutation, of] of [
      ['createWorkspace', input],
      ['archiveWorkspace', { id: workspaceId }],
      ['restoreWorkspace', { id: workspaceId }],
    ] as const) {
      const { code, details } = await office.refused('owner', mutation, of);
      expect({ code, requiredRole: details.requiredRole }).toEqual({
        code: 'FORBIDDEN',
        requiredRole: 'ADMIN',
      });
    }
    const { entity } = await office.act('admin', 'createWorkspace', input);
    expect(
      (await office.read('admin', '{ viewer { memberships(last: 1) { nodes { role workspace { id } } } } }'))
        .viewer,
    ).toEqual({
      memberships: { nodes: [{ role: 'OWNER', workspace: { id: entity.id } }] },
    });
  });

  it('shares the settings of a workspace with its OWNERs, and its short name with nobody', async () => {
    const { workspaceId } = await newRoom();
    expect(await office.refused('member', 'updateWorkspace', { id: workspaceId, name: 'X' })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const { entity } = await office.act('owner', 'updateWorkspace', { id: workspaceId, name: 'Renamed' });
    expect(entity).toMatchObject({ name: 'Renamed', version: 2 });
    const taken = { code: 'SLUG_TAKEN', details: { slug: 'operations' } };
    expect(
      await office.refused('owner', 'updateWorkspace', { id: workspaceId, slug: 'operations' }),
    ).toMatchObject(taken);
    const input = { name: 'X', slug: 'operations', timeZone: 'UTC', currency: 'EUR' };
    expect(await office.refused('admin', 'createWorkspace', input)).toMatchObject(taken);
  });
});
