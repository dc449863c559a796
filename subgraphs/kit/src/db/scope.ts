import { sql } from 'drizzle-orm';
import { type Access, type Actor, actorId, type OrganizationRole, type WorkspaceRole } from '../actor.ts';
import { unauthenticated } from '../errors.ts';
import type { Db } from './connect.ts';

type AccessRow = {
  organization_role: OrganizationRole | null;
  memberships: Record<string, WorkspaceRole>;
};

/**
 * Tells the database who asks, for row security, and answers what he is right now. The first thing in every
 * transaction: a suspension acts from the next one on. UNAUTHENTICATED when the person is gone or inactive, or the service
 * account archived.
 */
export async function enterScope(db: Db, actor: Actor): Promise<Access> {
  if (actor.kind === 'OPERATOR') {
    await db.execute(
      sql`select set_config('app.org', ${actor.organizationId}, true), set_config('app.admin', 'on', true)`,
    );
    return { actor, organizationRole: 'ADMIN', memberships: new Map() };
  }
  const id = actorId(actor);
  // Two statements, one round trip: the view is judged by the settings of the first.
  const [, rows] = await Promise.all([
    db.execute(sql`select set_config('app.org', ${actor.organizationId}, true),
      set_config('app.user', ${id}, true)`),
    db.execute<AccessRow>(sql`
      with mine as (
        select min(organization_role::text) as organization_role,
          coalesce(json_object_agg(workspace_id, workspace_role) filter (where workspace_id is not null), '{}') as memberships,
          coalesce(array_agg(workspace_id) filter (where workspace_id is not null), '{}')::text as workspaces
        from ${rolesOf[actor.kind]} = ${id}::uuid
      )
      select organization_role, memberships, set_config('app.workspaces', workspaces, true),
        set_config('app.admin', case when organization_role = 'ADMIN' then 'on' else '' end, true)
      from mine`),
  ]);
  const row = rows[0];
  if (!row?.organization_role) throw unauthenticated();
  return {
    actor,
    organizationRole: row.organization_role,
    memberships: new Map(Object.entries(row.memberships)),
  };
}

/** A service account counts as a GUEST: it knows whom it shares a workspace with. */
const rolesOf = {
  USER: sql`work_published.access where user_id`,
  SERVICE_ACCOUNT: sql`(select 'GUEST' as organization_role, * from work_published.service_account_access) access
    where service_account_id`,
};

/** Whether the workspace is one of the organization's: an ADMIN has a role in any, and only in those there are. */
export async function workspaceExists(db: Db, id: string): Promise<boolean> {
  const rows = await db.execute(sql`select from work_published.workspaces where workspace_id = ${id}::uuid`);
  return rows.length > 0;
}
