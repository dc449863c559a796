-- Rows are seen and written within the caller's organization, and within a workspace he reaches where they have one;
-- besides, a writing transaction that holds a person's lock may name him (app.person) and then sees all of his rows.
-- A person's days tell a number only, so the whole organization may read them.
-- FORCE, because owners bypass: the published views, which run as the owner, are judged by the same settings.
DO $$
DECLARE
  in_organization constant text := $sql$org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid)$sql$;
  is_admin constant text := $sql$(SELECT current_setting('app.admin', true) = 'on')$sql$;
  reached constant text := $sql$ANY ((SELECT nullif(current_setting('app.workspaces', true), '')::uuid[])::uuid[])$sql$;
  is_me constant text := $sql$(SELECT nullif(current_setting('app.user', true), '')::uuid)$sql$;
  is_held constant text := $sql$(SELECT nullif(current_setting('app.person', true), '')::uuid)$sql$;
  resource_table text;
  rule text;
BEGIN
  FOR resource_table, rule IN VALUES
    ('resources',
      format('%s AND (%s OR workspace_id = %s OR person_id = %s)', in_organization, is_admin, reached, is_held)),
    ('allocations',
      format('%s AND (%s OR workspace_id = %s OR person_id = %s)', in_organization, is_admin, reached, is_held)),
    ('allocation_conflicts',
      format('%s AND (%s OR workspace_id = %s OR person_id = %s)', in_organization, is_admin, reached, is_held)),
    ('person_days', in_organization),
    ('idempotency_keys', format('%s AND actor_id = %s', in_organization, is_me))
  LOOP
    EXECUTE format('ALTER TABLE resource.%I ENABLE ROW LEVEL SECURITY', resource_table);
    EXECUTE format('ALTER TABLE resource.%I FORCE ROW LEVEL SECURITY', resource_table);
    EXECUTE format('CREATE POLICY in_scope ON resource.%I USING (%s)', resource_table, rule);
  END LOOP;
END $$;
