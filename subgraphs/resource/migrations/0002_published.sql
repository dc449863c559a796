-- What other houses may know of this one. The views run as their owner, under forced row security: they show what the
-- caller's settings let him see, and need no grant on the tables.
CREATE SCHEMA resource_published;
--> statement-breakpoint
-- user_id is null for a placeholder's booking. A booking of a task in the trash still stands, without its task.
CREATE VIEW resource_published.allocations AS
SELECT allocations.org_id, allocations.workspace_id, allocations.id AS allocation_id, allocations.resource_id,
  resources.user_id, allocations.project_id, allocations.task_id, allocations.start_date, allocations.end_date,
  allocations.percent, allocations.type
FROM resource.allocations allocations
JOIN resource.resources resources
  ON resources.org_id = allocations.org_id AND resources.id = allocations.resource_id;
--> statement-breakpoint
-- One row per conflict and project whose bookings take part in it.
CREATE VIEW resource_published.conflict_projects AS
SELECT DISTINCT conflicts.org_id, conflicts.workspace_id, conflicts.id AS conflict_id, allocations.project_id,
  conflicts.kind, conflicts.status
FROM resource.allocation_conflicts conflicts
JOIN resource.allocations allocations
  ON allocations.org_id = conflicts.org_id AND allocations.resource_id = conflicts.resource_id
  AND allocations.id = ANY (conflicts.allocation_ids);
