-- Proposals as they stand by the clock of the database, without the credentials kept for carrying them out.
CREATE VIEW assistant.current_proposals AS
SELECT org_id, workspace_id, id, requested_by, action, input, mutation, input_hash, targets, task_id, summary, hash,
  state, reason, rebased_from, expires_at, preview, previewed_at, confirmed_by, confirmed_at, outcome_at,
  outcome_position, failure, created_at, updated_at, version,
  CASE WHEN state = 'PROPOSED' AND expires_at <= now() THEN 'EXPIRED' ELSE state END AS current_state,
  previewed_at + interval '5 minutes' > now() AS is_preview_fresh
FROM assistant.proposals;
--> statement-breakpoint
-- What other houses may know of this one. The view runs as its owner, under forced row security: it shows each person
-- what he himself has confirmed.
CREATE SCHEMA assistant_published;
--> statement-breakpoint
-- What the assistant may do now: confirmed, and its outcome not known yet. Read at run time by every house before a
-- mutation that comes by way of the assistant.
CREATE VIEW assistant_published.confirmations AS
SELECT org_id, workspace_id, id AS proposal_id, requested_by, confirmed_by, mutation, input_hash
FROM assistant.proposals WHERE state = 'CONFIRMED';
