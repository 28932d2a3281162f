import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_PLACE = ['guardian', 'guardian_link', 'guardian_consent'] as const;

/** A second guardian for each student, and consents that the school has seen on paper. Rows of before are the first guardian's. */
export class SecondGuardians1796199000000 implements MigrationInterface {
  name = 'SecondGuardians1796199000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of OF_PLACE) await runner.query(`ALTER TABLE "${table}" ADD "place" smallint NOT NULL DEFAULT 1`);
    await runner.query('ALTER TABLE "guardian" DROP CONSTRAINT "PK_9d081f1393bac5a69c9284464f4"');
    await runner.query('ALTER TABLE "guardian" ADD CONSTRAINT "PK_5d42b017f6f2badfd214cb5583e" PRIMARY KEY ("student_id", "place")');
    await runner.query('ALTER TABLE "guardian" ADD CONSTRAINT "guardian_place" CHECK (place in (1, 2))');
    await runner.query('ALTER TABLE "guardian_consent" ADD "signed_on" date');
    await runner.query('ALTER TABLE "guardian_consent" ADD "noted_by_account_id" uuid');
  }

  /** Second guardians, with their links and consents, are lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "guardian_consent" DROP COLUMN "noted_by_account_id"');
    await runner.query('ALTER TABLE "guardian_consent" DROP COLUMN "signed_on"');
    for (const table of OF_PLACE) await runner.query(`delete from ${table} where place = 2`);
    await runner.query('ALTER TABLE "guardian" DROP CONSTRAINT "guardian_place"');
    await runner.query('ALTER TABLE "guardian" DROP CONSTRAINT "PK_5d42b017f6f2badfd214cb5583e"');
    await runner.query('ALTER TABLE "guardian" ADD CONSTRAINT "PK_9d081f1393bac5a69c9284464f4" PRIMARY KEY ("student_id")');
    for (const table of OF_PLACE) await runner.query(`ALTER TABLE "${table}" DROP COLUMN "place"`);
  }
}
