import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters before a first day are written once for each first day, also after a late run. */
export class FirstDaysTold1796090000000 implements MigrationInterface {
  name = 'FirstDaysTold1796090000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "placement" ADD "week_before_told" date, ADD "eve_told" date');
    await runner.query('ALTER TABLE "agreement" ADD "unsigned_told" date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "agreement" DROP COLUMN "unsigned_told"');
    await runner.query('ALTER TABLE "placement" DROP COLUMN "eve_told", DROP COLUMN "week_before_told"');
  }
}
