CREATE TYPE "resource"."allocation_source" AS ENUM('MANUAL');--> statement-breakpoint
CREATE TYPE "resource"."allocation_type" AS ENUM('HARD', 'SOFT', 'GHOST');--> statement-breakpoint
CREATE TYPE "resource"."conflict_kind" AS ENUM('HARD', 'SOFT');--> statement-breakpoint
CREATE TYPE "resource"."conflict_severity" AS ENUM('LOW', 'MEDIUM', 'HIGH', 'CRITICAL');--> statement-breakpoint
CREATE TYPE "resource"."conflict_status" AS ENUM('OPEN', 'RESOLVED');--> statement-breakpoint
CREATE TABLE "resource"."allocations" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"resource_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"task_id" uuid,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"percent" integer NOT NULL,
	"type" "resource"."allocation_type" NOT NULL,
	"justification" text,
	"source" "resource"."allocation_source" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "allocations_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "resource"."allocation_conflicts" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"resource_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" "resource"."conflict_kind" NOT NULL,
	"start_date" date NOT NULL,
	"end_date" date NOT NULL,
	"peak_percent" integer,
	"excess_minutes" integer NOT NULL,
	"severity" "resource"."conflict_severity" NOT NULL,
	"status" "resource"."conflict_status" NOT NULL,
	"note" text,
	"resolved_by_id" uuid,
	"resolved_at" timestamp (3) with time zone,
	"allocation_ids" uuid[] NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "allocation_conflicts_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "resource"."idempotency_keys" (
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
CREATE TABLE "resource"."person_days" (
	"org_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"day" date NOT NULL,
	"hard_minutes" integer NOT NULL,
	"soft_minutes" integer NOT NULL,
	CONSTRAINT "person_days_org_id_person_id_day_pk" PRIMARY KEY("org_id","person_id","day")
);
--> statement-breakpoint
CREATE TABLE "resource"."resources" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"weekly_minutes" integer[] NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "resources_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "resources_user" UNIQUE("org_id","workspace_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "resource"."allocations" ADD CONSTRAINT "allocations_org_id_resource_id_resources_org_id_id_fk" FOREIGN KEY ("org_id","resource_id") REFERENCES "resource"."resources"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource"."allocation_conflicts" ADD CONSTRAINT "allocation_conflicts_org_id_resource_id_resources_org_id_id_fk" FOREIGN KEY ("org_id","resource_id") REFERENCES "resource"."resources"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "allocations_by_person" ON "resource"."allocations" USING btree ("org_id","person_id","end_date");--> statement-breakpoint
CREATE INDEX "allocations_by_resource" ON "resource"."allocations" USING btree ("org_id","resource_id","start_date");--> statement-breakpoint
CREATE INDEX "allocations_by_project" ON "resource"."allocations" USING btree ("org_id","project_id","start_date");--> statement-breakpoint
CREATE INDEX "allocations_by_task" ON "resource"."allocations" USING btree ("org_id","task_id","start_date");--> statement-breakpoint
CREATE INDEX "allocation_conflicts_by_workspace" ON "resource"."allocation_conflicts" USING btree ("org_id","workspace_id","start_date","id");--> statement-breakpoint
CREATE INDEX "allocation_conflicts_by_resource" ON "resource"."allocation_conflicts" USING btree ("org_id","resource_id","start_date");--> statement-breakpoint
CREATE INDEX "allocation_conflicts_by_person" ON "resource"."allocation_conflicts" USING btree ("org_id","person_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_expiry" ON "resource"."idempotency_keys" USING btree ("org_id","created_at");--> statement-breakpoint
CREATE INDEX "resources_by_name" ON "resource"."resources" USING btree ("org_id","workspace_id","name","id");--> statement-breakpoint
CREATE INDEX "resources_by_person" ON "resource"."resources" USING btree ("org_id","person_id");