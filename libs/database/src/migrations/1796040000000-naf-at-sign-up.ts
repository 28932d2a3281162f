import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sign-up by SIRET keeps the activity codes until its link is opened, and a typed host is found by its SIRET. */
export class NafAtSignUp1796040000000 implements MigrationInterface {
  name = 'NafAtSignUp1796040000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "pending_sign_up" ADD "naf" text');
    await runner.query('ALTER TABLE "pending_sign_up" ADD "naf_2025" text');
    await runner.query(
      'CREATE INDEX "placement_of_typed_siret" ON "placement" ("host_siret") WHERE host_siret is not null and host_name is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "placement_of_typed_siret"');
    await runner.query('ALTER TABLE "pending_sign_up" DROP COLUMN "naf_2025"');
    await runner.query('ALTER TABLE "pending_sign_up" DROP COLUMN "naf"');
  }
}
