import { encodeId } from '@workgraph/kit/ids';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import type { Sql } from 'postgres';
import { entityTables, typesOf } from './entity-tables.ts';

/** An id of each type, as a client knows it. */
export type Ids = Readonly<Record<string, string>>;
export type Reach = {
  readonly own: Ids;
  /** Of the same organization; without the types of which a person reaches all there are. */
  readonly outOfReach: Ids;
  readonly foreign: Ids;
  /** Texts and ids of rows beyond the person's reach that stand in no row within it. */
  readonly secrets: readonly string[];
};

type Row = { readonly table: string; readonly values: Readonly<Record<string, unknown>> };

/** What each of the cast reaches of the demo, told from the rows themselves. */
export async function readReach(sql: Sql): Promise<Record<CastKey, Reach>> {
  const rows = await readRows(sql);
  const reach = Object.keys(cast).map((who) => [who, reachOf(who as CastKey, rows)]);
  return Object.fromEntries(reach) as Record<CastKey, Reach>;
}

/** Every row that is something to a client; the other tables repeat what stands in these. */
async function readRows(sql: Sql): Promise<Row[]> {
  const tables = Object.keys(entityTables).filter((table) => typesOf(table).length > 0);
  const all = await Promise.all(
    tables.map(async (table) => {
      const rows = await sql.unsafe<{ json: string }[]>(
        `select to_jsonb(t)::text as json from ${table} t order by 1`,
      );
      return rows.map(({ json }) => ({ table, values: JSON.parse(json) as Row['values'] }));
    }),
  );
  return all.flat();
}

function reachOf(who: CastKey, rows: readonly Row[]): Reach {
  const { person, organizationId } = cast[who];
  const memberships = rows.filter(
    ({ table, values }) =>
      table === 'work.workspace_members' && values.user_id === person.id && values.status === 'ACTIVE',
  );
  const workspaces = new Set(memberships.map(({ values }) => values.workspace_id));
  const acquainted = new Set(
    rows.flatMap(({ table, values }) =>
      table === 'work.workspace_members' && workspaces.has(values.workspace_id) ? [values.user_id] : [],
    ),
  );
  const accountsIn = (isThere: (workspaceId: unknown) => boolean) =>
    new Set(
      rows.flatMap(({ table, values }) =>
        table === 'work.service_account_roles' && isThere(values.workspace_id)
          ? [values.service_account_id]
          : [],
      ),
    );
  const owned = new Set(
    memberships.flatMap(({ values }) => (values.role === 'OWNER' ? [values.workspace_id] : [])),
  );
  const accounts = accountsIn((id) => workspaces.has(id));
  const ownAccounts = accountsIn((id) => owned.has(id));
  const isInReach = ({ table, values }: Row) => {
    if (values.org_id !== organizationId) return false;
    const { personal } = entityTables[table] ?? {};
    if (personal && values[personal] !== person.id) return false;
    if (person.role === 'ADMIN') return true;
    if (table === 'work.users')
      return person.role !== 'GUEST' || acquainted.has(values.id) || values.id === person.id;
    if (table === 'work.service_accounts') return accounts.has(values.id);
    if (table === 'work.api_keys')
      return values.user_id === person.id || ownAccounts.has(values.service_account_id);
    const workspaceId = table === 'work.workspaces' ? values.id : values.workspace_id;
    return workspaceId === undefined || workspaces.has(workspaceId);
  };
  const own = rows.filter(isInReach);
  const beyond = rows.filter((row) => !isInReach(row));
  return {
    own: idsOf(own),
    outOfReach: idsOf(beyond.filter(({ values }) => values.org_id === organizationId)),
    foreign: idsOf(beyond.filter(({ values }) => values.org_id !== organizationId)),
    secrets: secretsOf(beyond, own),
  };
}

function idsOf(rows: readonly Row[]): Ids {
  return Object.fromEntries(
    rows.toReversed().flatMap((row) => encodedIds(row).map(({ type, id }) => [type, id])),
  );
}

function encodedIds({ table, values: { id } }: Row): { type: string; id: string }[] {
  return typesOf(table).map((type) => ({ type, id: encodeId(type, String(id)) }));
}

/** Days and words in capitals say nothing of anybody; a short word may stand anywhere. */
const saysNothing = /^\d{4}-\d\d-\d\d|^[A-Z_]+$|^.{0,5}$/;

function secretsOf(beyond: readonly Row[], own: readonly Row[]): string[] {
  const known = own.flatMap(textsOf).join('\n');
  const texts = new Set(beyond.flatMap(textsOf));
  return [...texts].filter((text) => !saysNothing.test(text) && !known.includes(text));
}

function textsOf(row: Row): string[] {
  const values = Object.values(row.values).flat();
  const ids = encodedIds(row).map(({ id }) => id);
  return [...values.filter((value) => typeof value === 'string'), ...ids];
}
