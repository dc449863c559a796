CREATE TABLE "portfolio"."idempotency_keys" (
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
CREATE TABLE "portfolio"."program_projects" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "program_projects_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "program_projects_project" UNIQUE("org_id","project_id")
);
--> statement-breakpoint
CREATE TABLE "portfolio"."programs" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "programs_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "portfolio"."program_projects" ADD CONSTRAINT "program_projects_org_id_program_id_programs_org_id_id_fk" FOREIGN KEY ("org_id","program_id") REFERENCES "portfolio"."programs"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotency_keys_expiry" ON "portfolio"."idempotency_keys" USING btree ("org_id","created_at");--> statement-breakpoint
CREATE INDEX "program_projects_by_program" ON "portfolio"."program_projects" USING btree ("org_id","program_id");--> statement-breakpoint
CREATE UNIQUE INDEX "programs_name" ON "portfolio"."programs" USING btree ("org_id","workspace_id","name") WHERE archived_at is null;--> statement-breakpoint
CREATE INDEX "programs_by_name" ON "portfolio"."programs" USING btree ("org_id","workspace_id","name","id");