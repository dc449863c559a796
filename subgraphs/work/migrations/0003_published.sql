-- What other houses may know of this one. The views run as their owner, under forced row security: they show what the
-- caller's settings let him see, and need no grant on the tables.
CREATE SCHEMA work_published;
--> statement-breakpoint
-- Who is what, where: one row per person and active membership; a person without one has one row without a workspace.
CREATE VIEW work_published.access AS
SELECT users.org_id, users.id AS user_id, users.role AS organization_role,
  members.workspace_id, members.role AS workspace_role
FROM work.users users
LEFT JOIN work.workspace_members members
  ON members.org_id = users.org_id AND members.user_id = users.id AND members.status = 'ACTIVE'
WHERE users.is_active;
