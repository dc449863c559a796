-- Rows are seen as in 0001. A service account is seen where one of its roles is, a key of it where it is; a key also by
-- whoever shows the hash of its secret (app.key), before it is known who that is.
DO $$
DECLARE
  in_organization constant text := $sql$org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid)$sql$;
  is_admin constant text := $sql$(SELECT current_setting('app.admin', true) = 'on')$sql$;
  reached constant text := $sql$ANY ((SELECT nullif(current_setting('app.workspaces', true), '')::uuid[])::uuid[])$sql$;
  is_me constant text := $sql$(SELECT nullif(current_setting('app.user', true), '')::uuid)$sql$;
  is_shown constant text := $sql$(SELECT nullif(current_setting('app.key', true), ''))$sql$;
  work_table text;
  rule text;
BEGIN
  FOR work_table, rule IN VALUES
    ('service_account_roles', format('%s OR workspace_id = %s OR service_account_id = %s', is_admin, reached, is_me)),
    ('service_accounts', format('%s OR id = %s OR EXISTS (SELECT FROM work.service_account_roles roles
      WHERE roles.org_id = service_accounts.org_id AND roles.service_account_id = service_accounts.id)', is_admin, is_me)),
    ('api_keys', format('%s OR user_id = %s OR hash = %s OR EXISTS (SELECT FROM work.service_accounts accounts
      WHERE accounts.org_id = api_keys.org_id AND accounts.id = api_keys.service_account_id)', is_admin, is_me, is_shown))
  LOOP
    EXECUTE format('ALTER TABLE work.%I ENABLE ROW LEVEL SECURITY', work_table);
    EXECUTE format('ALTER TABLE work.%I FORCE ROW LEVEL SECURITY', work_table);
    EXECUTE format('CREATE POLICY in_scope ON work.%I USING (%s AND (%s))', work_table, in_organization, rule);
  END LOOP;
END $$;
--> statement-breakpoint
-- How many roles a service account has, those out of the caller's sight included. A row that row security hides makes
-- this fail, never vanish.
CREATE FUNCTION work.count_service_account_role() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE work.service_accounts
  SET workspace_count = workspace_count + CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END
  WHERE org_id = coalesce(NEW.org_id, OLD.org_id) AND id = coalesce(NEW.service_account_id, OLD.service_account_id);
  IF NOT FOUND THEN RAISE EXCEPTION 'the service account of a role is out of sight'; END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER count_role AFTER INSERT OR DELETE ON work.service_account_roles
  FOR EACH ROW EXECUTE FUNCTION work.count_service_account_role();
--> statement-breakpoint
-- Where a service account in use is what: as `access` is for people, apart from it, so that nobody takes one for the
-- other. One row per role; one without a workspace where there is none.
CREATE VIEW work_published.service_account_access AS
SELECT accounts.org_id, accounts.id AS service_account_id, roles.workspace_id, roles.role AS workspace_role
FROM work.service_accounts accounts
LEFT JOIN work.service_account_roles roles
  ON roles.org_id = accounts.org_id AND roles.service_account_id = accounts.id
WHERE accounts.archived_at IS NULL;
