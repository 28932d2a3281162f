import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers of framework agreements that both sides signed by hand, and the list of the campus by state. */
export class FrameworkPapers1796170000000 implements MigrationInterface {
  name = 'FrameworkPapers1796170000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "framework_agreement_of_state" ON "framework_agreement" ("state", "id")');
    await runner.query('ALTER TABLE "framework_agreement" ADD "filed_by" text');
    await runner.query(
      `ALTER TABLE "framework_agreement" ADD CONSTRAINT "framework_agreement_filed_by" CHECK (filed_by in ('school', 'company'))`,
    );
    await runner.query('ALTER TABLE "paper_file" ADD "framework_agreement_id" uuid');
    await runner.query('ALTER TABLE "paper_file" DROP CONSTRAINT "paper_file_paper"');
    await runner.query(
      'ALTER TABLE "paper_file" ADD CONSTRAINT "paper_file_paper" CHECK (num_nonnulls(agreement_id, contract_id, framework_agreement_id) = 1)',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "paper_file_of_framework" ON "paper_file" ("framework_agreement_id") WHERE framework_agreement_id is not null',
    );
    await runner.query(
      'ALTER TABLE "paper_file" ADD CONSTRAINT "FK_b172b9038fdf36e22f2e7af48dd" FOREIGN KEY ("framework_agreement_id") REFERENCES "framework_agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  /** Papers of framework agreements are lost; what they signed stays signed. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from paper_file where framework_agreement_id is not null');
    await runner.query('ALTER TABLE "paper_file" DROP CONSTRAINT "FK_b172b9038fdf36e22f2e7af48dd"');
    await runner.query('DROP INDEX "paper_file_of_framework"');
    await runner.query('ALTER TABLE "paper_file" DROP CONSTRAINT "paper_file_paper"');
    await runner.query('ALTER TABLE "paper_file" ADD CONSTRAINT "paper_file_paper" CHECK (num_nonnulls(agreement_id, contract_id) = 1)');
    await runner.query('ALTER TABLE "paper_file" DROP COLUMN "framework_agreement_id"');
    await runner.query('ALTER TABLE "framework_agreement" DROP CONSTRAINT "framework_agreement_filed_by"');
    await runner.query('ALTER TABLE "framework_agreement" DROP COLUMN "filed_by"');
    await runner.query('DROP INDEX "framework_agreement_of_state"');
  }
}
