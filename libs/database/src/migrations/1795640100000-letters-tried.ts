import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The 48 hours in which a letter may fail begin with its first try. */
export class LettersTried1795640100000 implements MigrationInterface {
  name = 'LettersTried1795640100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "email" ADD "first_tried_at" TIMESTAMP WITH TIME ZONE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "email" DROP COLUMN "first_tried_at"`);
  }
}
