import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a match first appeared, and when the student last looked at the list: what is new since the last visit. */
export class MatchesSeen1795545300000 implements MigrationInterface {
  name = 'MatchesSeen1795545300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "match" ADD "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`);
    await runner.query(`ALTER TABLE "student" ADD "matches_seen_at" TIMESTAMP WITH TIME ZONE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "student" DROP COLUMN "matches_seen_at"`);
    await runner.query(`ALTER TABLE "match" DROP COLUMN "created_at"`);
  }
}
