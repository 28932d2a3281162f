import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A job knows since when it could not be done, so that one that meets passing faults for long is listed. */
export class FailingSince1796360100000 implements MigrationInterface {
  name = 'FailingSince1796360100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "outbox" ADD "failing_since" TIMESTAMP WITH TIME ZONE');
    await runner.query(
      'UPDATE "outbox" SET failing_since = coalesce(given_up_at, now()) WHERE done_at is null and (attempt > 0 or postponed > 0)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "outbox" DROP COLUMN "failing_since"');
  }
}
