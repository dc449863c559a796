CREATE TYPE "work"."organization_role" AS ENUM('ADMIN', 'MEMBER', 'GUEST');--> statement-breakpoint
CREATE TYPE "work"."priority" AS ENUM('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');--> statement-breakpoint
CREATE TYPE "work"."project_state" AS ENUM('DRAFT', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'CANCELLED');--> statement-breakpoint
CREATE TYPE "work"."status_bucket" AS ENUM('OPEN', 'DONE', 'CANCELLED');--> statement-breakpoint
CREATE TYPE "work"."status_signal" AS ENUM('NONE', 'STARTED', 'BLOCKED');--> statement-breakpoint
CREATE TYPE "work"."task_type" AS ENUM('TASK', 'EPIC', 'STORY', 'BUG', 'SPIKE', 'MILESTONE');--> statement-breakpoint
CREATE TYPE "work"."workspace_member_status" AS ENUM('ACTIVE', 'SUSPENDED');--> statement-breakpoint
CREATE TYPE "work"."workspace_mode" AS ENUM('LEAN', 'STANDARD', 'GOVERNED');--> statement-breakpoint
CREATE TYPE "work"."workspace_role" AS ENUM('OWNER', 'MEMBER', 'VIEWER');--> statement-breakpoint
CREATE TABLE "work"."idempotency_keys" (
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
CREATE TABLE "work"."organizations" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "organizations_org_id_pk" PRIMARY KEY("org_id"),
	CONSTRAINT "organizations_own_tenant" CHECK ("work"."organizations"."id" = "work"."organizations"."org_id")
);
--> statement-breakpoint
CREATE TABLE "work"."users" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" "work"."organization_role" NOT NULL,
	"is_active" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "users_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "users_email" UNIQUE("org_id","email"),
	CONSTRAINT "users_by_name" UNIQUE("org_id","name","id")
);
--> statement-breakpoint
CREATE TABLE "work"."project_due_facts" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"due_date" date NOT NULL,
	"open" integer NOT NULL,
	CONSTRAINT "project_due_facts_org_id_project_id_due_date_pk" PRIMARY KEY("org_id","project_id","due_date")
);
--> statement-breakpoint
CREATE TABLE "work"."project_facts" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"total" integer NOT NULL,
	"done" integer NOT NULL,
	"cancelled" integer NOT NULL,
	"blocked" integer NOT NULL,
	"unassigned" integer NOT NULL,
	CONSTRAINT "project_facts_org_id_project_id_pk" PRIMARY KEY("org_id","project_id")
);
--> statement-breakpoint
CREATE TABLE "work"."projects" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"state" "work"."project_state" NOT NULL,
	"priority" "work"."priority" NOT NULL,
	"lead_id" uuid,
	"start_date" date,
	"target_date" date,
	"labels" text[] NOT NULL,
	"started_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"archived_at" timestamp (3) with time zone,
	"last_task_number" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "projects_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "projects_key" UNIQUE("org_id","workspace_id","key")
);
--> statement-breakpoint
CREATE TABLE "work"."statuses" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"color" text NOT NULL,
	"position" integer NOT NULL,
	"bucket" "work"."status_bucket" NOT NULL,
	"signal" "work"."status_signal" NOT NULL,
	"is_default" boolean NOT NULL,
	CONSTRAINT "statuses_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "statuses_key" UNIQUE("org_id","project_id","key")
);
--> statement-breakpoint
CREATE TABLE "work"."tasks" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"type" "work"."task_type" NOT NULL,
	"status_id" uuid NOT NULL,
	"status_key" text NOT NULL,
	"bucket" "work"."status_bucket" NOT NULL,
	"signal" "work"."status_signal" NOT NULL,
	"priority" "work"."priority" NOT NULL,
	"assignee_id" uuid,
	"reporter_id" uuid,
	"start_date" date,
	"due_date" date,
	"actual_start" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"blocked_since" timestamp (3) with time zone,
	"percent_complete" integer NOT NULL,
	"estimate_points" numeric(9, 2),
	"estimate_hours" numeric(9, 2),
	"remaining_hours" numeric(9, 2),
	"actual_hours" numeric(9, 2),
	"labels" text[] NOT NULL,
	"external_source" text,
	"external_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	CONSTRAINT "tasks_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "tasks_number" UNIQUE("org_id","project_id","number")
);
--> statement-breakpoint
CREATE TABLE "work"."workspace_members" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" "work"."workspace_role" NOT NULL,
	"status" "work"."workspace_member_status" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "workspace_members_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "workspace_members_user" UNIQUE("org_id","workspace_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "work"."workspaces" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"time_zone" text NOT NULL,
	"currency" text NOT NULL,
	"mode" "work"."workspace_mode" NOT NULL,
	"working_days" text[] NOT NULL,
	"minutes_per_day" integer NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "workspaces_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "workspaces_slug" UNIQUE("org_id","slug")
);
--> statement-breakpoint
ALTER TABLE "work"."project_due_facts" ADD CONSTRAINT "project_due_facts_org_id_project_id_projects_org_id_id_fk" FOREIGN KEY ("org_id","project_id") REFERENCES "work"."projects"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work"."project_facts" ADD CONSTRAINT "project_facts_org_id_project_id_projects_org_id_id_fk" FOREIGN KEY ("org_id","project_id") REFERENCES "work"."projects"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work"."projects" ADD CONSTRAINT "projects_org_id_workspace_id_workspaces_org_id_id_fk" FOREIGN KEY ("org_id","workspace_id") REFERENCES "work"."workspaces"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work"."statuses" ADD CONSTRAINT "statuses_org_id_project_id_projects_org_id_id_fk" FOREIGN KEY ("org_id","project_id") REFERENCES "work"."projects"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work"."tasks" ADD CONSTRAINT "tasks_org_id_project_id_projects_org_id_id_fk" FOREIGN KEY ("org_id","project_id") REFERENCES "work"."projects"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work"."tasks" ADD CONSTRAINT "tasks_org_id_status_id_statuses_org_id_id_fk" FOREIGN KEY ("org_id","status_id") REFERENCES "work"."statuses"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work"."workspace_members" ADD CONSTRAINT "workspace_members_org_id_workspace_id_workspaces_org_id_id_fk" FOREIGN KEY ("org_id","workspace_id") REFERENCES "work"."workspaces"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work"."workspace_members" ADD CONSTRAINT "workspace_members_org_id_user_id_users_org_id_id_fk" FOREIGN KEY ("org_id","user_id") REFERENCES "work"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotency_keys_expiry" ON "work"."idempotency_keys" USING btree ("org_id","created_at");--> statement-breakpoint
CREATE INDEX "projects_by_name" ON "work"."projects" USING btree ("org_id","workspace_id","name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_external" ON "work"."tasks" USING btree ("org_id","workspace_id","external_source","external_id");--> statement-breakpoint
CREATE INDEX "tasks_by_workspace" ON "work"."tasks" USING btree ("org_id","workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "tasks_by_project" ON "work"."tasks" USING btree ("org_id","project_id","status_key");--> statement-breakpoint
CREATE INDEX "tasks_by_assignee" ON "work"."tasks" USING btree ("org_id","assignee_id","bucket","due_date","id");--> statement-breakpoint
CREATE INDEX "workspace_members_by_user" ON "work"."workspace_members" USING btree ("org_id","user_id");--> statement-breakpoint
CREATE INDEX "workspaces_by_name" ON "work"."workspaces" USING btree ("org_id","name","id");