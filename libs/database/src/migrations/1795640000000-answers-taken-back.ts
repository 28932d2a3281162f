import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnswersTakenBack1795640000000 implements MigrationInterface {
  name = 'AnswersTakenBack1795640000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "application" ADD "before_answer" jsonb`);
    await runner.query(
      `UPDATE "application" SET "answer_by" = ("answered_at" at time zone 'Europe/Paris')::date + 10 WHERE "status" = 'offered' and "answer_by" is null and "answered_at" is not null`,
    );
    await runner.query(
      `ALTER TABLE "teacher_digest_act" DROP CONSTRAINT "teacher_digest_act_act", ADD CONSTRAINT "teacher_digest_act_act" CHECK (act in ('sent', 'interview', 'pooled', 'offered', 'accepted', 'rejected', 'withdrawn', 'declined', 'lapsed', 'cancelled'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "teacher_digest_act" WHERE "act" in ('interview', 'pooled', 'lapsed', 'cancelled')`);
    await runner.query(
      `ALTER TABLE "teacher_digest_act" DROP CONSTRAINT "teacher_digest_act_act", ADD CONSTRAINT "teacher_digest_act_act" CHECK (act in ('sent', 'offered', 'accepted', 'rejected', 'withdrawn', 'declined'))`,
    );
    await runner.query(`ALTER TABLE "application" DROP COLUMN "before_answer"`);
  }
}
