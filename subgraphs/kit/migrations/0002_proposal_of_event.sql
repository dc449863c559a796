ALTER TABLE "log"."events" ADD COLUMN "proposal_id" uuid;--> statement-breakpoint
ALTER TABLE "log"."events" ADD COLUMN "on_behalf_of" uuid;--> statement-breakpoint
CREATE INDEX "events_by_proposal" ON "log"."events" USING btree ("org_id","proposal_id") WHERE proposal_id is not null;