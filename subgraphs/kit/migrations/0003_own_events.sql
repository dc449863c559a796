-- What belongs to no workspace is for ADMINs. Whoever makes his own key, which is in none, appends an event and is
-- answered its place in the log: so he sees that event.
CREATE POLICY own ON log.events FOR SELECT USING (
  org_id = (SELECT nullif(current_setting('app.org', true), '')::uuid)
  AND workspace_id IS NULL AND actor_id = (SELECT nullif(current_setting('app.user', true), '')::uuid));
