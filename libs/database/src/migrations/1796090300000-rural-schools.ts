import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Renames the column that tells whether a school is under L813-9 of the Code rural. */
export class RuralSchools1796090300000 implements MigrationInterface {
  name = 'RuralSchools1796090300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "school" RENAME COLUMN "is_rural_family" TO "is_rural_school"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "school" RENAME COLUMN "is_rural_school" TO "is_rural_family"');
  }
}
