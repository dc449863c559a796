import { type Access, actorId, type EffectiveRole } from '@workgraph/kit/actor';
import type { Db } from '@workgraph/kit/db/connect';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import type { CursorKey } from '@workgraph/kit/paging/cursor';
import type { ListSpec } from '@workgraph/kit/paging/list-spec';
import { and, asc, eq, getTableColumns, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import type { UserFilter, UserSortField } from '../generated/resolvers.ts';
import { workspaceMembers, workspaces } from '../workspace/workspace.table.ts';
import { type OrganizationRow, organizations, type UserRow, users } from './organization.table.ts';

export async function listOrganizationsById(db: Db, ids: readonly string[]): Promise<OrganizationRow[]> {
  return db.select().from(organizations).where(isAnyOf(organizations.id, ids));
}

export async function listUsersById(db: Db, access: Access, ids: readonly string[]): Promise<UserRow[]> {
  return db
    .select()
    .from(users)
    .where(and(isAnyOf(users.id, ids), isKnownTo(access)));
}

/** Whom the caller knows: a GUEST himself and those who share a workspace with him, anybody else all. */
function isKnownTo({ organizationRole, actor }: Access): SQL | undefined {
  if (organizationRole !== 'GUEST') return undefined;
  return sql`(${users.id} = ${actorId(actor)} or exists (
    select from ${workspaceMembers} where ${workspaceMembers.orgId} = ${users.orgId}
      and ${workspaceMembers.userId} = ${users.id}))`;
}

/** Locked against changes of what he is, while something is decided by it. */
export async function findUserToRelyOn(db: Db, orgId: string, id: string): Promise<UserRow | null> {
  const [row] = await db
    .select()
    .from(users)
    .where(and(eq(users.orgId, orgId), eq(users.id, id)))
    .for('share');
  return row ?? null;
}

export type PersonInWorkspace = {
  readonly workspaceId: string;
  readonly role: EffectiveRole;
  readonly user: UserRow;
};

/** Everybody with a role there, the organization's admins included, by name. */
export async function listPeopleInWorkspaces(
  db: Db,
  workspaceIds: readonly string[],
): Promise<PersonInWorkspace[]> {
  const role = sql<EffectiveRole>`case when ${users.role} = 'ADMIN' then 'ADMIN' else ${workspaceMembers.role}::text end`;
  return db
    .select({ workspaceId: workspaces.id, role, user: getTableColumns(users) })
    .from(workspaces)
    .innerJoin(users, eq(users.orgId, workspaces.orgId))
    .leftJoin(
      workspaceMembers,
      and(
        eq(workspaceMembers.orgId, users.orgId),
        eq(workspaceMembers.workspaceId, workspaces.id),
        eq(workspaceMembers.userId, users.id),
        eq(workspaceMembers.status, 'ACTIVE'),
      ),
    )
    .where(
      and(
        isAnyOf(workspaces.id, workspaceIds),
        eq(users.isActive, true),
        or(eq(users.role, 'ADMIN'), isNotNull(workspaceMembers.role)),
      ),
    )
    .orderBy(asc(users.name), asc(users.id));
}

/** Under an organization. */
export function peopleList(
  cursorKey: CursorKey,
  access: () => Promise<Access>,
): ListSpec<UserRow, UserFilter, UserSortField> {
  return {
    name: 'people',
    from: users,
    columns: getTableColumns(users),
    id: users.id,
    parent: users.orgId,
    base: async () => isKnownTo(await access()),
    filters: {
      id: { column: users.id, kind: 'id' },
      name: { column: users.name, kind: 'text' },
      email: { column: users.email, kind: 'text' },
      role: { column: users.role, kind: 'enum' },
      isActive: (wanted) => sql`${users.isActive} = ${wanted}`,
    },
    sorts: {
      NAME: { sql: users.name, type: 'text', nullable: false },
      EMAIL: { sql: users.email, type: 'text', nullable: false },
    },
    defaultSort: [{ field: 'NAME' }],
    cursorKey,
  };
}
