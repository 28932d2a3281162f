import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who opened a scan before it is confirmed. */
export class FiledPapersFollowed1796199200000 implements MigrationInterface {
  name = 'FiledPapersFollowed1796199200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "paper_file" ADD "opened_by_account_id" uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "paper_file" DROP COLUMN "opened_by_account_id"');
  }
}
