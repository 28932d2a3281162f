import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What requests with an `Idempotency-Key` have done. */
export class IdempotencyKeys1795641000000 implements MigrationInterface {
  name = 'IdempotencyKeys1795641000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "idempotency_key" ("account_id" uuid NOT NULL, "key" text NOT NULL, "step" smallint NOT NULL, "request_hash" text NOT NULL, "result" json, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_279d885ee0a38e8676de47afc7c" PRIMARY KEY ("account_id", "key", "step"))`,
    );
    await runner.query(`CREATE INDEX "IDX_72d9c713a563e6e92176fe0e44" ON "idempotency_key" ("created_at")`);
    await runner.query(
      `ALTER TABLE "idempotency_key" ADD CONSTRAINT "FK_ca9dc4d77fbcc5305d851140072" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "idempotency_key"`);
  }
}
