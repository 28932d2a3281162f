import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which candidates of an offer a digest has counted. */
export class CandidatesCounted1795546500000 implements MigrationInterface {
  name = 'CandidatesCounted1795546500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "candidate_announcement" ("offer_id" uuid NOT NULL, "student_id" uuid NOT NULL, "email_id" uuid, "announced_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_ee982ef5b4aa4f35f1b88642259" PRIMARY KEY ("offer_id", "student_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_c1a851fd2569328b40b1cd5a30" ON "candidate_announcement" ("student_id")`);
    await runner.query(
      `ALTER TABLE "candidate_announcement" ADD CONSTRAINT "FK_158d3de17f5d0a5fff29b402cc5" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidate_announcement" ADD CONSTRAINT "FK_c1a851fd2569328b40b1cd5a308" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "candidate_announcement"`);
  }
}
