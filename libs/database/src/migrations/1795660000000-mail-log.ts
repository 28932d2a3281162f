import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told to whom, looked up by state, by address, and from a letter to its copies. */
export class MailLog1795660000000 implements MigrationInterface {
  name = 'MailLog1795660000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "email" ADD "resent_from" uuid`);
    await runner.query(`CREATE INDEX "email_unsent" ON "email" ("state", "created_at", "id") WHERE state <> 'sent'`);
    await runner.query(`CREATE INDEX "email_of_address" ON "email" ("to_address" text_pattern_ops, "created_at")`);
    await runner.query(`CREATE INDEX "email_resent" ON "email" ("resent_from") WHERE resent_from is not null`);
    await runner.query(`CREATE INDEX "suppression_newest" ON "suppression" ("created_at", "address")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['suppression_newest', 'email_resent', 'email_of_address', 'email_unsent']) {
      await runner.query(`DROP INDEX "${name}"`);
    }
    await runner.query(`ALTER TABLE "email" DROP COLUMN "resent_from"`);
  }
}
