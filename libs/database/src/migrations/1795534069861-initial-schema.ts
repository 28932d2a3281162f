import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InitialSchema1795534069861 implements MigrationInterface {
  name = 'InitialSchema1795534069861';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "account" ("id" uuid NOT NULL, "email" text NOT NULL, "email_verified" boolean NOT NULL DEFAULT false, "name" text NOT NULL, "first_name" text NOT NULL, "last_name" text NOT NULL, "locale" text NOT NULL DEFAULT 'fr', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_4c8f96ccf523e9a3faefd5bdd4c" UNIQUE ("email"), CONSTRAINT "account_email_lower" CHECK (email = lower(email)), CONSTRAINT "account_locale" CHECK (locale in ('fr', 'en')), CONSTRAINT "PK_54115ee388cdb6d86bb4bf5b2ea" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "company" ("id" uuid NOT NULL, "siren" text NOT NULL, "name" text NOT NULL, "status" text NOT NULL DEFAULT 'pending', "verified_at" TIMESTAMP WITH TIME ZONE, "verified_by_account_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_6e3a96291fcb09a6ca6ee99c333" UNIQUE ("siren"), CONSTRAINT "company_status" CHECK (status in ('pending', 'verified')), CONSTRAINT "PK_056f7854a7afdba7cbd6d45fc20" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_688e0b1c1aab287bb6867e15e7" ON "company"  ("created_at") `);
    await runner.query(
      `CREATE TABLE "company_site" ("id" uuid NOT NULL, "company_id" uuid NOT NULL, "siret" text NOT NULL, "address" text NOT NULL, "commune_insee" text NOT NULL, CONSTRAINT "UQ_cc286682ff2adebd517c358e2f2" UNIQUE ("siret"), CONSTRAINT "PK_83468b489177c141e396def3a5e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_b56a61c5e2365b78bc40635843" ON "company_site"  ("company_id") `);
    await runner.query(
      `CREATE TABLE "company_member" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "company_id" uuid NOT NULL, "role" text NOT NULL, CONSTRAINT "REL_e7855d2773c67472e07923a067" UNIQUE ("account_id"), CONSTRAINT "company_member_role" CHECK (role in ('company_admin', 'company_recruiter')), CONSTRAINT "PK_50735265431b38042b357626756" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_d1e54984ccc83a08feb48c614c" ON "company_member"  ("company_id") `);
    await runner.query(
      `CREATE TABLE "offer" ("id" uuid NOT NULL, "company_site_id" uuid NOT NULL, "contact_account_id" uuid NOT NULL, "kind" text NOT NULL, "title" text NOT NULL, "description" text NOT NULL DEFAULT '', "rome_codes" text array NOT NULL DEFAULT '{}', "target_levels" smallint array NOT NULL DEFAULT '{}', "certification_wanted" text, "seats" smallint NOT NULL DEFAULT '1', "start_from" date, "start_to" date, "duration_weeks" smallint, "remote" text NOT NULL DEFAULT 'none', "commune_insee" text NOT NULL, "housing_offered" boolean NOT NULL DEFAULT false, "driving_licence_needed" boolean NOT NULL DEFAULT false, "driving_licence_reason" text, "pay_cents" integer, "pay_unit" text, "hazards" text array NOT NULL DEFAULT '{}', "expires_on" date, "status" text NOT NULL DEFAULT 'draft', "close_reason" text, "published_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "offer_dates" CHECK (start_to >= start_from), CONSTRAINT "offer_seats" CHECK (seats >= 1), CONSTRAINT "offer_pay_unit" CHECK (pay_unit in ('hour', 'month')), CONSTRAINT "offer_close_reason" CHECK (close_reason in ('not_looking', 'too_few', 'not_qualified', 'other')), CONSTRAINT "offer_remote" CHECK (remote in ('none', 'partly', 'fully')), CONSTRAINT "offer_status" CHECK (status in ('draft', 'submitted', 'published', 'filled', 'closed')), CONSTRAINT "offer_kind" CHECK (kind in ('internship', 'apprenticeship', 'job')), CONSTRAINT "PK_57c6ae1abe49201919ef68de900" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_7d5e1891c2b80b36cb9faf3288" ON "offer"  ("company_site_id") `);
    await runner.query(`CREATE INDEX "offer_published" ON "offer"  ("published_at", "id") WHERE status = 'published'`);
    await runner.query(
      `CREATE TABLE "offer_skill" ("offer_id" uuid NOT NULL, "ogr" text NOT NULL, "need" text NOT NULL, CONSTRAINT "offer_skill_need" CHECK (need in ('required', 'wanted', 'taught')), CONSTRAINT "PK_fb70a5206fc6fb8e40ef62a0648" PRIMARY KEY ("offer_id", "ogr"))`,
    );
    await runner.query(
      `CREATE TABLE "school" ("id" uuid NOT NULL, "uai" text, "name" text NOT NULL, "kind" text NOT NULL, "commune_insee" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_b53c7b42deffe80b5d38b1c3aa5" UNIQUE ("uai"), CONSTRAINT "school_kind" CHECK (kind in ('lycee', 'universite', 'cfa', 'ecole')), CONSTRAINT "PK_57836c3fe2f2c7734b20911755e" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "teacher" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "school_id" uuid NOT NULL, CONSTRAINT "REL_5c0f72675fa818501d2609dfce" UNIQUE ("account_id"), CONSTRAINT "PK_2f807294148612a9751dacf1026" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_a1399028f9db85c88f2cf3f0b3" ON "teacher"  ("school_id") `);
    await runner.query(
      `CREATE TABLE "coordinator" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, CONSTRAINT "REL_ad3a6ad473a7d04990abae1672" UNIQUE ("account_id"), CONSTRAINT "PK_31d88958e3ba9793abccb0d9aba" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "class_group" ("id" uuid NOT NULL, "school_id" uuid NOT NULL, "referent_teacher_id" uuid NOT NULL, "name" text NOT NULL, "certification" text NOT NULL, "level" smallint NOT NULL, "code" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_91b7b89cf49ad571475eb3e340b" UNIQUE ("code"), CONSTRAINT "class_group_level" CHECK (level between 3 and 8), CONSTRAINT "PK_434f602c23a1a713bca10d8101e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_8ac356e72e5bfbff21c69c025f" ON "class_group"  ("school_id") `);
    await runner.query(`CREATE INDEX "IDX_e61383a0e34c8c6d857a5630e2" ON "class_group"  ("referent_teacher_id") `);
    await runner.query(
      `CREATE TABLE "student" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "class_group_id" uuid, "birth_date" date NOT NULL, "lower_secondary_finished" boolean NOT NULL DEFAULT true, "kinds" text array NOT NULL DEFAULT '{}', "available_from" date, "available_to" date, "wanted_rome_codes" text array NOT NULL DEFAULT '{}', "skills" text array NOT NULL DEFAULT '{}', "skills_to_learn" text array NOT NULL DEFAULT '{}', "commune_insee" text, "limit_km" smallint NOT NULL DEFAULT '30', "has_driving_licence" boolean NOT NULL DEFAULT false, "visibility" text NOT NULL DEFAULT 'nobody', "visibility_decided_at" TIMESTAMP WITH TIME ZONE, "search_state" text NOT NULL DEFAULT 'searching', "version" integer NOT NULL DEFAULT '1', "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "REL_5a09cb10bb7fedd4ccae2261b6" UNIQUE ("account_id"), CONSTRAINT "student_dates" CHECK (available_to >= available_from), CONSTRAINT "student_search_state" CHECK (search_state in ('searching', 'placed')), CONSTRAINT "student_visibility" CHECK (visibility in ('verified_companies', 'school', 'nobody')), CONSTRAINT "student_kinds" CHECK (kinds <@ array['internship', 'apprenticeship', 'job']::text[]), CONSTRAINT "PK_3d8016e1cb58429474a3c041904" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_2923a17ecd9977b365d7e5b4c6" ON "student"  ("class_group_id") `);
    await runner.query(
      `CREATE TABLE "application" ("id" uuid NOT NULL, "offer_id" uuid NOT NULL, "student_id" uuid NOT NULL, "status" text NOT NULL, "motivation" text NOT NULL DEFAULT '', "match_snapshot" jsonb, "read_at" TIMESTAMP WITH TIME ZONE, "answered_at" TIMESTAMP WITH TIME ZONE, "refusal_reason" text, "company_message" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "application_once" UNIQUE ("student_id", "offer_id"), CONSTRAINT "application_refusal_reason" CHECK (refusal_reason in ('dates', 'level', 'skills', 'safety_age', 'position_filled', 'no_recruitment', 'incomplete_file', 'duplicate', 'other')), CONSTRAINT "application_status" CHECK (status in ('submitted', 'read', 'offered', 'accepted', 'rejected', 'declined', 'withdrawn', 'obsolete', 'closed_with_offer')), CONSTRAINT "PK_569e0c3e863ebdf5f2408ee1670" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_c96d9ccd2373cdd8606f0ff2a3" ON "application"  ("offer_id") `);
    await runner.query(
      `CREATE TABLE "placement" ("id" uuid NOT NULL, "application_id" uuid NOT NULL, "student_id" uuid NOT NULL, "offer_id" uuid NOT NULL, "kind" text NOT NULL, "start_on" date NOT NULL, "end_on" date, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "REL_4912db49eca6bb68f400753c4d" UNIQUE ("application_id"), CONSTRAINT "placement_kind" CHECK (kind in ('internship', 'apprenticeship', 'job')), CONSTRAINT "PK_4f8b29ee2db5213bcb38b6c71c4" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_fdfe8a94741c2733c913b77855" ON "placement"  ("student_id") `);
    await runner.query(`CREATE INDEX "IDX_8144ecc30e0cf450bac9456c43" ON "placement"  ("offer_id") `);
    await runner.query(
      `CREATE TABLE "email" ("id" uuid NOT NULL, "letter" text NOT NULL, "to_address" text NOT NULL, "to_account_id" uuid, "locale" text NOT NULL, "params" jsonb, "entity_type" text NOT NULL, "entity_id" uuid NOT NULL, "occurrence" text NOT NULL DEFAULT '', "state" text NOT NULL DEFAULT 'queued', "not_before" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "attempt" integer NOT NULL DEFAULT '0', "lease_until" TIMESTAMP WITH TIME ZONE, "sent_at" TIMESTAMP WITH TIME ZONE, "error" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "email_once" UNIQUE ("letter", "to_address", "entity_id", "occurrence"), CONSTRAINT "email_locale" CHECK (locale in ('fr', 'en')), CONSTRAINT "email_state" CHECK (state in ('queued', 'sending', 'sent', 'bounced', 'expired', 'dead', 'suppressed')), CONSTRAINT "PK_1e7ed8734ee054ef18002e29b1c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "email_of_entity" ON "email"  ("entity_type", "entity_id") `);
    await runner.query(`CREATE INDEX "email_due" ON "email"  ("not_before") WHERE state in ('queued', 'sending')`);
    await runner.query(
      `CREATE TABLE "invitation" ("id" uuid NOT NULL, "role" text NOT NULL, "email" text, "school_id" uuid, "company_id" uuid, "invited_by_account_id" uuid, "token_hash" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_b827d3749ffbb3b5ab5099afd64" UNIQUE ("token_hash"), CONSTRAINT "invitation_role" CHECK (role in ('teacher', 'campus_coordinator', 'company_recruiter')), CONSTRAINT "PK_beb994737756c0f18a1c1f8669c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_615fc9caf3554c0ae2c630ff5a" ON "invitation"  ("invited_by_account_id") `);
    await runner.query(
      `CREATE TABLE "match" ("student_id" uuid NOT NULL, "offer_id" uuid NOT NULL, "u" smallint NOT NULL, "e" smallint NOT NULL, "total" smallint NOT NULL, "weights_version" text NOT NULL, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "match_scores" CHECK (u between 0 and 10000 and e between 0 and 10000 and total between 0 and 10000), CONSTRAINT "PK_341b35814b778b8f841440dc219" PRIMARY KEY ("student_id", "offer_id"))`,
    );
    await runner.query(`CREATE INDEX "match_of_offer" ON "match"  ("offer_id", "total", "student_id") `);
    await runner.query(`CREATE INDEX "match_of_student" ON "match"  ("student_id", "total", "offer_id") `);
    await runner.query(
      `CREATE TABLE "match_announcement" ("student_id" uuid NOT NULL, "offer_id" uuid NOT NULL, "email_id" uuid, "announced_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_8b40c6f9aa6cdd73647ad8bbd47" PRIMARY KEY ("student_id", "offer_id"))`,
    );
    await runner.query(
      `CREATE TABLE "outbox" ("id" uuid NOT NULL, "job" text NOT NULL, "payload" jsonb NOT NULL, "key" text NOT NULL, "not_before" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "flushed_at" TIMESTAMP WITH TIME ZONE, "done_at" TIMESTAMP WITH TIME ZONE, "attempt" integer NOT NULL DEFAULT '0', "error" text, CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "outbox_once" ON "outbox"  ("key") WHERE done_at is null`);
    await runner.query(`CREATE INDEX "outbox_undone" ON "outbox"  ("created_at") WHERE done_at is null`);
    await runner.query(
      `CREATE TABLE "session" ("id" uuid NOT NULL, "token" text NOT NULL, "account_id" uuid NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ip_address" text, "user_agent" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_232f8e85d7633bd6ddfad421696" UNIQUE ("token"), CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_fae5a6b4a57f098e9af8520d49" ON "session"  ("account_id") `);
    await runner.query(
      `CREATE TABLE "credential" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "provider_id" text NOT NULL, "provider_account_id" text NOT NULL, "password" text, "access_token" text, "refresh_token" text, "id_token" text, "access_token_expires_at" TIMESTAMP WITH TIME ZONE, "refresh_token_expires_at" TIMESTAMP WITH TIME ZONE, "scope" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_3a5169bcd3d5463cefeec78be82" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_1d638b569e9f5ccc9d2fef2f26" ON "credential"  ("account_id") `);
    await runner.query(
      `CREATE TABLE "verification" ("id" uuid NOT NULL, "identifier" text NOT NULL, "value" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_f7e3a90ca384e71d6e2e93bb340" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_896e5902333fa9991d1733e5ee" ON "verification"  ("identifier") `);
    await runner.query(
      `CREATE TABLE "account_token" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "purpose" text NOT NULL, "token_hash" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_afb41d941d437f47a0d75373f88" UNIQUE ("token_hash"), CONSTRAINT "PK_a55842d3341d42534e39f85e931" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_f7da95d0844aa751d562d730fe" ON "account_token"  ("account_id") `);
    await runner.query(
      `CREATE TABLE "state_change" ("id" uuid NOT NULL, "entity_type" text NOT NULL, "entity_id" uuid NOT NULL, "from_state" text, "to_state" text NOT NULL, "actor_account_id" uuid, "actor_role" text NOT NULL, "via" text NOT NULL DEFAULT 'app', "reason_code" text, "comment" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "state_change_actor_role" CHECK (actor_role in ('student', 'company_admin', 'company_recruiter', 'teacher', 'campus_coordinator', 'system')), CONSTRAINT "PK_7c190d537f2aa3363805bb30d50" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "state_change_of_entity" ON "state_change"  ("entity_type", "entity_id", "created_at") `);
    await runner.query(
      `ALTER TABLE "company_site" ADD CONSTRAINT "FK_b56a61c5e2365b78bc406358431" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "company_member" ADD CONSTRAINT "FK_e7855d2773c67472e07923a0677" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "company_member" ADD CONSTRAINT "FK_d1e54984ccc83a08feb48c614ce" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "offer" ADD CONSTRAINT "FK_7d5e1891c2b80b36cb9faf3288b" FOREIGN KEY ("company_site_id") REFERENCES "company_site"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "offer" ADD CONSTRAINT "FK_abbae240406283363cb59e7d958" FOREIGN KEY ("contact_account_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "offer_skill" ADD CONSTRAINT "FK_2aaf35609a7d95e2319804efcb6" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "teacher" ADD CONSTRAINT "FK_5c0f72675fa818501d2609dfce1" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "teacher" ADD CONSTRAINT "FK_a1399028f9db85c88f2cf3f0b38" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "coordinator" ADD CONSTRAINT "FK_ad3a6ad473a7d04990abae1672e" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "class_group" ADD CONSTRAINT "FK_8ac356e72e5bfbff21c69c025fa" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "class_group" ADD CONSTRAINT "FK_e61383a0e34c8c6d857a5630e20" FOREIGN KEY ("referent_teacher_id") REFERENCES "teacher"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "student" ADD CONSTRAINT "FK_5a09cb10bb7fedd4ccae2261b6c" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "student" ADD CONSTRAINT "FK_2923a17ecd9977b365d7e5b4c66" FOREIGN KEY ("class_group_id") REFERENCES "class_group"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "application" ADD CONSTRAINT "FK_c96d9ccd2373cdd8606f0ff2a3e" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "application" ADD CONSTRAINT "FK_1d5ec9d033a54824dac61df274d" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "placement" ADD CONSTRAINT "FK_4912db49eca6bb68f400753c4d0" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "placement" ADD CONSTRAINT "FK_fdfe8a94741c2733c913b77855d" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "placement" ADD CONSTRAINT "FK_8144ecc30e0cf450bac9456c43b" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match" ADD CONSTRAINT "FK_cfa067327ff3e312de122b0d1ac" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match" ADD CONSTRAINT "FK_04e4fcd63ff0a4800a4baf27893" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match_announcement" ADD CONSTRAINT "FK_ac4e65f424fb3624eb4104d3a4d" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "match_announcement" ADD CONSTRAINT "FK_da88fbd68876e0a91f11a23879e" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "FK_fae5a6b4a57f098e9af8520d499" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "credential" ADD CONSTRAINT "FK_1d638b569e9f5ccc9d2fef2f264" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "account_token" ADD CONSTRAINT "FK_f7da95d0844aa751d562d730fed" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "account_token" DROP CONSTRAINT "FK_f7da95d0844aa751d562d730fed"`);
    await runner.query(`ALTER TABLE "credential" DROP CONSTRAINT "FK_1d638b569e9f5ccc9d2fef2f264"`);
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "FK_fae5a6b4a57f098e9af8520d499"`);
    await runner.query(`ALTER TABLE "match_announcement" DROP CONSTRAINT "FK_da88fbd68876e0a91f11a23879e"`);
    await runner.query(`ALTER TABLE "match_announcement" DROP CONSTRAINT "FK_ac4e65f424fb3624eb4104d3a4d"`);
    await runner.query(`ALTER TABLE "match" DROP CONSTRAINT "FK_04e4fcd63ff0a4800a4baf27893"`);
    await runner.query(`ALTER TABLE "match" DROP CONSTRAINT "FK_cfa067327ff3e312de122b0d1ac"`);
    await runner.query(`ALTER TABLE "placement" DROP CONSTRAINT "FK_8144ecc30e0cf450bac9456c43b"`);
    await runner.query(`ALTER TABLE "placement" DROP CONSTRAINT "FK_fdfe8a94741c2733c913b77855d"`);
    await runner.query(`ALTER TABLE "placement" DROP CONSTRAINT "FK_4912db49eca6bb68f400753c4d0"`);
    await runner.query(`ALTER TABLE "application" DROP CONSTRAINT "FK_1d5ec9d033a54824dac61df274d"`);
    await runner.query(`ALTER TABLE "application" DROP CONSTRAINT "FK_c96d9ccd2373cdd8606f0ff2a3e"`);
    await runner.query(`ALTER TABLE "student" DROP CONSTRAINT "FK_2923a17ecd9977b365d7e5b4c66"`);
    await runner.query(`ALTER TABLE "student" DROP CONSTRAINT "FK_5a09cb10bb7fedd4ccae2261b6c"`);
    await runner.query(`ALTER TABLE "class_group" DROP CONSTRAINT "FK_e61383a0e34c8c6d857a5630e20"`);
    await runner.query(`ALTER TABLE "class_group" DROP CONSTRAINT "FK_8ac356e72e5bfbff21c69c025fa"`);
    await runner.query(`ALTER TABLE "coordinator" DROP CONSTRAINT "FK_ad3a6ad473a7d04990abae1672e"`);
    await runner.query(`ALTER TABLE "teacher" DROP CONSTRAINT "FK_a1399028f9db85c88f2cf3f0b38"`);
    await runner.query(`ALTER TABLE "teacher" DROP CONSTRAINT "FK_5c0f72675fa818501d2609dfce1"`);
    await runner.query(`ALTER TABLE "offer_skill" DROP CONSTRAINT "FK_2aaf35609a7d95e2319804efcb6"`);
    await runner.query(`ALTER TABLE "offer" DROP CONSTRAINT "FK_abbae240406283363cb59e7d958"`);
    await runner.query(`ALTER TABLE "offer" DROP CONSTRAINT "FK_7d5e1891c2b80b36cb9faf3288b"`);
    await runner.query(`ALTER TABLE "company_member" DROP CONSTRAINT "FK_d1e54984ccc83a08feb48c614ce"`);
    await runner.query(`ALTER TABLE "company_member" DROP CONSTRAINT "FK_e7855d2773c67472e07923a0677"`);
    await runner.query(`ALTER TABLE "company_site" DROP CONSTRAINT "FK_b56a61c5e2365b78bc406358431"`);
    await runner.query(`DROP INDEX "public"."state_change_of_entity"`);
    await runner.query(`DROP TABLE "state_change"`);
    await runner.query(`DROP INDEX "public"."IDX_f7da95d0844aa751d562d730fe"`);
    await runner.query(`DROP TABLE "account_token"`);
    await runner.query(`DROP INDEX "public"."IDX_896e5902333fa9991d1733e5ee"`);
    await runner.query(`DROP TABLE "verification"`);
    await runner.query(`DROP INDEX "public"."IDX_1d638b569e9f5ccc9d2fef2f26"`);
    await runner.query(`DROP TABLE "credential"`);
    await runner.query(`DROP INDEX "public"."IDX_fae5a6b4a57f098e9af8520d49"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP INDEX "public"."outbox_undone"`);
    await runner.query(`DROP INDEX "public"."outbox_once"`);
    await runner.query(`DROP TABLE "outbox"`);
    await runner.query(`DROP TABLE "match_announcement"`);
    await runner.query(`DROP INDEX "public"."match_of_student"`);
    await runner.query(`DROP INDEX "public"."match_of_offer"`);
    await runner.query(`DROP TABLE "match"`);
    await runner.query(`DROP INDEX "public"."IDX_615fc9caf3554c0ae2c630ff5a"`);
    await runner.query(`DROP TABLE "invitation"`);
    await runner.query(`DROP INDEX "public"."email_due"`);
    await runner.query(`DROP INDEX "public"."email_of_entity"`);
    await runner.query(`DROP TABLE "email"`);
    await runner.query(`DROP INDEX "public"."IDX_8144ecc30e0cf450bac9456c43"`);
    await runner.query(`DROP INDEX "public"."IDX_fdfe8a94741c2733c913b77855"`);
    await runner.query(`DROP TABLE "placement"`);
    await runner.query(`DROP INDEX "public"."IDX_c96d9ccd2373cdd8606f0ff2a3"`);
    await runner.query(`DROP TABLE "application"`);
    await runner.query(`DROP INDEX "public"."IDX_2923a17ecd9977b365d7e5b4c6"`);
    await runner.query(`DROP TABLE "student"`);
    await runner.query(`DROP INDEX "public"."IDX_e61383a0e34c8c6d857a5630e2"`);
    await runner.query(`DROP INDEX "public"."IDX_8ac356e72e5bfbff21c69c025f"`);
    await runner.query(`DROP TABLE "class_group"`);
    await runner.query(`DROP TABLE "coordinator"`);
    await runner.query(`DROP INDEX "public"."IDX_a1399028f9db85c88f2cf3f0b3"`);
    await runner.query(`DROP TABLE "teacher"`);
    await runner.query(`DROP TABLE "school"`);
    await runner.query(`DROP TABLE "offer_skill"`);
    await runner.query(`DROP INDEX "public"."offer_published"`);
    await runner.query(`DROP INDEX "public"."IDX_7d5e1891c2b80b36cb9faf3288"`);
    await runner.query(`DROP TABLE "offer"`);
    await runner.query(`DROP INDEX "public"."IDX_d1e54984ccc83a08feb48c614c"`);
    await runner.query(`DROP TABLE "company_member"`);
    await runner.query(`DROP INDEX "public"."IDX_b56a61c5e2365b78bc40635843"`);
    await runner.query(`DROP TABLE "company_site"`);
    await runner.query(`DROP INDEX "public"."IDX_688e0b1c1aab287bb6867e15e7"`);
    await runner.query(`DROP TABLE "company"`);
    await runner.query(`DROP TABLE "account"`);
  }
}
