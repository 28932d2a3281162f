import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The column says of a school, and of nobody’s family. */
export class RuralSchools1796090300000 implements MigrationInterface {
  name = 'RuralSchools1796090300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "school" RENAME COLUMN "is_rural_family" TO "is_rural_school"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "school" RENAME COLUMN "is_rural_school" TO "is_rural_family"');
  }
}
