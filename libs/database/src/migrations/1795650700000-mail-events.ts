import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the mail provider has told already. */
export class MailEvents1795650700000 implements MigrationInterface {
  name = 'MailEvents1795650700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "mail_event" ("id" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_b256d841b589c268916d8b04811" PRIMARY KEY ("id"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "mail_event"`);
  }
}
