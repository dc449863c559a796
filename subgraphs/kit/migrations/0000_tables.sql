CREATE SCHEMA IF NOT EXISTS "log";
--> statement-breakpoint
CREATE TABLE "log"."changes" (
	"org_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"ordinal" integer NOT NULL,
	"workspace_id" uuid,
	"kind" text NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"label" text NOT NULL,
	"version" integer,
	"before" jsonb,
	"after" jsonb,
	"changed_fields" text[] NOT NULL,
	CONSTRAINT "changes_org_id_sequence_ordinal_pk" PRIMARY KEY("org_id","sequence","ordinal")
);
--> statement-breakpoint
CREATE TABLE "log"."denials" (
	"org_id" uuid NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "log"."denials_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"workspace_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"house" text NOT NULL,
	"action" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"credential" text,
	"code" text NOT NULL,
	"rule" text,
	"request_id" text NOT NULL,
	CONSTRAINT "denials_org_id_sequence_pk" PRIMARY KEY("org_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "log"."epoch" (
	"epoch" integer PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "log"."events" (
	"org_id" uuid NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "log"."events_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"epoch" integer NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"workspace_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"house" text NOT NULL,
	"action" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"credential" text,
	"reason" text,
	"request_id" text NOT NULL,
	CONSTRAINT "events_org_id_sequence_pk" PRIMARY KEY("org_id","sequence")
);
--> statement-breakpoint
CREATE INDEX "changes_by_entity" ON "log"."changes" USING btree ("org_id","entity_type","entity_id","sequence");--> statement-breakpoint
CREATE INDEX "denials_by_workspace" ON "log"."denials" USING btree ("org_id","workspace_id","sequence");--> statement-breakpoint
CREATE INDEX "events_by_workspace" ON "log"."events" USING btree ("org_id","workspace_id","sequence");