import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a link of a signatory was sent, and when it was opened: the rule of every link asks it. */
export class StandingOfLinks1796193000000 implements MigrationInterface {
  name = 'StandingOfLinks1796193000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "signature_link" ADD "email" text');
    await runner.query('ALTER TABLE "signature_link" ADD "opened_at" TIMESTAMP WITH TIME ZONE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "signature_link" DROP COLUMN "opened_at"');
    await runner.query('ALTER TABLE "signature_link" DROP COLUMN "email"');
  }
}
