import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a re-scoring last moved on: one that stands still is told from one that runs. */
export class RescoreMoved1795691000000 implements MigrationInterface {
  name = 'RescoreMoved1795691000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "rescore" ADD "moved_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()');
    await runner.query('UPDATE "rescore" SET "moved_at" = coalesce("finished_at", "started_at")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "rescore" DROP COLUMN "moved_at"');
  }
}
