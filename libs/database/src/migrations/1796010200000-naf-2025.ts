import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The activity code of NAF 2025 beside that of NAF rév. 2, which it replaces on 1 January 2027. */
export class Naf20251796010200000 implements MigrationInterface {
  name = 'Naf20251796010200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "company" ADD "naf_2025" text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "company" DROP COLUMN "naf_2025"');
  }
}
