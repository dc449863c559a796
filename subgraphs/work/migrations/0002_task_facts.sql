-- Counts of live tasks, kept in the transaction that changes the tasks. Upserts go in key order, so that two
-- transactions never wait for each other crosswise; a row that row security hides makes an upsert fail, never vanish.
CREATE FUNCTION work.count_tasks(added work.tasks[], gone work.tasks[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE lowest bigint;
BEGIN
  WITH written AS (INSERT INTO work.project_facts AS kept
    (org_id, workspace_id, project_id, total, done, cancelled, blocked, unassigned)
  SELECT org_id, workspace_id, project_id, total, done, cancelled, blocked, unassigned
  FROM (
    SELECT org_id, workspace_id, project_id, sum(sign) AS total,
      sum(sign * (bucket = 'DONE')::int) AS done,
      sum(sign * (bucket = 'CANCELLED')::int) AS cancelled,
      sum(sign * (signal = 'BLOCKED')::int) AS blocked,
      sum(sign * (bucket = 'OPEN' AND assignee_id IS NULL)::int) AS unassigned
    FROM (SELECT 1 AS sign, task.* FROM unnest(added) task UNION ALL SELECT -1, task.* FROM unnest(gone) task) counted
    WHERE deleted_at IS NULL
    GROUP BY org_id, workspace_id, project_id
  ) delta
  WHERE total <> 0 OR done <> 0 OR cancelled <> 0 OR blocked <> 0 OR unassigned <> 0
  ORDER BY org_id, project_id
  ON CONFLICT (org_id, project_id) DO UPDATE SET
    total = kept.total + excluded.total,
    done = kept.done + excluded.done,
    cancelled = kept.cancelled + excluded.cancelled,
    blocked = kept.blocked + excluded.blocked,
    unassigned = kept.unassigned + excluded.unassigned
  RETURNING least(total - done - cancelled, done, cancelled, blocked, unassigned) AS count)
  SELECT min(count) INTO lowest FROM written;
  IF lowest < 0 THEN RAISE EXCEPTION 'the facts of a project would fall below zero'; END IF;

  WITH written AS (INSERT INTO work.project_due_facts AS kept (org_id, workspace_id, project_id, due_date, open)
  SELECT org_id, workspace_id, project_id, due_date, sum(sign)
  FROM (SELECT 1 AS sign, task.* FROM unnest(added) task UNION ALL SELECT -1, task.* FROM unnest(gone) task) counted
  WHERE deleted_at IS NULL AND bucket = 'OPEN' AND due_date IS NOT NULL
  GROUP BY org_id, workspace_id, project_id, due_date
  HAVING sum(sign) <> 0
  ORDER BY org_id, project_id, due_date
  ON CONFLICT (org_id, project_id, due_date) DO UPDATE SET open = kept.open + excluded.open
  RETURNING open AS count)
  SELECT min(count) INTO lowest FROM written;
  IF lowest < 0 THEN RAISE EXCEPTION 'the facts of a project would fall below zero'; END IF;
END $$;
--> statement-breakpoint
CREATE FUNCTION work.keep_task_facts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM work.count_tasks((SELECT array_agg(row(task.*)::work.tasks) FROM added task), '{}');
  ELSIF TG_OP = 'UPDATE' THEN
    PERFORM work.count_tasks((SELECT array_agg(row(task.*)::work.tasks) FROM added task), (SELECT array_agg(row(task.*)::work.tasks) FROM gone task));
  ELSE
    PERFORM work.count_tasks('{}', (SELECT array_agg(row(task.*)::work.tasks) FROM gone task));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_facts_insert AFTER INSERT ON work.tasks
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION work.keep_task_facts();
--> statement-breakpoint
CREATE TRIGGER keep_facts_update AFTER UPDATE ON work.tasks
  REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION work.keep_task_facts();
--> statement-breakpoint
CREATE TRIGGER keep_facts_delete AFTER DELETE ON work.tasks
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION work.keep_task_facts();
