CREATE TABLE "assistant"."idempotency_keys" (
	"org_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"mutation" text NOT NULL,
	"key" text NOT NULL,
	"input_hash" text NOT NULL,
	"answer" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_org_id_actor_id_mutation_key_pk" PRIMARY KEY("org_id","actor_id","mutation","key")
);
--> statement-breakpoint
CREATE TABLE "assistant"."proposals" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"requested_by" uuid NOT NULL,
	"action" text NOT NULL,
	"input" jsonb NOT NULL,
	"mutation" text NOT NULL,
	"input_hash" text NOT NULL,
	"targets" jsonb NOT NULL,
	"task_id" uuid NOT NULL,
	"summary" text NOT NULL,
	"hash" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"rebased_from" uuid,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"preview" jsonb NOT NULL,
	"previewed_at" timestamp (3) with time zone NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp (3) with time zone,
	"outcome_at" timestamp (3) with time zone,
	"outcome_position" text,
	"failure" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	"envelope" text,
	CONSTRAINT "proposals_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE INDEX "idempotency_keys_expiry" ON "assistant"."idempotency_keys" USING btree ("org_id","created_at");--> statement-breakpoint
CREATE INDEX "proposals_by_workspace" ON "assistant"."proposals" USING btree ("org_id","requested_by","workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "proposals_by_task" ON "assistant"."proposals" USING btree ("org_id","requested_by","task_id","created_at");