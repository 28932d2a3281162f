import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waited for a teacher's digest, as letters that wait for it: told at the first eight o'clock after it happened, or on the Monday that follows. */
const KEPT_ACTS_AS_HELD_LETTERS = `
  INSERT INTO "email" ("id", "letter", "to_address", "to_account_id", "locale", "params", "entity_type", "entity_id", "occurrence", "state", "not_before", "expires_at", "created_at")
  SELECT act.id, 'application-teacher-copy', reader.email, reader.id, reader.locale,
    jsonb_build_object('firstName', reader.first_name, 'act', act.act, 'studentName', own.first_name || ' ' || own.last_name,
      'className', coalesce(class_group.name, ''), 'offerTitle', offer.title, 'companyName', company.name,
      'link', coalesce((SELECT substring(params ->> 'link' from '^https?://[^/]+') FROM "email" WHERE params ->> 'link' like 'http%' ORDER BY created_at DESC LIMIT 1), '') || '/classes'),
    'application', act.application_id, act.act, 'held', due.at, due.at + interval '48 hours', act.happened_at
  FROM "teacher_digest_act" act
  JOIN "account" reader ON reader.id = act.account_id
  JOIN "application" ON application.id = act.application_id
  JOIN "student" ON student.id = application.student_id
  JOIN "account" own ON own.id = student.account_id
  LEFT JOIN "class_group" ON class_group.id = student.class_group_id
  LEFT JOIN "offer" ON offer.id = application.offer_id
  JOIN "company_site" ON company_site.id = application.company_site_id
  JOIN "company" ON company.id = company_site.company_id
  LEFT JOIN "letter_preference" chosen ON chosen.account_id = reader.id AND chosen.letter = 'application-teacher-copy'
  CROSS JOIN LATERAL (SELECT (act.happened_at at time zone 'Europe/Paris') - interval '8 hours' AS since_eight) local
  CROSS JOIN LATERAL (SELECT (CASE WHEN chosen.frequency = 'weekly' THEN date_trunc('week', since_eight) + interval '7 days 8 hours'
    ELSE date_trunc('day', since_eight) + interval '1 day 8 hours' END) at time zone 'Europe/Paris' AS at) due
  WHERE act.email_id IS NULL AND coalesce(chosen.frequency, 'daily') <> 'never'
  ON CONFLICT DO NOTHING`;

export class LetterPreference1795645000000 implements MigrationInterface {
  name = 'LetterPreference1795645000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "digest_preference" RENAME TO "letter_preference"`);
    await runner.query(`ALTER TABLE "letter_preference" RENAME CONSTRAINT "digest_preference_frequency" TO "letter_preference_frequency"`);
    await runner.query(
      `ALTER TABLE "letter_preference" RENAME CONSTRAINT "PK_62b823e4494cec3d7d6cb9b3863" TO "PK_41e13b1912b6c8adf819457b356"`,
    );
    await runner.query(
      `ALTER TABLE "letter_preference" RENAME CONSTRAINT "FK_74bef2b3ba2439f5b9e8d3af2ac" TO "FK_e3c10400bc7b946cc6e6aa256c6"`,
    );
    await runner.query(`UPDATE "letter_preference" SET "letter" = 'application-teacher-copy' WHERE "letter" = 'teacher-digest'`);
    await runner.query(KEPT_ACTS_AS_HELD_LETTERS);
    await runner.query(`DROP TABLE "teacher_digest_act"`);
    await runner.query(`UPDATE "outbox" SET "done_at" = now() WHERE "job" = 'digest-teachers' AND "done_at" IS NULL`);
    await runner.query(`DROP INDEX "public"."email_held"`);
    await runner.query(`CREATE INDEX "email_held" ON "email"  ("not_before", "to_account_id") WHERE state = 'held'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."email_held"`);
    await runner.query(`CREATE INDEX "email_held" ON "email"  ("to_account_id") WHERE state = 'held'`);
    await runner.query(
      `CREATE TABLE "teacher_digest_act" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "application_id" uuid NOT NULL, "act" text NOT NULL, "happened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "email_id" uuid, CONSTRAINT "teacher_digest_act_act" CHECK (act in ('sent', 'offered', 'accepted', 'rejected', 'withdrawn', 'declined')), CONSTRAINT "PK_b66e0668ad3220d59416d27afc2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_66398a553632f4a67fb3f33c7e" ON "teacher_digest_act"  ("application_id") `);
    await runner.query(
      `CREATE INDEX "teacher_digest_act_untold" ON "teacher_digest_act"  ("account_id", "happened_at") WHERE email_id is null`,
    );
    await runner.query(
      `ALTER TABLE "teacher_digest_act" ADD CONSTRAINT "FK_6056d6cc1a85e8553387a8fb903" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "teacher_digest_act" ADD CONSTRAINT "FK_66398a553632f4a67fb3f33c7e2" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`DELETE FROM "letter_preference" WHERE "letter" <> 'application-teacher-copy'`);
    await runner.query(`UPDATE "letter_preference" SET "letter" = 'teacher-digest'`);
    await runner.query(
      `ALTER TABLE "letter_preference" RENAME CONSTRAINT "FK_e3c10400bc7b946cc6e6aa256c6" TO "FK_74bef2b3ba2439f5b9e8d3af2ac"`,
    );
    await runner.query(
      `ALTER TABLE "letter_preference" RENAME CONSTRAINT "PK_41e13b1912b6c8adf819457b356" TO "PK_62b823e4494cec3d7d6cb9b3863"`,
    );
    await runner.query(`ALTER TABLE "letter_preference" RENAME CONSTRAINT "letter_preference_frequency" TO "digest_preference_frequency"`);
    await runner.query(`ALTER TABLE "letter_preference" RENAME TO "digest_preference"`);
  }
}
