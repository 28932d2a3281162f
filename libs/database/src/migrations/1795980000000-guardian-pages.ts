import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages of guardians by link, what they agree to, and the agreement that a student asks the school for. */
export class GuardianPages1795980000000 implements MigrationInterface {
  name = 'GuardianPages1795980000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "guardian_link" ("id" uuid NOT NULL, "student_id" uuid NOT NULL, "email" text NOT NULL, "token_hash" text NOT NULL, "sent_by_account_id" uuid, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_74ec7113d842dda423cc08ab53a" UNIQUE ("token_hash"), CONSTRAINT "PK_4c5a7f1ebc8cd26ff4c4ceb145f" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "IDX_19a296c4023d29772a54a4afcc" ON "guardian_link" ("student_id")');
    await runner.query(
      `CREATE TABLE "guardian_consent" ("id" uuid NOT NULL, "student_id" uuid NOT NULL, "purpose" text NOT NULL, "guardian_name" text NOT NULL, "text_version" text NOT NULL, "given" boolean NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "guardian_consent_purpose" CHECK (purpose in ('observation_week')), CONSTRAINT "PK_c21cdef0ff4b21e8afe7b01b5c0" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "guardian_consent_of_student" ON "guardian_consent" ("student_id", "purpose", "decided_at")');
    await runner.query(
      'ALTER TABLE "guardian_link" ADD CONSTRAINT "FK_19a296c4023d29772a54a4afccd" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "guardian_consent" ADD CONSTRAINT "FK_1aa4f3074b91200f8be9040867f" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query('ALTER TABLE "student" ADD "school_agreement_asked_at" TIMESTAMP WITH TIME ZONE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "student" DROP COLUMN "school_agreement_asked_at"');
    await runner.query('DROP TABLE "guardian_consent"');
    await runner.query('DROP TABLE "guardian_link"');
  }
}
