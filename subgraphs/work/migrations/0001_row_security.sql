-- Rows are seen and written within the caller's organization, and within a workspace he reaches where they have one.
-- FORCE, because owners bypass: the published views, which run as the owner, are judged by the same settings.
DO $$
DECLARE
  in_organization constant text := $sql$org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid)$sql$;
  is_admin constant text := $sql$(SELECT current_setting('app.admin', true) = 'on')$sql$;
  reached constant text := $sql$ANY ((SELECT nullif(current_setting('app.workspaces', true), '')::uuid[])::uuid[])$sql$;
  is_me constant text := $sql$(SELECT nullif(current_setting('app.user', true), '')::uuid)$sql$;
  work_table text;
  rule text;
BEGIN
  FOR work_table, rule IN VALUES
    ('organizations', in_organization),
    ('users', in_organization),
    ('workspaces', format('%s AND (%s OR id = %s)', in_organization, is_admin, reached)),
    ('workspace_members',
      format('%s AND (%s OR workspace_id = %s OR user_id = %s)', in_organization, is_admin, reached, is_me)),
    ('projects', format('%s AND (%s OR workspace_id = %s)', in_organization, is_admin, reached)),
    ('statuses', format('%s AND (%s OR workspace_id = %s)', in_organization, is_admin, reached)),
    ('tasks', format('%s AND (%s OR workspace_id = %s)', in_organization, is_admin, reached)),
    ('project_facts', format('%s AND (%s OR workspace_id = %s)', in_organization, is_admin, reached)),
    ('project_due_facts', format('%s AND (%s OR workspace_id = %s)', in_organization, is_admin, reached)),
    ('idempotency_keys', format('%s AND actor_id = %s', in_organization, is_me))
  LOOP
    EXECUTE format('ALTER TABLE work.%I ENABLE ROW LEVEL SECURITY', work_table);
    EXECUTE format('ALTER TABLE work.%I FORCE ROW LEVEL SECURITY', work_table);
    EXECUTE format('CREATE POLICY in_scope ON work.%I USING (%s)', work_table, rule);
  END LOOP;
END $$;
