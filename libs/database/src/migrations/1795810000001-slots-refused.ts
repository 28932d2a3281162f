import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A student may say that none of the times of an interview fits, and which others would do. */
export class SlotsRefused1795810000001 implements MigrationInterface {
  name = 'SlotsRefused1795810000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "interview" ADD "refused_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "interview" ADD "other_times" text NOT NULL DEFAULT ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "interview" DROP COLUMN "other_times"');
    await runner.query('ALTER TABLE "interview" DROP COLUMN "refused_at"');
  }
}
