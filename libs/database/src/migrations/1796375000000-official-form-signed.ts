import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = [
  ...['preparing', 'company_done', 'cfa_done', 'changes_requested', 'ready_to_sign', 'partially_signed'],
  ...['signed', 'filed', 'incomplete', 'registered', 'refused', 'terminated', 'cancelled'],
];
const checkStates = async (runner: QueryRunner, states: readonly string[]): Promise<void> => {
  await runner.query('ALTER TABLE "contract" DROP CONSTRAINT "contract_state"');
  const listed = states.map((state) => `'${state}'`).join(', ');
  await runner.query(`ALTER TABLE "contract" ADD CONSTRAINT "contract_state" CHECK (state in (${listed}))`);
};

/** Parties agree on terms; the contract is the official form, signed outside. Contracts signed before are restated by a job, which tells them. */
export class OfficialFormSigned1796375000000 implements MigrationInterface {
  name = 'OfficialFormSigned1796375000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE "contract" ADD "form_signed_on" date, ADD "form_sha256" text, ADD "form_seen_by_account_id" uuid, ADD "form_seen_at" TIMESTAMP WITH TIME ZONE',
    );
    await runner.query(
      'ALTER TABLE "contract" ADD CONSTRAINT "contract_form" CHECK (num_nulls(form_signed_on, form_sha256, form_seen_at) in (0, 3) and (form_sha256 is not null or form_seen_by_account_id is null))',
    );
    await runner.query(
      `ALTER TABLE "contract" ADD CONSTRAINT "contract_form_sha256" CHECK (form_sha256 is null or form_sha256 ~ '^[0-9a-f]{64}$')`,
    );
    await checkStates(runner, STATES.toSpliced(6, 0, 'terms_agreed'));
    await runner.query(`CREATE INDEX "contract_to_restate" ON "contract" ("id") WHERE state = 'signed' and form_sha256 is null`);
    await runner.query(`CREATE INDEX "contract_to_conclude" ON "contract" ("id") WHERE state = 'terms_agreed'`);
  }

  /** Agreed terms count as signed again; what was recorded of the forms is lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "contract_to_conclude"');
    await runner.query('DROP INDEX "contract_to_restate"');
    await runner.query(`UPDATE "contract" SET state = 'signed' WHERE state = 'terms_agreed'`);
    await checkStates(runner, STATES);
    await runner.query(
      'ALTER TABLE "contract" DROP COLUMN "form_signed_on", DROP COLUMN "form_sha256", DROP COLUMN "form_seen_by_account_id", DROP COLUMN "form_seen_at"',
    );
  }
}
