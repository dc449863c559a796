-- Rows are seen and written within the caller's organization, and within a workspace he reaches where they have one.
-- FORCE, because owners bypass.
DO $$
DECLARE
  in_organization constant text := $sql$org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid)$sql$;
  is_admin constant text := $sql$(SELECT current_setting('app.admin', true) = 'on')$sql$;
  reached constant text := $sql$ANY ((SELECT nullif(current_setting('app.workspaces', true), '')::uuid[])::uuid[])$sql$;
  is_me constant text := $sql$(SELECT nullif(current_setting('app.user', true), '')::uuid)$sql$;
  portfolio_table text;
  rule text;
BEGIN
  FOR portfolio_table, rule IN VALUES
    ('programs', format('%s AND (%s OR workspace_id = %s)', in_organization, is_admin, reached)),
    ('program_projects', format('%s AND (%s OR workspace_id = %s)', in_organization, is_admin, reached)),
    ('idempotency_keys', format('%s AND actor_id = %s', in_organization, is_me))
  LOOP
    EXECUTE format('ALTER TABLE portfolio.%I ENABLE ROW LEVEL SECURITY', portfolio_table);
    EXECUTE format('ALTER TABLE portfolio.%I FORCE ROW LEVEL SECURITY', portfolio_table);
    EXECUTE format('CREATE POLICY in_scope ON portfolio.%I USING (%s)', portfolio_table, rule);
  END LOOP;
END $$;
