import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days in the company on a contract, in place of the rhythm of the offer; and that the master was told of the first of them. */
export class CompanyDays1796120000000 implements MigrationInterface {
  name = 'CompanyDays1796120000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "contract" ADD "company_days" jsonb, ADD "master_told" date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "contract" DROP COLUMN "master_told", DROP COLUMN "company_days"');
  }
}
