import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every stored match belongs to one student: lists are carried to new weights by students alone. */
export class RescoreByStudents1795683400000 implements MigrationInterface {
  name = 'RescoreByStudents1795683400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "rescore" DROP COLUMN "side"');
    await runner.query('UPDATE "rescore" SET "after_id" = NULL WHERE "finished_at" IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "rescore" ADD "side" text NOT NULL DEFAULT 'student'`);
    await runner.query(`ALTER TABLE "rescore" ADD CONSTRAINT "rescore_side" CHECK (side in ('student', 'offer'))`);
  }
}
