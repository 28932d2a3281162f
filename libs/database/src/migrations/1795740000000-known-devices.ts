import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Browsers that have signed in before. The counters of better-auth go: they kept addresses in clear, and counted what was refused. */
export class KnownDevices1795740000000 implements MigrationInterface {
  name = 'KnownDevices1795740000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "known_device" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "token_hash" text NOT NULL, "user_agent" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_sign_in_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "UQ_756f3160aee14f3ad3b326b7a81" UNIQUE ("token_hash"), CONSTRAINT "PK_171dbcb4a77c6a7266851eaed2d" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_321d5e94e1b6092ab93a48c212" ON "known_device" ("account_id")`);
    await runner.query(
      `ALTER TABLE "known_device" ADD CONSTRAINT "FK_321d5e94e1b6092ab93a48c2125" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query('drop table rate_limit');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table rate_limit (id uuid primary key, key text not null unique, count integer not null, last_request bigint not null)',
    );
    await runner.query('DROP TABLE "known_device"');
  }
}
