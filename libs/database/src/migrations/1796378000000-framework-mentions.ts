import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Framework agreements state a notice of termination, and who represents each side. */
export class FrameworkMentions1796378000000 implements MigrationInterface {
  name = 'FrameworkMentions1796378000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "framework_agreement" ADD "notice_months" smallint');
    await runner.query(
      'ALTER TABLE "framework_agreement" ADD CONSTRAINT "framework_agreement_notice" CHECK (notice_months between 1 and 12)',
    );
    await runner.query('ALTER TABLE "framework_contact" ADD "represents" boolean NOT NULL DEFAULT false');
    await runner.query(
      'CREATE UNIQUE INDEX "framework_contact_represents" ON "framework_contact" ("framework_agreement_id", "side") WHERE represents',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "framework_contact" DROP COLUMN "represents"');
    await runner.query('ALTER TABLE "framework_agreement" DROP COLUMN "notice_months"');
  }
}
