import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Proposals1795650000000 implements MigrationInterface {
  name = 'Proposals1795650000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "application" ADD "proposal" text`);
    await runner.query(`ALTER TABLE "application_draft" ADD "discarded_at" TIMESTAMP WITH TIME ZONE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "application_draft" DROP COLUMN "discarded_at"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "proposal"`);
  }
}
