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
--> statement-breakpoint
-- A workspace's calendar: whose day it is there, and when people work.
CREATE VIEW work_published.workspaces AS
SELECT org_id, id AS workspace_id, name, time_zone, working_days, minutes_per_day, archived_at FROM work.workspaces;
--> statement-breakpoint
CREATE VIEW work_published.users AS
SELECT org_id, id AS user_id, name, is_active FROM work.users;
--> statement-breakpoint
CREATE VIEW work_published.projects AS
SELECT org_id, workspace_id, id AS project_id, key, name, state, lead_id, start_date, target_date, archived_at
FROM work.projects;
--> statement-breakpoint
-- Live tasks only: what lies in the trash is nobody else's business.
CREATE VIEW work_published.tasks AS
SELECT org_id, workspace_id, project_id, id AS task_id, key, title, type, bucket, signal, assignee_id, start_date,
  due_date, blocked_since, version
FROM work.tasks WHERE deleted_at IS NULL;
--> statement-breakpoint
CREATE VIEW work_published.project_facts AS
SELECT org_id, workspace_id, project_id, total, done, cancelled, blocked, unassigned FROM work.project_facts;
--> statement-breakpoint
CREATE VIEW work_published.project_due_facts AS
SELECT org_id, workspace_id, project_id, due_date, open FROM work.project_due_facts;
