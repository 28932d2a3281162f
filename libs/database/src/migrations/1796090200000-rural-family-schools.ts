import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schools of L813-9 of the Code rural, whose interns are paid from another length on. */
export class RuralFamilySchools1796090200000 implements MigrationInterface {
  name = 'RuralFamilySchools1796090200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "school" ADD "is_rural_family" boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "school" DROP COLUMN "is_rural_family"');
  }
}
