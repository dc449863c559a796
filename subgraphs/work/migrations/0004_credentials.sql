CREATE TABLE "work"."api_keys" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"user_id" uuid,
	"service_account_id" uuid,
	"hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "api_keys_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "api_keys_one_holder" CHECK (num_nonnulls("work"."api_keys"."user_id", "work"."api_keys"."service_account_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "work"."service_account_roles" (
	"org_id" uuid NOT NULL,
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"service_account_id" uuid NOT NULL,
	"role" "work"."workspace_role" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "service_account_roles_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "service_account_roles_place" UNIQUE("org_id","service_account_id","workspace_id")
);
--> statement-breakpoint
CREATE TABLE "work"."service_accounts" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"workspace_count" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "service_accounts_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "work"."api_keys" ADD CONSTRAINT "api_keys_org_id_user_id_users_org_id_id_fk" FOREIGN KEY ("org_id","user_id") REFERENCES "work"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work"."api_keys" ADD CONSTRAINT "api_keys_org_id_created_by_users_org_id_id_fk" FOREIGN KEY ("org_id","created_by") REFERENCES "work"."users"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work"."api_keys" ADD CONSTRAINT "api_keys_org_id_service_account_id_service_accounts_org_id_id_fk" FOREIGN KEY ("org_id","service_account_id") REFERENCES "work"."service_accounts"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work"."service_account_roles" ADD CONSTRAINT "service_account_roles_org_id_workspace_id_workspaces_org_id_id_fk" FOREIGN KEY ("org_id","workspace_id") REFERENCES "work"."workspaces"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work"."service_account_roles" ADD CONSTRAINT "service_account_roles_org_id_service_account_id_service_accounts_org_id_id_fk" FOREIGN KEY ("org_id","service_account_id") REFERENCES "work"."service_accounts"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_keys_by_user" ON "work"."api_keys" USING btree ("org_id","user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "api_keys_by_service_account" ON "work"."api_keys" USING btree ("org_id","service_account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "api_keys_by_creation" ON "work"."api_keys" USING btree ("org_id","created_at","id");--> statement-breakpoint
CREATE INDEX "service_account_roles_by_workspace" ON "work"."service_account_roles" USING btree ("org_id","workspace_id");--> statement-breakpoint
CREATE INDEX "service_accounts_by_name" ON "work"."service_accounts" USING btree ("org_id","name","id");