import type DataLoader from 'dataloader';
import { sql } from 'drizzle-orm';
import type { EffectiveRole } from '../actor.ts';
import type { Db } from '../db/connect.ts';
import { manyByKey, type Open } from '../loaders/by-key.ts';
import type { Connection } from '../loaders/connection.ts';
import { isAnyOf } from '../paging/array-literal.ts';

/** Somebody with a role in a workspace, as every house but work knows him: by id. */
export type PersonInWorkspace = {
  readonly workspaceId: string;
  readonly id: string;
  readonly role: EffectiveRole;
};
export type PeoplePage = Connection<PersonInWorkspace>;

/** Everybody with a role in the workspace, the organization's admins included, by name. */
export function peopleByWorkspace(open: Open): DataLoader<string, PersonInWorkspace[]> {
  return manyByKey(open, listPeopleInWorkspaces, (person) => person.workspaceId);
}

async function listPeopleInWorkspaces(
  db: Db,
  workspaceIds: readonly string[],
): Promise<readonly PersonInWorkspace[]> {
  // An admin needs no membership; one who has one is still named once.
  return db.execute<PersonInWorkspace>(sql`
    select workspace_id as "workspaceId", user_id as id, role from (
      select org_id, workspace_id, user_id,
        case when organization_role = 'ADMIN' then 'ADMIN' else workspace_role::text end as role
      from work_published.access where ${isAnyOf(sql`workspace_id`, workspaceIds)}
      union
      select org_id, w.workspace_id, a.user_id, 'ADMIN'
      from work_published.workspaces w join work_published.access a using (org_id)
      where ${isAnyOf(sql`w.workspace_id`, workspaceIds)} and a.organization_role = 'ADMIN'
    ) people join work_published.users using (org_id, user_id)
    order by name, user_id`);
}
