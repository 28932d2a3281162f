import type { MigrationInterface, QueryRunner } from 'typeorm';

const AMENDMENTS = ['amendment', 'contract_amendment'];
const EFFECTS = `'undone', 'fell_with_paper', 'stays_later_amendment', 'stays_place_moved', 'stays_days_taken', 'stays_changed'`;

/** Who opened a scan before it is confirmed; what an objection made of what an amendment had changed. */
export class FiledPapersFollowed1796199200000 implements MigrationInterface {
  name = 'FiledPapersFollowed1796199200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "paper_file" ADD "opened_by_account_id" uuid');
    for (const table of AMENDMENTS)
      await runner.query(
        `ALTER TABLE "${table}" ADD "objection_effect" text, ADD CONSTRAINT "${table}_objection" CHECK (objection_effect in (${EFFECTS}))`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of AMENDMENTS) await runner.query(`ALTER TABLE "${table}" DROP COLUMN "objection_effect"`);
    await runner.query('ALTER TABLE "paper_file" DROP COLUMN "opened_by_account_id"');
  }
}
