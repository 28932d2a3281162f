import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A permission to sweep files over an older database is of one event: how far the files counted then. One that is under way is noted anew. Its end is kept. */
export class OlderThanFiles1796360000000 implements MigrationInterface {
  name = 'OlderThanFiles1796360000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "file_sweep" ADD "older_than" bigint, ADD "older_until" timestamptz');
    await runner.query('UPDATE "file_sweep" SET older_than = 0 WHERE older_since is not null');
    await runner.query('ALTER TABLE "file_sweep" ADD CONSTRAINT "file_sweep_event" CHECK ((older_than is null) = (older_since is null))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "file_sweep" DROP CONSTRAINT "file_sweep_event"');
    await runner.query('ALTER TABLE "file_sweep" DROP COLUMN "older_than", DROP COLUMN "older_until"');
  }
}
