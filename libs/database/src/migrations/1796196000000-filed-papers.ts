import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVENTS = (more: string) =>
  `ALTER TABLE "signature_event" DROP CONSTRAINT "signature_event_kind", ADD CONSTRAINT "signature_event_kind" CHECK (kind in ('opened_for_signature', 'asked', 'opened', 'read', 'code_sent', 'signed', ${more}'refused', 'refusal_recorded', 'delegated', 'address_corrected', 'expired', 'voided', 'sealed'))`;

/** Filed papers: the copy that is shown, who filed them, what waits for a confirmation, what was replaced; replacements and objections in the chain of events. */
export class FiledPapers1796196000000 implements MigrationInterface {
  name = 'FiledPapers1796196000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE "paper_file" ADD "version_id" uuid, ADD "shown_id" uuid, ADD "pages" smallint, ADD "waits_until" TIMESTAMP WITH TIME ZONE, ADD "opened_at" TIMESTAMP WITH TIME ZONE, ADD "replaced_at" TIMESTAMP WITH TIME ZONE, ADD "filed_by_account_id" uuid',
    );
    await runner.query('CREATE INDEX "paper_file_of_version" ON "paper_file" ("version_id") WHERE version_id is not null');
    await runner.query('CREATE INDEX "paper_file_filed_by" ON "paper_file" ("filed_by_account_id") WHERE filed_by_account_id is not null');
    await runner.query('DROP INDEX "paper_file_of_framework"');
    await runner.query(
      'CREATE UNIQUE INDEX "paper_file_of_framework" ON "paper_file" ("framework_agreement_id") WHERE framework_agreement_id is not null and replaced_at is null',
    );
    await runner.query('ALTER TABLE "signatory" ADD "paper_file_id" uuid');
    await runner.query(EVENTS(`'replaced', 'objected', `));
  }

  /** Papers that were replaced or refused are lost, as are those that wait; events of the chain stay, and keep this from being undone once there are any. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(EVENTS(''));
    await runner.query('ALTER TABLE "signatory" DROP COLUMN "paper_file_id"');
    await runner.query('delete from paper_file where replaced_at is not null or waits_until is not null');
    await runner.query('DROP INDEX "paper_file_of_framework"');
    await runner.query(
      'CREATE UNIQUE INDEX "paper_file_of_framework" ON "paper_file" ("framework_agreement_id") WHERE framework_agreement_id is not null',
    );
    await runner.query('DROP INDEX "paper_file_filed_by"');
    await runner.query('DROP INDEX "paper_file_of_version"');
    await runner.query(
      'ALTER TABLE "paper_file" DROP COLUMN "filed_by_account_id", DROP COLUMN "replaced_at", DROP COLUMN "opened_at", DROP COLUMN "waits_until", DROP COLUMN "pages", DROP COLUMN "shown_id", DROP COLUMN "version_id"',
    );
  }
}
