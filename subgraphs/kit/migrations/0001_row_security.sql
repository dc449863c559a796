-- Every table of the log belongs to a tenant and, where it says so, to a workspace. FORCE, because owners bypass.
-- The settings are read once per statement: as sub-selects they are index conditions.
DO $$
DECLARE log_table text;
BEGIN
  FOREACH log_table IN ARRAY ARRAY['events', 'changes', 'denials'] LOOP
    EXECUTE format('ALTER TABLE log.%I ENABLE ROW LEVEL SECURITY', log_table);
    EXECUTE format('ALTER TABLE log.%I FORCE ROW LEVEL SECURITY', log_table);
    EXECUTE format($policy$
      CREATE POLICY in_scope ON log.%I FOR SELECT USING (
        org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid)
        AND ((SELECT current_setting('app.admin', true) = 'on')
          OR workspace_id = ANY ((SELECT nullif(current_setting('app.workspaces', true), '')::uuid[])::uuid[])))
    $policy$, log_table);
    EXECUTE format($policy$
      CREATE POLICY append ON log.%I FOR INSERT WITH CHECK (
        org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid))
    $policy$, log_table);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE log.epoch ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE log.epoch FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY one_for_all ON log.epoch FOR SELECT USING (true);
--> statement-breakpoint
CREATE POLICY first_life ON log.epoch FOR INSERT WITH CHECK (current_user = 'log_owner');
--> statement-breakpoint
INSERT INTO log.epoch (epoch) VALUES (1);
