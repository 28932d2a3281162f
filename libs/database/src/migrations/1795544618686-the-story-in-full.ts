import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TheStoryInFull1795544618686 implements MigrationInterface {
  name = 'TheStoryInFull1795544618686';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "cv_file" ("id" uuid NOT NULL, "student_id" uuid NOT NULL, "file_name" text NOT NULL, "kind" text NOT NULL, "bytes" integer NOT NULL, "sha256" text NOT NULL, "state" text NOT NULL DEFAULT 'pending', "refusal_code" text, "scanned_at" TIMESTAMP WITH TIME ZONE, "replaced_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "cv_file_state" CHECK (state in ('pending', 'checked', 'refused')), CONSTRAINT "cv_file_kind" CHECK (kind in ('pdf', 'docx')), CONSTRAINT "PK_5b93ef7f40b86e5fad30c768fe4" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_de05e5fb159ae13121a0b7049f" ON "cv_file"  ("student_id") `);
    await runner.query(
      `CREATE TABLE "offer_view" ("offer_id" uuid NOT NULL, "day" date NOT NULL, "views" integer NOT NULL, CONSTRAINT "PK_15d999782e7391d1435bc9a32fa" PRIMARY KEY ("offer_id", "day"))`,
    );
    await runner.query(
      `CREATE TABLE "consent" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "purpose" text NOT NULL, "text_version" text NOT NULL, "given" boolean NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_9115e8d6b082d4fc46d56134d29" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "consent_of_account" ON "consent"  ("account_id", "purpose", "decided_at") `);
    await runner.query(
      `CREATE TABLE "contact_note" ("id" uuid NOT NULL, "student_id" uuid NOT NULL, "author_account_id" uuid NOT NULL, "kind" text NOT NULL, "happened_on" date NOT NULL, "text" text NOT NULL DEFAULT '', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "contact_note_kind" CHECK (kind in ('meeting', 'phone', 'email', 'message', 'note')), CONSTRAINT "PK_b54c73fc2e711b244b2efde28c3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "contact_note_of_student" ON "contact_note"  ("student_id", "happened_on") `);
    await runner.query(
      `CREATE TABLE "saved_view" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "screen" text NOT NULL, "name" text NOT NULL, "search" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "saved_view_name" UNIQUE ("account_id", "screen", "name"), CONSTRAINT "PK_be317311b88c1a5e47ad6c19081" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "digest_preference" ("account_id" uuid NOT NULL, "letter" text NOT NULL, "frequency" text NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "digest_preference_frequency" CHECK (frequency in ('never', 'now', 'daily', 'weekly')), CONSTRAINT "PK_62b823e4494cec3d7d6cb9b3863" PRIMARY KEY ("account_id", "letter"))`,
    );
    await runner.query(
      `CREATE TABLE "file_ticket" ("id" uuid NOT NULL, "student_id" uuid NOT NULL, "opened_by_account_id" uuid NOT NULL, "reason" text NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "closes_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_99f2219d4a0d61f0af57aa1d503" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "file_ticket_of_reader" ON "file_ticket"  ("opened_by_account_id", "opened_at") `);
    await runner.query(`CREATE INDEX "file_ticket_of_student" ON "file_ticket"  ("student_id", "opened_at") `);
    await runner.query(
      `CREATE TABLE "guardian" ("student_id" uuid NOT NULL, "first_name" text NOT NULL, "last_name" text NOT NULL, "email" text NOT NULL, "phone" text, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_9d081f1393bac5a69c9284464f4" PRIMARY KEY ("student_id"))`,
    );
    await runner.query(
      `CREATE TABLE "invitation_to_apply" ("id" uuid NOT NULL, "student_id" uuid NOT NULL, "offer_id" uuid NOT NULL, "company_id" uuid NOT NULL, "invited_by_account_id" uuid NOT NULL, "status" text NOT NULL DEFAULT 'sent', "message" text NOT NULL DEFAULT '', "answer_by" date NOT NULL, "answered_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "invitation_to_apply_once" UNIQUE ("student_id", "offer_id"), CONSTRAINT "invitation_to_apply_status" CHECK (status in ('sent', 'opened', 'applied', 'declined', 'lapsed')), CONSTRAINT "PK_334563100a374d84133bbb06b53" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_2c3e38cd216b43fcaa974c893a" ON "invitation_to_apply"  ("offer_id") `);
    await runner.query(`CREATE INDEX "invitation_to_apply_due" ON "invitation_to_apply"  ("answer_by") WHERE status in ('sent', 'opened')`);
    await runner.query(`CREATE INDEX "invitation_to_apply_of_day" ON "invitation_to_apply"  ("company_id", "created_at") `);
    await runner.query(`ALTER TABLE "class_group" ADD "work_study_blocks" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "student" ADD "languages" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "student" ADD "sector_wishes" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "student" ADD "size_wishes" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "student" ADD "school_agreed_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "student" ADD "school_agreed_by_account_id" uuid`);
    await runner.query(`ALTER TABLE "student" ADD "onboarded_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "company" ADD "description" text NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE "company" ADD "website" text`);
    await runner.query(`ALTER TABLE "company" ADD "sector" text`);
    await runner.query(`ALTER TABLE "company" ADD "size" text`);
    await runner.query(`ALTER TABLE "company" ADD "naf" text`);
    await runner.query(`ALTER TABLE "company_site" ADD "name" text`);
    await runner.query(`ALTER TABLE "company_member" ADD "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`);
    await runner.query(`ALTER TABLE "offer" ADD "address" text`);
    await runner.query(`ALTER TABLE "offer" ADD "weekly_minutes" integer`);
    await runner.query(`ALTER TABLE "offer" ADD "work_study_blocks" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "offer" ADD "rhythm" text`);
    await runner.query(`ALTER TABLE "offer" ADD "languages" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`ALTER TABLE "offer" ADD "pay_max_cents" integer`);
    await runner.query(`ALTER TABLE "offer" ADD "min_age" smallint`);
    await runner.query(`ALTER TABLE "offer" ADD "protective_equipment_provided" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "offer" ADD "welcomes_disability" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "offer" ADD "questions" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "offer" ADD "reserved_school_ids" uuid array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "offer" ADD "source" text NOT NULL DEFAULT 'manual'`);
    await runner.query(`ALTER TABLE "offer" ADD "external_ref" text`);
    await runner.query(`ALTER TABLE "offer" ADD "max_applications" smallint NOT NULL DEFAULT '80'`);
    await runner.query(`ALTER TABLE "offer" ADD "fill_channel" text`);
    await runner.query(`ALTER TABLE "application" ADD "origin" text NOT NULL DEFAULT 'offer'`);
    await runner.query(`ALTER TABLE "application" ADD "answers" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "application" ADD "cv_file_id" uuid`);
    await runner.query(
      `ALTER TABLE "student" ADD CONSTRAINT "student_size_wishes" CHECK (size_wishes <@ array['micro', 'small', 'medium', 'large']::text[])`,
    );
    await runner.query(
      `ALTER TABLE "student" ADD CONSTRAINT "student_sector_wishes" CHECK (sector_wishes <@ array['agri_food', 'plant_chemistry', 'chemistry', 'bioenergy', 'materials', 'cosmetics_health', 'environment', 'laboratory_services', 'engineering']::text[])`,
    );
    await runner.query(`ALTER TABLE "company" ADD CONSTRAINT "company_size" CHECK (size in ('micro', 'small', 'medium', 'large'))`);
    await runner.query(
      `ALTER TABLE "company" ADD CONSTRAINT "company_sector" CHECK (sector in ('agri_food', 'plant_chemistry', 'chemistry', 'bioenergy', 'materials', 'cosmetics_health', 'environment', 'laboratory_services', 'engineering'))`,
    );
    await runner.query(`ALTER TABLE "offer" ADD CONSTRAINT "offer_pay_range" CHECK (pay_max_cents >= pay_cents)`);
    await runner.query(`ALTER TABLE "offer" ADD CONSTRAINT "offer_source" CHECK (source in ('manual', 'api', 'feed', 'teacher'))`);
    await runner.query(`ALTER TABLE "offer" ADD CONSTRAINT "offer_fill_channel" CHECK (fill_channel in ('here', 'elsewhere'))`);
    await runner.query(`ALTER TABLE "application" ADD CONSTRAINT "application_origin" CHECK (origin in ('offer', 'invited'))`);
    await runner.query(
      `ALTER TABLE "cv_file" ADD CONSTRAINT "FK_de05e5fb159ae13121a0b7049fa" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "offer_view" ADD CONSTRAINT "FK_935c3ddad69ba5d395472a3b1a2" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "application" ADD CONSTRAINT "FK_ad00e3c62ff0397b35fa32dc72a" FOREIGN KEY ("cv_file_id") REFERENCES "cv_file"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "consent" ADD CONSTRAINT "FK_e5ea56bf572eb31e896879efa7a" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_note" ADD CONSTRAINT "FK_2b5fde3bc96c848b63656e500a2" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "contact_note" ADD CONSTRAINT "FK_9042bb3f689e4d3996502c82bc0" FOREIGN KEY ("author_account_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "saved_view" ADD CONSTRAINT "FK_30b4a2eabad680d988143146218" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "digest_preference" ADD CONSTRAINT "FK_74bef2b3ba2439f5b9e8d3af2ac" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "file_ticket" ADD CONSTRAINT "FK_dda7394d08654759f33d023273f" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "file_ticket" ADD CONSTRAINT "FK_d9aae16ec777c152e93a6a09b2b" FOREIGN KEY ("opened_by_account_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "guardian" ADD CONSTRAINT "FK_9d081f1393bac5a69c9284464f4" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation_to_apply" ADD CONSTRAINT "FK_3e21f1af1898d6714c478499641" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation_to_apply" ADD CONSTRAINT "FK_2c3e38cd216b43fcaa974c893ab" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "invitation_to_apply" ADD CONSTRAINT "FK_3804287f27d7ceb5d521ac92c72" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "offer" DROP CONSTRAINT "offer_kind", ADD CONSTRAINT "offer_kind" CHECK (kind in ('observation', 'pfmp', 'internship', 'apprenticeship', 'professionalisation', 'job', 'immersion'))`,
    );
    await runner.query(
      `ALTER TABLE "placement" DROP CONSTRAINT "placement_kind", ADD CONSTRAINT "placement_kind" CHECK (kind in ('observation', 'pfmp', 'internship', 'apprenticeship', 'professionalisation', 'job', 'immersion'))`,
    );
    await runner.query(
      `ALTER TABLE "student" DROP CONSTRAINT "student_kinds", ADD CONSTRAINT "student_kinds" CHECK (kinds <@ array['observation', 'pfmp', 'internship', 'apprenticeship', 'professionalisation', 'job', 'immersion']::text[])`,
    );
    await runner.query(
      `ALTER TABLE "offer" DROP CONSTRAINT "offer_status", ADD CONSTRAINT "offer_status" CHECK (status in ('draft', 'submitted', 'published', 'paused', 'filled', 'expired', 'closed'))`,
    );
    await runner.query(
      `ALTER TABLE "offer" DROP CONSTRAINT "offer_close_reason", ADD CONSTRAINT "offer_close_reason" CHECK (close_reason in ('not_looking', 'too_few', 'not_qualified', 'moderation', 'max_applications', 'other'))`,
    );
    await runner.query(
      `ALTER TABLE "company" DROP CONSTRAINT "company_status", ADD CONSTRAINT "company_status" CHECK (status in ('pending', 'verified', 'suspended'))`,
    );
    await runner.query(
      `ALTER TABLE "invitation" DROP CONSTRAINT "invitation_role", ADD CONSTRAINT "invitation_role" CHECK (role in ('teacher', 'campus_coordinator', 'company_admin', 'company_recruiter'))`,
    );
    await runner.query(`CREATE INDEX "application_of_cv" ON "application"  ("cv_file_id") WHERE cv_file_id is not null`);
    // What was decided, and who read a file, is never rewritten.
    await runner.query('revoke update, delete on consent, file_ticket from seve_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."application_of_cv"`);
    await runner.query(
      `ALTER TABLE "offer" DROP CONSTRAINT "offer_kind", ADD CONSTRAINT "offer_kind" CHECK (kind in ('internship', 'apprenticeship', 'job'))`,
    );
    await runner.query(
      `ALTER TABLE "placement" DROP CONSTRAINT "placement_kind", ADD CONSTRAINT "placement_kind" CHECK (kind in ('internship', 'apprenticeship', 'job'))`,
    );
    await runner.query(
      `ALTER TABLE "student" DROP CONSTRAINT "student_kinds", ADD CONSTRAINT "student_kinds" CHECK (kinds <@ array['internship', 'apprenticeship', 'job']::text[])`,
    );
    await runner.query(
      `ALTER TABLE "offer" DROP CONSTRAINT "offer_status", ADD CONSTRAINT "offer_status" CHECK (status in ('draft', 'submitted', 'published', 'filled', 'closed'))`,
    );
    await runner.query(
      `ALTER TABLE "offer" DROP CONSTRAINT "offer_close_reason", ADD CONSTRAINT "offer_close_reason" CHECK (close_reason in ('not_looking', 'too_few', 'not_qualified', 'other'))`,
    );
    await runner.query(
      `ALTER TABLE "company" DROP CONSTRAINT "company_status", ADD CONSTRAINT "company_status" CHECK (status in ('pending', 'verified'))`,
    );
    await runner.query(
      `ALTER TABLE "invitation" DROP CONSTRAINT "invitation_role", ADD CONSTRAINT "invitation_role" CHECK (role in ('teacher', 'campus_coordinator', 'company_recruiter'))`,
    );
    await runner.query(`ALTER TABLE "invitation_to_apply" DROP CONSTRAINT "FK_3804287f27d7ceb5d521ac92c72"`);
    await runner.query(`ALTER TABLE "invitation_to_apply" DROP CONSTRAINT "FK_2c3e38cd216b43fcaa974c893ab"`);
    await runner.query(`ALTER TABLE "invitation_to_apply" DROP CONSTRAINT "FK_3e21f1af1898d6714c478499641"`);
    await runner.query(`ALTER TABLE "guardian" DROP CONSTRAINT "FK_9d081f1393bac5a69c9284464f4"`);
    await runner.query(`ALTER TABLE "file_ticket" DROP CONSTRAINT "FK_d9aae16ec777c152e93a6a09b2b"`);
    await runner.query(`ALTER TABLE "file_ticket" DROP CONSTRAINT "FK_dda7394d08654759f33d023273f"`);
    await runner.query(`ALTER TABLE "digest_preference" DROP CONSTRAINT "FK_74bef2b3ba2439f5b9e8d3af2ac"`);
    await runner.query(`ALTER TABLE "saved_view" DROP CONSTRAINT "FK_30b4a2eabad680d988143146218"`);
    await runner.query(`ALTER TABLE "contact_note" DROP CONSTRAINT "FK_9042bb3f689e4d3996502c82bc0"`);
    await runner.query(`ALTER TABLE "contact_note" DROP CONSTRAINT "FK_2b5fde3bc96c848b63656e500a2"`);
    await runner.query(`ALTER TABLE "consent" DROP CONSTRAINT "FK_e5ea56bf572eb31e896879efa7a"`);
    await runner.query(`ALTER TABLE "application" DROP CONSTRAINT "FK_ad00e3c62ff0397b35fa32dc72a"`);
    await runner.query(`ALTER TABLE "offer_view" DROP CONSTRAINT "FK_935c3ddad69ba5d395472a3b1a2"`);
    await runner.query(`ALTER TABLE "cv_file" DROP CONSTRAINT "FK_de05e5fb159ae13121a0b7049fa"`);
    await runner.query(`ALTER TABLE "application" DROP CONSTRAINT "application_origin"`);
    await runner.query(`ALTER TABLE "offer" DROP CONSTRAINT "offer_fill_channel"`);
    await runner.query(`ALTER TABLE "offer" DROP CONSTRAINT "offer_source"`);
    await runner.query(`ALTER TABLE "offer" DROP CONSTRAINT "offer_pay_range"`);
    await runner.query(`ALTER TABLE "company" DROP CONSTRAINT "company_sector"`);
    await runner.query(`ALTER TABLE "company" DROP CONSTRAINT "company_size"`);
    await runner.query(`ALTER TABLE "student" DROP CONSTRAINT "student_sector_wishes"`);
    await runner.query(`ALTER TABLE "student" DROP CONSTRAINT "student_size_wishes"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "cv_file_id"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "answers"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "origin"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "fill_channel"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "max_applications"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "external_ref"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "source"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "reserved_school_ids"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "questions"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "welcomes_disability"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "protective_equipment_provided"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "min_age"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "pay_max_cents"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "languages"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "rhythm"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "work_study_blocks"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "weekly_minutes"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "address"`);
    await runner.query(`ALTER TABLE "company_member" DROP COLUMN "created_at"`);
    await runner.query(`ALTER TABLE "company_site" DROP COLUMN "name"`);
    await runner.query(`ALTER TABLE "company" DROP COLUMN "naf"`);
    await runner.query(`ALTER TABLE "company" DROP COLUMN "size"`);
    await runner.query(`ALTER TABLE "company" DROP COLUMN "sector"`);
    await runner.query(`ALTER TABLE "company" DROP COLUMN "website"`);
    await runner.query(`ALTER TABLE "company" DROP COLUMN "description"`);
    await runner.query(`ALTER TABLE "student" DROP COLUMN "onboarded_at"`);
    await runner.query(`ALTER TABLE "student" DROP COLUMN "school_agreed_by_account_id"`);
    await runner.query(`ALTER TABLE "student" DROP COLUMN "school_agreed_at"`);
    await runner.query(`ALTER TABLE "student" DROP COLUMN "size_wishes"`);
    await runner.query(`ALTER TABLE "student" DROP COLUMN "sector_wishes"`);
    await runner.query(`ALTER TABLE "student" DROP COLUMN "languages"`);
    await runner.query(`ALTER TABLE "class_group" DROP COLUMN "work_study_blocks"`);
    await runner.query(`DROP INDEX "public"."invitation_to_apply_of_day"`);
    await runner.query(`DROP INDEX "public"."invitation_to_apply_due"`);
    await runner.query(`DROP INDEX "public"."IDX_2c3e38cd216b43fcaa974c893a"`);
    await runner.query(`DROP TABLE "invitation_to_apply"`);
    await runner.query(`DROP TABLE "guardian"`);
    await runner.query(`DROP INDEX "public"."file_ticket_of_student"`);
    await runner.query(`DROP INDEX "public"."file_ticket_of_reader"`);
    await runner.query(`DROP TABLE "file_ticket"`);
    await runner.query(`DROP TABLE "digest_preference"`);
    await runner.query(`DROP TABLE "saved_view"`);
    await runner.query(`DROP INDEX "public"."contact_note_of_student"`);
    await runner.query(`DROP TABLE "contact_note"`);
    await runner.query(`DROP INDEX "public"."consent_of_account"`);
    await runner.query(`DROP TABLE "consent"`);
    await runner.query(`DROP TABLE "offer_view"`);
    await runner.query(`DROP INDEX "public"."IDX_de05e5fb159ae13121a0b7049f"`);
    await runner.query(`DROP TABLE "cv_file"`);
  }
}
