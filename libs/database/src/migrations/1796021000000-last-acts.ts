import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Day of the last sign-in of an account, from which two years without an act count. */
export class LastActs1796021000000 implements MigrationInterface {
  name = 'LastActs1796021000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "account" ADD "last_act_on" date NOT NULL DEFAULT CURRENT_DATE`);
    // What is known of before: the last sign-in in the audit log, which goes back a year, or the opening of the account.
    await runner.query(`
      update account set last_act_on = (greatest(created_at,
        (select max(entry.created_at) from audit_entry entry where entry.actor_account_id = account.id)) at time zone 'Europe/Paris')::date`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "account" DROP COLUMN "last_act_on"`);
  }
}
