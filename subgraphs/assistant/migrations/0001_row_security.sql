-- A proposal is seen and written by the person it was made for, and only while he reaches its workspace. Beside him
-- stands the platform itself, which acts for nobody (no app.user) and finishes what was confirmed. FORCE, because owners
-- bypass.
DO $$
DECLARE
  in_organization constant text := $sql$org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid)$sql$;
  is_admin constant text := $sql$(SELECT current_setting('app.admin', true) = 'on')$sql$;
  reached constant text := $sql$ANY ((SELECT nullif(current_setting('app.workspaces', true), '')::uuid[])::uuid[])$sql$;
  me constant text := $sql$(SELECT nullif(current_setting('app.user', true), '')::uuid)$sql$;
  assistant_table text;
  rule text;
BEGIN
  FOR assistant_table, rule IN VALUES
    ('proposals', format('%s AND (%s OR workspace_id = %s) AND (requested_by = %s OR (%s AND %s IS NULL))',
      in_organization, is_admin, reached, me, is_admin, me)),
    ('idempotency_keys', format('%s AND actor_id = %s', in_organization, me))
  LOOP
    EXECUTE format('ALTER TABLE assistant.%I ENABLE ROW LEVEL SECURITY', assistant_table);
    EXECUTE format('ALTER TABLE assistant.%I FORCE ROW LEVEL SECURITY', assistant_table);
    EXECUTE format('CREATE POLICY in_scope ON assistant.%I USING (%s)', assistant_table, rule);
  END LOOP;
END $$;
