import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jobs that were given up are known, and run again: those that had failed thirty times run once more after this. */
export class GivenUpJobs1796300000000 implements MigrationInterface {
  name = 'GivenUpJobs1796300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "outbox" ADD "postponed" integer NOT NULL DEFAULT 0, ADD "given_up_at" TIMESTAMP WITH TIME ZONE');
    await runner.query(
      'CREATE INDEX "outbox_given_up" ON "outbox" ("given_up_at", "id") WHERE done_at is null and given_up_at is not null',
    );
    await runner.query(
      'UPDATE "outbox" SET given_up_at = coalesce(flushed_at, created_at), not_before = now() WHERE done_at is null and attempt >= 30',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."outbox_given_up"');
    await runner.query('ALTER TABLE "outbox" DROP COLUMN "given_up_at", DROP COLUMN "postponed"');
  }
}
