import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHANNELS = `channel in ('email', 'sms')`;
const TABLES = ['signature_code', 'signature_batch'] as const;

/** The code of a signature goes by e-mail or by SMS. */
export class CodesBySms1796140100000 implements MigrationInterface {
  name = 'CodesBySms1796140100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "signatory" ADD "phone" text');
    for (const table of TABLES)
      await runner.query(
        `ALTER TABLE "${table}" ADD "channel" text NOT NULL DEFAULT 'email', ADD CONSTRAINT "${table}_channel" CHECK (${CHANNELS})`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE "${table}" DROP COLUMN "channel"`);
    await runner.query('ALTER TABLE "signatory" DROP COLUMN "phone"');
  }
}
