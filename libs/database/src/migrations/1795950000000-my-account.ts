import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second step of a sign-in with its recovery codes, and the history of addresses. */
export class MyAccount1795950000000 implements MigrationInterface {
  name = 'MyAccount1795950000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "email_change" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "old_email" text NOT NULL, "new_email" text NOT NULL, "source" text NOT NULL, "reason" text, "asked_by_account_id" uuid, "token_hash" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "undo_hash" text NOT NULL, "undo_until" TIMESTAMP WITH TIME ZONE NOT NULL, "confirmed_at" TIMESTAMP WITH TIME ZONE, "undone_at" TIMESTAMP WITH TIME ZONE, "withdrawn_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_43a7d7babdf2967d125c3bed633" UNIQUE ("token_hash"), CONSTRAINT "UQ_d6e1290a3b507c2177c535144db" UNIQUE ("undo_hash"), CONSTRAINT "email_change_source" CHECK (source in ('self', 'school', 'campus')), CONSTRAINT "PK_3c41013cfc6b716e1feeb3c1ee1" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_8c838ee72b8d69c8633ad4db41" ON "email_change"  ("account_id") `);
    await runner.query(
      `CREATE TABLE "second_step" ("account_id" uuid NOT NULL, "sealed_secret" text NOT NULL, "confirmed_at" TIMESTAMP WITH TIME ZONE, "last_interval" integer NOT NULL DEFAULT '0', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_e4f131f82e8e89f2c0c007c5f8a" PRIMARY KEY ("account_id"))`,
    );
    await runner.query(
      `CREATE TABLE "recovery_code" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "code_hash" text NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_b7f1e23329e93a80e25fd281922" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_9db6a6c505946232618e26c79e" ON "recovery_code"  ("account_id") `);
    await runner.query(`ALTER TABLE "account" ADD "second_step_due_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "known_device" ADD "trusted_until" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "session" ADD "proved_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`);
    // Sessions opened before prove no more than their sign-in did.
    await runner.query('update session set proved_at = created_at');
    await runner.query(
      `ALTER TABLE "email_change" ADD CONSTRAINT "FK_8c838ee72b8d69c8633ad4db41e" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "email_change" ADD CONSTRAINT "FK_29852c2e17d398e9cbdff1ee361" FOREIGN KEY ("asked_by_account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "second_step" ADD CONSTRAINT "FK_e4f131f82e8e89f2c0c007c5f8a" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "recovery_code" ADD CONSTRAINT "FK_9db6a6c505946232618e26c79e8" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "recovery_code" DROP CONSTRAINT "FK_9db6a6c505946232618e26c79e8"`);
    await runner.query(`ALTER TABLE "second_step" DROP CONSTRAINT "FK_e4f131f82e8e89f2c0c007c5f8a"`);
    await runner.query(`ALTER TABLE "email_change" DROP CONSTRAINT "FK_29852c2e17d398e9cbdff1ee361"`);
    await runner.query(`ALTER TABLE "email_change" DROP CONSTRAINT "FK_8c838ee72b8d69c8633ad4db41e"`);
    await runner.query(`ALTER TABLE "session" DROP COLUMN "proved_at"`);
    await runner.query(`ALTER TABLE "known_device" DROP COLUMN "trusted_until"`);
    await runner.query(`ALTER TABLE "account" DROP COLUMN "second_step_due_at"`);
    await runner.query(`DROP INDEX "public"."IDX_9db6a6c505946232618e26c79e"`);
    await runner.query(`DROP TABLE "recovery_code"`);
    await runner.query(`DROP TABLE "second_step"`);
    await runner.query(`DROP INDEX "public"."IDX_8c838ee72b8d69c8633ad4db41"`);
    await runner.query(`DROP TABLE "email_change"`);
  }
}
