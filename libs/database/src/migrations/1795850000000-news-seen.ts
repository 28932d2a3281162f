import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Up to which instant each account has seen its news. */
export class NewsSeen1795850000000 implements MigrationInterface {
  name = 'NewsSeen1795850000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "account" ADD "news_seen_at" TIMESTAMP WITH TIME ZONE');
    // What was told before the bell existed is not new.
    await runner.query('update account set news_seen_at = now()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "account" DROP COLUMN "news_seen_at"');
  }
}
