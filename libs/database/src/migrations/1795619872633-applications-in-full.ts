import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ApplicationsInFull1795619872633 implements MigrationInterface {
  name = 'ApplicationsInFull1795619872633';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."email_due"`);
    await runner.query(
      `CREATE TABLE "application_draft" ("id" uuid NOT NULL, "student_id" uuid NOT NULL, "offer_id" uuid, "company_site_id" uuid NOT NULL, "kind" text, "wanted_from" date, "wanted_to" date, "origin" text NOT NULL DEFAULT 'offer', "motivation" text NOT NULL DEFAULT '', "answers" text array NOT NULL DEFAULT '{}', "cv_file_id" uuid, "proposed_by_account_id" uuid, "proposal" text NOT NULL DEFAULT '', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "application_draft_once" UNIQUE ("student_id", "offer_id"), CONSTRAINT "application_draft_subject" CHECK ((offer_id is null) = (kind is not null)), CONSTRAINT "application_draft_kind" CHECK (kind in ('observation', 'pfmp', 'internship', 'apprenticeship', 'professionalisation', 'job', 'immersion')), CONSTRAINT "application_draft_origin" CHECK (origin in ('offer', 'invited', 'unsolicited', 'teacher_proposed')), CONSTRAINT "PK_24307d1616042b5ac5534ebed82" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_630d6e5a2753da8ce5f0546506" ON "application_draft"  ("offer_id") `);
    await runner.query(
      `CREATE UNIQUE INDEX "application_draft_unsolicited_once" ON "application_draft"  ("student_id", "company_site_id") WHERE offer_id is null`,
    );
    await runner.query(
      `CREATE TABLE "interview" ("id" uuid NOT NULL, "application_id" uuid NOT NULL, "status" text NOT NULL, "mode" text NOT NULL, "place" text NOT NULL DEFAULT '', "note" text NOT NULL DEFAULT '', "duration_minutes" smallint NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE, "sequence" integer NOT NULL DEFAULT '0', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "REL_de213ff1c7fdd2bf615f89fe04" UNIQUE ("application_id"), CONSTRAINT "interview_chosen" CHECK ((status = 'confirmed') <= (starts_at is not null)), CONSTRAINT "interview_mode" CHECK (mode in ('site', 'video', 'phone')), CONSTRAINT "interview_status" CHECK (status in ('proposed', 'confirmed', 'cancelled')), CONSTRAINT "PK_44c49a4feadefa5c6fa78bfb7d1" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "interview_confirmed" ON "interview"  ("starts_at") WHERE status = 'confirmed'`);
    await runner.query(
      `CREATE TABLE "interview_slot" ("id" uuid NOT NULL, "interview_id" uuid NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_bac385fd080a2283e127fa26984" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "interview_slot_once" ON "interview_slot"  ("interview_id", "starts_at") `);
    await runner.query(
      `CREATE TABLE "suppression" ("address" text NOT NULL, "reason" text NOT NULL, "detail" text NOT NULL DEFAULT '', "email_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "suppression_reason" CHECK (reason in ('bounce', 'complaint')), CONSTRAINT "PK_2039b0fcedfcedaa32564b77bfa" PRIMARY KEY ("address"))`,
    );
    await runner.query(`ALTER TABLE "offer" ADD "remarks" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "offer" ADD "ended_on" date`);
    await runner.query(
      `UPDATE "offer" SET "ended_on" = ("updated_at" at time zone 'Europe/Paris')::date WHERE "status" in ('filled', 'expired', 'closed')`,
    );
    await runner.query(`ALTER TABLE "application" ADD "company_site_id" uuid`);
    await runner.query(
      `UPDATE "application" SET "company_site_id" = "offer"."company_site_id" FROM "offer" WHERE "offer"."id" = "offer_id"`,
    );
    await runner.query(`ALTER TABLE "application" ALTER COLUMN "company_site_id" SET NOT NULL`);
    await runner.query(`ALTER TABLE "application" ADD "kind" text`);
    await runner.query(`ALTER TABLE "application" ADD "wanted_from" date`);
    await runner.query(`ALTER TABLE "application" ADD "wanted_to" date`);
    await runner.query(`ALTER TABLE "application" ADD "refusal_shared" boolean NOT NULL DEFAULT true`);
    await runner.query(`ALTER TABLE "application" ADD "answer_by" date`);
    await runner.query(`ALTER TABLE "application" ADD "pool_agreed_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "application" ADD "escalated_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "application" ADD "proposed_by_account_id" uuid`);
    await runner.query(`ALTER TABLE "application" ADD "version" integer NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "email" ADD "lane" smallint NOT NULL DEFAULT '1'`);
    await runner.query(`ALTER TABLE "email" ADD "merged_into" uuid`);
    await runner.query(`ALTER TABLE "email" ADD "strikes" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "state_change" ADD "act" text`);
    await runner.query(`ALTER TABLE "application" ALTER COLUMN "offer_id" DROP NOT NULL`);
    await runner.query(`ALTER TABLE "placement" ALTER COLUMN "offer_id" DROP NOT NULL`);
    await runner.query(`CREATE INDEX "application_of_site" ON "application"  ("company_site_id", "created_at") `);
    await runner.query(
      `CREATE UNIQUE INDEX "application_unsolicited_once" ON "application"  ("student_id", "company_site_id") WHERE offer_id is null and status in ('submitted', 'read', 'interview', 'pool', 'offered', 'accepted')`,
    );
    await runner.query(`CREATE INDEX "email_of_account" ON "email"  ("to_account_id", "created_at") `);
    await runner.query(`CREATE INDEX "email_newest" ON "email"  ("created_at", "id") `);
    await runner.query(`CREATE INDEX "email_held" ON "email"  ("to_account_id") WHERE state = 'held'`);
    await runner.query(`CREATE INDEX "email_due" ON "email"  ("lane", "not_before") WHERE state in ('queued', 'sending')`);
    await runner.query(`ALTER TABLE "application" ADD CONSTRAINT "application_wanted" CHECK (wanted_to >= wanted_from)`);
    await runner.query(`ALTER TABLE "application" ADD CONSTRAINT "application_subject" CHECK ((offer_id is null) = (kind is not null))`);
    await runner.query(
      `ALTER TABLE "application" ADD CONSTRAINT "application_kind" CHECK (kind in ('observation', 'pfmp', 'internship', 'apprenticeship', 'professionalisation', 'job', 'immersion'))`,
    );
    await runner.query(
      `ALTER TABLE "application" ADD CONSTRAINT "FK_d632bbb23e5108d1c853738397c" FOREIGN KEY ("company_site_id") REFERENCES "company_site"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "application_draft" ADD CONSTRAINT "FK_43b114214349256a83284aefd1b" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "application_draft" ADD CONSTRAINT "FK_630d6e5a2753da8ce5f0546506b" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "application_draft" ADD CONSTRAINT "FK_0f5d8f7825da606fdca80805f8c" FOREIGN KEY ("company_site_id") REFERENCES "company_site"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "application_draft" ADD CONSTRAINT "FK_57aa00190ee392df9471586a1ce" FOREIGN KEY ("cv_file_id") REFERENCES "cv_file"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "interview" ADD CONSTRAINT "FK_de213ff1c7fdd2bf615f89fe048" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "interview_slot" ADD CONSTRAINT "FK_00f0ad192b14ed229b90052eb51" FOREIGN KEY ("interview_id") REFERENCES "interview"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "application" DROP CONSTRAINT "application_status", ADD CONSTRAINT "application_status" CHECK (status in ('submitted', 'read', 'interview', 'pool', 'offered', 'accepted', 'rejected', 'declined', 'withdrawn', 'expired', 'expired_by_student', 'obsolete', 'closed_with_offer', 'cancelled'))`,
    );
    await runner.query(
      `ALTER TABLE "application" DROP CONSTRAINT "application_origin", ADD CONSTRAINT "application_origin" CHECK (origin in ('offer', 'invited', 'unsolicited', 'teacher_proposed'))`,
    );
    await runner.query(
      `ALTER TABLE "offer" DROP CONSTRAINT "offer_status", ADD CONSTRAINT "offer_status" CHECK (status in ('draft', 'submitted', 'changes_requested', 'published', 'paused', 'filled', 'expired', 'closed', 'archived'))`,
    );
    await runner.query(
      `ALTER TABLE "email" DROP CONSTRAINT "email_state", ADD CONSTRAINT "email_state" CHECK (state in ('queued', 'sending', 'sent', 'bounced', 'expired', 'dead', 'suppressed', 'held', 'merged'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "application" DROP CONSTRAINT "application_status", ADD CONSTRAINT "application_status" CHECK (status in ('submitted', 'read', 'offered', 'accepted', 'rejected', 'declined', 'withdrawn', 'obsolete', 'closed_with_offer'))`,
    );
    await runner.query(
      `ALTER TABLE "application" DROP CONSTRAINT "application_origin", ADD CONSTRAINT "application_origin" CHECK (origin in ('offer', 'invited'))`,
    );
    await runner.query(
      `ALTER TABLE "offer" DROP CONSTRAINT "offer_status", ADD CONSTRAINT "offer_status" CHECK (status in ('draft', 'submitted', 'published', 'paused', 'filled', 'expired', 'closed'))`,
    );
    await runner.query(
      `ALTER TABLE "email" DROP CONSTRAINT "email_state", ADD CONSTRAINT "email_state" CHECK (state in ('queued', 'sending', 'sent', 'bounced', 'expired', 'dead', 'suppressed'))`,
    );
    await runner.query(`ALTER TABLE "interview_slot" DROP CONSTRAINT "FK_00f0ad192b14ed229b90052eb51"`);
    await runner.query(`ALTER TABLE "interview" DROP CONSTRAINT "FK_de213ff1c7fdd2bf615f89fe048"`);
    await runner.query(`ALTER TABLE "application_draft" DROP CONSTRAINT "FK_57aa00190ee392df9471586a1ce"`);
    await runner.query(`ALTER TABLE "application_draft" DROP CONSTRAINT "FK_0f5d8f7825da606fdca80805f8c"`);
    await runner.query(`ALTER TABLE "application_draft" DROP CONSTRAINT "FK_630d6e5a2753da8ce5f0546506b"`);
    await runner.query(`ALTER TABLE "application_draft" DROP CONSTRAINT "FK_43b114214349256a83284aefd1b"`);
    await runner.query(`ALTER TABLE "application" DROP CONSTRAINT "FK_d632bbb23e5108d1c853738397c"`);
    await runner.query(`ALTER TABLE "application" DROP CONSTRAINT "application_kind"`);
    await runner.query(`ALTER TABLE "application" DROP CONSTRAINT "application_subject"`);
    await runner.query(`ALTER TABLE "application" DROP CONSTRAINT "application_wanted"`);
    await runner.query(`DROP INDEX "public"."email_due"`);
    await runner.query(`DROP INDEX "public"."email_held"`);
    await runner.query(`DROP INDEX "public"."email_newest"`);
    await runner.query(`DROP INDEX "public"."email_of_account"`);
    await runner.query(`DROP INDEX "public"."application_unsolicited_once"`);
    await runner.query(`DROP INDEX "public"."application_of_site"`);
    await runner.query(`ALTER TABLE "placement" ALTER COLUMN "offer_id" SET NOT NULL`);
    await runner.query(`ALTER TABLE "application" ALTER COLUMN "offer_id" SET NOT NULL`);
    await runner.query(`ALTER TABLE "state_change" DROP COLUMN "act"`);
    await runner.query(`ALTER TABLE "email" DROP COLUMN "strikes"`);
    await runner.query(`ALTER TABLE "email" DROP COLUMN "merged_into"`);
    await runner.query(`ALTER TABLE "email" DROP COLUMN "lane"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "version"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "proposed_by_account_id"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "escalated_at"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "pool_agreed_at"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "answer_by"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "refusal_shared"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "wanted_to"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "wanted_from"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "kind"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "company_site_id"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "ended_on"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "remarks"`);
    await runner.query(`DROP TABLE "suppression"`);
    await runner.query(`DROP INDEX "public"."interview_slot_once"`);
    await runner.query(`DROP TABLE "interview_slot"`);
    await runner.query(`DROP INDEX "public"."interview_confirmed"`);
    await runner.query(`DROP TABLE "interview"`);
    await runner.query(`DROP INDEX "public"."application_draft_unsolicited_once"`);
    await runner.query(`DROP INDEX "public"."IDX_630d6e5a2753da8ce5f0546506"`);
    await runner.query(`DROP TABLE "application_draft"`);
    await runner.query(
      `CREATE INDEX "email_due" ON "email" USING btree ("not_before") WHERE (state = ANY (ARRAY['queued'::text, 'sending'::text]))`,
    );
  }
}
