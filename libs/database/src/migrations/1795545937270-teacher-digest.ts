import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TeacherDigest1795545937270 implements MigrationInterface {
  name = 'TeacherDigest1795545937270';

  async up(runner: QueryRunner): Promise<void> {
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
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "teacher_digest_act" DROP CONSTRAINT "FK_66398a553632f4a67fb3f33c7e2"`);
    await runner.query(`ALTER TABLE "teacher_digest_act" DROP CONSTRAINT "FK_6056d6cc1a85e8553387a8fb903"`);
    await runner.query(`DROP INDEX "public"."teacher_digest_act_untold"`);
    await runner.query(`DROP INDEX "public"."IDX_66398a553632f4a67fb3f33c7e"`);
    await runner.query(`DROP TABLE "teacher_digest_act"`);
  }
}
